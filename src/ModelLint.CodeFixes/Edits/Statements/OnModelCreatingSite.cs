using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>An <c>OnModelCreating</c> that the context does not have yet.</summary>
internal sealed class OnModelCreatingSite(ClassDeclarationSyntax context, string modelBuilder, bool callsBase) : StatementSite
{
    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
    {
        var layout = changes.Layout;
        var outer = layout.IndentationAt(context.SpanStart) + layout.Unit;
        var inner = outer + layout.Unit;

        var lines = context.Members.Count > 0 ? layout.NewLine : "";
        lines += $"{outer}protected override void OnModelCreating({modelBuilder} modelBuilder){layout.NewLine}{outer}{{{layout.NewLine}";
        if (callsBase)
        {
            lines += $"{inner}base.OnModelCreating(modelBuilder);{layout.NewLine}{layout.NewLine}";
        }

        Braces.AppendMember(changes, context, lines + Lines(statements, inner, layout) + $"{outer}}}{layout.NewLine}");
    }
}
