using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>From a type symbol to the identity of the CLR type behind it: <c>dynamic</c> is <c>object</c>, a tuple a <c>ValueTuple</c>, <c>nint</c> an <c>IntPtr</c>.</summary>
internal static class ClrTypes
{
    /// <summary>Types without arguments, most of all: a large model names each of them by the thousand.</summary>
    private static readonly ConditionalWeakTable<INamedTypeSymbol, ClrType> Known = new();

    /// <summary>Each is asked for by all types in it.</summary>
    private static readonly ConditionalWeakTable<INamespaceSymbol, string> Namespaces = new();

    public static ClrType Of(ITypeSymbol symbol, bool isAnnotated = false) => symbol switch
    {
        IArrayTypeSymbol { IsSZArray: true } array => ArrayOf(OfPart(array.ElementType, array.ElementNullableAnnotation), isAnnotated),
        IArrayTypeSymbol array => MultiDimensionalArrayOf(Of(array.ElementType), array.Rank, isAnnotated),
        ITypeParameterSymbol parameter => new ClrType("", parameter.Name, ClrTypeKind.TypeParameter, isAnnotated: isAnnotated),
        IDynamicTypeSymbol => new ClrType("System", "Object", ClrTypeKind.Class, isAnnotated: isAnnotated),
        IErrorTypeSymbol error when TypeSymbols.PlaceholderName(error) is { } name => new ClrType("", name, ClrTypeKind.TypeParameter, isAnnotated: isAnnotated),
        IErrorTypeSymbol error => Unresolved(error.Name),
        INamedTypeSymbol named => OfNamed(named, isAnnotated),
        _ => Unresolved(symbol.ToDisplayString()),
    };

    public static ClrType ArrayOf(ClrType element, bool isAnnotated = false) =>
        new(element.Namespace, $"{element.Name}[]", ClrTypeKind.Array, elementType: element, isAnnotated: isAnnotated);

    /// <summary>Has no element type: ClrType has no word for a rank, and nothing in EF Core takes such a type apart.</summary>
    public static ClrType MultiDimensionalArrayOf(ClrType element, int rank, bool isAnnotated = false) =>
        new("", $"{element}[{new string(',', rank - 1)}]", ClrTypeKind.Array, isAnnotated: isAnnotated);

    /// <summary>Marked, since it must not be equal to a type of that name that does exist: of two classes that derive from each other, each base is unresolved.</summary>
    public static ClrType Unresolved(string name) => new("", $"?{name}", ClrTypeKind.Unresolved);

    private static ClrType OfNamed(INamedTypeSymbol symbol, bool isAnnotated)
    {
        var type = symbol.IsTupleType ? symbol.TupleUnderlyingType ?? symbol : symbol;
        type = type.IsNativeIntegerType ? type.NativeIntegerUnderlyingType ?? type : type;
        isAnnotated &= type.IsReferenceType;
        return type.IsGenericType || isAnnotated ? Create(type, isAnnotated) : Known.GetValue(type, static type => Create(type, isAnnotated: false));
    }

    private static ClrType Create(INamedTypeSymbol type, bool isAnnotated)
    {
        var arguments = new ClrType[type.TypeArguments.Length];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = OfPart(type.TypeArguments[i], type.TypeArgumentNullableAnnotations[i]);
        }

        return new ClrType(
            NamespaceOf(type.ContainingNamespace),
            type.Name,
            KindOf(type.TypeKind),
            arguments,
            type.ContainingType is { } containing ? OfNamed(containing, isAnnotated: false) : null,
            isAnnotated: isAnnotated,
            assemblyName: type.ContainingAssembly?.Name ?? "");
    }

    /// <summary>A type argument or an element. <c>Nullable&lt;int&gt;</c> is annotated in Roslyn; what counts as annotated here are reference types and type parameters.</summary>
    private static ClrType OfPart(ITypeSymbol part, NullableAnnotation annotation) =>
        Of(part, annotation == NullableAnnotation.Annotated && !part.IsValueType);

    /// <summary>Half-typed code has types without a namespace.</summary>
    public static string NamespaceOf(INamespaceSymbol? symbol) => symbol is null or { IsGlobalNamespace: true } ? "" : Namespaces.GetValue(symbol, static symbol => symbol.ToDisplayString(NamespaceFormat));

    private static readonly SymbolDisplayFormat NamespaceFormat =
        new(SymbolDisplayGlobalNamespaceStyle.Omitted, SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces);

    private static ClrTypeKind KindOf(TypeKind kind) => kind switch
    {
        TypeKind.Class or TypeKind.Module => ClrTypeKind.Class,
        TypeKind.Struct => ClrTypeKind.Struct,
        TypeKind.Enum => ClrTypeKind.Enum,
        TypeKind.Interface => ClrTypeKind.Interface,
        TypeKind.Delegate => ClrTypeKind.Delegate,
        _ => ClrTypeKind.Unresolved,
    };
}
