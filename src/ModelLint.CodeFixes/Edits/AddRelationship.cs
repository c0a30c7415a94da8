using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Makes a property a foreign key to the primary key of another entity type. EF Core would cascade deletes over a required one: rows that nothing deleted until
/// now would be. So the relationship restricts them, and says so.
/// </summary>
/// <param name="Dependent">The entity type that the property is, or is going to be, of.</param>
/// <param name="Property">The property; null where another edit adds one by that name.</param>
/// <param name="Name">Its name.</param>
/// <param name="Principal">What it refers to.</param>
internal sealed record AddRelationship(EntityType Dependent, Property? Property, string Name, EntityType Principal) : ModelEdit
{
    public AddRelationship(Property property, EntityType principal)
        : this(property.EntityType, property, property.Name, principal)
    {
    }

    public override Action? Place(EditContext context) => new ConfigureEntityType(Dependent,
    [
        scope => $".HasOne<{scope.Name(Principal.ClrType)}>()",
        _ => ".WithMany()",
        scope => $".HasForeignKey({(Property is null ? scope.Selector(Dependent.ClrType, Name) : scope.Members(Dependent.ClrType, Property))})",
        SetDeleteBehavior.Call(DeleteBehavior.Restrict),
    ]).Place(context);
}
