using ModelLint.Reading.Building;
using ModelLint.Reading.DataAnnotations;

namespace ModelLint.Reading.Conventions;

/// <summary>The conventions of a model in EF's order of registration, which is the order in which each event asks them.</summary>
internal sealed class ConventionSet(IReadOnlyList<IConvention> conventions)
{
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
            new NotMappedTypeAttributeConvention(),
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
            new UnicodeAttributeConvention(),
            new PrecisionAttributeConvention(),
            new BaseTypeDiscoveryConvention(),
            new PropertyDiscoveryConvention(),
            new KeyDiscoveryConvention(),
            new ComplexPropertyDiscoveryConvention(),
            new ValueGenerationConvention(),
            new DiscriminatorConvention(),
            new KeyAttributeConvention(),
            new IndexAttributeConvention(),
            new NonNullableReferencePropertyConvention(),
            new RelationalColumnAttributeConvention(),
            new RelationalTableAttributeConvention(),
            new TableNameFromDbSetConvention(),
            new DiscriminatorLengthConvention(),
            new EntityTypeHierarchyMappingConvention(),
            new SharedTableConvention(),
            new SqlServerIndexConvention(),
            new NpgsqlPostgresModelFinalizingConvention(),
        ];

        return new ConventionSet(all.Where(convention => !model.Configuration.RemovedConventions.Contains(convention.GetType().Name)).ToList());
    }
}
