using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// EF: the discriminator part of InternalTypeBaseBuilder.
internal sealed partial class EntityTypeBuilder
{
    private const string DefaultDiscriminatorName = "Discriminator";

    /// <summary>The discriminator property of the hierarchy; without a name the one it has or <c>Discriminator</c>, without a type <c>string</c>.</summary>
    public PropertyBuilder? HasDiscriminator(string? name, ClrType? type, ConfigurationSource source, Anchor? anchor = null)
    {
        var root = RootType;
        var existing = root.FindDiscriminator();
        var isNamed = name is not null || type is not null;
        if ((name is null || existing?.Name == name) && (type is null || type.Equals(existing?.ClrType)))
        {
            name ??= existing?.Name;
            type ??= existing?.ClrType;
        }
        else if (!source.Overrides(root.SourceOf(EntityTypeFacets.DiscriminatorProperty)))
        {
            return null;
        }

        name ??= DefaultDiscriminatorName;
        var memberType = root.Members.Find(name)?.Type;
        type ??= source == ConfigurationSource.Convention ? Model.Types.String : memberType ?? Model.Types.String;

        // A member of that name and another type: there is no discriminator, and at the end no TPH.
        if (source == ConfigurationSource.Convention && memberType is not null && !memberType.Equals(type))
        {
            return null;
        }

        // Until EF Core 9 who names the property also brings it in, so that it stays when another takes its place.
        var propertySource = Model.EFVersion < 10 && isNamed ? source : ConfigurationSource.Convention;
        var property = root.Property(name, type, null, propertySource, propertySource, anchor);
        if (property is null && source != ConfigurationSource.Convention && root.FindProperty(name) is { } conflicting)
        {
            root.RemoveProperty(conflicting, source);
            property = root.Property(name, type, null, propertySource, propertySource, anchor);
        }

        if (property is null)
        {
            return null;
        }

        if (existing is not null && existing != property)
        {
            ReleaseDiscriminator(existing);
        }

        // Said again it stays as it is, whoever says it (EF: TypeBase.SetDiscriminatorProperty).
        if (!root.Get(EntityTypeFacets.DiscriminatorProperty).Is(former => former == name))
        {
            root.Set(EntityTypeFacets.DiscriminatorProperty, name, source, anchor);
            Model.Dispatcher.OnDiscriminatorPropertySet(root, name);
        }

        property.IsRequired(true, ConfigurationSource.Convention);
        return property;
    }

    public bool HasNoDiscriminator(ConfigurationSource source, Anchor? anchor = null)
    {
        if (!IsSet(EntityTypeFacets.DiscriminatorProperty))
        {
            return true;
        }

        if (!source.Overrides(SourceOf(EntityTypeFacets.DiscriminatorProperty)))
        {
            return false;
        }

        var discriminator = FindDiscriminator();
        Unset(EntityTypeFacets.DiscriminatorProperty, source);
        if (discriminator?.DeclaringType == this)
        {
            ReleaseDiscriminator(discriminator);
        }

        return true;
    }

    /// <summary>The value of its rows: as set, else what the convention gives, to abstract types too where it can: the short name, with type arguments.</summary>
    public Configured<object?> FindDiscriminatorValue() =>
        IsSet(EntityTypeFacets.DiscriminatorValue) ? Get(EntityTypeFacets.DiscriminatorValue)
        : IsAbstract && FindDiscriminator()?.ClrType.Is("System.String") != true ? default
        : new Configured<object?>(HasSharedClrType ? ShortName : ClrType.ShortDisplayName);

    private static void ReleaseDiscriminator(PropertyBuilder property)
    {
        property.DeclaringType.RemoveUnusedImplicitProperties([property]);
        if (property.IsInModel)
        {
            property.IsRequired(null, ConfigurationSource.Convention);
        }
    }
}
