using Microsoft.CodeAnalysis;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// <c>NullabilityInfoContext.ReadState</c> from symbols. It differs from Roslyn's own view of a constructed type where a member's type is a type parameter:
/// reflection knows no <c>?</c> on the type that a member was reflected from, only on that type's base class.
/// https://github.com/dotnet/runtime/blob/main/src/libraries/System.Private.CoreLib/src/System/Reflection/NullabilityInfoContext.cs
/// </summary>
internal static class MemberNullability
{
    /// <param name="member">A property or field as <paramref name="reflectedType"/> has it, with that type's arguments.</param>
    public static Nullability Of(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol reflectedType)
    {
        if (memberType.IsValueType || member is IPropertySymbol { GetMethod: null })
        {
            return Nullability.Oblivious;
        }

        return OfAttributes(member.OriginalDefinition) ?? OfType(member, memberType, reflectedType);
    }

    private static Nullability OfType(ISymbol member, ITypeSymbol memberType, INamedTypeSymbol reflectedType)
    {
        var declared = TypeOf(member.OriginalDefinition);
        if (declared is not ITypeParameterSymbol { NullableAnnotation: NullableAnnotation.NotAnnotated } parameter)
        {
            return From(declared.NullableAnnotation);
        }

        return AreSame(parameter.ContainingSymbol, member.ContainingType.OriginalDefinition) ? OfTypeParameter(parameter, reflectedType)
            // A parameter of the type around: an argument written where annotations are off says nothing, so that reflection falls back on its constraints.
            : memberType.NullableAnnotation == NullableAnnotation.None || memberType is ITypeParameterSymbol ? OfConstraints(memberType as ITypeParameterSymbol ?? parameter)
            : From(memberType.NullableAnnotation);
    }

    private static Nullability OfTypeParameter(ITypeParameterSymbol parameter, INamedTypeSymbol reflectedType) =>
        OfArgument(parameter, reflectedType) ?? OfConstraints(parameter);

    /// <summary>
    /// What is written for the parameter where a base of the reflected type is named. Where that is a type parameter in turn, it counts without its <c>?</c>;
    /// null where nothing is written, or where annotations are off.
    /// </summary>
    private static Nullability? OfArgument(ITypeParameterSymbol parameter, INamedTypeSymbol reflectedType)
    {
        for (var type = reflectedType.OriginalDefinition; !AreSame(type, parameter.ContainingSymbol) && type.BaseType is { } baseType; type = baseType.OriginalDefinition)
        {
            if (AreSame(baseType.OriginalDefinition, parameter.ContainingSymbol))
            {
                var argument = baseType.TypeArguments[parameter.Ordinal];
                return argument is ITypeParameterSymbol own ? OfTypeParameter(own, reflectedType)
                    : argument.NullableAnnotation == NullableAnnotation.None ? null
                    : From(argument.NullableAnnotation);
            }
        }

        return null;
    }

    /// <summary>
    /// What the compiler writes on a type parameter: an unconstrained one may be null, one constrained to a class or interface says nothing.
    /// (A nested type that uses a parameter of the type around it says what most of its members say; here, what the parameter says.)
    /// </summary>
    private static Nullability OfConstraints(ITypeParameterSymbol parameter) =>
        parameter.HasReferenceTypeConstraint ? From(parameter.ReferenceTypeConstraintNullableAnnotation)
        : parameter.HasNotNullConstraint ? Nullability.NotNull
        : parameter.ConstraintTypes.IsEmpty ? Nullability.Nullable
        : Nullability.Oblivious;

    private static bool AreSame(ISymbol left, ISymbol right) => SymbolEqualityComparer.Default.Equals(left, right);

    private static Nullability? OfAttributes(ISymbol member)
    {
        Nullability? found = null;
        foreach (var attribute in AttributesOf(member))
        {
            switch (attribute.AttributeClass)
            {
                case { Name: "NotNullAttribute", ContainingNamespace.Name: "CodeAnalysis" }:
                    return Nullability.NotNull;
                case { Name: "MaybeNullAttribute", ContainingNamespace.Name: "CodeAnalysis" }:
                    found = Nullability.Nullable;
                    break;
            }
        }

        return found;
    }

    private static IEnumerable<AttributeData> AttributesOf(ISymbol member) =>
        member is IPropertySymbol { GetMethod: { } getter } ? member.GetAttributes().Concat(getter.GetReturnTypeAttributes()) : member.GetAttributes();

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    private static Nullability From(NullableAnnotation annotation) => annotation switch
    {
        NullableAnnotation.NotAnnotated => Nullability.NotNull,
        NullableAnnotation.Annotated => Nullability.Nullable,
        _ => Nullability.Oblivious,
    };
}
