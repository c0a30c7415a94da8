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
        public Property? FindTenantProperty(PropertyNames names) => entityType.FindProperty(names) is { } property && !entityType.IsTenant(names) ? property : null;

        /// <summary>Whether its rows are the tenants: it has the name that tenant properties refer to, or is what they refer to.</summary>
        public bool IsTenant(PropertyNames names) =>
            names.Contains(entityType.RootType.ShortName + "Id")
            || (entityType.BaseType is null ? entityType.Model.FindReferencingForeignKeys(entityType) : entityType.SelfAndBaseTypes.SelectMany(entityType.Model.FindReferencingForeignKeys))
                .Any(foreignKey => !foreignKey.IsBaseLinking && foreignKey.Properties.Count == 1 && names.Contains(foreignKey.Properties[0].Name));

        /// <summary>Whether each row belongs to a tenant: by a property of its own, or because it has to refer to a row that does.</summary>
        public Answer BelongsToTenant(PropertyNames names) => entityType.BelongsToTenant(names, []);

        private Answer BelongsToTenant(PropertyNames names, HashSet<EntityType> seen) =>
            entityType.IsTenant(names) || entityType.FindProperty(names) is not null ? Answer.Yes
            : !entityType.IsCertain ? Answer.Unknown
            : !seen.Add(entityType) ? Answer.No
            : entityType.ForeignKeys.Select(foreignKey =>
                !foreignKey.IsCertain || !foreignKey.IsRequired.IsKnown ? Answer.Unknown
                : foreignKey.IsRequired.Value ? foreignKey.PrincipalEntityType.BelongsToTenant(names, seen)
                : Answer.No).Any();
    }

    extension(Property tenant)
    {
        /// <summary>
        /// The entity type whose rows are the tenants that a tenant property names: by its name and type, else the one to which the foreign keys of other
        /// tenant properties refer. Null where the model has none, or it does not say which.
        /// </summary>
        public EntityType? FindTenantEntityType(PropertyNames names)
        {
            if (tenant.FindPrincipalByName() is { } byName)
            {
                return byName;
            }

            var referredTo = tenant.EntityType.Model.ForeignKeys
                .Where(foreignKey => foreignKey is { IsCertain: true, IsBaseLinking: false, IsOwnership: false, Properties.Count: 1, PrincipalKey.IsPrimaryKey: true }
                    && names.Contains(foreignKey.Properties[0].Name)
                    && foreignKey.PrincipalKey.Properties[0].ClrType.UnwrapNullable().Equals(tenant.ClrType.UnwrapNullable()))
                .Select(foreignKey => foreignKey.PrincipalEntityType)
                .Distinct()
                .ToArray();
            return referredTo.Length == 1 ? referredTo[0] : null;
        }
    }
}
