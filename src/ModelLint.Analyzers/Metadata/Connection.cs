namespace ModelLint.Metadata;

/// <summary>Where code says how the database of a context is reached.</summary>
/// <param name="Method">The call that does: <c>UseNpgsql</c>.</param>
/// <param name="Anchor">The connection string, or the call where that stands elsewhere.</param>
/// <param name="HasSecret">Whether its text, as far as it stands in the source, holds a password to a database that others can reach.</param>
internal sealed record Connection(string Method, Anchor Anchor, bool HasSecret);
