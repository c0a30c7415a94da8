using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds a statement to a context's <c>OnModelCreating</c>: a call on the model's builder.</summary>
internal sealed record ConfigureModel(EntityModel Model, Code Call) : ModelEdit
{
    public override Action? Place(EditContext context) =>
        ContextPlaces.Find(Model, context) is { } builder ? builder.Write(builder.Expression + Call(builder.Scope), []) : null;
}
