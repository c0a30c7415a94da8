namespace ModelLint.Tests.Oracle.Generation;

/// <summary>A function of the database that returns rows, which EF Core makes an entity type of.</summary>
internal static class TableFunctions
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var row = draft.AddClass("Row", ClassRole.Base);
        row.Add(new("Id", "int"));
        Scalars.Add(draft, row, 2);
        if (dice.Chance(30) && dice.OneOrNone([.. draft.Entities.Where(type => !type.IsKeyless)]) is { } principal)
            row.Add(new(principal.Name, draft.Reference(principal.Name, dice.Chance(50))));

        var byAttribute = dice.Chance(60);
        draft.Functions.Add($"{(byAttribute ? "[DbFunction] " : "")}public IQueryable<Row> RowsOf(int id) => FromExpression(() => RowsOf(id));");
        if (!byAttribute)
            draft.Statements.Add(new(null, $"b.HasDbFunction({dice.OneOf($"typeof({draft.Namespace}Context).GetMethod(\"RowsOf\", [typeof(int)])!", $"typeof({draft.Namespace}Context).GetMethod(nameof({draft.Namespace}Context.RowsOf))!")});"));
        if (dice.Chance(20))
            draft.Statements.Add(new(null, dice.OneOf("b.Entity<Row>().HasNoKey();", "b.Entity<Row>().ToTable(\"rows\");")));
    }
}
