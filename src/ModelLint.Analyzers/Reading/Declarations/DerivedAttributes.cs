using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// Attributes that the user derived from mapping attributes: EF Core asks for <c>GetCustomAttributes&lt;MaxLengthAttribute&gt;()</c> and gets <c>class Short() : MaxLengthAttribute(50)</c> too.
/// </summary>
internal static class DerivedAttributes
{
    /// <summary>The nearest class that is not the user's own and can be an attribute by itself; the class itself where it derives from none.</summary>
    public static INamedTypeSymbol MappingAttributeOf(INamedTypeSymbol type) =>
        BaseTypes.OfSelfAndBases(type).FirstOrDefault(@class => !@class.IsAbstract && IsMappingNamespace(ClrTypes.NamespaceOf(@class.ContainingNamespace))) ?? type;

    /// <summary>What reaches the constructor of the mapping attribute; null where that is not obvious, or written in another project, whose code a build does not see.</summary>
    public static IReadOnlyList<object?>? ArgumentsOf(AttributeData attribute, INamedTypeSymbol mapping, IReadOnlyList<object?> arguments, TypeOrigins origins)
    {
        var (type, constructor) = (attribute.AttributeClass!, attribute.AttributeConstructor);
        while (!SymbolEqualityComparer.Default.Equals(type, mapping))
        {
            if (constructor is null || origins.Of(type) != TypeOrigin.Source || PassedOn(constructor, mapping) is not { } passed)
            {
                return null;
            }

            var given = constructor.Parameters.Zip(arguments, (parameter, value) => (parameter.Name, value)).ToDictionary(pair => pair.Name, pair => pair.value);
            var values = new List<object?>();
            foreach (var argument in passed)
            {
                switch (argument.Expression)
                {
                    case LiteralExpressionSyntax literal when argument.NameColon is null:
                        values.Add(literal.Token.Value);
                        break;
                    case IdentifierNameSyntax name when argument.NameColon is null && given.TryGetValue(name.Identifier.ValueText, out var value):
                        values.Add(value);
                        break;
                    default:
                        return null;
                }
            }

            type = type.BaseType!;
            var candidates = type.InstanceConstructors.Where(candidate => candidate.Parameters.Length == values.Count).ToList();
            (constructor, arguments) = (candidates.Count == 1 ? candidates[0] : null, values);
        }

        return arguments;
    }

    /// <summary>Where the base has more to set than its constructor does, a body may do so; bodies are not part of declarations.</summary>
    private static IEnumerable<ArgumentSyntax>? PassedOn(IMethodSymbol constructor, INamedTypeSymbol mapping) =>
        constructor.DeclaringSyntaxReferences.Select(reference => reference.GetSyntax()).FirstOrDefault() switch
        {
            ConstructorDeclarationSyntax { Initializer.ThisOrBaseKeyword.ValueText: "this" } => null,
            ConstructorDeclarationSyntax declared when mapping.Name is not ("ColumnAttribute" or "TableAttribute") => declared.Initializer?.ArgumentList.Arguments ?? [],
            ClassDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax @base, ..] } => @base.ArgumentList.Arguments,
            null when constructor.IsImplicitlyDeclared => [],
            _ => null,
        };

    private static bool IsMappingNamespace(string name) =>
        name is "System.ComponentModel.DataAnnotations" or "System.ComponentModel.DataAnnotations.Schema" or "Microsoft.EntityFrameworkCore";
}
