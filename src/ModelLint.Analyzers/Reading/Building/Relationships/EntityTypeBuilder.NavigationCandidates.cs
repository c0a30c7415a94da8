using ModelLint.Metadata;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.DataAnnotations;

namespace ModelLint.Reading.Building;

// What conventions note about navigations on the way (EF: annotations that no model keeps).
internal sealed partial class EntityTypeBuilder
{
    /// <summary>Kept for the life of the entity type: neither its class nor what ConfigureConventions said changes.</summary>
    internal IReadOnlyDictionary<string, MemberClassifier.NavigationCandidate>? NavigationCandidates { get; set; }

    /// <summary>Navigations that are given up since they could be paired in more than one way, by name, with the type they lead to.</summary>
    internal SortedDictionary<string, ClrType> AmbiguousNavigations { get; } = new(StringComparer.Ordinal);

    /// <summary>By the name of a navigation of this type: the navigations whose <c>[InverseProperty]</c> names it.</summary>
    internal Dictionary<string, List<InverseClaim>> InverseClaims { get; } = [];
}

internal sealed partial class ModelBuilder
{
    private readonly Dictionary<ClrType, SortedDictionary<string, ClrType>> _inverseCandidates = [];

    internal void NoteInverseCandidate(ClrType target, ClrType declaring)
    {
        if (!_inverseCandidates.TryGetValue(target, out var candidates))
        {
            _inverseCandidates.Add(target, candidates = new(StringComparer.Ordinal));
        }

        candidates[declaring.DisplayName] = declaring;
    }

    internal IReadOnlyList<ClrType> InverseCandidatesOf(ClrType target) => _inverseCandidates.TryGetValue(target, out var candidates) ? [.. candidates.Values] : [];
}
