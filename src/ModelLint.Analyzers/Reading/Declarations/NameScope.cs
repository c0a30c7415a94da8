using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// The names that are in scope in the members of one type declaration: its members and nested types, its containing types and namespaces, usings and
/// aliases. It knows nothing of locals, parameters and the type parameters of methods. No body is bound for an answer.
/// </summary>
internal sealed class NameScope(SymbolTypeCatalog catalog, SyntaxTreeFacts tree, DeclaredType declaration)
{
    private const string GlobalNamespace = NameLookup.NamespacePrefix;

    /// <summary>The definition of the type that the scope belongs to.</summary>
    public ClrType DeclaringType => catalog.FindByMetadataName(declaration.MetadataName) ?? ClrTypes.Unresolved(declaration.MetadataName);

    /// <summary>The type that a type syntax names; null for <c>var</c> and for what does not resolve to one type.</summary>
    /// <param name="typeParameters">What stands for the type parameters in scope: those of methods, and of the type where it is known by what it is constructed.</param>
    public ClrType? Type(TypeSyntax syntax, IReadOnlyDictionary<string, ClrType> typeParameters)
    {
        switch (syntax)
        {
            case PredefinedTypeSyntax predefined:
                return catalog.FindByMetadataName($"System.{FrameworkNameOf(predefined.Keyword.Kind())}");
            case NullableTypeSyntax nullable:
                return Type(nullable.ElementType, typeParameters)?.AsNullable();
            case ArrayTypeSyntax array:
                return ArrayOf(array, typeParameters);
            case TupleTypeSyntax tuple:
                return Construct(catalog.FindByMetadataName($"System.ValueTuple`{tuple.Elements.Count}"), tuple.Elements.Select(element => element.Type), typeParameters);
            case NameSyntax name:
                return (NameIn(name, typeParameters, onlyTypes: true) as NameMeaning.Type)?.ClrType;
            default:
                return null;
        }
    }

    /// <summary>What <c>Name</c>, <c>A.B.Name</c>, <c>this.Name</c>, <c>global::A.B</c> or <c>A&lt;T&gt;.Name</c> means; null where it means nothing, or nothing certain.</summary>
    public NameMeaning? Lookup(ExpressionSyntax expression, IReadOnlyDictionary<string, ClrType> typeParameters) => expression switch
    {
        MemberAccessExpressionSyntax { RawKind: (int)SyntaxKind.SimpleMemberAccessExpression } access => MemberOf(access, typeParameters),
        PredefinedTypeSyntax predefined => Type(predefined, typeParameters) is { } type ? new NameMeaning.Type(type) : null,
        ThisExpressionSyntax => new NameMeaning.Type(DeclaringType.Substitute(typeParameters)),
        NameSyntax name => NameIn(name, typeParameters, onlyTypes: false),
        _ => null,
    };

    private NameMeaning? MemberOf(MemberAccessExpressionSyntax access, IReadOnlyDictionary<string, ClrType> typeParameters)
    {
        var container = Lookup(access.Expression, typeParameters);
        if (container is NameMeaning.Member member)
        {
            // `Color Color`: a member called like its type gives way where only the type can be meant.
            container = access.Expression is SimpleNameSyntax name && NameIn(name, typeParameters, onlyTypes: true) is NameMeaning.Type type && type.ClrType.Equals(member.MemberType)
                ? type
                : null;
        }

        return container is null ? null : NameIn(container, access.Name, typeParameters, onlyTypes: false);
    }

    private NameMeaning? NameIn(NameSyntax name, IReadOnlyDictionary<string, ClrType> typeParameters, bool onlyTypes) => name switch
    {
        IdentifierNameSyntax identifier when typeParameters.TryGetValue(identifier.Identifier.ValueText, out var argument) => new NameMeaning.Type(argument),
        SimpleNameSyntax simple => NameIn(container: null, simple, typeParameters, onlyTypes),
        QualifiedNameSyntax qualified => NameIn(qualified.Left, typeParameters, onlyTypes: true) is { } container
            ? NameIn(container, qualified.Right, typeParameters, onlyTypes)
            : null,
        AliasQualifiedNameSyntax aliased when aliased.Alias.Identifier.IsKind(SyntaxKind.GlobalKeyword) =>
            NameIn(new NameMeaning.Namespace(""), aliased.Name, typeParameters, onlyTypes),
        AliasQualifiedNameSyntax aliased when NameIn(aliased.Alias, typeParameters, onlyTypes: true) is { } container =>
            NameIn(container, aliased.Name, typeParameters, onlyTypes),
        _ => null,
    };

