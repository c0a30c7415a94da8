using System.Collections.Generic;

namespace ModelLint.Metadata;

/// <summary>
/// A setting of the model: its value, who set it and where; or unknown, and why.
/// The default is the type's default value, set by convention.
/// </summary>
internal readonly struct Configured<T>
{
    private readonly T _value;

    /// <summary>The <see cref="Metadata.Anchor"/> of a value, or why there is none: a model has a hundred of these an entity type.</summary>
    private readonly object? _origin;

    public Configured(T value, ConfigurationSource source = ConfigurationSource.Convention, Anchor? anchor = null)
    {
        _value = value;
        Source = source;
        _origin = anchor;
    }

    private Configured(Unknown reason, ConfigurationSource source)
    {
        _value = default!;
        _origin = reason;
        Source = source;
    }

    public static Configured<T> Unknown(Unknown reason, ConfigurationSource source = ConfigurationSource.Explicit) => new(reason, source);

    public bool IsKnown => _origin is not Metadata.Unknown;

    /// <summary>The value; an error where it is unknown, so that no rule reads a guess.</summary>
    public T Value => IsKnown ? _value : throw new InvalidOperationException(Reason!.Reason);

    public ConfigurationSource Source { get; }

    public Anchor? Anchor => _origin is Metadata.Unknown reason ? reason.Anchor : (Anchor?)_origin;

    /// <summary>Set, if only by a convention, and not what EF Core computes where nothing is set.</summary>
    public bool IsSet { get; init; }

    /// <summary>Why the value is unknown; null where it is known.</summary>
    public Unknown? Reason => _origin as Metadata.Unknown;

    /// <summary>Known, and equal to <paramref name="value"/>.</summary>
    public bool Is(T value) => IsKnown && EqualityComparer<T>.Default.Equals(_value, value);

    /// <summary>Known, and <paramref name="predicate"/> holds.</summary>
    public bool Is(Func<T, bool> predicate) => IsKnown && predicate(_value);

    public override string ToString() => IsKnown ? $"{_value}" : "?";
}
