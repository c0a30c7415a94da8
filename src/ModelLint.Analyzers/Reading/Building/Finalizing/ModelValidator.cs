using ModelLint.Metadata;
using ModelLint.Reading.Conventions;
using ModelLint.Reading.DataAnnotations;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Building;

/// <summary>
/// What EF refuses to run with, as far as it would leave an entity type here that no run ever sees: no key, members that are mapped to nothing.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Infrastructure/ModelValidator.cs
/// </summary>
internal static class ModelValidator
{
    public static void Validate(ModelBuilder model)
    {
        foreach (var entityType in model.EntityTypes)
        {
            if (entityType is { BaseType: null, IsKeyless: false } && entityType.FindPrimaryKey() is null)
            {
                entityType.Fail($"The entity type '{entityType}' requires a primary key to be defined. If you intended to use a keyless entity type, call 'HasNoKey' in 'OnModelCreating'.", refusal: Refusal.EntityRequiresKey);
            }

            if (entityType is { IsAbstract: true, DirectlyDerivedTypes.Count: 0 })
            {
                entityType.Fail($"The corresponding CLR type for entity type '{entityType}' cannot be instantiated, and there is no derived entity type in the model that corresponds to a concrete CLR type.");
            }

            if (entityType.DeclaredForeignKeys.Any(foreignKey => foreignKey.IsRowCycle))
            {
                entityType.Fail($"A relationship cycle involving the primary key of '{entityType}' was detected. Each of the types needs the key of the other.");
            }

            foreach (var navigation in entityType.RemoveOrphanedNavigations())
            {
                entityType.Fail($"The foreign key of navigation '{entityType}.{navigation}' has been removed from the model.");
            }

            ValidateMembers(entityType, entityType);
            ValidateNoShadowKeys(entityType);
            ValidateTypesAreKnown(entityType);
            ValidateAttributes(entityType);
        }
    }

    // Where a foreign key fits no key, EF makes one up for it, and refuses it in the end.
    private static void ValidateNoShadowKeys(EntityTypeBuilder entityType)
    {
        foreach (var key in entityType.DeclaredKeys.Where(key => key is { IsPrimaryKey: false, Source: ConfigurationSource.Convention } && key.Properties.Any(property => property.IsShadowProperty)))
        {
            foreach (var foreignKey in key.ReferencingForeignKeys)
            {
                var reason = new Unknown($"The foreign key {foreignKey} cannot target the primary key of '{entityType}' because it is not compatible.", foreignKey.Anchor, Refusal.ReferencedShadowKey);
                foreignKey.MarkUnknown(reason);
                foreach (var property in key.Properties)
                {
                    property.MarkUnknown(reason);
                }
            }
        }
    }

    /// <summary>A foreign key or an inverse that a class of the user's own names.</summary>
    private static void ValidateAttributes(EntityTypeBuilder entityType)
    {
        foreach (var attribute in entityType.Members.Elements.SelectMany(member => member.Attributes))
        {
            if (attribute.HasUnknownArguments && (attribute.Type.Is(AttributeNames.ForeignKey) || attribute.Type.Is(AttributeNames.InverseProperty)))
            {
                entityType.MarkUnknown(attribute.Reason(entityType.Model.Types.AnchorOf(attribute)));
            }
        }
    }

    // Whether such a foreign key is required depends on the type: a private field of another project, a type that is half typed.
    private static void ValidateTypesAreKnown(EntityTypeBuilder entityType)
    {
        foreach (var foreignKey in entityType.DeclaredForeignKeys.Where(foreignKey => foreignKey.Properties.Any(property => property.ClrType.Kind == ClrTypeKind.Unresolved)))
        {
            foreignKey.MarkUnknown(new Unknown($"The types of the properties of foreign key {foreignKey} are not known.", foreignKey.Anchor));
        }
    }

    private static void ValidateMembers(TypeBaseBuilder type, EntityTypeBuilder entityType)
    {
        if (!type.IsPropertyBag)
        {
            foreach (var member in PropertyCandidates.MembersOf(type))
            {
                if (PropertyCandidates.IsCandidate(member) && !type.IsMapped(member.Name) && type.FindIgnoredSource(member.Name) is null && IsRefused(type, entityType, member))
                {
                    entityType.Fail(
                        $"The property '{type}.{member.Name}' could not be mapped because it is of type '{member.Type}', which is not a supported primitive type or a valid entity type.",
                        type.Model.Types.AnchorOf(member));
                }
            }
        }

        foreach (var complex in type.DeclaredComplexProperties)
        {
            ValidateMembers(complex.ComplexType, entityType);
        }
    }

    private static bool IsRefused(TypeBaseBuilder type, EntityTypeBuilder entityType, MemberDeclaration member)
    {
        var model = type.Model;
        if (model.Configuration.TypeOf(member.Type, model.Types) == TypeConfigurationType.Ignored || model.IsIgnored(member.Type, ConfigurationSource.Convention) || MemberClassifier.IsService(model, member))
        {
            return false;
        }

        if (type == entityType && MemberClassifier.FindCandidate(model, member) is { } candidate && IsPassedOver(entityType, candidate))
        {
            return false;
        }

        if (model.Types.SequenceTypeOf(member.Type) is not { } target || PropertyCandidates.IsMapped(model, member))
        {
            return true;
        }

        // A collection of what is no entity type is passed over; so is a collection of a keyless type.
        return !model.IsIgnored(target, ConfigurationSource.Convention)
            && target.Kind != ClrTypeKind.Interface
            && !(entityType.IsKeyless && target.Kind == ClrTypeKind.Class);
    }

    /// <summary>What leads from an owned type to itself or in plural to its owner is none of the relationships, and nobody minds; nor that a derived type has it.</summary>
    private static bool IsPassedOver(EntityTypeBuilder entityType, MemberClassifier.NavigationCandidate candidate)
    {
        var (model, target) = (entityType.Model, candidate.TargetType);
        var isSharedOrOwned = model.FindSharedSource(target) is not null
            || (candidate.ShouldBeOwned ?? (model.IsOwned(target) || model.FindEntityTypes(target).Any(other => other.IsOwned)));
        return (isSharedOrOwned && target.Equals(entityType.ClrType))
            || (candidate.IsCollection && !target.Equals(entityType.ClrType) && entityType.FindInOwnershipPath(target) is not null)
            || entityType.DerivedTypes.Any(derived => derived.FindNavigation(candidate.Name) is not null);
    }
}
