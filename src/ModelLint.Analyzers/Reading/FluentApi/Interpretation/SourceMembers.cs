using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>One part of a type of the source, with what is needed to understand the names in it.</summary>
internal sealed record SourcePart(TypeDeclarationSyntax Syntax, ClrType DeclaringType, NameScope Scope, IReadOnlyDictionary<string, ClrType> TypeArguments);

/// <summary>The code that computes a member.</summary>
internal sealed record SourceValue(SyntaxNode Body, ClrType DeclaringType, NameScope Scope, IReadOnlyDictionary<string, ClrType> TypeArguments);

/// <summary>A property of the source.</summary>
/// <param name="GetterBody">Null of an auto-property.</param>
internal sealed record SourceProperty(SyntaxNode? GetterBody, bool HasSetterBody, TypeSyntax Type, ClrType DeclaringType, NameScope Scope, IReadOnlyDictionary<string, ClrType> TypeArguments);

/// <summary>Finds fields, properties and constructors of this compilation's types on their syntax.</summary>
internal sealed class SourceMembers(SymbolTypeCatalog types)
{
    private readonly Dictionary<ClrType, IReadOnlyList<SourcePart>> _parts = [];

    /// <summary>The declarations of a type: one, or more where it is partial; none where it is not in this compilation's source.</summary>
    public IReadOnlyList<SourcePart> PartsOf(ClrType type)
    {
        if (!_parts.TryGetValue(type, out var parts))
        {
            _parts.Add(type, parts = FindParts(type));
        }

        return parts;
    }

    /// <summary>The names of the methods that a type declares or inherits from source.</summary>
    public IReadOnlyList<string> MethodNamesOf(ClrType type)
    {
        var names = new List<string>();
        for (var current = (ClrType?)type; current is not null; current = types.Find(current)?.BaseType)
        {
            names.AddRange(PartsOf(current).SelectMany(part => part.Syntax.Members.OfType<MethodDeclarationSyntax>()).Select(method => method.Identifier.ValueText));
        }

        return names.Distinct().ToArray();
    }

    /// <summary>The property as the type sees it: its own or the nearest base's that is not abstract. None where one hides another: which is meant, the type of a variable says.</summary>
    public SourceProperty? FindProperty(ClrType type, string name)
    {
        SourceProperty? found = null;
        var isOverride = true;
        for (var current = (ClrType?)type; current is not null; current = types.Find(current)?.BaseType)
        {
            foreach (var part in PartsOf(current))
            {
                if (part.Syntax.Members.OfType<PropertyDeclarationSyntax>().FirstOrDefault(property => property.Identifier.ValueText == name) is not { } property)
                {
                    continue;
                }

                if (found is not null && !isOverride)
                {
                    return null;
                }

                isOverride = property.Modifiers.Any(SyntaxKind.OverrideKeyword);
                if (found is null && !property.Modifiers.Any(SyntaxKind.AbstractKeyword))
                {
                    found = new(DeclaredMethod.GetterBodyOf(property), HasSetterBody(property), property.Type, current, part.Scope, part.TypeArguments);
                }
            }
        }

        return found;
    }

    /// <summary>What a static member that never changes is computed from: a readonly field, a get-only property.</summary>
    public SourceValue? FindStaticValue(ClrType type, string name)
    {
        var parts = PartsOf(type);
        if (parts.SelectMany(part => part.Syntax.Members).OfType<ConstructorDeclarationSyntax>().Any(constructor => constructor.Modifiers.Any(SyntaxKind.StaticKeyword) && Mentions(constructor)))
        {
            return null;
        }

        foreach (var part in parts)
        {
            foreach (var member in part.Syntax.Members)
            {
                var body = member switch
                {
                    FieldDeclarationSyntax field when field.Modifiers.Any(SyntaxKind.ConstKeyword) || (field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) && !IsGrowing(field.Declaration.Type)) =>
                        field.Declaration.Variables.FirstOrDefault(variable => variable.Identifier.ValueText == name)?.Initializer?.Value,
                    PropertyDeclarationSyntax property when property.Identifier.ValueText == name => DeclaredMethod.GetterBodyOf(property) ?? InitializerOf(property),
                    _ => null,
                };
                if (body is not null)
                {
                    return new(body, type, part.Scope, part.TypeArguments);
                }
            }
        }

        return null;

        bool Mentions(SyntaxNode node) => node.DescendantNodes().OfType<SimpleNameSyntax>().Any(mention => mention.Identifier.ValueText == name);
    }

    /// <summary>A collection that any code may add to before the model is built: a registry of configurations, say.</summary>
    public static bool IsGrowing(TypeSyntax type) =>
        (type as GenericNameSyntax ?? (type as QualifiedNameSyntax)?.Right)?.Identifier.ValueText is { } name
        && !name.StartsWith("IReadOnly", StringComparison.Ordinal)
        && !name.StartsWith("Immutable", StringComparison.Ordinal)
        && (name.EndsWith("List", StringComparison.Ordinal) || name.EndsWith("Set", StringComparison.Ordinal) || name.EndsWith("Collection", StringComparison.Ordinal)
            || name.EndsWith("Dictionary", StringComparison.Ordinal) || name.EndsWith("Bag", StringComparison.Ordinal) || name is "Queue" or "Stack");

    private static bool HasSetterBody(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors.Any(accessor => !accessor.IsKind(SyntaxKind.GetAccessorDeclaration) && (accessor.Body is not null || accessor.ExpressionBody is not null)) == true;

    private static SyntaxNode? InitializerOf(PropertyDeclarationSyntax property) =>
        property.AccessorList?.Accessors is [var getter] && getter.IsKind(SyntaxKind.GetAccessorDeclaration) && !IsGrowing(property.Type) ? property.Initializer?.Value : null;

    private IReadOnlyList<SourcePart> FindParts(ClrType type) =>
    [
        .. from part in types.DeclarationsOf(type)
           where part.Declaration.Syntax is TypeDeclarationSyntax
           let syntax = (TypeDeclarationSyntax)part.Declaration.Syntax
           select new SourcePart(syntax, type, types.ScopeOf(part.Facts, part.Declaration), TypeArgumentsOf(syntax, type)),
    ];

    /// <summary>What the type parameters of the declaration, and of those around it, stand for in <paramref name="type"/>.</summary>
    private static Dictionary<string, ClrType> TypeArgumentsOf(TypeDeclarationSyntax syntax, ClrType type)
    {
        var arguments = new Dictionary<string, ClrType>();
        for (var (declaration, current) = (syntax, type); declaration is not null && current is not null; (declaration, current) = ((declaration.Parent as TypeDeclarationSyntax)!, current.ContainingType!))
        {
            var names = declaration.TypeParameterList?.Parameters ?? default;
            for (var i = 0; i < names.Count && i < current.TypeArguments.Count; i++)
            {
                arguments[names[i].Identifier.ValueText] = current.TypeArguments[i];
            }
        }

        return arguments;
    }
}
