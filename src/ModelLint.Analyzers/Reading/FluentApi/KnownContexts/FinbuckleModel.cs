using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// Finbuckle.MultiTenant: a tenant for each multi-tenant entity type, and a filter by it. Written from its source, not measured.
/// https://github.com/Finbuckle/Finbuckle.MultiTenant/blob/main/src/Finbuckle.MultiTenant.EntityFrameworkCore/Extensions/EntityTypeBuilderExtensions.cs
/// </summary>
internal static class FinbuckleModel
{
    public const string Namespace = "Finbuckle.MultiTenant.EntityFrameworkCore";

    /// <summary>From version 10 on the extensions have a namespace of their own, the filter has a name and the tenant no length.</summary>
    private const string Version10 = "Finbuckle.MultiTenant.EntityFrameworkCore.Extensions.FinbuckleModelBuilderExtensions";
    private const string Version9 = "Finbuckle.MultiTenant.FinbuckleModelBuilderExtensions";
    private const string IdentityNamespace = "Finbuckle.MultiTenant.Identity.EntityFrameworkCore";

    private const string TenantId = "TenantId";
    private const string FilterKey = "__tenant__";
    private const int TenantIdLength = 64;

    /// <summary>What is an annotation of an index, and goes over to the one with the tenant.</summary>
    private static readonly Facet[] KeptOfIndexes =
        [IndexFacets.Filter, IndexFacets.IncludedProperties, IndexFacets.Method, IndexFacets.AreNullsDistinct, IndexFacets.IsClustered, IndexFacets.HasProviderSettings];

    private static readonly CallTable<EntityTypeBuilder> Table = new("MultiTenantEntityTypeBuilder", (entityType, reason) => entityType.MarkUnknown(reason))
    {
        ["AdjustUniqueIndexes"] = (entityType, call) => AdjustIndexes(entityType, call, onlyUnique: true),
        ["AdjustIndexes"] = (entityType, call) => AdjustIndexes(entityType, call, onlyUnique: false),
    };

    /// <summary>A method of the package on a builder of EF Core; null where it is none, or the package is not there.</summary>
    public static Value? Call(BuilderValue builder, Call call)
    {
        switch (builder.Element, call.Method)
        {
            case (ModelBuilder model, "ConfigureMultiTenant") when IsReferenced(model.Types):
                ConfigureMultiTenant(model, call.Anchor);
                return builder;
            case (EntityTypeBuilder entityType, "IsMultiTenant") when IsReferenced(entityType.Model.Types):
                IsMultiTenant(entityType, call.Anchor);
                return new BuilderValue<EntityTypeBuilder>(entityType, Table);
            default:
                return null;
        }
    }

    /// <summary>What its base contexts configure; false for any other context.</summary>
    public static bool Configure(ClrType context, ModelBuilder model, IdentityStoreOptions options, Anchor anchor)
    {
        switch (context.Name)
        {
            case "MultiTenantDbContext" when context.Namespace == Namespace:
                ConfigureMultiTenant(model, anchor);
                return true;
            case "MultiTenantIdentityDbContext" when context.Namespace is Namespace or IdentityNamespace:
                return ConfigureIdentity(context, model, options, anchor);
            default:
                return false;
        }
    }

    private static bool ConfigureIdentity(ClrType context, ModelBuilder model, IdentityStoreOptions options, Anchor anchor)
    {
        var identity = (ClrType?)context;
        while (identity is not null && !IdentityContext.IsIdentity(identity))
        {
            identity = model.Types.Find(identity)?.BaseType;
        }

        if (identity is null || !IdentityContext.Configure(identity, model, options, anchor))
        {
            return false;
        }

        // Which of Identity's types get a tenant differs from version to version.
        foreach (var entityType in identity.TypeArguments.Select(model.FindEntityType).OfType<EntityTypeBuilder>())
        {
            entityType.MarkUnknown(new($"what '{context.Name}' does to '{entityType}' is not read", anchor));
        }

        ConfigureMultiTenant(model, anchor);
        return true;
    }

    private static bool IsReferenced(TypeCatalog types) => types.FindByMetadataName(Version10) is not null || types.FindByMetadataName(Version9) is not null;

    private static void ConfigureMultiTenant(ModelBuilder model, Anchor anchor)
    {
        foreach (var entityType in model.EntityTypes.Where(HasAttribute).ToList())
        {
            IsMultiTenant(entityType, anchor);
        }
    }

    /// <summary>[MultiTenant] is not inherited.</summary>
    private static bool HasAttribute(EntityTypeBuilder entityType) =>
        entityType.Declaration?.Attributes.Any(attribute =>
            attribute.Carrier.Equals(entityType.ClrType) && attribute.Type.Name == "MultiTenantAttribute" && attribute.Type.Namespace.StartsWith("Finbuckle.MultiTenant", StringComparison.Ordinal)) == true;

    private static void IsMultiTenant(EntityTypeBuilder entityType, Anchor anchor)
    {
        var types = entityType.Model.Types;
        var isVersion10 = types.FindByMetadataName(Version10) is not null;
        var key = isVersion10 ? FilterKey : null;
        if (entityType.SelfAndBaseTypes.Any(type => type.DeclaredQueryFilters.Any(filter => filter.Key == key && filter.Members is { IsKnown: true, Value: var members } && members.Contains(TenantId))))
        {
            return; // It is already.
        }

        if (entityType.Property(TenantId, types.FindByMetadataName("System.String"), ConfigurationSource.Explicit, anchor) is { } tenant)
        {
            tenant.IsRequired(true, ConfigurationSource.Explicit, anchor);
            if (!isVersion10)
            {
                tenant.Set(PropertyFacets.MaxLength, TenantIdLength, ConfigurationSource.Explicit, anchor);
            }
        }

        // Before there were names, the filter was added to the one that was there.
        var existing = entityType.DeclaredQueryFilters.FirstOrDefault(filter => filter.Key == key);
        var members = existing is null ? new([TenantId], ConfigurationSource.Explicit, anchor)
            : existing.Members.IsKnown ? new([.. existing.Members.Value, TenantId], ConfigurationSource.Explicit, anchor)
            : existing.Members;
        entityType.HasQueryFilter(key, members, ConfigurationSource.Explicit, anchor);
    }

    private static Value AdjustIndexes(EntityTypeBuilder entityType, Call call, bool onlyUnique)
    {
        foreach (var index in entityType.AllIndexes.Where(index => (index.IsUnique || !onlyUnique) && index.Properties.All(property => property.Name != TenantId)).ToList())
        {
            index.DeclaringEntityType.RemoveIndex(index, ConfigurationSource.Explicit);
            if (entityType.HasIndex([.. index.Properties.Select(property => property.Name), TenantId], index.Name, ConfigurationSource.Explicit, call.Anchor) is not { } adjusted)
            {
                continue;
            }

            // It keeps the name that it had without the tenant.
            if (index.IsSet(IndexFacets.DatabaseName))
            {
                adjusted.Set(IndexFacets.DatabaseName, index.Get(IndexFacets.DatabaseName));
            }
            else
            {
                adjusted.SetUnknown(IndexFacets.DatabaseName, call.Reason("the name that EF Core had composed for the index is kept"));
            }

            adjusted.Set(IndexFacets.IsUnique, index.IsUnique ? true : null, ConfigurationSource.Explicit, call.Anchor);
            foreach (var facet in KeptOfIndexes)
            {
                facet.Copy(index, adjusted);
            }
        }

        return call.Self;
    }
}
