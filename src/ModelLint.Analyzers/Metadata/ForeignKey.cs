namespace ModelLint.Metadata;

/// <summary>A foreign key. Names and questions are those of EF Core's <c>IReadOnlyForeignKey</c>.</summary>
internal sealed class ForeignKey
{
    /// <summary>The dependent that declares it.</summary>
    public required EntityType DeclaringEntityType { get; init; }

    public required EntityType PrincipalEntityType { get; init; }

    /// <summary>In the order of <see cref="PrincipalKey"/>.</summary>
    public IReadOnlyList<Property> Properties { get; internal set; } = [];

    public Key PrincipalKey { get; internal set; } = null!;

    public required Configured<bool> IsUnique { get; init; }

    public required Configured<bool> IsRequired { get; init; }

    /// <summary>Whether a principal must have its one dependent.</summary>
    public bool IsRequiredDependent { get; init; }

    public required Configured<DeleteBehavior> DeleteBehavior { get; init; }

    public bool IsOwnership { get; init; }

    /// <summary>Links a derived type's table to its base's (TPT).</summary>
    public bool IsBaseLinking { get; init; }

    /// <summary>Who made the relationship.</summary>
    public required ConfigurationSource Source { get; init; }

    /// <summary>Who chose <see cref="Properties"/>.</summary>
    public ConfigurationSource PropertiesSource { get; init; }

    /// <summary>The identifier of the property or navigation, or the call that made it; where a finding sits.</summary>
    public required Anchor Anchor { get; init; }

    /// <summary>The calls <c>WithOne(…)</c>/<c>WithMany(…)</c> that configure it, in the order in which EF runs them. Only those that serve this foreign key alone.</summary>
    public IReadOnlyList<Anchor> Configurations { get; init; } = [];

    public Configured<string?> ConstraintName { get; init; }

    public Navigation? DependentToPrincipal { get; internal set; }

    public Navigation? PrincipalToDependent { get; internal set; }

    public IReadOnlyList<Unknown> Unknowns { get; init; } = [];

    public bool IsCertain => Unknowns.Count == 0 && DeclaringEntityType.IsCertain && PrincipalEntityType.IsCertain;

    public override string ToString() =>
        $"{DeclaringEntityType}({string.Join(", ", Properties.Select(property => property.Name))}) -> {PrincipalEntityType}";
}
