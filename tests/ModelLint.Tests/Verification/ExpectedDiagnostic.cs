using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Tests.Verification;

/// <summary>An expected diagnostic at its place, from markup or from a <see cref="DiagnosticResult"/>.</summary>
internal sealed record ExpectedDiagnostic(string Id, string Path, TextSpan Span)
{
    private ImmutableArray<(string Path, TextSpan Span)>? AdditionalLocations { get; init; }

    private string? Message { get; init; }

    private ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public static ExpectedDiagnostic From(DiagnosticResult result, IReadOnlyDictionary<int, (string Path, TextSpan Span)> places)
    {
        var locations = result.Locations.Select(key => places[key]).ToImmutableArray();
        return new(result.Id, locations[0].Path, locations[0].Span)
        {
            AdditionalLocations = locations is [_, .. [_, ..] additional] ? additional : null,
            Message = result.Message,
            Properties = result.Properties,
        };
    }

    public bool Matches(Diagnostic actual) =>
        actual.Id == Id
        && PlaceOf(actual.Location) == (Path, Span)
        && (AdditionalLocations is null || actual.AdditionalLocations.Select(PlaceOf).SequenceEqual(AdditionalLocations))
        && (Message is null || actual.GetMessage() == Message)
        && Properties.All(property => actual.Properties.TryGetValue(property.Key, out var value) && value == property.Value);

    public string Display(Solution solution)
    {
        var document = solution.Projects.SelectMany(project => project.Documents.Concat<TextDocument>(project.AdditionalDocuments)).First(document => document.FilePath == Path);
        var place = document.TryGetText(out var text) ? $"{text.Lines.GetLinePositionSpan(Span)} '{text.ToString(Span)}'" : $"{Span}";
        return $"{Id} {Path}{place}"
            + (Message is null ? "" : $": {Message}")
            + string.Concat(Properties.Select(property => $"; {property.Key}={property.Value}"));
    }

    private static (string Path, TextSpan Span) PlaceOf(Location location) => (AnalyzerRun.PathOf(location), location.SourceSpan);
}
