using ModelLint.Cli.Fixing;

namespace ModelLint.Tests.CommandLine;

public sealed class UnifiedDiffTests
{
    private const string Numbers = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n14\n15\n16\n17\n18\n";

    [Fact]
    public void Changes_far_from_each_other_are_hunks_of_their_own() => Assert.Equal(
        ["--- a/Numbers.cs", "+++ b/Numbers.cs", "@@ -1,5 +1,5 @@", " 1", "-2", "+two", " 3", " 4", " 5", "@@ -14,5 +14,6 @@", " 14", " 15", " 16", "+16.5", " 17", " 18"],
        UnifiedDiff.Lines("Numbers.cs", Numbers, Numbers.Replace("1\n2\n", "1\ntwo\n").Replace("16\n", "16\n16.5\n")));

    [Fact]
    public void Changes_near_each_other_share_a_hunk() => Assert.Equal(
        ["--- a/Numbers.cs", "+++ b/Numbers.cs", "@@ -1,12 +1,11 @@", " 1", "-2", "+two", " 3", " 4", " 5", " 6", " 7", " 8", "-9", " 10", " 11", " 12"],
        UnifiedDiff.Lines("Numbers.cs", Numbers, Numbers.Replace("\n2\n", "\ntwo\n").Replace("\n9\n", "\n")));

    [Fact]
    public void Carriage_returns_and_a_missing_end_of_line_are_kept() => Assert.Equal(
        ["--- a/A.cs", "+++ b/A.cs", "@@ -1,2 +1,3 @@", " a\r", "+new\r", " b", @"\ No newline at end of file"],
        UnifiedDiff.Lines("A.cs", "a\r\nb", "a\r\nnew\r\nb"));

    [Fact]
    public void A_new_file_comes_from_nowhere() => Assert.Equal(
        ["--- /dev/null", "+++ b/A.cs", "@@ -0,0 +1,2 @@", "+a", "+b"],
        UnifiedDiff.Lines("A.cs", null, "a\nb\n"));
}
