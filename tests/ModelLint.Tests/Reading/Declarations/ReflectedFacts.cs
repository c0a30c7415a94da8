using System.Reflection;
using System.Runtime.CompilerServices;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>The same lines about a type from reflection and from a declaration.</summary>
internal static class ReflectedFacts
{
    public static IEnumerable<string> Of(TypeDeclaration type) =>
    [
        $"{type.Type}: {type.BaseType}; {Ordered(type.Interfaces)}",
        $"abstract={type.IsAbstract} constructor={type.HasParameterlessConstructor} open={type.IsOpenGeneric}",
        $"attributes={Attributes(type.Attributes)}",
        .. type.Properties.Select(property =>
            $"{property.Type} {property.DeclaringType}.{property.Name} static={property.IsStatic} indexer={property.IsIndexer} "
            + $"getter={property.HasPublicGetter} setter={property.Setter == SetterKind.Present} {property.Nullability} {Attributes(property.Attributes)}"),
        .. type.Fields.Select(field => $"{field.Type} {field.DeclaringType}.{field.Name} setter={field.Setter == SetterKind.Present} {field.Nullability} {Attributes(field.Attributes)}"),
    ];

    public static IEnumerable<string> Of(Type type) =>
    [
        $"{Name(type)}: {(type.BaseType is null ? "" : Name(type.BaseType))}; {string.Join(", ", type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal))}",
        $"abstract={type.IsAbstract} constructor={type.GetConstructor(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance, []) is not null} open={type.ContainsGenericParameters}",
        $"attributes={Attributes(type.GetCustomAttributes(inherit: true))}",
        .. Properties(type).Select(property =>
            $"{Name(property.PropertyType)} {Name(property.DeclaringType!)}.{property.Name} static={(property.GetMethod ?? property.SetMethod)!.IsStatic} indexer={property.GetIndexParameters().Length > 0} "
            + $"getter={property.GetMethod is { IsPublic: true }} setter={HasSetter(property)} {Nullability(property.PropertyType, new NullabilityInfoContext().Create(property).ReadState)} {Attributes(Attribute.GetCustomAttributes(property, inherit: true))}"),
        .. Fields(type).Select(field =>
            $"{Name(field.FieldType)} {Name(field.DeclaringType!)}.{field.Name} setter={!field.IsInitOnly} {Nullability(field.FieldType, new NullabilityInfoContext().Create(field).ReadState)} {Attributes(field.GetCustomAttributes(true))}"),
    ];

    private static IEnumerable<PropertyInfo> Properties(Type type) => type.GetRuntimeProperties();

    /// <summary>As EF Core collects them: TypeBase.GetRuntimeFields.</summary>
    private static IEnumerable<FieldInfo> Fields(Type type)
    {
        var fields = new List<FieldInfo>();
        for (var current = type; current is not null; current = current.BaseType)
        {
            fields.AddRange(current.GetRuntimeFields().Where(field =>
                !field.IsStatic && !field.IsDefined(typeof(CompilerGeneratedAttribute)) && fields.TrueForAll(known => known.Name != field.Name)));
        }

        return fields;
    }

    /// <summary>As EF Core asks for it: PropertyInfoExtensions.FindSetterProperty.</summary>
    private static bool HasSetter(PropertyInfo property)
    {
        for (var type = property.DeclaringType; type is not null; type = type.BaseType)
        {
            if (type.GetTypeInfo().DeclaredProperties.Any(declared => declared.Name == property.Name && declared.SetMethod is { IsStatic: false }))
                return true;
        }

        return false;
    }

    private static string Nullability(Type type, NullabilityState state) => type.IsValueType || state == NullabilityState.Unknown
        ? nameof(ModelLint.Reading.Declarations.Nullability.Oblivious)
        : state.ToString();

    private static string Ordered(IEnumerable<ClrType> types) => string.Join(", ", types.Select(type => type.ToString()).Order(StringComparer.Ordinal));

    private static string Attributes(IEnumerable<AttributeDeclaration> attributes) => string.Join(
        " ", attributes.Select(attribute => $"{attribute.Type}({string.Join(", ", attribute.NamedArguments.OrderBy(argument => argument.Key).Select(argument => $"{argument.Key}={argument.Value}"))})"));

    private static string Attributes(IEnumerable<object> attributes) => string.Join(
        " ", attributes.Where(attribute => attribute.GetType().Namespace is not { } @namespace || !@namespace.StartsWith("System", StringComparison.Ordinal))
            .Select(attribute => $"{Name(attribute.GetType())}({(attribute.GetType().GetProperty("Note")?.GetValue(attribute) is { } note ? $"Note={note}" : "")})"));

    private static string Name(Type type)
    {
        if (type.IsGenericParameter)
        {
            return type.Name;
        }

        if (type.IsArray)
        {
            return $"{Name(type.GetElementType()!)}[{new string(',', type.GetArrayRank() - 1)}]";
        }

        var arguments = type.GetGenericArguments();
        return Name(type, arguments);
    }

    /// <summary>Reflection gives a nested type the arguments of the types around it too.</summary>
    private static string Name(Type type, Type[] arguments)
    {
        var outer = type.DeclaringType;
        var inherited = outer?.GetGenericArguments().Length ?? 0;
        var own = type.Name.Split('`')[0] + (arguments.Length > inherited ? $"<{string.Join(", ", arguments.Skip(inherited).Select(Name))}>" : "");
        return outer is not null ? $"{Name(outer, arguments[..inherited])}+{own}" : type.Namespace is null ? own : $"{type.Namespace}.{own}";
    }
}
