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
    public static async Task<IReadOnlyList<string>> DifferenceAsync(SolutionState before, SolutionState after, EFCoreVersion version) =>
        Difference(FactsOf(await EFModel.AllOfAsync(before, version)), FactsOf(await EFModel.AllOfAsync(after, version)));

    /// <summary>Likewise of facts that are there.</summary>
    public static IReadOnlyList<string> Difference(IReadOnlyDictionary<string, FactLine> old, IReadOnlyDictionary<string, FactLine> @new) =>
        [.. old.Keys.Union(@new.Keys).Order(StringComparer.Ordinal).SelectMany(head => Difference(old.GetValueOrDefault(head), @new.GetValueOrDefault(head)))];

    /// <summary>The facts of models that EF Core builds, by what they are about.</summary>
    public static Dictionary<string, FactLine> FactsOf(IReadOnlyCollection<EFModel> models)
    {
        Assert.True(models.All(model => model.Refusal is null), string.Join('\n', models.Select(model => model.Refusal)));
        return models.SelectMany(model => model.Facts).Select(FactLine.Parse).DistinctBy(fact => fact.Head).ToDictionary(fact => fact.Head);
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
            // What the column becomes in the database follows from the rest, and the class is what the fix has written.
            .Where(pair => pair.First != pair.Second && pair.First.Name is not ("storeType" or "converted" or "converter" or "nullableInCode" or "attributes"))
            .Select(pair => $"{pair.First.Name} {pair.First.Value} => {pair.Second.Value}")
            .ToArray();
        return changes is [] ? [] : [$"~ {old.Head}: {string.Join(", ", changes)}"];
    }
}
