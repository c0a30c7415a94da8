namespace ModelLint.Tests.Verification;

/// <summary>An expected diagnostic whose message or properties a test states: its places are <c>{|#0:…|}</c> in the sources, the first one primary.</summary>
public sealed record DiagnosticResult(string Id)
{
    internal ImmutableArray<int> Locations { get; init; } = [];

    internal string? Message { get; init; }

    internal ImmutableDictionary<string, string?> Properties { get; init; } = ImmutableDictionary<string, string?>.Empty;

    public DiagnosticResult WithLocation(int markupKey) => this with { Locations = Locations.Add(markupKey) };

    public DiagnosticResult WithMessage(string message) => this with { Message = message };

    public DiagnosticResult WithProperty(string name, string? value) => this with { Properties = Properties.SetItem(name, value) };
}
