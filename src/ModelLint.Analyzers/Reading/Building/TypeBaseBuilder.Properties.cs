using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

internal abstract partial class TypeBaseBuilder
{
    /// <summary>The property of that name: found, or added where it may be. Without a type, that of the CLR member.</summary>
    public PropertyBuilder? Property(string name, ClrType? type, ConfigurationSource source, Anchor? anchor = null) =>
        Property(name, type, null, type is null ? null : source, source, anchor);

    public PropertyBuilder? Property(MemberDeclaration member, ConfigurationSource source, Anchor? anchor = null) =>
        Property(member.Name, member.Type, member, source, source, anchor);

    /// <summary>With the source of the type apart from the source of the property, as EF has it for foreign key properties.</summary>
    public PropertyBuilder? Property(
        string name, ClrType? type, MemberDeclaration? member, ConfigurationSource? typeSource, ConfigurationSource? source, Anchor? anchor = null) => null;

    /// <summary>A property that is a collection of scalars.</summary>
    public PropertyBuilder? PrimitiveCollection(string name, ClrType? type, ConfigurationSource source, Anchor? anchor = null) => null;

    /// <summary>Takes a property out with the keys, indexes and foreign keys that it is part of; false where its source is higher.</summary>
    public bool RemoveProperty(PropertyBuilder property, ConfigurationSource source) => false;

    /// <summary>Removes those that a convention made and nothing uses any more.</summary>
    public void RemoveUnusedImplicitProperties(IEnumerable<PropertyBuilder> properties)
    {
    }

    public ComplexPropertyBuilder? ComplexProperty(string name, ClrType? type, bool? isCollection, ConfigurationSource source, Anchor? anchor = null) => null;

    public bool Ignore(string name, ConfigurationSource source, Anchor? anchor = null) => false;
}
