using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed class ReferenceNavigationBuilder
{
    public ReferenceCollectionBuilder WithMany(string? navigation, Anchor? anchor = null) => new();

    public ReferenceReferenceBuilder WithOne(string? navigation, Anchor? anchor = null) => new();
}
internal sealed class CollectionNavigationBuilder
{
    public ReferenceCollectionBuilder WithOne(string? navigation, Anchor? anchor = null) => new();

    public CollectionCollectionBuilder WithMany(string? navigation, Anchor? anchor = null) => new();
}

internal class ReferenceCollectionBuilder
{
    public ForeignKeyBuilder Metadata { get; } = null!;
}

internal class ReferenceReferenceBuilder
{
    public ForeignKeyBuilder Metadata { get; } = null!;
}

internal sealed class CollectionCollectionBuilder;

internal sealed class OwnedNavigationBuilder
{
    public EntityTypeBuilder OwnedEntityType { get; } = null!;
}
