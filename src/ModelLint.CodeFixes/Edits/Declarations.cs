using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>The declarations of types and members that can be written: in this project, or in another of the solution.</summary>
internal static class Declarations
{
    /// <summary>The declaration of a type, or of its member, which a base type may declare; null where it is not in a document that can be written.</summary>
    public static (SyntaxNode Node, ISymbol Symbol)? Find(ClrType type, string? member, EditContext context)
    {
        if (context.Find(type) is not { } symbol)
        {
            return null;
        }

        ISymbol? declared = member is null ? symbol : FindMember(symbol, member);
        var node = declared?.DeclaringSyntaxReferences
            .Where(reference => context.ChangesOf(reference.SyntaxTree) is not null)
            .Select(reference => reference.GetSyntax())
            // Of a partial class, the part that has its properties.
            .OrderByDescending(node => (node as TypeDeclarationSyntax)?.Members.OfType<PropertyDeclarationSyntax>().Count())
            .FirstOrDefault(node => node is TypeDeclarationSyntax or PropertyDeclarationSyntax or ParameterSyntax);
        return node is null ? null : (node, declared!);
    }

    public static ISymbol? FindMember(ITypeSymbol type, string name) => MembersOf(type).FirstOrDefault(member => member.Name == name);

    /// <summary>The members of a type, then of its bases.</summary>
    public static IEnumerable<ISymbol> MembersOf(ITypeSymbol type)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            foreach (var member in declaring.GetMembers())
            {
                yield return member;
            }
        }
    }
}
