using ModelLint.Metadata;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

internal sealed partial class EntityTypeBuilder
{
    private readonly List<ForeignKeyBuilder> _foreignKeys = [];
    private readonly List<ForeignKeyBuilder> _referencingForeignKeys = [];
    private readonly NameTable<NavigationBuilder> _navigations = new();

    /// <summary>In EF's order: by the names of their properties (EF: <c>ForeignKeyComparer</c>).</summary>
    public IReadOnlyList<ForeignKeyBuilder> DeclaredForeignKeys => _foreignKeys;

    /// <summary>Whether its key refers to that of a base type.</summary>
    public bool IsLinkedToBase =>
        _foreignKeys.Any(foreignKey => foreignKey.IsBaseLinking && foreignKey.PrincipalEntityType != this && foreignKey.PrincipalEntityType.IsAssignableFrom(this));

    public IEnumerable<ForeignKeyBuilder> AllForeignKeys => BaseType is null ? _foreignKeys : BaseType.AllForeignKeys.Concat(_foreignKeys);

    /// <summary>The foreign keys that refer to this very type.</summary>
    public IReadOnlyList<ForeignKeyBuilder> DeclaredReferencingForeignKeys => _referencingForeignKeys;

    public IEnumerable<ForeignKeyBuilder> AllReferencingForeignKeys =>
        BaseType is null ? _referencingForeignKeys : BaseType.AllReferencingForeignKeys.Concat(_referencingForeignKeys);

    public IReadOnlyList<NavigationBuilder> DeclaredNavigations => _navigations.Elements;

    public NavigationBuilder? FindDeclaredNavigation(string name) => _navigations.Find(name);

    /// <summary>Takes out the navigations whose foreign key has left the model, as they do where EF has thrown on the way, and gives their names.</summary>
    public IReadOnlyList<string> RemoveOrphanedNavigations()
    {
        string[] orphaned = [.. DeclaredNavigations.Where(navigation => navigation.ForeignKey is not { IsInModel: true, DeclaringEntityType.IsInModel: true }).Select(navigation => navigation.Name)];
        foreach (var name in orphaned)
        {
            _navigations.Remove(name);
        }

        return orphaned;
    }

    public NavigationBuilder? FindNavigation(string name) => FindDeclaredNavigation(name) ?? BaseType?.FindNavigation(name);

    public IReadOnlyList<NavigationBuilder> FindDerivedNavigations(string name) => FindOnDerivedTypes(name, static (type, name) => type.FindDeclaredNavigation(name));

    public IReadOnlyList<NavigationBuilder> FindNavigationsInHierarchy(string name) =>
        FindNavigation(name) is { } found ? [found] : FindDerivedNavigations(name);

    /// <summary>The foreign keys of this type and its bases over these properties, in this order.</summary>
    public IReadOnlyList<ForeignKeyBuilder> FindForeignKeys(IReadOnlyList<PropertyBuilder> properties)
    {
        List<ForeignKeyBuilder>? found = null;
        AddForeignKeys(properties, ref found);
        return found ?? (IReadOnlyList<ForeignKeyBuilder>)[];
    }

    public IReadOnlyList<ForeignKeyBuilder> FindForeignKeysInHierarchy(IReadOnlyList<PropertyBuilder> properties)
    {
        List<ForeignKeyBuilder>? found = null;
        AddForeignKeys(properties, ref found);
        foreach (var derived in DerivedTypes)
        {
            derived.AddDeclaredForeignKeys(properties, ref found);
        }

        return found ?? (IReadOnlyList<ForeignKeyBuilder>)[];
    }

    private void AddForeignKeys(IReadOnlyList<PropertyBuilder> properties, ref List<ForeignKeyBuilder>? found)
    {
        BaseType?.AddForeignKeys(properties, ref found);
        AddDeclaredForeignKeys(properties, ref found);
    }

    private void AddDeclaredForeignKeys(IReadOnlyList<PropertyBuilder> properties, ref List<ForeignKeyBuilder>? found)
    {
        foreach (var foreignKey in _foreignKeys)
        {
            if (foreignKey.Properties.HasNamesOf(properties))
            {
                (found ??= new(1)).Add(foreignKey);
            }
        }
    }

    /// <summary>Same type, or one derives from the other, in the model.</summary>
    public bool IsInHierarchyOf(EntityTypeBuilder other) => IsAssignableFrom(other) || other.IsAssignableFrom(this);

    public bool IsStrictlyDerivedFrom(EntityTypeBuilder other) => this != other && other.IsAssignableFrom(this);

    /// <summary>The CLR property of that name (EF: <c>GetNavigationMemberInfo</c>); null in a property bag.</summary>
    public MemberDeclaration? FindNavigationMember(string name) => Members.Find(name);

    public void RemoveIgnored(string name) => Unignore(name);

    internal NavigationBuilder AddNavigation(NavigationBuilder navigation)
    {
        _navigations.Put(navigation.Name, navigation);
        return navigation;
    }

    internal void RemoveNavigation(NavigationBuilder navigation)
    {
        if (FindDeclaredNavigation(navigation.Name) == navigation)
        {
            _navigations.Remove(navigation.Name);
        }
    }

