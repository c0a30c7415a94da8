using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Says once, in a context's <c>ConfigureConventions</c>, what all properties of a CLR type have. EF Core says it to each before all else: only a call of its own takes it back, no
/// attribute and no convention (<c>ModelConfiguration.ConfigureProperty</c>).
/// </summary>
internal sealed record ConfigureProperties(EntityModel Model, ClrType PropertyType, IReadOnlyList<Code> Calls) : ModelEdit
{
    public override Action? Place(EditContext context) =>
        ContextPlaces.FindConventions(Model, context) is { } builder
            ? builder.Write($"{builder.Expression}.Properties<{builder.Scope.Name(PropertyType)}>()", [.. Calls.Select(call => call(builder.Scope))])
            : null;
}
