using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.DataAnnotations;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.Conventions;

/// <summary>
/// Which CLR members may be scalar or complex properties.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Internal/MemberClassifier.cs
/// </summary>
internal static class PropertyCandidates
{
    private static readonly HashSet<string> Collections = ["Dictionary", "List", "HashSet", "Collection", "ObservableCollection"];

    /// <summary>The members that EF looks at: properties, and of complex types fields too; by name.</summary>
    public static IEnumerable<MemberDeclaration> MembersOf(TypeBaseBuilder type) =>
        type.Members.Elements.Where(member => type.IsComplex || !member.IsField);

    public static bool IsCandidatePrimitiveProperty(ModelBuilder model, MemberDeclaration member) =>
        IsCandidate(member) && model.Configuration.TypeOf(member.Type, model.Types) switch
        {
            TypeConfigurationType.Property => true,
            null => IsMapped(model, member),
            _ => false,
        };

    /// <summary>Whether a mapping to a column is found for the member: for its type, or for its type and the column type that an attribute asks for.</summary>
    public static bool IsMapped(ModelBuilder model, MemberDeclaration member) =>
        model.TypeMappings.IsMapped(member.Type)
        || (ColumnTypeOf(member) is { } columnType && model.TypeMappings.IsMappedAs(member.Type, columnType));

    /// <summary>The column type that an attribute asks for.</summary>
    public static string? ColumnTypeOf(MemberDeclaration member) => member.FindAttribute(AttributeNames.Column)?.NamedArgument<string>("TypeName");

    /// <param name="model">The model.</param>
    /// <param name="member">The member.</param>
    /// <param name="elementType">Of a collection: the complex type.</param>
    /// <param name="isConfigured">Whether <c>ConfigureConventions</c> makes the type complex.</param>
    public static bool IsCandidateComplexProperty(ModelBuilder model, MemberDeclaration member, out ClrType? elementType, out bool isConfigured)
    {
        elementType = null;
        isConfigured = false;
        if (!IsCandidate(member))
        {
            return false;
        }

        if (model.EFVersion >= 10 && model.Types.ElementTypeOf(member.Type, "IList") is { } element && IsCandidateComplexType(model, element.UnwrapNullable(), out isConfigured))
        {
            elementType = element;
            return true;
        }

        return IsCandidateComplexType(model, member.Type.UnwrapNullable(), out isConfigured);
    }

    private static bool IsCandidateComplexType(ModelBuilder model, ClrType type, out bool isConfigured)
    {
        isConfigured = false;
        if (!IsValidComplexType(model, type) || (type.Namespace.StartsWith("System.Collections", StringComparison.Ordinal) && Collections.Contains(type.Name)))
        {
            return false;
        }

        var configured = model.Configuration.TypeOf(type, model.Types);
        isConfigured = configured is not null;
        return configured is null or TypeConfigurationType.ComplexType;
    }

    // EF: IsValidComplexType, and what is a scalar to the provider is not complex.
    private static bool IsValidComplexType(ModelBuilder model, ClrType type) =>
        type.Kind is ClrTypeKind.Class or ClrTypeKind.Struct
        && !type.Is("System.String") && !type.Is("System.Object")
        && type.ElementType is null
        && !(type.Kind == ClrTypeKind.Struct && model.TypeMappings.IsScalar(type));

    /// <summary>EF's <c>IsCandidateProperty</c>.</summary>
    public static bool IsCandidate(MemberDeclaration member) =>
        !member.IsStatic && !member.IsIndexer && !member.IsExplicitInterfaceImplementation
        && member.HasPublicGetter && (member.IsField || member.Setter == SetterKind.Present);
}