    /// <summary>Whether the member may become a navigation (EF: <c>CanAddNavigation</c>).</summary>
    public bool CanAddNavigation(string name, ClrType? type, ConfigurationSource source)
    {
        return !IsIgnored(name, source)
            && (type is null || MemberClassifier.CanBeNavigation(Model, type, source))
            && FindPropertiesInHierarchy(name).All(GivesWay)
            && FindComplexPropertiesInHierarchy(name).All(GivesWay)
            && FindSkipNavigationsInHierarchy(name).All(GivesWay);

        bool GivesWay(ModelElement member) => source.Overrides(member.Source) && member.Source != ConfigurationSource.Explicit;
    }

    public bool CanHaveNavigation(string name, ClrType? type, ConfigurationSource source) =>
        FindNavigation(name) is { } existing
            ? type is null || existing.Member?.Type.Equals(type) == true || source.Overrides(existing.Source)
            : CanAddNavigation(name, type, source);

    internal void Register(ForeignKeyBuilder foreignKey)
    {
        _foreignKeys.InsertInOrder(foreignKey, ForeignKeyComparer.Compare);
        foreach (var property in foreignKey.Properties)
        {
            property.ForeignKeys.Add(foreignKey);
        }

        foreignKey.PrincipalKey.ReferencingForeignKeys.InsertInOrder(foreignKey, ForeignKeyComparer.Compare);
        foreignKey.PrincipalEntityType._referencingForeignKeys.InsertInOrder(foreignKey, ForeignKeyComparer.Compare);
    }

    internal void Unregister(ForeignKeyBuilder foreignKey)
    {
        _foreignKeys.Remove(foreignKey);
        foreach (var property in foreignKey.Properties)
        {
            property.ForeignKeys.Remove(foreignKey);
        }

        foreignKey.PrincipalKey.ReferencingForeignKeys.Remove(foreignKey);
        foreignKey.PrincipalEntityType._referencingForeignKeys.Remove(foreignKey);
    }

    /// <summary>Removes a relationship with what only it needed; false where its source is higher.</summary>
    public bool HasNoRelationship(ForeignKeyBuilder foreignKey, ConfigurationSource source)
    {
        if (!foreignKey.IsAttached)
        {
            return true;
        }

        if (!source.Overrides(foreignKey.Source))
        {
            return false;
        }

        foreach (var navigation in foreignKey.ReferencingSkipNavigations.ToList())
        {
            navigation.HasForeignKey(null, source);
        }

        if (!foreignKey.IsAttached)
        {
            return true;
        }

        using (Model.Batch())
        {
            RemoveForeignKey(foreignKey);
            RemoveUnusedImplicitProperties(foreignKey.Properties);
            foreignKey.PrincipalEntityType.RootType.RemoveKeyIfUnused(foreignKey.PrincipalKey);
        }

        return true;
    }

    /// <summary>Removes a relationship, and leaves its properties and its key as they are.</summary>
    internal void RemoveForeignKey(ForeignKeyBuilder foreignKey)
    {
        Unregister(foreignKey);
        foreignKey.IsInModel = false;
        foreach (var navigation in new[] { foreignKey.DependentToPrincipal, foreignKey.PrincipalToDependent }.OfType<NavigationBuilder>())
        {
            navigation.IsInModel = false;
            navigation.DeclaringEntityType.RemoveNavigation(navigation);
        }

        foreach (var navigation in new[] { foreignKey.DependentToPrincipal, foreignKey.PrincipalToDependent }.OfType<NavigationBuilder>())
        {
            Model.Dispatcher.OnNavigationRemoved(navigation.DeclaringEntityType, navigation.TargetEntityType, navigation.Name);
        }

        Model.Dispatcher.OnForeignKeyRemoved(this, foreignKey);
    }

    internal void RemoveKeyIfUnused(KeyBuilder key)
    {
        if (key.IsInModel && !key.IsPrimaryKey && key.ReferencingForeignKeys.Count == 0)
        {
            key.DeclaringEntityType.RemoveKey(key, ConfigurationSource.Convention);
        }
    }

    /// <summary>Removes every relationship and navigation of this type, before it leaves the model itself.</summary>
    internal void RemoveRelationships(ConfigurationSource source)
    {
        foreach (var foreignKey in _referencingForeignKeys.ToList())
        {
            if (foreignKey.IsOwnership && foreignKey.DeclaringEntityType != this && source.Overrides(foreignKey.DeclaringEntityType.Source))
            {
                Model.RemoveEntityType(foreignKey.DeclaringEntityType, source);
            }
            else
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
            }
        }

        foreach (var navigation in _referencingSkipNavigations.ToList())
        {
            navigation.DeclaringEntityType.HasNoSkipNavigation(navigation, source);
        }

        foreach (var foreignKey in _foreignKeys.ToList())
        {
            HasNoRelationship(foreignKey, ConfigurationSource.Explicit);
        }

        foreach (var navigation in _skipNavigations.Elements.ToList())
        {
            HasNoSkipNavigation(navigation, ConfigurationSource.Explicit);
        }
    }
}
