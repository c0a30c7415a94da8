using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>A method that the context does not override yet: <c>OnModelCreating</c>, say.</summary>
internal sealed class OverrideSite(ClassDeclarationSyntax context, string method, string type, string parameter, bool callsBase) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
    {
        var layout = changes.Layout;
        var outer = layout.IndentationAt(context.SpanStart) + layout.Unit;
        var inner = outer + layout.Unit;

        var lines = context.Members.Count > 0 ? layout.NewLine : "";
        lines += $"{outer}protected override void {method}({type} {parameter}){layout.NewLine}{outer}{{{layout.NewLine}";
        if (callsBase)
        {
            lines += $"{inner}base.{method}({parameter});{layout.NewLine}{layout.NewLine}";
        }

        Braces.AppendMember(changes, context, lines + Lines(statements, inner, layout) + $"{outer}}}{layout.NewLine}");
    }
}
