using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Adds calls to a relationship's configuration: to its own chain where it has one, from whichever end; else in a statement that names the navigations
/// which it has, so that EF finds the relationship and makes no other.
/// </summary>
internal sealed record ConfigureRelationship(ForeignKey ForeignKey, IReadOnlyList<Code> Calls) : ModelEdit
{
    public override Action? Place(EditContext context) =>
        // EF runs the last chain last, so nothing behind it takes the calls back.
        ForeignKey.Configurations.Count > 0
            ? CallChain.Append(ForeignKey.Configurations[ForeignKey.Configurations.Count - 1], Calls, context, "ReferenceCollectionBuilder", "ReferenceReferenceBuilder")
            : InStatement(context);

    /// <summary>Whether a call goes on from one that serves this foreign key alone.</summary>
    public static bool IsInOwnChain(ForeignKey foreignKey, Anchor call) =>
        foreignKey.Configurations.Any(start => start.Tree == call.Tree && start.Span.Start == call.Span.Start && call.Span.Contains(start.Span));

    // Without a navigation nothing names the relationship but a chain.
    private Action? InStatement(EditContext context) =>
        (ForeignKey.DependentToPrincipal ?? ForeignKey.PrincipalToDependent) is { } navigation
        && EntityBuilder.Of(navigation.DeclaringEntityType, context) is { } builder
            ? builder.Write(builder.Expression + Has(navigation, builder.Scope), [With(navigation, builder.Scope), .. Calls.Select(call => call(builder.Scope))])
            : null;

    private static string Has(Navigation navigation, CodeScope scope)
    {
        var method = navigation.IsCollection ? "HasMany" : "HasOne";
        return scope.CanReach(navigation.DeclaringEntityType.ClrType, navigation.Name)
            ? $".{method}({Selector(navigation, scope)})"
            : $".{method}<{scope.Name(navigation.TargetEntityType.ClrType)}>({CodeScope.Literal(navigation.Name)})";
    }

    private string With(Navigation navigation, CodeScope scope) =>
        $".{(navigation.IsOnDependent && !ForeignKey.IsUnique.Is(true) ? "WithMany" : "WithOne")}({Argument(navigation.Inverse, scope)})";

    private static string Argument(Navigation? inverse, CodeScope scope) =>
        inverse is null ? ""
        : scope.CanReach(inverse.DeclaringEntityType.ClrType, inverse.Name) ? Selector(inverse, scope)
        : CodeScope.Literal(inverse.Name);

    private static string Selector(Navigation navigation, CodeScope scope) => scope.Selector(navigation.DeclaringEntityType.ClrType, navigation.Name);
}
