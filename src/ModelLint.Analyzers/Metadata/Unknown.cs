namespace ModelLint.Metadata;

/// <summary>Why something could not be read, as a sentence a person can act on, and the place that Reading could not follow.</summary>
/// <param name="Refusal">What EF Core would say in place of building the model, where that is why.</param>
internal sealed record Unknown(string Reason, Anchor? Anchor = null, Refusal Refusal = Refusal.None);
