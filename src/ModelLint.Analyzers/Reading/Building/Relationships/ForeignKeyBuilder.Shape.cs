using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// What a relationship that changes shall look like.
internal sealed partial class ForeignKeyBuilder
{
    /// <summary>The shape wanted. Lists: null leaves them as they are, an empty one leaves the choice to conventions.</summary>
    private sealed record Shape(ConfigurationSource Source, EntityTypeBuilder? Principal = null, EntityTypeBuilder? Dependent = null)
    {
        public MemberIdentity? ToPrincipal { get; init; }

        public MemberIdentity? ToDependent { get; init; }

        public IReadOnlyList<PropertyBuilder>? DependentProperties { get; init; }

        public IReadOnlyList<PropertyBuilder>? OldNameDependentProperties { get; init; }

        public IReadOnlyList<PropertyBuilder>? PrincipalProperties { get; init; }

        public bool? IsUnique { get; init; }

        public bool? IsRequired { get; init; }

        public bool? IsRequiredDependent { get; init; }

        public bool? IsOwnership { get; init; }

        public DeleteBehavior? DeleteBehavior { get; init; }

        public bool RemoveCurrent { get; init; }

        public ConfigurationSource? PrincipalEndSource { get; init; }

        /// <summary>The principal of the existing relationship is the dependent of the wanted one.</summary>
        public bool IsInverted { get; init; }
    }

    /// <summary>What the asking source or one above it has set stays.</summary>
    private Shape WithWhatIsStronger(Shape shape)
    {
        var source = shape.Source;
        var isInverted = shape.IsInverted;
        var required = isInverted ? Explicit(_isRequiredDependent) : Stronger(_isRequired);
        var requiredDependent = isInverted ? Explicit(_isRequired) : Stronger(_isRequiredDependent);
        var full = shape with
        {
            Principal = shape.Principal ?? (isInverted ? DeclaringEntityType : PrincipalEntityType),
            Dependent = shape.Dependent ?? (isInverted ? PrincipalEntityType : DeclaringEntityType),
            ToPrincipal = shape.ToPrincipal ?? Keep(pointsToPrincipal: !isInverted),
            ToDependent = shape.ToDependent ?? Keep(pointsToPrincipal: isInverted),
            DependentProperties = shape.DependentProperties ?? (!isInverted && IsStronger(PropertiesSource) ? Properties : null),
            PrincipalProperties = shape.PrincipalProperties ?? (!isInverted && IsStronger(PrincipalKeySource) ? PrincipalKey.Properties : null),
            IsUnique = shape.IsUnique ?? Stronger(_isUnique),
            IsRequired = required,
            IsRequiredDependent = requiredDependent,
            IsOwnership = isInverted ? null : Stronger(_isOwnership),
            DeleteBehavior = IsStronger(DeleteBehaviorSource) ? DeleteBehavior : null,
        };
        var decidesEnd = full.Principal != full.Dependent
            && (full.PrincipalProperties?.Count > 0 || full.DependentProperties?.Count > 0 || (full.ToDependent is not null && full.IsUnique == false) || full.IsOwnership == true);
        return full with { PrincipalEndSource = (shape.PrincipalEndSource ?? (decidesEnd ? source : null)).Max(PrincipalEndSource) };

        bool IsStronger(ConfigurationSource? existing) => existing is { } value && value.Overrides(source);

        bool? Stronger(Setting<bool> setting) => IsStronger(setting.Source) ? setting.Value : null;

        static bool? Explicit(Setting<bool> setting) => setting.Source == ConfigurationSource.Explicit ? setting.Value : null;

        MemberIdentity? Keep(bool pointsToPrincipal) =>
            IsStronger(pointsToPrincipal ? DependentToPrincipalSource : PrincipalToDependentSource) ? MemberIdentity.Of(Navigation(pointsToPrincipal)) : null;
    }
}