    private NameMeaning? NameIn(NameMeaning? container, SimpleNameSyntax name, IReadOnlyDictionary<string, ClrType> typeParameters, bool onlyTypes)
    {
        var arguments = (name as GenericNameSyntax)?.TypeArgumentList.Arguments;
        var outer = container switch
        {
            null => null,
            NameMeaning.Namespace @namespace => GlobalNamespace + @namespace.FullName,
            NameMeaning.Type type => NameLookup.TypePrefix + type.ClrType.MetadataName,
            _ => "",
        };
        if (outer is { Length: 0 })
        {
            return null;
        }

        var question = new NameQuestion(tree.DeclarationHash, declaration.Ordinal, outer, name.Identifier.ValueText, arguments?.Count ?? 0, onlyTypes);
        var meaning = catalog.Answer(question, declaration);
        if (meaning is NameMeaning.Type { ClrType: var found } && arguments is { Count: > 0 } given && !given.Any(SyntaxKind.OmittedTypeArgument))
        {
            meaning = Construct(found, given, typeParameters) is { } constructed ? new NameMeaning.Type(constructed) : null;
        }

        return Substitute(meaning, container is NameMeaning.Type { ClrType: var declaring } ? With(declaring, typeParameters) : typeParameters);
    }

    private IReadOnlyDictionary<string, ClrType> With(ClrType declaring, IReadOnlyDictionary<string, ClrType> typeParameters) =>
        catalog.FindByMetadataName(declaring.MetadataName) is { } definition && declaring.ArgumentsBy(definition) is { Count: > 0 } arguments ? arguments : typeParameters;

    private static NameMeaning? Substitute(NameMeaning? meaning, IReadOnlyDictionary<string, ClrType> arguments) => meaning switch
    {
        NameMeaning.Type type => new NameMeaning.Type(type.ClrType.Substitute(arguments)),
        NameMeaning.Member member => member with { DeclaringType = member.DeclaringType.Substitute(arguments), MemberType = member.MemberType.Substitute(arguments) },
        NameMeaning.Methods methods => methods with { DeclaringTypes = methods.DeclaringTypes.Select(type => type.Substitute(arguments)).ToList() },
        _ => meaning,
    };

    private ClrType? Construct(ClrType? definition, IEnumerable<TypeSyntax> arguments, IReadOnlyDictionary<string, ClrType> typeParameters)
    {
        var found = arguments.Select(argument => Type(argument, typeParameters)).ToList();
        return definition is null || found.Contains(null) ? null : definition.WithTypeArguments(found!);
    }

    private ClrType? ArrayOf(ArrayTypeSyntax array, IReadOnlyDictionary<string, ClrType> typeParameters)
    {
        // `int[][,]` is an array of two-dimensional ones: the last specifier is the innermost.
        var type = Type(array.ElementType, typeParameters);
        for (var i = array.RankSpecifiers.Count - 1; i >= 0 && type is not null; i--)
        {
            type = array.RankSpecifiers[i].Rank == 1 ? ClrTypes.ArrayOf(type) : ClrTypes.MultiDimensionalArrayOf(type, array.RankSpecifiers[i].Rank);
        }

        return type;
    }

    private static string FrameworkNameOf(SyntaxKind keyword) => keyword switch
    {
        SyntaxKind.BoolKeyword => nameof(Boolean),
        SyntaxKind.ByteKeyword => nameof(Byte),
        SyntaxKind.SByteKeyword => nameof(SByte),
        SyntaxKind.ShortKeyword => nameof(Int16),
        SyntaxKind.UShortKeyword => nameof(UInt16),
        SyntaxKind.IntKeyword => nameof(Int32),
        SyntaxKind.UIntKeyword => nameof(UInt32),
        SyntaxKind.LongKeyword => nameof(Int64),
        SyntaxKind.ULongKeyword => nameof(UInt64),
        SyntaxKind.FloatKeyword => nameof(Single),
        SyntaxKind.DoubleKeyword => nameof(Double),
        SyntaxKind.DecimalKeyword => nameof(Decimal),
        SyntaxKind.CharKeyword => nameof(Char),
        SyntaxKind.StringKeyword => nameof(String),
        SyntaxKind.ObjectKeyword => nameof(Object),
        _ => "Void",
    };
}
