namespace ModelLint.Metadata;

/// <summary>Why something could not be read, as a sentence a person can act on, and the place that Reading could not follow.</summary>
internal sealed record Unknown(string Reason, Anchor? Anchor = null);
