using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Makes a required foreign key optional by what makes it required, so that EF Core's conventions agree: the types of its properties and of its navigation take null, and a call
/// <c>IsRequired()</c> or a <c>[Required]</c> goes. Told only that it is not required, EF Core would leave the column of a property that cannot be null as it is.
/// </summary>
internal sealed record MakeOptional(ForeignKey ForeignKey) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        var writes = FindEdits(context)?.Select(edit => edit.Place(context)).ToList();
        return writes is null or [] || writes.Contains(null) ? null : () => writes.ForEach(write => write!());
    }

    /// <summary>Null where something else makes it required.</summary>
    private List<ModelEdit>? FindEdits(EditContext context)
    {
        var edits = new List<ModelEdit>();
        foreach (var property in ForeignKey.Properties.Where(property => !property.IsShadowProperty))
        {
            if (RemoveRequired.IsOn(property.DeclaringType.ClrType, property.Name, context))
            {
                edits.Add(new RemoveRequired(property.DeclaringType.ClrType, property.Name));
            }

            if (property.IsNullableInCode == false)
            {
                edits.Add(new ChangePropertyType(property, (type, _) => $"{type}?"));
            }
        }

        if (ForeignKey.DependentToPrincipal is { ClrType: not null } navigation)
        {
            if (navigation.SharesMember()
                || context.Find(navigation.DeclaringEntityType.ClrType) is not { } type
                || Declarations.FindMember(type, navigation.Name) is not IPropertySymbol member)
            {
                return null;
            }

            if (RemoveRequired.IsOn(navigation.DeclaringEntityType.ClrType, navigation.Name, context))
            {
                edits.Add(new RemoveRequired(navigation.DeclaringEntityType.ClrType, navigation.Name));
            }

            if (member.NullableAnnotation == NullableAnnotation.NotAnnotated)
            {
                edits.Add(new ChangePropertyType(navigation.DeclaringEntityType.ClrType, navigation.Name, (old, _) => $"{old}?"));
            }
        }

        if (ForeignKey.IsRequired is { Source: ConfigurationSource.Explicit, Anchor: var call })
        {
            if (call is null || !ConfigureRelationship.IsInOwnChain(ForeignKey, call))
            {
                return null;
            }

            edits.Add(new RemoveCall(call, "IsRequired"));
        }

        return edits;
    }
}
