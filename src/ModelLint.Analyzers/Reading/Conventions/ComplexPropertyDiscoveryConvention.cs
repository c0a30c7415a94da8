using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Members whose type is complex; in EF 10 any class or struct member of a complex type is.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ComplexPropertyDiscoveryConvention.cs
/// </summary>
internal sealed class ComplexPropertyDiscoveryConvention :
    IEntityTypeAddedConvention,
    IEntityTypeBaseTypeChangedConvention,
    IComplexPropertyAddedConvention,
    INavigationRemovedConvention,
    ISkipNavigationRemovedConvention,
    IPropertyRemovedConvention,
    IModelFinalizingConvention
{
    public void ProcessEntityTypeAdded(EntityTypeBuilder entityType) => Discover(entityType);

    public void ProcessComplexPropertyAdded(ComplexPropertyBuilder property) => Discover(property.ComplexType);

    public void ProcessEntityTypeBaseTypeChanged(EntityTypeBuilder entityType, EntityTypeBuilder? newBaseType, EntityTypeBuilder? previousBaseType)
    {
        if (previousBaseType is { IsInModel: true })
        {
            Discover(previousBaseType);
        }

        if (entityType.BaseType == newBaseType)
        {
            Discover(entityType);
        }
    }

    public void ProcessNavigationRemoved(EntityTypeBuilder source, EntityTypeBuilder target, string name) => TryConfigure(source, name);

    public void ProcessSkipNavigationRemoved(EntityTypeBuilder entityType, SkipNavigationBuilder navigation) => TryConfigure(entityType, navigation.Name);

    public void ProcessPropertyRemoved(TypeBaseBuilder declaringType, PropertyBuilder property) => TryConfigure(declaringType, property.Name);

    /// <summary>Types may have become complex after their members were looked at.</summary>
    public void ProcessModelFinalizing(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes.ToList())
        {
            DiscoverMissed(entityType);
        }
    }

    private static void DiscoverMissed(TypeBaseBuilder type)
    {
        Discover(type);
        foreach (var complex in type.DeclaredComplexProperties.ToList())
        {
            DiscoverMissed(complex.ComplexType);
        }
    }

    private static void Discover(TypeBaseBuilder type)
    {
        foreach (var member in PropertyCandidates.MembersOf(type))
        {
            TryConfigure(type, member);
        }
    }

    private static void TryConfigure(TypeBaseBuilder type, string name)
    {
        if (type.Members.Find(name) is { } member && (type.IsComplex || !member.IsField))
        {
            TryConfigure(type, member);
        }
    }

    private static void TryConfigure(TypeBaseBuilder type, MemberDeclaration member)
    {
        var model = type.Model;
        if (!type.IsInModel
            || type.FindIgnoredSource(member.Name) is not null
            || type.IsMapped(member.Name)
            || !PropertyCandidates.IsCandidateComplexProperty(model, member, out var elementType, out var isConfigured))
        {
            return;
        }

        var target = (elementType ?? member.Type).UnwrapNullable();
        if (model.IsIgnored(target, ConfigurationSource.Convention) || (type as ComplexTypeBuilder)?.IsContainedBy(target) == true)
        {
            return;
        }

        var isNested = type.IsComplex && model.EFVersion >= 10;
        if (isNested || isConfigured || model.FindComplexSource(target) is not null)
        {
            type.ComplexProperty(member.Name, member.Type, elementType is not null, ConfigurationSource.Convention);
        }
    }
}
