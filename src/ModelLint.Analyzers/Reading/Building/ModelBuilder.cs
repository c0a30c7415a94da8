using ModelLint.Metadata;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.Building;

/// <summary>A model under construction (EF: <c>Model</c> and <c>InternalModelBuilder</c>).</summary>
internal sealed partial class ModelBuilder : ModelElement
{
    public static readonly Facet<string?> DefaultSchema = new(nameof(DefaultSchema));
    public static readonly Facet<int?> MaxIdentifierLength = new(nameof(MaxIdentifierLength));
    public static readonly Facet<ValueGenerationStrategy?> ValueGenerationStrategy = new(nameof(ValueGenerationStrategy));
    public static readonly Facet<string?> SequenceNameSuffix = new(nameof(SequenceNameSuffix));
    public static readonly Facet<string?> SequenceSchema = new(nameof(SequenceSchema));

    private readonly SortedDictionary<string, EntityTypeBuilder> _entityTypes = new(StringComparer.Ordinal);

    private Unknown? _namesUnknown;

    /// <param name="types">What is known of CLR types.</param>
    /// <param name="efVersion">EF Core's major version.</param>
    /// <param name="provider">The database.</param>
    /// <param name="configuration">What <c>ConfigureConventions</c> said.</param>
    /// <param name="context">Full CLR name of the context class.</param>
    /// <param name="contextAnchor">The identifier of the context class.</param>
    /// <param name="rewriteName">What a naming plug-in makes of a name; null without one.</param>
    public ModelBuilder(
        TypeCatalog types,
        int efVersion,
        Configured<DatabaseProvider> provider,
        ModelConfiguration configuration,
        string context,
        Anchor contextAnchor,
        Func<string, string>? rewriteName = null)
        : base(null, ConfigurationSource.Explicit, contextAnchor)
    {
        Types = types;
        EFVersion = efVersion;
        Provider = provider;
        Configuration = configuration;
        Context = context;
        ContextAnchor = contextAnchor;
        RewriteName = rewriteName;
        TypeMappings = new TypeMappings(types, efVersion, provider);
        Identifiers = new Identifiers(this);
        Dispatcher = new ConventionDispatcher(this, ConventionSet.Create(this));
        foreach (var reason in configuration.Unknowns)
        {
            MarkUnknown(reason);
        }
    }

    public TypeCatalog Types { get; }

    public int EFVersion { get; }

    public Configured<DatabaseProvider> Provider { get; }

    public ModelConfiguration Configuration { get; }

    public string Context { get; }

    public Anchor ContextAnchor { get; }

    /// <summary>What a naming plug-in makes of a name; null without one.</summary>
    public Func<string, string>? RewriteName { get; }

    /// <summary>The declaration of <c>OnModelCreating</c>.</summary>
    public Anchor? OnModelCreating { get; set; }

    /// <summary>Whether code may set a member of that name.</summary>
    public Func<string, bool> MayBeSet { get; init; } = _ => true;

    /// <summary>Told of what conventions do again and again, in steps of <see cref="FluentApi.Interpretation.Interpreter"/>: it is work as following code is.</summary>
    public Func<long, bool> Step { get; init; } = _ => true;

    public ConventionDispatcher Dispatcher { get; }

    public TypeMappings TypeMappings { get; }

    public Identifiers Identifiers { get; }

    /// <summary>Runs a configuration class on an entity type that names it in an attribute; set by whoever can follow it.</summary>
    public Action<EntityTypeBuilder, ClrType>? ApplyConfiguration { get; set; }

    /// <summary>CLR enums that the database has a type of its own for.</summary>
    public NativeEnums NativeEnums { get; init; } = NativeEnums.None;

    /// <summary>Why conventional table, column and constraint names are unknown (a naming plug-in, a limit of their length that is not known); null where they are EF's.</summary>
    public Unknown? NamesUnknown => _namesUnknown ?? Get(MaxIdentifierLength).Reason;

    /// <summary>By name, ordinal.</summary>
    public IReadOnlyCollection<EntityTypeBuilder> EntityTypes => _entityTypes.Values;

    public void MarkNamesUnknown(Unknown reason) => _namesUnknown ??= reason;

    /// <summary>Delays events until the outermost batch is disposed.</summary>
    public ConventionDispatcher.ConventionBatch Batch() => Dispatcher.Batch();

    public EntityTypeBuilder? FindEntityType(string name) => _entityTypes.TryGetValue(name, out var entityType) ? entityType : null;

    public void HasDefaultSchema(string? schema, ConfigurationSource source, Anchor? anchor = null) => Set(DefaultSchema, schema, source, anchor);

    public void FinalizeModel()
    {
        Dispatcher.OnModelFinalizing();
        SpreadUnknownRelationships();
    }

    /// <summary>EF's <c>ShortName()</c>: the CLR type's without type arguments, or of a shared type what follows the last dot or plus of its name.</summary>
    internal string ShortNameOf(string name, ClrType clrType, bool hasSharedClrType)
    {
        if (!hasSharedClrType)
        {
            return clrType.Name;
        }

        var hash = name.LastIndexOf('#');
        var start = name.LastIndexOfAny(['.', '+', '#']);
        return hash < 0 && start < 0 ? name : name.Substring(start + 1);
    }

    protected override bool HidesFacets => false;
}
