using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// EF: the property part of InternalTypeBaseBuilder and TypeBase.
internal abstract partial class TypeBaseBuilder
{
    /// <summary>The property of that name: found, or added where it may be. Without a type, that of the CLR member.</summary>
    public PropertyBuilder? Property(string name, ClrType? type, ConfigurationSource source, Anchor? anchor = null) =>
        Property(name, type, null, type is null ? null : source, source, anchor);

    public PropertyBuilder? Property(MemberDeclaration member, ConfigurationSource source, Anchor? anchor = null) =>
        Property(member.Name, member.Type, member, source, source, anchor);

    /// <summary>With the source of the type apart from the source of the property, as EF has it for foreign key properties.</summary>
    public PropertyBuilder? Property(
        string name,
        ClrType? type,
        MemberDeclaration? member,
        ConfigurationSource? typeSource,
        ConfigurationSource? source,
        Anchor? anchor = null,
        bool skipTypeCheck = false)
    {
        var declaringType = this;
        IReadOnlyList<PropertyBuilder> replaced = [];
        var existing = FindProperty(name);
        if (existing is not null)
        {
            if (existing.DeclaringType != this)
            {
                if (source is { } own && !IsIgnored(name, own))
                {
                    _ignored.Remove(name);
                }

                declaringType = existing.DeclaringType;
            }

            if (IsCompatible(member, existing) && (type is null || type.Equals(existing.ClrType)))
            {
                if (source is { } updated)
                {
                    existing.UpdateSource(updated, anchor);
                }

                if (type is not null)
                {
                    existing.UpdateTypeSource(typeSource);
                }

                return existing;
            }

            if (member is null)
            {
                if (typeSource < existing.TypeSource)
                {
                    return null;
                }

                member = existing.Member;
            }
            else if (source is null || !source.Value.Overrides(existing.Source))
            {
                return null;
            }

            type ??= existing.ClrType;
            replaced = [existing];
        }
        else
        {
            if (source != ConfigurationSource.Explicit
                && (source is null || !CanAddProperty(type ?? member?.Type, name, source.Value, skipTypeCheck)))
            {
                return null;
            }

            member ??= FindClrMember(name);
            if (type is null)
            {
                if (member is null)
                {
                    Fail($"The property '{name}' cannot be added to the type '{Name}' because no property type was specified and there is no corresponding CLR property or field.", anchor);
                    return null;
                }

                type = member.Type;
                typeSource = ConfigurationSource.Explicit;
            }

            replaced = FindDerivedProperties(name);
        }

        if (source is not { } adding)
        {
            return null;
        }

        PropertyBuilder property;
        using (Model.Batch())
        {
            var detached = PropertiesSnapshot.Detach(replaced);
            if (existing is null)
            {
                _ignored.Remove(name);
                RemoveMembersInHierarchy(name, adding);
            }

            property = declaringType.AddProperty(name, type, member, typeSource, adding, anchor);
            detached.Attach(this);
        }

        return property.IsInModel ? property : FindProperty(name);
    }

    /// <summary>A property that is a collection of scalars.</summary>
    public PropertyBuilder? PrimitiveCollection(string name, ClrType? type, ConfigurationSource source, Anchor? anchor = null)
    {
        var property = Property(name, type, source, anchor);
        if (property is not null && Model.Types.ElementTypeOf(property.ClrType) is { } elementType)
        {
            property.SetElementType(elementType, source, anchor);
        }

        return property;
    }

