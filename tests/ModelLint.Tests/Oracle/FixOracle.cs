using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>What a fix does to the model that EF Core builds: nothing beyond its title.</summary>
internal static class FixOracle
{
    /// <summary>
    /// The facts that only the model before the fix has (<c>- …</c>) or only the one after it (<c>+ …</c>). Where both have an element, its values that changed:
    /// <c>~ property Clinic.Patient.Name: maxLength - => 256</c>.
    /// </summary>
    public static async Task<IReadOnlyList<string>> DifferenceAsync(SolutionState before, SolutionState after, EFCoreVersion version)
    {
        var (old, @new) = (await FactsAsync(before, version), await FactsAsync(after, version));
        return [.. old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal).SelectMany(head => Difference(old.GetValueOrDefault(head), @new.GetValueOrDefault(head)))];
    }

    public static Task<IReadOnlyList<string>> DifferenceAsync(string before, string after, EFCoreVersion version) =>
        DifferenceAsync(new SolutionState { Sources = { before } }, new SolutionState { Sources = { after } }, version);

    /// <summary>Asserts the difference on every EF Core that can run the sources.</summary>
    public static async Task ChangesAsync(string before, string after, params string[] difference)
    {
        foreach (var version in EFCoreVersions.For([before, after]))
            Assert.Equal(difference, await DifferenceAsync(before, after, version));
    }

    private static IEnumerable<string> Difference(FactLine? old, FactLine? @new)
    {
        if (old is null || @new is null)
            return [old is not null ? $"- {old.Head}" : $"+ {@new!.Head}"];

        var changes = old.Values.Zip(@new.Values)
            // What the column becomes in the database follows from the rest.
            .Where(pair => pair.First != pair.Second && pair.First.Name != "storeType")
            .Select(pair => $"{pair.First.Name} {pair.First.Value} => {pair.Second.Value}")
            .ToArray();
        return changes is [] ? [] : [$"~ {old.Head}: {string.Join(", ", changes)}"];
    }

    private static async Task<Dictionary<string, FactLine>> FactsAsync(SolutionState sample, EFCoreVersion version)
    {
        var models = await EFModel.AllOfAsync(sample, version);
        Assert.True(models.All(model => model.Refusal is null), string.Join('\n', models.Select(model => model.Refusal)));
        return models.SelectMany(model => model.Facts).Select(FactLine.Parse).DistinctBy(fact => fact.Head).ToDictionary(fact => fact.Head);
    }
}
