using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>The attributes of types and properties, inherited as <c>GetCustomAttributes(inherit: true)</c> does.</summary>
internal static class SymbolAttributes
{
    /// <summary>The chain of symbols to inherit from, the most derived first.</summary>
    public static IReadOnlyList<AttributeDeclaration> Of(IEnumerable<ISymbol> chain, TypeOrigins origins)
    {
        List<AttributeDeclaration>? found = null;
        var isInherited = false;
        foreach (var carrier in chain)
        {
            // Of a partial property both parts bring theirs.
            var attributes = carrier.OriginalDefinition.GetAttributes();
            var isSource = origins.Of(carrier) == TypeOrigin.Source;
            var ordinal = -1;
            foreach (var attribute in attributes)
            {
                var isKept = attribute.AttributeClass is { } type && !IsForCompilers(type);
                ordinal += isKept || isSource ? 1 : 0;
                if (isKept && (!isInherited || CanInherit(attribute.AttributeClass!, found)))
                {
                    (found ??= []).Add(Read(attribute, carrier.OriginalDefinition, ordinal, origins));
                }
            }

            isInherited = true;
        }

        return found ?? (IReadOnlyList<AttributeDeclaration>)[];
    }

    /// <summary>
    /// What compilers write for each other (nullability, <c>required</c>, <c>[Extension]</c>) is in a reference assembly but not in source;
    /// <c>[Conditional]</c> attributes are in source but not in an assembly, and <c>[MaybeNull]</c> moves from a property to its getter.
    /// None says anything to EF Core, but by <see cref="Nullability"/>.
    /// </summary>
    private static bool IsForCompilers(INamedTypeSymbol type) =>
        ClrTypes.NamespaceOf(type.ContainingNamespace) switch
        {
            "System.Runtime.CompilerServices" or "System.Runtime.InteropServices" or "System.Diagnostics.CodeAnalysis" or "Microsoft.CodeAnalysis" => true,
            "System" => type.Name is "SerializableAttribute" or "NonSerializedAttribute",
            "System.Reflection" => type.Name == "DefaultMemberAttribute",
            _ => BaseTypes.OfSelfAndBases(type).Any(@class => @class.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "ConditionalAttribute" })),
        };

    private static bool CanInherit(INamedTypeSymbol type, List<AttributeDeclaration>? found)
    {
        var (isInherited, allowsMultiple) = UsageOf(type);
        return isInherited && (allowsMultiple || found is null || !found.Any(attribute => attribute.Class.Equals(ClrTypes.Of(type))));
    }

    /// <summary><c>[AttributeUsage]</c> is itself inherited from the attribute's base class.</summary>
    private static (bool IsInherited, bool AllowsMultiple) UsageOf(INamedTypeSymbol type)
    {
        var usage = BaseTypes.OfSelfAndBases(type)
            .SelectMany(@class => @class.GetAttributes())
            .FirstOrDefault(attribute => attribute.AttributeClass is { Name: "AttributeUsageAttribute", ContainingNamespace.Name: "System" });
        return (Named("Inherited", ifAbsent: true), Named("AllowMultiple", ifAbsent: false));

        bool Named(string name, bool ifAbsent) =>
            usage?.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value is { Kind: TypedConstantKind.Primitive, Value: bool value } ? value : ifAbsent;
    }

    private static AttributeDeclaration Read(AttributeData attribute, ISymbol carrier, int ordinal, TypeOrigins origins)
    {
        var type = DerivedAttributes.MappingAttributeOf(attribute.AttributeClass!);
        var arguments = DerivedAttributes.ArgumentsOf(attribute, type, attribute.ConstructorArguments.Select(ValueOf).ToList(), origins);
        return new()
        {
            Class = ClrTypes.Of(attribute.AttributeClass!),
            Type = ClrTypes.Of(type),
            Arguments = arguments ?? [],
            HasUnknownArguments = arguments is null,
            NamedArguments = NamedArgumentsOf(attribute),
            Carrier = ClrTypes.Of(carrier as INamedTypeSymbol ?? carrier.ContainingType),
            CarrierMember = carrier is INamedTypeSymbol ? null : carrier.Name,
            Ordinal = ordinal,
        };
    }

    /// <summary>Half-typed code can name an argument twice.</summary>
    private static Dictionary<string, object?> NamedArgumentsOf(AttributeData attribute)
    {
        var arguments = new Dictionary<string, object?>();
        foreach (var argument in attribute.NamedArguments)
        {
            arguments[argument.Key] = ValueOf(argument.Value);
        }

        return arguments;
    }

    private static object? ValueOf(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Array => constant.Values.IsDefault ? null : constant.Values.Select(ValueOf).ToArray(),
        TypedConstantKind.Type => constant.Value is ITypeSymbol type ? ClrTypes.Of(type) : null,
        TypedConstantKind.Error => null,
        _ => constant.Value,
    };
}
