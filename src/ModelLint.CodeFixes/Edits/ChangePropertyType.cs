using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Gives a property of a class, be it a property of the model or a navigation, another type, where no code notices: all that names the property compiles as before, without an error or a warning more,
/// and no project that builds on this one names it.
/// </summary>
/// <param name="Type">The class, or one that derives from it.</param>
/// <param name="MemberName">The property.</param>
/// <param name="Reword">The new type, from the old one as it is written.</param>
internal sealed record ChangePropertyType(ClrType Type, string MemberName, Func<TypeSyntax, CodeScope, string> Reword) : ModelEdit
{
    public ChangePropertyType(Property property, Func<TypeSyntax, CodeScope, string> reword)
        : this(property.DeclaringType.ClrType, property.Name, reword)
    {
    }

    public override (ClrType Type, string Name)? Member => (Type, MemberName);

    public override Action? Place(EditContext context)
    {
        if (Declarations.Find(Type, MemberName, context) is not { Node: var declaration }
            || TypeOf(declaration) is not { } old
            || !context.Compilation.ContainsSyntaxTree(declaration.SyntaxTree)
            || context.ChangesOf(declaration.SyntaxTree) is not { } changes)
        {
            return null;
        }

        var scope = new CodeScope(context, context.SemanticModelOf(changes.Tree), declaration.SpanStart);
        var type = Reword(old, scope);
        return type != old.ToString() && scope.IsComplete && IsUnnoticed(old, Write, context) ? () => Write(changes) : null;

        void Write(DocumentChanges document)
        {
            document.Replace(old.Span, type);
            document.Import(scope.Namespaces);
        }
    }

    /// <summary>Of a property, or of the parameter of a record that makes one.</summary>
    private static TypeSyntax? TypeOf(SyntaxNode declaration) => (declaration as PropertyDeclarationSyntax)?.Type ?? (declaration as ParameterSyntax)?.Type;

    private bool IsUnnoticed(TypeSyntax old, Action<DocumentChanges> write, EditContext context) =>
        !context.IsNamedInDependentProjects(old.SyntaxTree, MemberName)
        && context.Compilation.SyntaxTrees.Where(tree => tree == old.SyntaxTree || IsNamedIn(tree.GetText())).ToList() is var noticing
        && !noticing.Exists(IsTakenAtRunTime)
        && Trial.IsUnnoticed(old.SyntaxTree, write, noticing, context);

    private bool IsNamedIn(SourceText text) => text.ToString().Contains(MemberName, StringComparison.Ordinal);

    /// <summary>Whether the property is named by a string (<c>EF.Property&lt;double&gt;(x, "Total")</c>) or seeded by an anonymous object, whose types only a run checks.</summary>
    private bool IsTakenAtRunTime(SyntaxTree tree)
    {
        var root = tree.GetRoot();
        return root.DescendantTokens().Any(token => token.IsKind(SyntaxKind.StringLiteralToken) && token.ValueText == MemberName)
            || root.DescendantNodes().OfType<InvocationExpressionSyntax>().Any(call =>
                call.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "HasData" }
                && call.DescendantNodes().OfType<AnonymousObjectMemberDeclaratorSyntax>().Any(member => member.NameEquals?.Name.Identifier.ValueText == MemberName));
    }
}
