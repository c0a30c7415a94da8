using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>Asks the compiler what a name means at the open brace of a type. That binds nothing but, for a constant, its initializer.</summary>
internal sealed class NameLookup(Compilation compilation, TypeSymbols symbols, CancellationToken cancellationToken)
{
    public const string NamespacePrefix = "N:";
    public const string TypePrefix = "T:";

    public NameMeaning? Answer(NameQuestion question, DeclaredType declaration)
    {
        INamespaceOrTypeSymbol? container = null;
        if (question.Container is { } name)
        {
            container = name.StartsWith(NamespacePrefix, StringComparison.Ordinal)
                ? symbols.FindNamespace(name.Substring(NamespacePrefix.Length))
                : symbols.FindDefinition(name.Substring(TypePrefix.Length));
            if (container is null)
            {
                return null;
            }
        }

        var model = SemanticModelOf(declaration.Syntax.SyntaxTree);
        var position = PositionIn(declaration.Syntax);
        var found = question.OnlyTypes
            ? model.LookupNamespacesAndTypes(position, container, question.Name)
            : model.LookupSymbols(position, container, question.Name);
        return MeaningOf(found.Where(symbol => ArityOf(symbol) is not { } arity || arity == question.Arity).ToList(), question.Name);
    }

    /// <summary>The type that a name means where it stands, be it in a body or in top-level statements.</summary>
    public ClrType? TypeAt(TypeSyntax syntax) => SymbolAt(syntax, SemanticModelOf(syntax.SyntaxTree)) is ITypeSymbol { TypeKind: not TypeKind.Error } type ? ClrTypes.Of(type) : null;

    private static INamespaceOrTypeSymbol? SymbolAt(TypeSyntax syntax, SemanticModel model)
    {
        switch (syntax)
        {
            case QualifiedNameSyntax qualified:
                return SymbolAt(qualified.Left, model) is { } container ? Single(qualified.Right, container) : null;
            case SimpleNameSyntax name:
                return Single(name, container: null);
            default:
                return null;
        }

        INamespaceOrTypeSymbol? Single(SimpleNameSyntax name, INamespaceOrTypeSymbol? container) =>
            model.LookupNamespacesAndTypes(syntax.SpanStart, container, name.Identifier.ValueText)
                .Where(symbol => ArityOf(symbol) == name.Arity)
                .ToList() is [var only]
                ? (only is IAliasSymbol alias ? alias.Target : only) as INamespaceOrTypeSymbol
                : null;
    }

    private NameMeaning? MeaningOf(List<ISymbol> found, string name)
    {
        if (found.Count > 0 && found.TrueForAll(symbol => symbol is IMethodSymbol))
        {
            var declaringTypes = found.Select(symbol => ClrTypes.Of(symbol.ContainingType)).Distinct().ToList();
            return new NameMeaning.Methods(declaringTypes, name);
        }

        // More than one is ambiguous to the compiler too.
        return found.Count != 1 ? null : (found[0] is IAliasSymbol alias ? alias.Target : found[0]) switch
        {
            INamespaceSymbol @namespace => new NameMeaning.Namespace(ClrTypes.NamespaceOf(@namespace)),
            ITypeSymbol { TypeKind: not TypeKind.Error } type => new NameMeaning.Type(ClrTypes.Of(type)),
            IFieldSymbol field when ConstantOf(field) is { } constant => new NameMeaning.Constant(constant),
            IFieldSymbol field => new NameMeaning.Member(ClrTypes.Of(field.ContainingType), field.Name, ClrTypes.Of(field.Type), field.IsStatic),
            IPropertySymbol property => new NameMeaning.Member(ClrTypes.Of(property.ContainingType), property.Name, ClrTypes.Of(property.Type), property.IsStatic),
            _ => null,
        };
    }

    /// <summary>Names of members stand alone or with type arguments of a method: their arity is not asked for.</summary>
    private static int? ArityOf(ISymbol symbol) => symbol switch
    {
        INamedTypeSymbol type => type.Arity,
        IAliasSymbol or INamespaceSymbol or ITypeParameterSymbol => 0,
        _ => null,
    };

    private ConstantValue? ConstantOf(IFieldSymbol field)
    {
        if (field.HasConstantValue)
        {
            return new ConstantValue(field.ConstantValue, ClrTypes.Of(field.Type));
        }

        // The one field of the framework that everyone takes for a constant.
        if (field is { Name: nameof(string.Empty), ContainingType.SpecialType: SpecialType.System_String })
        {
            return new ConstantValue("", ClrTypes.Of(field.Type));
        }

        return field is { IsStatic: true, IsReadOnly: true } && !IsAssignedInStaticConstructor(field)
            && field.DeclaringSyntaxReferences.SingleOrDefault() is { } reference
            && compilation.ContainsSyntaxTree(reference.SyntaxTree)
            && reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var initializer }
            && SemanticModelOf(reference.SyntaxTree).GetConstantValue(initializer, cancellationToken) is { HasValue: true, Value: var value }
            && Convert(value, field.Type) is { } constant
                ? new ConstantValue(constant, ClrTypes.Of(field.Type))
                : null;
    }

    /// <summary>Whether it is would be a question to a body; that there is one is enough not to be certain.</summary>
    private static bool IsAssignedInStaticConstructor(IFieldSymbol field) =>
        field.ContainingType.StaticConstructors.Any(constructor => !constructor.IsImplicitlyDeclared);

    /// <summary>A constant converts to its field's type on assignment: <c>static readonly long Limit = 5</c>. One that does not fit is half-typed code.</summary>
    private static object? Convert(object? value, ITypeSymbol type)
    {
        var target = (type is INamedTypeSymbol { EnumUnderlyingType: { } underlying } ? underlying : type).SpecialType;
        try
        {
            return (target, value) switch
            {
                (SpecialType.System_String, string) or (SpecialType.System_Boolean, bool) or (SpecialType.System_Char, char) => value,
                (>= SpecialType.System_SByte and <= SpecialType.System_Double, not (null or string or bool)) =>
                    System.Convert.ChangeType(value is char c ? (int)c : value, NumericCodeOf(target), CultureInfo.InvariantCulture),
                _ => null,
            };
        }
        catch (OverflowException)
        {
            return null;
        }
    }

    private static TypeCode NumericCodeOf(SpecialType type) => (TypeCode)Enum.Parse(typeof(TypeCode), type.ToString().Substring("System_".Length));

    private static int PositionIn(MemberDeclarationSyntax declaration) =>
        declaration is BaseTypeDeclarationSyntax { OpenBraceToken: { IsMissing: false } brace } && brace.Span.Length > 0 ? brace.Span.End : declaration.SpanStart;

    /// <summary>Asked only for what lookups and field initializers need: RS1030 guards against binding bodies twice, and the compiler keeps no model for these.</summary>
#pragma warning disable RS1030 // Do not invoke Compilation.GetSemanticModel() in an analyzer: names are needed outside any action's tree
    private SemanticModel SemanticModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
