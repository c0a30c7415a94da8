namespace ModelLint.Metadata;

/// <summary>A navigation over one foreign key.</summary>
internal sealed class Navigation
{
    public required EntityType DeclaringEntityType { get; init; }

    public required string Name { get; init; }

    /// <summary>The type of its member; where the class has none, that of the target or <c>IEnumerable&lt;T&gt;</c> of it.</summary>
    public required ClrType ClrType { get; init; }

    /// <summary>The member's identifier; null where it is not in this compilation.</summary>
    public Anchor? Anchor { get; init; }

    public required ForeignKey ForeignKey { get; init; }

    /// <summary>From the dependent to the principal.</summary>
    public required bool IsOnDependent { get; init; }

    public bool IsCollection => !IsOnDependent && !ForeignKey.IsUnique.Is(true);

    /// <summary>Whether the reference must be there; of a collection nothing is asked.</summary>
    public Configured<bool> IsRequired => IsOnDependent ? ForeignKey.IsRequired : new(ForeignKey.IsRequiredDependent);

    public Navigation? Inverse => IsOnDependent ? ForeignKey.PrincipalToDependent : ForeignKey.DependentToPrincipal;

    public EntityType TargetEntityType => IsOnDependent ? ForeignKey.PrincipalEntityType : ForeignKey.DeclaringEntityType;

    public override string ToString() => $"{DeclaringEntityType}.{Name}";
}

/// <summary>A navigation over a many-to-many relationship.</summary>
internal sealed class SkipNavigation
{
    public required EntityType DeclaringEntityType { get; init; }

    public required string Name { get; init; }

    /// <summary>The type of its member; null where the class has none.</summary>
    public ClrType? ClrType { get; init; }

    /// <summary>The member's identifier; null where it is not in this compilation.</summary>
    public Anchor? Anchor { get; init; }

    public required EntityType TargetEntityType { get; init; }

    /// <summary>From the join entity type to <see cref="DeclaringEntityType"/>.</summary>
    public required ForeignKey? ForeignKey { get; init; }

    public EntityType? JoinEntityType => ForeignKey?.DeclaringEntityType;

    /// <summary>The navigation from the other side.</summary>
    public SkipNavigation? Inverse { get; internal set; }

    public override string ToString() => $"{DeclaringEntityType}.{Name}";
}
