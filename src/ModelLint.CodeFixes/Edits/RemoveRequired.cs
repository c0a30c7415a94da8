using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Takes the <c>[Required]</c> off a member.</summary>
internal sealed record RemoveRequired(ClrType Type, string MemberName) : ModelEdit
{
    private const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    public override (ClrType Type, string Name)? Member => (Type, MemberName);

    public static bool IsOn(ClrType type, string memberName, EditContext context) => Find(type, memberName, context).Count > 0;

    public override Action? Place(EditContext context) =>
        Find(Type, MemberName, context) is [{ } reference] && context.ChangesOf(reference.SyntaxTree) is { } changes ? Removal.Of((AttributeSyntax)reference.GetSyntax(), changes) : null;

    private static IReadOnlyList<SyntaxReference?> Find(ClrType type, string memberName, EditContext context) =>
        context.Find(type) is { } symbol && Declarations.FindMember(symbol, memberName) is { } member
            ? [.. member.GetAttributes().Where(attribute => attribute.AttributeClass?.ToDisplayString() == Required).Select(attribute => attribute.ApplicationSyntaxReference)]
            : [];
}