    /// <summary>Takes a property out with the keys, indexes and foreign keys that it is part of; false where its source is higher.</summary>
    public bool RemoveProperty(PropertyBuilder property, ConfigurationSource source, bool canOverrideSameSource = true)
    {
        if (!source.Overrides(property.Source) || (!canOverrideSameSource && source == property.Source))
        {
            return false;
        }

        using (Model.Batch())
        {
            var foreignKeys = property.ForeignKeys.Concat(property.Keys.SelectMany(key => key.ReferencingForeignKeys)).Distinct().ToList();
            var detached = EntityTypeBuilder.DetachRelationships(foreignKeys);
            foreach (var key in property.Keys.ToList())
            {
                key.DeclaringEntityType.RemoveKey(key, ConfigurationSource.Explicit);
            }

            foreach (var index in property.Indexes.ToList())
            {
                index.DeclaringEntityType.RemoveIndex(index, ConfigurationSource.Explicit);
            }

            if (property.IsInModel)
            {
                property.DeclaringType.Remove(property);
            }

            detached.Attach();
        }

        return true;
    }

    /// <summary>Removes those that a convention made and nothing uses any more.</summary>
    public void RemoveUnusedImplicitProperties(IEnumerable<PropertyBuilder> properties)
    {
        foreach (var property in properties.ToList())
        {
            if (property is { IsInModel: true, IsImplicitlyCreated: true, IsKey: false, IsForeignKey: false, Indexes.Count: 0, Holds: 0 })
            {
                property.DeclaringType.Remove(property);
            }
        }
    }

    /// <summary>Other kinds of member have gone from that name, and properties on derived types too.</summary>
    protected internal virtual void RemoveMembersInHierarchy(string name, ConfigurationSource source)
    {
        foreach (var property in FindPropertiesInHierarchy(name))
        {
            if (property.Source != ConfigurationSource.Explicit)
            {
                property.DeclaringType.RemoveProperty(property, source);
            }
        }

        foreach (var complex in FindComplexPropertiesInHierarchy(name))
        {
            if (complex.Source != ConfigurationSource.Explicit)
            {
                complex.DeclaringType.Remove(complex);
            }
        }
    }

    protected virtual bool CanAddProperty(ClrType? type, string name, ConfigurationSource source, bool skipTypeCheck) =>
        !IsIgnored(name, source)
        && (type is null || skipTypeCheck || Model.CanBeConfigured(type, TypeConfigurationType.Property, source))
        && CanReplace(FindComplexPropertiesInHierarchy(name), source);

    protected static bool CanReplace(IReadOnlyList<ModelElement> members, ConfigurationSource source)
    {
        for (var i = 0; i < members.Count; i++)
        {
            if (source < members[i].Source || members[i].Source == ConfigurationSource.Explicit)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Properties of that name here, on bases and on derived types, as they are now.</summary>
    public virtual IReadOnlyList<PropertyBuilder> FindPropertiesInHierarchy(string name) => FindDeclaredProperty(name) is { } property ? [property] : [];

    protected virtual IReadOnlyList<PropertyBuilder> FindDerivedProperties(string name) => [];

    protected MemberDeclaration? FindClrMember(string name) => Members.Find(name);

    // A redeclared or overridden member is the same property to EF; only a member against a shadow property is not.
    private bool IsCompatible(MemberDeclaration? member, PropertyBuilder existing) => member is null || existing.Member is not null || IsPropertyBag;

    private PropertyBuilder AddProperty(
        string name, ClrType type, MemberDeclaration? member, ConfigurationSource? typeSource, ConfigurationSource source, Anchor? anchor)
    {
        if (member is not null && !type.Equals(member.Type))
        {
            if (typeSource is not null)
            {
                Fail($"The property '{Name}.{name}' is of type '{member.Type}' but is configured as '{type}'.", anchor);
            }

            type = member.Type;
        }

        var property = new PropertyBuilder(this, name, type, member, typeSource, source, anchor);
        _properties.Put(name, property);
        Model.Track(property);
        using (Model.Batch())
        {
            Model.Dispatcher.OnPropertyAdded(property);
            Model.Configuration.Configure(property);
        }

        return property;
    }

    private void Remove(PropertyBuilder property)
    {
        _properties.Remove(property.Name);
        property.IsInModel = false;
        Model.Dispatcher.OnPropertyRemoved(this, property);
    }
}
