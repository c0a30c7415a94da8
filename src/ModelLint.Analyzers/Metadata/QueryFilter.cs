namespace ModelLint.Metadata;

/// <summary>A query filter.</summary>
/// <param name="Key">Its name (EF 10); null for the anonymous one.</param>
/// <param name="Members">The entity's members that it reads; unknown where the expression could not be read.</param>
/// <param name="Anchor">The call <c>HasQueryFilter</c>.</param>
/// <param name="Unknown">Why it is not known whether there is such a filter; null where there is.</param>
internal sealed record QueryFilter(string? Key, Configured<IReadOnlyCollection<string>> Members, Anchor? Anchor, Unknown? Unknown = null)
{
    public bool IsCertain => Unknown is null;
}
