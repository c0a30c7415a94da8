using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds a statement to an entity type's configuration: a chain of calls on its builder.</summary>
internal sealed record ConfigureEntityType(EntityType EntityType, IReadOnlyList<Code> Calls) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (EntityBuilder.Of(EntityType, context) is not { } builder)
        {
            return null;
        }

        var calls = Calls.Select(call => call(builder.Scope)).ToList();
        return builder.Write(builder.Expression + calls[0], [.. calls.Skip(1)]);
    }
}
