using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.DataAnnotations;

namespace ModelLint.Reading.Conventions;

/// <summary>The conventions of a model in EF's order of registration, which is the order in which each event asks them.</summary>
internal sealed class ConventionSet(IReadOnlyList<IConvention> conventions)
{
    /// <summary>EF's conventions that touch nothing a model here holds, and that of the sets, which has its own place: removing them needs no convention of ours.</summary>
    private static readonly HashSet<string> LeftOut =
    [
        "DbSetFindingConvention", "BackingFieldAttributeConvention", "NavigationBackingFieldAttributeConvention", "NavigationEagerLoadingConvention",
        "ServicePropertyDiscoveryConvention", "ChangeTrackingStrategyConvention", "ConstructorBindingConvention", "BackingFieldConvention",
        "QueryFilterRewritingConvention", "RelationalQueryFilterRewritingConvention", "RuntimeModelConvention", "RelationalRuntimeModelConvention",
        "SqlServerRuntimeModelConvention", "RelationalColumnCommentAttributeConvention", "RelationalTableCommentAttributeConvention",
        "RelationalDbFunctionAttributeConvention", "TableValuedDbFunctionConvention", "StoredProcedureConvention", "SequenceUniquificationConvention",
        "SqlServerMemoryOptimizedTablesConvention", "SqlServerOutputClauseConvention", "SqlServerTemporalConvention", "SqlServerDbFunctionConvention",
    ];

    private readonly Dictionary<Type, object> _byEvent = [];

    public IReadOnlyList<TConvention> Of<TConvention>()
        where TConvention : class
    {
        if (!_byEvent.TryGetValue(typeof(TConvention), out var interested))
        {
            _byEvent.Add(typeof(TConvention), interested = conventions.OfType<TConvention>().ToList());
        }

        return (IReadOnlyList<TConvention>)interested;
    }

    public bool Contains<TConvention>()
        where TConvention : IConvention => conventions.OfType<TConvention>().Any();

    /// <summary>
    /// EF's ProviderConventionSetBuilder.CreateConventionSet, with what the relational and provider builders add and replace;
    /// conventions that touch nothing a rule asks about are left out.
    /// </summary>
    public static ConventionSet Create(ModelBuilder model)
    {
        IConvention[] all =
        [
            new ModelCleanupConvention(),
            new NotMappedTypeAttributeConvention(),
            new OwnedAttributeConvention(),
            new ComplexTypeAttributeConvention(),
            new KeylessAttributeConvention(),
            new EntityTypeConfigurationAttributeConvention(),
            new NotMappedMemberAttributeConvention(),
            new ConcurrencyCheckAttributeConvention(),
            new DatabaseGeneratedAttributeConvention(),
            new RequiredPropertyAttributeConvention(),
            new MaxLengthAttributeConvention(),
            new StringLengthAttributeConvention(),
            new TimestampAttributeConvention(),
            new ForeignKeyAttributeConvention(),
            new UnicodeAttributeConvention(),
            new PrecisionAttributeConvention(),
            new InversePropertyAttributeConvention(),
            new DeleteBehaviorAttributeConvention(),
            new RequiredNavigationAttributeConvention(),
            new BaseTypeDiscoveryConvention(),
            new ManyToManyJoinEntityTypeConvention(),
            new PropertyDiscoveryConvention(),
            new KeyDiscoveryConvention(),
            new RelationshipDiscoveryConvention(),
            new ComplexPropertyDiscoveryConvention(),
            new ValueGenerationConvention(),
            new DiscriminatorConvention(),
            model.Provider.Is(DatabaseProvider.SqlServer) ? new SqlServerOnDeleteConvention() : new CascadeDeleteConvention(),
            new KeyAttributeConvention(),
            new IndexAttributeConvention(),
            new ForeignKeyIndexConvention(),
            new ForeignKeyPropertyDiscoveryConvention(),
            new NonNullableReferencePropertyConvention(),
            new NonNullableNavigationConvention(),
            new RelationalColumnAttributeConvention(),
            new RelationalTableAttributeConvention(),
            new TableNameFromDbSetConvention(),
            new DiscriminatorLengthConvention(),
            new EntityTypeHierarchyMappingConvention(),
            new SharedTableConvention(),
            new SqlServerValueGenerationStrategyConvention(),
            new SqlServerIndexConvention(),
            new NpgsqlPostgresModelFinalizingConvention(),
        ];

        foreach (var removed in model.Configuration.RemovedConventions)
        {
            if (!LeftOut.Contains(removed) && !all.Any(convention => IsOrDerivesFrom(convention.GetType(), removed)))
            {
                model.MarkUnknown(new($"The convention '{removed}' is removed, and what it does is not told apart from others."));
            }
        }

        return new ConventionSet(all.Where(convention => !IsRemoved(convention, model.Configuration)).ToList());
    }

    // Who removes a convention removes those derived from it too: SqlServerOnDeleteConvention goes with CascadeDeleteConvention.
    private static bool IsRemoved(IConvention convention, ModelConfiguration configuration) =>
        configuration.RemovedConventions.Any(removed => IsOrDerivesFrom(convention.GetType(), removed));

    private static bool IsOrDerivesFrom(Type? convention, string name) =>
        convention is not null && (convention.Name == name || IsOrDerivesFrom(convention.BaseType, name));
}
