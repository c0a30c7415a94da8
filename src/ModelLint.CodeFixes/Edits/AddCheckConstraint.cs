using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds a CHECK constraint to an entity type's table, in the <c>ToTable(…)</c> that its configuration has, else in one of its own.</summary>
internal sealed record AddCheckConstraint(EntityType EntityType, string Name, string Sql) : ModelEdit
{
    public override Action? Place(EditContext context)
    {
        if (EntityBuilder.Of(EntityType, context) is not { } builder)
        {
            return null;
        }

        builder.Scope.ImportEFCore();
        if (!builder.Scope.IsComplete)
        {
            return null;
        }

        return ToTableCalls.Find(EntityType, context) is { } toTable ? InToTable(toTable, context) : InStatement(builder);
    }

    private Action? InStatement(EntityBuilder builder)
    {
        var parameter = builder.Scope.Parameter("t");
        return builder.Write(() => AddTo(builder.Site().FindOrAdd(new TableStatement($"{builder.Expression}.ToTable", parameter))));
    }

    private Action? InToTable(InvocationExpressionSyntax toTable, EditContext context)
    {
        var changes = context.ChangesOf(toTable.SyntaxTree)!;
        var scope = new CodeScope(context, context.SemanticModelOf(toTable.SyntaxTree), toTable.SpanStart);
        if (toTable.ArgumentList.Arguments.Select(argument => argument.Expression).OfType<LambdaExpressionSyntax>().FirstOrDefault() is { } lambda)
        {
            var name = (lambda as SimpleLambdaExpressionSyntax)?.Parameter.Identifier.Text;
            return name is not null and not "_" && ConfigurationPlaces.BodySite(lambda, changes) is { } site
                ? () => site().FindOrAdd(new CheckStatement(name, Name, Sql))
                : null;
        }

        var parameter = scope.Parameter("t");
        return () => AddTo(changes.SiteAt(toTable, () => new TableArgumentSite(toTable)).FindOrAdd(new TableStatement("", parameter)));
    }

    private void AddTo(TableStatement table) => table.Add(new CheckStatement(table.Parameter, Name, Sql));
}
