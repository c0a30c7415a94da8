using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.CodeFixes.Edits;

/// <summary>What names mean at the place where code is going to stand, so that it is worded as its author would.</summary>
internal sealed class CodeScope(EditContext context, SemanticModel semanticModel, int position)
{
    private readonly SortedSet<string> _namespaces = new(StringComparer.Ordinal);

    /// <summary>What has to be imported for the code that was worded so far.</summary>
    public IReadOnlyCollection<string> Namespaces => _namespaces;

    /// <summary>False where a name was asked for that the compilation does not have: then the code must not be written.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>EF Core's extension methods and enums live beside <c>DbContext</c>.</summary>
    public void ImportEFCore() => Name(EFCoreNames.DbContext);

    /// <summary>The type as it is called here, importing its namespace where that is missing.</summary>
    public string Name(ClrType type) => Name(context.Find(type));

    public string Name(string metadataName) => Name(semanticModel.Compilation.GetTypeByMetadataName(metadataName));

    /// <summary>An attribute as it is written here.</summary>
    public string AttributeName(string metadataName)
    {
        var name = Name(metadataName);
        return name.EndsWith("Attribute", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Attribute".Length) : name;
    }

    /// <summary>A name for a lambda's parameter that nothing here is called already.</summary>
    public string Parameter(string preferred) =>
        new[] { preferred, "x", "e", "entity" }.FirstOrDefault(IsFree) ?? preferred + "1";

    /// <summary>The argument that names properties of an entity type: a lambda, or strings where a lambda cannot reach them.</summary>
    public string Members(ClrType type, params Property[] properties)
    {
        if (!properties.All(property => CanReach(type, property)))
        {
            return string.Join(", ", properties.Select(property => Literal(property.Name)));
        }

        return Selector(type, [.. properties.Select(property => property.Name)]);
    }

    /// <summary>The same as one argument, for the overloads that take a name behind it.</summary>
    public string MembersAsOne(ClrType type, params Property[] properties)
    {
        var members = Members(type, properties);
        return members.StartsWith("\"", StringComparison.Ordinal) ? $"new[] {{ {members} }}" : members;
    }

    public string Selector(ClrType type, params string[] names) => Lambda(type, parameter =>
    {
        var members = names.Select(name => $"{parameter}.{Identifier(name)}").ToList();
        return members.Count == 1 ? members[0] : $"new {{ {string.Join(", ", members)} }}";
    });

    /// <summary>A lambda over an entity type, whose parameter is called as those around it.</summary>
    public string Lambda(ClrType type, Func<string, string> body)
    {
        var parameter = LambdaParameter(type);
        return $"{parameter} => {body(parameter)}";
    }

    /// <summary>The value of a property of <paramref name="row"/> in a query.</summary>
    public string Read(ClrType type, Property property, string row) => CanReach(type, property)
        ? $"{row}.{Identifier(property.Name)}"
        : $"{Name("Microsoft.EntityFrameworkCore.EF")}.Property<{Name(property.ClrType)}>({row}, {Literal(property.Name)})";

    /// <summary>A member of the class that the code stands in.</summary>
    public string OwnMember(string name) => IsFree(name) ? Identifier(name) : $"this.{Identifier(name)}";

    /// <summary>What the lambdas around here call an entity type that they select members of.</summary>
    public string LambdaParameter(ClrType type) => Identifier(Parameter(Siblings.LambdaParameter(semanticModel.SyntaxTree, position, type.Name) ?? "x"));

    /// <summary>Whether the place is in that declaration.</summary>
    public bool IsIn(SyntaxNode declaration) => declaration.SyntaxTree == semanticModel.SyntaxTree && declaration.Span.Contains(position);

    public static string Literal(string value) => SymbolDisplay.FormatLiteral(value, quote: true);

    public static string Identifier(string name) => SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;

    public bool CanReach(ClrType type, Property property) => !property.IsShadowProperty && CanReach(type, property.Name);

    /// <summary>Whether code here may say <c>x.Name</c>.</summary>
    public bool CanReach(ClrType type, string member)
    {
        for (var declaring = context.Find(type); declaring is not null; declaring = declaring.BaseType)
        {
            if (declaring.GetMembers(member).FirstOrDefault() is { } symbol)
            {
                return semanticModel.Compilation.IsSymbolAccessibleWithin(symbol, Within());
            }
        }

        return false;
    }

    private ISymbol Within() =>
        semanticModel.GetEnclosingSymbol(position) is { } symbol
            ? symbol as INamedTypeSymbol ?? symbol.ContainingType ?? (ISymbol)semanticModel.Compilation.Assembly
            : semanticModel.Compilation.Assembly;

    private bool IsFree(string name) =>
        !semanticModel.LookupSymbols(position, name: name).Any(symbol => symbol.Kind is SymbolKind.Local or SymbolKind.Parameter or SymbolKind.RangeVariable);

    private string Name(ITypeSymbol? type)
    {
        if (type is not (IArrayTypeSymbol or INamedTypeSymbol { TypeKind: not TypeKind.Error }))
        {
            IsComplete = false;
            return "";
        }

        if (type is IArrayTypeSymbol array)
        {
            return Name(array.ElementType) + "[]";
        }

        var named = (INamedTypeSymbol)type;
        if (named.SpecialType is not SpecialType.None and not SpecialType.System_DateTime || named.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
        {
            return named.ToMinimalDisplayString(semanticModel, position);
        }

        var own = named.TypeArguments.Length == 0 ? Identifier(named.Name) : $"{Identifier(named.Name)}<{string.Join(", ", named.TypeArguments.Select(Name))}>";
        if (named.ContainingType is not null)
        {
            return $"{Name(named.ContainingType)}.{own}";
        }

        var visible = semanticModel.LookupNamespacesAndTypes(position, name: named.Name)
            .Where(symbol => symbol is not INamedTypeSymbol other || other.Arity == named.Arity).ToList();
        if (visible.Count == 0 && !named.ContainingNamespace.IsGlobalNamespace)
        {
            _namespaces.Add(named.ContainingNamespace.ToDisplayString());
        }
        else if (!visible.Any(symbol => symbol.ToDisplayString() == named.OriginalDefinition.ToDisplayString()) || visible.Count > 1)
        {
            return named.ContainingNamespace.IsGlobalNamespace ? $"global::{own}" : $"global::{named.ContainingNamespace.ToDisplayString()}.{own}";
        }

        return own;
    }
}
