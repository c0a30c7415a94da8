using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// Puts <c>configuration.GetConnectionString("…")</c> in the place of a connection string, where a configuration is at hand and the method takes null, which a configuration without that entry
/// gives. A variable or constant that held the text goes, too, and so has to be for nothing else.
/// </summary>
/// <param name="ConnectionString">The argument.</param>
/// <param name="Name">Of the entry.</param>
internal sealed record ReadFromConfiguration(Anchor ConnectionString, string Name) : ModelEdit
{
    private const string Configuration = "Microsoft.Extensions.Configuration.IConfiguration";
    private const string Section = "Microsoft.Extensions.Configuration.IConfigurationSection";
    private const string Extensions = "Microsoft.Extensions.Configuration.ConfigurationExtensions";

    public override Action? Place(EditContext context)
    {
        var tree = ConnectionString.Tree;
        if (!context.Compilation.ContainsSyntaxTree(tree) || context.ChangesOf(tree) is not { } changes
            || ConnectionString.ToNode() is not ExpressionSyntax { Parent: ArgumentSyntax argument } text
            || context.SemanticModelOf(tree) is var semanticModel && !TakesNull(argument, semanticModel)
            || !TryFindDeclaration(text, context, out var declaration))
        {
            return null;
        }

        var scope = new CodeScope(context, semanticModel, text.SpanStart);
        // Its extension method has to be in scope, whatever the class is called.
        scope.Name(Extensions);
        return scope.IsComplete && FindConfiguration(text.SpanStart, semanticModel, scope) is { } configuration && Trial.IsUnnoticed(tree, Write, [tree], context) ? () => Write(changes) : null;

        void Write(DocumentChanges document)
        {
            document.Replace(text.Span, $"{configuration}.GetConnectionString({CodeScope.Literal(Name)})");
            document.Import(scope.Namespaces);
            if (declaration is not null)
            {
                Removal.Of(declaration, document)!();
            }
        }
    }

    private static bool TakesNull(ArgumentSyntax argument, SemanticModel semanticModel) =>
        semanticModel.GetOperation(argument) is Microsoft.CodeAnalysis.Operations.IArgumentOperation
        {
            Parameter.Type: { SpecialType: SpecialType.System_String, NullableAnnotation: NullableAnnotation.Annotated },
        };

    /// <summary>What has to go with the text; null where it stands in the call itself.</summary>
    /// <returns>Whether that can go.</returns>
    private static bool TryFindDeclaration(ExpressionSyntax text, EditContext context, out SyntaxNode? declaration)
    {
        declaration = null;
        if (IsLiteral(text))
        {
            return true;
        }

        if (text is not IdentifierNameSyntax
            || context.SemanticModelOf(text.SyntaxTree).GetSymbolInfo(text).Symbol is not { DeclaringSyntaxReferences: [var reference] } symbol
            || reference.SyntaxTree != text.SyntaxTree
            || reference.GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: var value, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: { } statement } } || !IsLiteral(value))
        {
            return false;
        }

        declaration = statement.Parent is GlobalStatementSyntax global ? global : statement;
        return symbol is ILocalSymbol or IFieldSymbol { DeclaredAccessibility: Accessibility.Private } && Removal.Of(declaration, context.ChangesOf(text.SyntaxTree)!) is not null && IsUsedOnce(symbol, context);
    }

    private static bool IsLiteral(ExpressionSyntax text) => text switch
    {
        LiteralExpressionSyntax => true,
        ParenthesizedExpressionSyntax parenthesized => IsLiteral(parenthesized.Expression),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => IsLiteral(sum.Left) && IsLiteral(sum.Right),
        _ => false,
    };

    private static bool IsUsedOnce(ISymbol symbol, EditContext context) =>
        context.Compilation.SyntaxTrees
            .Where(tree => tree.GetText().ToString().Contains(symbol.Name, StringComparison.Ordinal))
            .SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<IdentifierNameSyntax>())
            .Where(name => name.Identifier.ValueText == symbol.Name)
            .Count(name => SymbolEqualityComparer.Default.Equals(context.SemanticModelOf(name.SyntaxTree).GetSymbolInfo(name).Symbol, symbol)) == 1;

    /// <summary>
    /// The one configuration that is nearest: a variable or parameter before a member, itself before that of an application's builder. Whether it may be used here, the compiler says.
    /// </summary>
    private static string? FindConfiguration(int position, SemanticModel semanticModel, CodeScope scope)
    {
        var symbols = semanticModel.LookupSymbols(position)
            .Where(symbol => symbol.Kind != SymbolKind.Local || symbol.Locations[0].SourceSpan.End <= position)
            .Select(symbol => (Symbol: symbol, Type: TypeOf(symbol)))
            .Where(pair => pair.Type is not null)
            .ToList();
        return new[] { false, true }
            .Select(areMembers => symbols.Where(pair => areMembers == pair.Symbol is IFieldSymbol or IPropertySymbol))
            .SelectMany(level => new[]
            {
                level.Where(pair => IsConfiguration(pair.Type!)).Select(pair => NameOf(pair.Symbol, scope)).ToList(),
                level.Where(pair => HasConfiguration(pair.Type!)).Select(pair => $"{NameOf(pair.Symbol, scope)}.Configuration").ToList(),
            })
            .FirstOrDefault(names => names.Count > 0) is [var name] ? name : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsWriteOnly: false } property => property.Type,
        _ => null,
    };

    private static string NameOf(ISymbol symbol, CodeScope scope) => symbol is IFieldSymbol or IPropertySymbol ? scope.OwnMember(symbol.Name) : CodeScope.Identifier(symbol.Name);

    private static bool IsConfiguration(ITypeSymbol type)
    {
        var all = type.AllInterfaces.Select(each => each.ToDisplayString()).Append(type.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString()).ToList();
        return all.Contains(Configuration) && !all.Contains(Section);
    }

    /// <summary>As the builders of applications and hosts have it.</summary>
    private static bool HasConfiguration(ITypeSymbol type) =>
        type.ContainingNamespace?.ToDisplayString() is "Microsoft.AspNetCore.Builder" or "Microsoft.AspNetCore.Hosting" or "Microsoft.Extensions.Hosting"
        && type.GetMembers("Configuration").OfType<IPropertySymbol>().Any(property => IsConfiguration(property.Type));
}
