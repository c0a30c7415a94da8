using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The overrides of <c>SaveChanges</c> that a context does not have yet, and the method that sets timestamps for both.</summary>
internal sealed class TimestampSite(ClassDeclarationSyntax context, string now, string task, string token) : StatementSite
{
    public const string Now = "now";

    protected override void Write(DocumentChanges changes, IReadOnlyList<Statement> statements)
    {
        var layout = changes.Layout;
        var outer = layout.IndentationAt(context.SpanStart) + layout.Unit;
        var inner = outer + layout.Unit;
        string[] methods =
        [
            Method("public override int SaveChanges(bool acceptAllChangesOnSuccess)", $"{inner}{SetTimestamps.Method}();{layout.NewLine}{inner}return base.SaveChanges(acceptAllChangesOnSuccess);{layout.NewLine}"),
            Method(
                $"public override {task}<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, {token} cancellationToken = default)",
                $"{inner}{SetTimestamps.Method}();{layout.NewLine}{inner}return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);{layout.NewLine}"),
            Method($"private void {SetTimestamps.Method}()", $"{inner}var {Now} = {now};{layout.NewLine}{Lines(statements, inner, layout)}"),
        ];
        Braces.AppendMember(changes, context, (context.Members.Count > 0 ? layout.NewLine : "") + string.Join(layout.NewLine, methods));

        string Method(string head, string body) => $"{outer}{head}{layout.NewLine}{outer}{{{layout.NewLine}{body}{outer}}}{layout.NewLine}";
    }
}
