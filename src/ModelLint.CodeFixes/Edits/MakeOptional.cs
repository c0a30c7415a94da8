using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Makes a required foreign key optional by what makes it required, so that EF Core's conventions agree: the types of its property and of its navigation take null, and a call
/// <c>IsRequired()</c> goes. Told only that it is not required, EF Core would leave the column of a property that cannot be null as it is.
/// </summary>
/// <param name="ForeignKey">Of one property.</param>
internal sealed record MakeOptional(ForeignKey ForeignKey) : ModelEdit
{
    private const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    public override Action? Place(EditContext context)
    {
        var writes = FindEdits(context)?.Select(edit => edit.Place(context)).ToList();
        return writes is null or [] || writes.Contains(null) ? null : () => writes.ForEach(write => write!());
    }

    /// <summary>Null where something else makes it required.</summary>
    private List<ModelEdit>? FindEdits(EditContext context)
    {
        var edits = new List<ModelEdit>();
        var property = ForeignKey.Properties[0];
        if (property.IsNullableInCode == false)
        {
            edits.Add(new ChangePropertyType(property, (type, _) => $"{type}?"));
        }

        if (ForeignKey.DependentToPrincipal is { ClrType: not null } navigation)
        {
            if (navigation.SharesMember()
                || context.Find(navigation.DeclaringEntityType.ClrType) is not { } type
                || Declarations.FindMember(type, navigation.Name) is not IPropertySymbol member
                || member.GetAttributes().Any(attribute => attribute.AttributeClass?.ToDisplayString() == Required))
            {
                return null;
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
