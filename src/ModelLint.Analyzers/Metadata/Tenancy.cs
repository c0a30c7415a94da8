namespace ModelLint.Metadata;

/// <summary>Questions of the rules about entity types whose rows belong to a tenant.</summary>
internal static class Tenancy
{
    extension(EntityType entityType)
    {
        /// <summary>
        /// The property that says to which tenant a row belongs, of its own or inherited. Null on the tenant entity type, whose rows are the tenants,
        /// whatever its own key is called.
        /// </summary>
        public Property? FindTenantProperty(PropertyNames names) => entityType.IsTenant(names) ? null : entityType.FindProperty(names);

        /// <summary>Whether its rows are the tenants: it has the name that tenant properties refer to, or is what they refer to.</summary>
        public bool IsTenant(PropertyNames names) =>
            names.Contains(entityType.RootType.ShortName + "Id")
            || entityType.SelfAndBaseTypes.SelectMany(entityType.Model.FindReferencingForeignKeys).Any(foreignKey =>
                !foreignKey.IsBaseLinking && foreignKey.Properties.Count == 1 && names.Contains(foreignKey.Properties[0].Name));
    }
}
