namespace ModelLint.Tests.Oracle.Generation;

/// <summary>What is random in a generated model; equal seeds make equal models.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public int Between(int least, int most) => _random.Next(least, most + 1);

    public T OneOf<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    public T? OneOrNone<T>(IReadOnlyList<T> choices)
        where T : class => choices.Count == 0 ? null : OneOf(choices);

    public IReadOnlyList<T> Some<T>(IReadOnlyList<T> all, int count) => [.. Shuffled(all).Take(count)];

    public IReadOnlyList<T> Shuffled<T>(IEnumerable<T> all)
    {
        var shuffled = all.ToArray();
        _random.Shuffle(shuffled);
        return shuffled;
    }
}
