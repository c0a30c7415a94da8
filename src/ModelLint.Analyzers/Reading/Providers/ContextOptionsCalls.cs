using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>A call that chooses or changes the options of a context: <c>UseNpgsql</c>, <c>UseSnakeCaseNamingConvention</c>, <c>MapEnum</c> …</summary>
/// <param name="Method">Its name.</param>
/// <param name="TypeArgument">Its type argument's simple name: the context of <c>AddNpgsql&lt;T&gt;</c>, the enum of <c>MapEnum&lt;T&gt;</c>, the service of <c>ReplaceService&lt;T, …&gt;</c>.</param>
/// <param name="Context">The simple name of the context that it is for, as far as the code around it tells; null where it does not.</param>
/// <param name="Anchor">The call.</param>
internal sealed record ContextOptionsCall(string Method, string? TypeArgument, string? Context, Anchor Anchor);

/// <summary>The calls of a tree that choose options of contexts, by their names alone. Kept on the tree.</summary>
internal static class ContextOptionsCalls
{
    private static readonly ConditionalWeakTable<SyntaxTree, ContextOptionsCall[]> Cache = new();

    public static IReadOnlyList<ContextOptionsCall> Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Cache.TryGetValue(tree, out var calls) ? calls : Cache.GetValue(tree, _ => Find(tree, cancellationToken));

    private static ContextOptionsCall[] Find(SyntaxTree tree, CancellationToken cancellationToken)
    {
        // Nearly no file has any: the text tells that faster than its nodes.
        var text = tree.GetText(cancellationToken).ToString();
        return ProviderNames.All.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            ? tree.GetRoot(cancellationToken)
                .DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Select(Of)
                .OfType<ContextOptionsCall>()
                .ToArray()
            : [];
    }

    private static ContextOptionsCall? Of(InvocationExpressionSyntax invocation) =>
        NameOf(invocation) is { } name && ProviderNames.All.Contains(name.Identifier.ValueText)
            ? new(name.Identifier.ValueText, TypeArgumentOf(name), ContextOf(invocation), new(invocation.SyntaxTree, invocation.Span))
            : null;

    /// <summary>From the inside: the generic call whose argument it is in (<c>AddDbContext&lt;T&gt;(o => …)</c>), the receiver's own type (<c>new DbContextOptionsBuilder&lt;T&gt;()</c>), the class whose <c>OnConfiguring</c> it is in.</summary>
    private static string? ContextOf(InvocationExpressionSyntax invocation)
    {
        if (ProviderNames.Registrations.ContainsKey(NameOf(invocation)!.Identifier.ValueText))
        {
            return TypeArgumentOf(NameOf(invocation)!);
        }

        foreach (var ancestor in invocation.AncestorsAndSelf())
        {
            switch (ancestor)
            {
                case InvocationExpressionSyntax outer when NameOf(outer) is GenericNameSyntax generic && generic.Identifier.ValueText.Contains("DbContext"):
                    return TypeArgumentOf(generic);
                case InvocationExpressionSyntax outer when BuilderOf(outer) is { } builder:
                    return TypeArgumentOf(builder);
                case MethodDeclarationSyntax { Identifier.ValueText: EFCoreNames.OnConfiguring, Parent: TypeDeclarationSyntax type }:
                    return type.Identifier.ValueText;
            }
        }

        return null;
    }

    private static GenericNameSyntax? BuilderOf(InvocationExpressionSyntax invocation)
    {
        ExpressionSyntax? expression = invocation;
        while (expression is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access })
        {
            expression = access.Expression;
        }

        return expression is ObjectCreationExpressionSyntax { Type: GenericNameSyntax { Identifier.ValueText: "DbContextOptionsBuilder" } generic } ? generic : null;
    }

    private static SimpleNameSyntax? NameOf(InvocationExpressionSyntax invocation) => invocation.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static string? TypeArgumentOf(SimpleNameSyntax name) => (name as GenericNameSyntax)?.TypeArgumentList.Arguments.LastOrDefault() is { } last
        ? ((name as GenericNameSyntax)!.Identifier.ValueText == "ReplaceService" ? (name as GenericNameSyntax)!.TypeArgumentList.Arguments[0] : last) switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => null,
        }
        : null;
}
