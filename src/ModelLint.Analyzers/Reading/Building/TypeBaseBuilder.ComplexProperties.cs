using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

// EF: the complex property part of InternalTypeBaseBuilder.
internal abstract partial class TypeBaseBuilder
{
    /// <summary>The complex property of that name: found, or added where it may be. Without a type, that of the CLR member.</summary>
    public ComplexPropertyBuilder? ComplexProperty(string name, ClrType? type, bool? isCollection, ConfigurationSource source, Anchor? anchor = null)
    {
        var existing = FindComplexProperty(name);
        if (existing is not null)
        {
            if ((type is null || type.Equals(existing.ClrType)) && (isCollection is null || isCollection == existing.IsCollection))
            {
                existing.UpdateSource(source, anchor);
                return existing;
            }

            if (!source.Overrides(existing.Source))
            {
                return null;
            }
        }

        var member = FindClrMember(name);
        type ??= member?.Type;
        if (type is null)
        {
            Fail($"The property '{name}' cannot be added to the type '{Name}' because no property type was specified and there is no corresponding CLR property or field.", anchor);
            return null;
        }

        var elementType = Model.Types.SequenceTypeOf(type);
        var isList = isCollection ?? elementType is not null;
        var complexType = (isList ? elementType ?? type : type).UnwrapNullable();
        if (existing is null && source != ConfigurationSource.Explicit && !CanAddComplexProperty(name, complexType, source))
        {
            return null;
        }

        using (Model.Batch())
        {
            // A property of derived types that is the same becomes that of the base.
            var derived = existing is null ? FindComplexPropertiesInHierarchy(name) : [];
            foreach (var detached in derived)
            {
                detached.DeclaringType.Remove(detached);
            }

            if (existing is null)
            {
                _ignored.Remove(name);
                RemoveMembersInHierarchy(name, source);
            }
            else
            {
                existing.DeclaringType.Remove(existing);
            }

            var property = new ComplexPropertyBuilder(existing?.DeclaringType ?? this, name, type, member, complexType, isList, source, anchor);
            property.DeclaringType._complexProperties.Put(name, property);
            Model.Dispatcher.OnComplexPropertyAdded(property);
            foreach (var detached in derived)
            {
                Attach(detached);
            }
        }

        return FindComplexProperty(name);
    }

    /// <summary>Complex properties of that name here, on bases and on derived types, as they are now.</summary>
    public virtual IReadOnlyList<ComplexPropertyBuilder> FindComplexPropertiesInHierarchy(string name) =>
        FindDeclaredComplexProperty(name) is { } property ? [property] : [];

    protected virtual bool CanAddComplexProperty(string name, ClrType complexType, ConfigurationSource source) =>
        !IsIgnored(name, source)
        && !Model.IsIgnored(complexType, source)
        && CanReplace(FindPropertiesInHierarchy(name), source);

    internal void Remove(ComplexPropertyBuilder property)
    {
        _complexProperties.Remove(property.Name);
        property.IsInModel = false;
        property.ComplexType.IsInModel = false;
    }

    /// <summary>Attaches a complex property that was taken off a type below this one or replaced; it keeps what it had.</summary>
    internal void Attach(ComplexPropertyBuilder detached)
    {
        var property = ComplexProperty(detached.Name, detached.ClrType, detached.IsCollection, detached.Source, detached.Anchor);
        if (property is null || property == detached)
        {
            return;
        }

        property.MergeFrom(detached);
        foreach (var ignored in detached.ComplexType.IgnoredMembers)
        {
            property.ComplexType.Ignore(ignored, detached.ComplexType.FindDeclaredIgnoredSource(ignored)!.Value);
        }

        foreach (var inner in detached.ComplexType.DeclaredProperties)
        {
            inner.AttachTo(property.ComplexType);
        }

        foreach (var inner in detached.ComplexType.DeclaredComplexProperties)
        {
            property.ComplexType.Attach(inner);
        }
    }
}
