using System.Text;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>
/// EF Core's facts and ours, value by value: known, unknown or wrong. Ours may be unknown, never wrong, and none of EF's may be missing.
/// An unknown model covers all of them, an unknown entity type all of its own, and any other unknown element those of its kind in its entity type
/// (when it is not known what it is, it may be any of them).
/// </summary>
internal sealed class FactComparison
{
    private readonly List<string> _wrong = [];
    private readonly List<string> _unknown = [];

    /// <param name="form">As which the projects beside it were read.</param>
    public FactComparison(string context, IEnumerable<string> ef, IEnumerable<string> ours, ReferenceForm form = ReferenceForm.Editor)
    {
        Context = context;
        Form = form;
        var theirs = ef.Select(FactLine.Parse).ToDictionary(fact => fact.Head);
        var mine = ours.Select(FactLine.Parse).ToLookup(fact => fact.Head);
        var entities = theirs.Values.Concat(mine.SelectMany(facts => facts)).Where(fact => fact.Kind == "entity").Select(fact => fact.Identity).ToHashSet();
        var unknowns = mine.SelectMany(facts => facts).Where(fact => fact.Unknown is not null).ToLookup(fact => (fact.Kind, Owner: fact.OwnerAmong(entities)));

        foreach (var fact in theirs.Values)
        {
            if (mine[fact.Head].FirstOrDefault() is { Unknown: null } own)
                CompareValues(fact, own);
            else if (CoverOf(fact) is { } unknown)
                _unknown.Add($"{fact.Head} ({unknown.Unknown})");
            else
                _wrong.Add($"missing     {Display(fact)}");
        }

        foreach (var fact in mine.SelectMany(facts => facts.Skip(theirs.ContainsKey(facts.Key) ? 1 : 0)).Where(fact => fact.Unknown is null))
            _wrong.Add($"not in EF   {Display(fact)}");

        FactLine? CoverOf(FactLine fact)
        {
            var owner = fact.OwnerAmong(entities);
            return unknowns.FirstOrDefault(element => element.Key.Kind == "model" || element.Key == ("entity", owner) || element.Key == (fact.Kind, owner))?.First();
        }
    }

    public string Context { get; }

    public ReferenceForm Form { get; }

    public int Known { get; private set; }

    public IReadOnlyList<string> Unknown => _unknown;

    /// <summary>Unknown though it is all in the source. What a converter may hint at, the column types of plug-ins, and what attribute classes of other projects do, are not.</summary>
    public IEnumerable<string> Unread => _unknown.Where(fact => !fact.EndsWith(": storeType", StringComparison.Ordinal) && !fact.EndsWith(": attributes", StringComparison.Ordinal));

    public IReadOnlyList<string> Wrong => _wrong;

    /// <summary>Columns of tables that are otherwise than EF Core has them.</summary>
    public IReadOnlyList<string> ColumnDifferences { get; init; } = [];

    /// <summary>What the command line prints of the model otherwise than EF Core does.</summary>
    public IReadOnlyList<string> TextDifferences { get; init; } = [];

    private void CompareValues(FactLine ef, FactLine own)
    {
        Known++;
        var values = own.Values.ToDictionary(value => value.Name, value => value.Value);
        foreach (var (name, value) in ef.Values)
        {
            var ours = values.GetValueOrDefault(name, "nothing");
            if (ours == value)
                Known++;
            else if (ours == "?")
                _unknown.Add($"{ef.Head}: {name}");
            else
                _wrong.Add($"different   {ef.Head}: {name} is {value} in EF, {ours} here");
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder($"{Context}, {Form} form: {Known} known, {_unknown.Count} unknown, {_wrong.Count} wrong");
        foreach (var line in _wrong.Order(StringComparer.Ordinal))
            text.Append("\n  ").Append(line);
        return text.ToString();
    }

    private static string Display(FactLine fact) => $"{fact.Head} {string.Join(' ', fact.Values.Select(value => $"{value.Name}={value.Value}"))}";
}
