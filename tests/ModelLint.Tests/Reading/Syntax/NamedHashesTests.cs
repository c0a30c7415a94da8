using System.Globalization;
using ModelLint.Reading.Syntax;

namespace ModelLint.Tests.Reading.Syntax;

public class NamedHashesTests
{
    [Theory]
    [InlineData("", "", "")]
    [InlineData("a=1 b=2", "b=2 a=1", "")]
    [InlineData("", "a=1", "a")]
    [InlineData("a=1 b=2 c=3", "a=1 b=4 c=3", "b")]
    [InlineData("a=1 c=3", "b=2 c=3", "a b")]
    [InlineData("b=1", "a=1 c=1", "a b c")]
    [InlineData("B=1 a=1", "a=1 b=1", "B b")]
    public void Names_that_one_side_lacks_and_other_hashes_are_differences(string before, string after, string differences)
    {
        Assert.Equal(differences, string.Join(" ", Parse(before).FindDifferences(Parse(after))));
        Assert.Equal(differences, string.Join(" ", Parse(after).FindDifferences(Parse(before))));
    }

    private static NamedHashes Parse(string hashes) =>
        new(hashes.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => ulong.Parse(pair[1], CultureInfo.InvariantCulture)));
}
