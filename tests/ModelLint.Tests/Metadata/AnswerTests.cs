using ModelLint.Metadata;

namespace ModelLint.Tests.Metadata;

public sealed class AnswerTests
{
    [Theory]
    [InlineData("", "No")]
    [InlineData("No No", "No")]
    [InlineData("No Yes", "Yes")]
    [InlineData("Unknown Yes No", "Yes")]
    [InlineData("Yes Unknown", "Yes")]
    [InlineData("No Unknown", "Unknown")]
    [InlineData("Unknown No", "Unknown")]
    public void Any(string answers, string expected) => Assert.Equal(
        Enum.Parse<Answer>(expected),
        answers.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Enum.Parse<Answer>).Any());
}
