namespace ModelLint.Tests.Oracle.Generation;

internal static class Members
{
    /// <summary>A lambda that names members: <c>x => x.A</c>, <c>x => new { x.A, x.B }</c>.</summary>
    public static string Selector(IReadOnlyList<GeneratedMember> members) =>
        members is [var only] ? $"x => x.{only.Name}" : $"x => new {{ {string.Join(", ", members.Select(member => $"x.{member.Name}"))} }}";
}
