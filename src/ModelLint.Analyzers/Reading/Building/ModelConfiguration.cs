using ModelLint.Metadata;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>What <c>ConfigureConventions</c> said before the model was begun (EF: <c>ModelConfiguration</c>).</summary>
internal sealed class ModelConfiguration
{
    private readonly Dictionary<string, PropertyConfiguration> _properties = [];
    private readonly HashSet<string> _ignored = [];
    private readonly HashSet<string> _complexTypes = [];
    private readonly HashSet<ClrType> _removedConventions = [];
    private readonly List<IConvention> _addedConventions = [];
    private readonly List<ReplacedConvention> _replacedConventions = [];
    private readonly List<Unknown> _unknowns = [];
    private readonly Dictionary<ClrType, TypeConfigurationType?> _configurationTypes = [];

    /// <summary>Code in or behind <c>ConfigureConventions</c> that was not followed: the whole model is unknown.</summary>
    public IReadOnlyList<Unknown> Unknowns => _unknowns;

    public IReadOnlyCollection<ClrType> RemovedConventions => _removedConventions;

    /// <summary><c>Properties&lt;T&gt;()</c> and <c>Properties(typeof(T&lt;&gt;))</c>.</summary>
    public PropertyConfiguration ForProperties(ClrType type)
    {
        if (!_properties.TryGetValue(KeyOf(type), out var configuration))
        {
            _ignored.Remove(KeyOf(type));
            _properties.Add(KeyOf(type), configuration = new PropertyConfiguration(type));
        }

        return configuration;
    }

    public void IgnoreAny(ClrType type)
    {
        _properties.Remove(KeyOf(type));
        _complexTypes.Remove(KeyOf(type));
        _ignored.Add(KeyOf(type));
    }

    public void ComplexProperties(ClrType type)
    {
        _ignored.Remove(KeyOf(type));
        _complexTypes.Add(KeyOf(type));
    }

    /// <summary><c>Conventions.Remove(typeof(X))</c>.</summary>
    public void RemoveConvention(ClrType convention) => _removedConventions.Add(convention);

    /// <summary><c>Conventions.Add(_ => new X())</c>: the user's own, which come after EF's.</summary>
    public IReadOnlyList<IConvention> AddedConventions => _addedConventions;

    public void AddConventions(IEnumerable<IConvention> conventions) => _addedConventions.AddRange(conventions);

    /// <summary><c>Conventions.Replace&lt;X&gt;(_ => new Y())</c>.</summary>
    public IReadOnlyList<ReplacedConvention> ReplacedConventions => _replacedConventions;

    public void ReplaceConvention(ReplacedConvention convention) => _replacedConventions.Add(convention);

    public void MarkUnknown(Unknown reason) => _unknowns.Add(reason);

    /// <summary>What properties, base types and interfaces of the type were configured as; null where nothing was said.</summary>
    public TypeConfigurationType? TypeOf(ClrType type, TypeCatalog types)
    {
        if (_properties.Count + _ignored.Count + _complexTypes.Count == 0)
        {
            return null;
        }

        if (!_configurationTypes.TryGetValue(type, out var configured))
        {
            foreach (var key in KeysOf(type, types))
            {
                configured = _ignored.Contains(key) ? TypeConfigurationType.Ignored
                    : _properties.ContainsKey(key) ? TypeConfigurationType.Property
                    : _complexTypes.Contains(key) ? TypeConfigurationType.ComplexType
                    : null;
                if (configured is not null)
                {
                    break;
                }
            }

            _configurationTypes.Add(type, configured);
        }

        return configured;
    }

    /// <summary>Gives a new property what was said of its type: from interfaces over bases to the type itself, the more special one last.</summary>
    public void Configure(PropertyBuilder property)
    {
        if (_properties.Count == 0)
        {
            return;
        }

        foreach (var key in KeysOf(property.ClrType, property.Model.Types).Reverse())
        {
            if (_properties.TryGetValue(key, out var configuration))
            {
                configuration.ApplyTo(property);
            }
        }
    }

    /// <summary>The type, what it wraps, its definition, its base types and interfaces, the nearest first (EF: <c>GetBaseTypesAndInterfacesInclusive</c>).</summary>
    private static IReadOnlyList<string> KeysOf(ClrType type, TypeCatalog types)
    {
        var keys = new List<string>();
        var left = new Queue<ClrType>([type]);
        while (left.Count > 0)
        {
            var current = left.Dequeue();
            keys.Add(KeyOf(current));
            if (current.IsNullableValueType)
            {
                left.Enqueue(current.UnwrapNullable());
            }

            if (current.TypeArguments.Count > 0)
            {
                keys.Add(current.MetadataName);
            }

            if (types.Find(current) is not { } declaration || current.Kind == ClrTypeKind.Interface)
            {
                continue;
            }

            if (declaration.BaseType is { } baseType)
            {
                left.Enqueue(baseType);
            }

            foreach (var implemented in declaration.Interfaces.Except(declaration.BaseType is { } from ? types.Find(from)?.Interfaces ?? [] : []))
            {
                left.Enqueue(implemented);
            }
        }

        return keys;
    }

    // Properties(typeof(Id<>)) is known by the definition's name.
    private static string KeyOf(ClrType type) =>
        type.TypeArguments.Any(argument => argument.Kind == ClrTypeKind.TypeParameter) ? type.MetadataName : type.DisplayName;
}
