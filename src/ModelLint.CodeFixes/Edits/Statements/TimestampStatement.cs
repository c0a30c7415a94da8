namespace ModelLint.CodeFixes.Edits;

/// <summary>The loop over the changed rows of one entity type that sets their timestamps.</summary>
internal sealed class TimestampStatement(string entityType, string state, IReadOnlyList<string> created, IReadOnlyList<string> updated)
    : Statement($"foreach (var {Entry} in ChangeTracker.Entries<{entityType}>())")
{
    public const string Entry = "entry";

    public override string ToText(string indentation, Layout layout)
    {
        var (inner, newLine) = (indentation + layout.Unit, layout.NewLine);
        var added = $"{Entry}.State == {state}.Added";
        var conditions = new[] { (Condition: added, Assignments: created), (Condition: $"{added} || {Entry}.State == {state}.Modified", Assignments: updated) }
            .Where(one => one.Assignments.Count > 0)
            .Select(one =>
                $"{inner}if ({one.Condition}){newLine}{inner}{{{newLine}{string.Concat(one.Assignments.Select(assignment => $"{inner}{layout.Unit}{assignment}{newLine}"))}{inner}}}{newLine}");
        return $"{indentation}{Head}{newLine}{indentation}{{{newLine}{string.Join(newLine, conditions)}{indentation}}}";
    }
}
