using ModelLint.Metadata;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly NameTable<SkipNavigationBuilder> _skipNavigations = new();
    private readonly List<SkipNavigationBuilder> _referencingSkipNavigations = [];

    public IReadOnlyList<SkipNavigationBuilder> DeclaredSkipNavigations => _skipNavigations.Elements;

    public IEnumerable<SkipNavigationBuilder> AllSkipNavigations => SelfAndBaseTypes.SelectMany(type => type._skipNavigations.Elements);

    /// <summary>The end that <c>UsingEntity</c> is just asking a foreign key for.</summary>
    internal SkipNavigationBuilder? SkipNavigationBeingConfigured { get; set; }

    public SkipNavigationBuilder? FindDeclaredSkipNavigation(string name) => _skipNavigations.Find(name);

    public SkipNavigationBuilder? FindSkipNavigation(string name) => FindDeclaredSkipNavigation(name) ?? BaseType?.FindSkipNavigation(name);

    public IReadOnlyList<SkipNavigationBuilder> FindSkipNavigationsInHierarchy(string name) =>
        FindSkipNavigation(name) is { } found ? [found] : FindOnDerivedTypes(name, static (type, name) => type.FindDeclaredSkipNavigation(name));

    /// <summary>Both ends of a many-to-many relationship.</summary>
    public SkipNavigationBuilder? HasSkipNavigation(MemberIdentity navigation, EntityTypeBuilder target, MemberIdentity inverse, ConfigurationSource source)
    {
        if (HasSkipNavigation(navigation, target, source) is not { } created)
        {
            return null;
        }

        if (target.HasSkipNavigation(inverse, this, source) is not { } createdInverse)
        {
            HasNoSkipNavigation(created, source);
            return null;
        }

        return created.HasInverse(createdInverse, source);
    }

    /// <summary>One end; without a name EF makes one up, after the target.</summary>
    public SkipNavigationBuilder? HasSkipNavigation(MemberIdentity navigation, EntityTypeBuilder target, ConfigurationSource source)
    {
        if (navigation.Name is not { } name)
        {
            name = target.ShortName;
            for (var index = 1; HasMemberInHierarchy(name); index++)
            {
                name = target.ShortName + index;
            }

            return AddSkipNavigation(new(this, target, name, null, ConfigurationSource.Explicit));
        }

        if (FindSkipNavigation(name) is { } existing)
        {
            existing.UpdateSource(source);
            return existing;
        }

        if (source != ConfigurationSource.Explicit && !CanAddSkipNavigation(name, navigation.Member?.Type, source))
        {
            return null;
        }

        SkipNavigationBuilder created;
        using (Model.Batch())
        {
            RemoveIgnored(name);
            foreach (var derived in DerivedTypes.Select(type => type.FindDeclaredSkipNavigation(name)).OfType<SkipNavigationBuilder>().ToList())
            {
                derived.DeclaringEntityType.HasNoSkipNavigation(derived, ConfigurationSource.Explicit);
            }

            RemoveMembersInHierarchy(name, source);
            created = AddSkipNavigation(new(this, target, name, navigation.Member, source));
        }

        return created.IsInModel ? created : FindSkipNavigation(name);
    }

    private SkipNavigationBuilder AddSkipNavigation(SkipNavigationBuilder navigation)
    {
        _skipNavigations.Put(navigation.Name, navigation);
        navigation.TargetEntityType._referencingSkipNavigations.Add(navigation);
        Model.Dispatcher.OnSkipNavigationAdded(navigation);
        return navigation;
    }

    public bool HasNoSkipNavigation(SkipNavigationBuilder navigation, ConfigurationSource source)
    {
        if (!navigation.IsInModel)
        {
            return true;
        }

        if (!source.Overrides(navigation.Source))
        {
            return false;
        }

        using (Model.Batch())
        {
            navigation.Inverse?.HasInverse(null, source);
            var foreignKey = navigation.ForeignKey;
            if (foreignKey is not null)
            {
                navigation.HasForeignKey(null, source);
            }

            _skipNavigations.Remove(navigation.Name);
            navigation.TargetEntityType._referencingSkipNavigations.Remove(navigation);
            navigation.IsInModel = false;
            Model.Dispatcher.OnSkipNavigationRemoved(this, navigation);
        }

        return true;
    }

    private bool CanAddSkipNavigation(string name, ClrType? type, ConfigurationSource source)
    {
        return !IsIgnored(name, source)
            && (type is null || MemberClassifier.CanBeNavigation(Model, type, source))
            && FindPropertiesInHierarchy(name).All(property => GivesWay(property.Source))
            && FindComplexPropertiesInHierarchy(name).All(property => GivesWay(property.Source))
            && FindNavigationsInHierarchy(name).All(navigation => GivesWay(navigation.Source));

        bool GivesWay(ConfigurationSource existing) => source.Overrides(existing) && existing != ConfigurationSource.Explicit;
    }

    private bool HasMemberInHierarchy(string name) =>
        FindPropertiesInHierarchy(name).Count > 0 || FindNavigationsInHierarchy(name).Count > 0 || FindSkipNavigationsInHierarchy(name).Count > 0 || FindComplexPropertiesInHierarchy(name).Count > 0;
}
