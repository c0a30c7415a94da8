using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.Reading.Syntax;

/// <summary>A method, or an extension property, as its tree declares it. Its name, parameters and body are those of <see cref="Syntax"/>.</summary>
/// <param name="Receiver">The receiver of an extension: its <c>this</c> parameter, or the parameter of the extension block around it.</param>
internal sealed record DeclaredMethod(MemberDeclarationSyntax Syntax, ParameterSyntax? Receiver)
{
    public string Name => Syntax is PropertyDeclarationSyntax property ? property.Identifier.ValueText : ((MethodDeclarationSyntax)Syntax).Identifier.ValueText;

    public bool IsProperty => Syntax is PropertyDeclarationSyntax;

    public SeparatedSyntaxList<ParameterSyntax> Parameters => (Syntax as MethodDeclarationSyntax)?.ParameterList.Parameters ?? default;

    public TypeParameterListSyntax? TypeParameters => (Syntax as MethodDeclarationSyntax)?.TypeParameterList;

    public TypeSyntax ReturnType => Syntax is PropertyDeclarationSyntax property ? property.Type : ((MethodDeclarationSyntax)Syntax).ReturnType;

    /// <summary>A block or an expression; null where it has none.</summary>
    public SyntaxNode? Body => Syntax is PropertyDeclarationSyntax property
        ? GetterBodyOf(property)
        : (SyntaxNode?)((MethodDeclarationSyntax)Syntax).Body ?? ((MethodDeclarationSyntax)Syntax).ExpressionBody?.Expression;

    /// <summary>What computes a property; null of an auto-property.</summary>
    public static SyntaxNode? GetterBodyOf(PropertyDeclarationSyntax property)
    {
        var getter = property.AccessorList?.Accessors.FirstOrDefault(accessor => accessor.IsKind(SyntaxKind.GetAccessorDeclaration));
        return property.ExpressionBody?.Expression ?? (SyntaxNode?)getter?.Body ?? getter?.ExpressionBody?.Expression;
    }
}
