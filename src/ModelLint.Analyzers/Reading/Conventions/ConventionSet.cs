using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.DataAnnotations;

namespace ModelLint.Reading.Conventions;

/// <summary>The conventions of a model in EF's order of registration, which is the order in which each event asks them.</summary>
internal sealed class ConventionSet(IReadOnlyList<IConvention> conventions, IReadOnlyCollection<Type> removed, IReadOnlyList<ReplacedConvention> replaced)
{
    private readonly Dictionary<Type, object> _byEvent = [];

    public IReadOnlyList<TConvention> Of<TConvention>()
        where TConvention : class
    {
        if (!_byEvent.TryGetValue(typeof(TConvention), out var interested))
        {
            var found = conventions.OfType<TConvention>().Where(convention => !IsRemoved<TConvention>(convention)).ToList();
            foreach (var replacement in replaced)
            {
                replacement.PutInto(found);
            }

            _byEvent.Add(typeof(TConvention), interested = found);
        }

        return (IReadOnlyList<TConvention>)interested;
    }

    /// <summary>
    /// EF's ProviderConventionSetBuilder.CreateConventionSet, with what the relational and provider builders add and replace;
    /// those that touch nothing a model here holds are left out, <see cref="RemovedConventions"/> has their names.
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
            model.Provider.Is(DatabaseProvider.NonRelational) ? new ValueGenerationConvention() : new RelationalValueGenerationConvention(),
            new DiscriminatorConvention(),
            MayBeSqlServer(model) ? new SqlServerOnDeleteConvention() : new CascadeDeleteConvention(),
            new KeyAttributeConvention(),
            new IndexAttributeConvention(),
            new ForeignKeyIndexConvention(),
            new ForeignKeyPropertyDiscoveryConvention(),
            new NonNullableReferencePropertyConvention(),
            new NonNullableNavigationConvention(),
            new BackingFieldConvention(),
            new ElementMappingConvention(),
            new ElementTypeChangedConvention(),
            new RelationalColumnAttributeConvention(),
            new RelationalTableAttributeConvention(),
            new TableSharingConcurrencyTokenConvention(),
            new TableNameFromDbSetConvention(),
            new TableValuedDbFunctionConvention(),
            new EntitySplittingConvention(),
            new DiscriminatorLengthConvention(),
            new EntityTypeHierarchyMappingConvention(),
            new SharedTableConvention(),
            new SqlServerValueGenerationStrategyConvention(),
            .. MayBeSqlServer(model) ? [new SqlServerIndexConvention(), new SqlServerMemoryOptimizedTablesConvention(), new SqlServerTemporalConvention()] : Array.Empty<IConvention>(),
            new NpgsqlPostgresModelFinalizingConvention(),
            .. model.RewriteName is { } rewrite ? [new NameRewritingConvention(rewrite)] : Array.Empty<IConvention>(),
            .. model.Configuration.AddedConventions,
        ];

        return new ConventionSet(all, RemovedConventions.Of(model), model.Configuration.ReplacedConventions);
    }

    /// <summary>
    /// EF takes a convention and those derived from it out of the lists of events that the removed type asks for: SqlServerOnDeleteConvention
    /// goes with CascadeDeleteConvention, except for the events that it asks for by itself.
    /// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ConventionSet.cs (Remove)
    /// </summary>
    private bool IsRemoved<TConvention>(object convention) => removed.Any(type => typeof(TConvention).IsAssignableFrom(type) && type.IsInstanceOfType(convention));

    private static bool MayBeSqlServer(ModelBuilder model) => !model.Provider.IsKnown || model.Provider.Value == DatabaseProvider.SqlServer;
}
