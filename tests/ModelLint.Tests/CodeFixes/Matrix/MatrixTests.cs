using ModelLint.Tests.Contracts;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>
/// Every fix in every layout of the sources that can hold its finding. A cell applies each choice to one finding and to all, in document, project and solution, and asserts that
/// the sources compile without a warning more, that the finding is gone and no other comes, that EF Core's model changes exactly as told, that comments are kept and new text is
/// formatted, that no using is added for nothing, and that the fix then has nothing more to offer.
/// </summary>
public sealed class MatrixTests
{
    [Fact]
    public void Every_fix_has_a_subject() => Assert.Equal(
        RuleTests.Rules.Select(rule => rule.SupportedDiagnostics.Single().Id).Where(id => RuleTests.FixOf(id) is not null).Order(),
        Subjects.All.Select(subject => subject.Id).Distinct().Order());

    /// <summary>The cells of some subjects: names, so that a failure tells its cell.</summary>
    internal static TheoryData<string, string> CellsOf(IEnumerable<Subject> subjects)
    {
        var cells = new TheoryData<string, string>();
        foreach (var subject in subjects)
        {
            foreach (var shape in Shapes.All.Where(shape => shape.CanHold(subject)))
                cells.Add(subject.ToString(), shape.Name);
        }

        return cells;
    }

    internal static async Task RunAsync(string subject, string shape)
    {
        var failures = await Cell.FailuresAsync(Subjects.All.Single(candidate => candidate.ToString() == subject), Shapes.All.Single(candidate => candidate.Name == shape));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }
}

// A class each, so that they run beside one another.
public sealed class EntityTypeMatrixTests
{
    public static TheoryData<string, string> Cells => MatrixTests.CellsOf(EntityTypeSubjects.All);

    [Theory]
    [MemberData(nameof(Cells))]
    public Task A_fix_does_what_it_says_and_nothing_else(string subject, string shape) => MatrixTests.RunAsync(subject, shape);
}

public sealed class PropertyMatrixTests
{
    public static TheoryData<string, string> Cells => MatrixTests.CellsOf(PropertySubjects.All);

    [Theory]
    [MemberData(nameof(Cells))]
    public Task A_fix_does_what_it_says_and_nothing_else(string subject, string shape) => MatrixTests.RunAsync(subject, shape);
}

public sealed class ForeignKeyMatrixTests
{
    public static TheoryData<string, string> Cells => MatrixTests.CellsOf(ForeignKeySubjects.All);

    [Theory]
    [MemberData(nameof(Cells))]
    public Task A_fix_does_what_it_says_and_nothing_else(string subject, string shape) => MatrixTests.RunAsync(subject, shape);
}

public sealed class IndexMatrixTests
{
    public static TheoryData<string, string> Cells => MatrixTests.CellsOf(IndexSubjects.All);

    [Theory]
    [MemberData(nameof(Cells))]
    public Task A_fix_does_what_it_says_and_nothing_else(string subject, string shape) => MatrixTests.RunAsync(subject, shape);
}
