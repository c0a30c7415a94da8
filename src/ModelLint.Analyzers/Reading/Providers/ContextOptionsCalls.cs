using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Providers;

/// <summary>The calls of a tree that choose options of contexts, by their names alone. Kept on the tree.</summary>
internal static class ContextOptionsCalls
{
    private static readonly ConditionalWeakTable<SyntaxTree, ContextOptionsCall[]> Cache = new();
    private static readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, ContextOptionsCall[]>> OfPackages = new();

    public static IReadOnlyCollection<ContextOptionsCall> Of(SyntaxTree tree, CancellationToken cancellationToken) =>
        Cache.TryGetValue(tree, out var calls)
            ? calls
            : Cache.GetValue(tree, _ => Find(tree, ProviderNames.All.Concat(ProviderNames.ModelServices), ChoosesOptions, cancellationToken).ToArray());

    /// <param name="tree">Any tree.</param>
    /// <param name="method">One of <see cref="PackageOptions"/>.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static IReadOnlyCollection<ContextOptionsCall> OfPackage(SyntaxTree tree, string method, CancellationToken cancellationToken) =>
        OfPackages.GetOrCreateValue(tree).GetOrAdd(method, _ =>
            Find(tree, [method], invocation => SyntaxFacts.NameOf(invocation)?.Identifier.ValueText == method, cancellationToken).Select(call => call with { IsOfPackage = true }).ToArray());

    private static IEnumerable<ContextOptionsCall> Find(SyntaxTree tree, IEnumerable<string> names, Func<InvocationExpressionSyntax, bool> isMeant, CancellationToken cancellationToken)
    {
        // Nearly no file has any: the text tells that faster than its nodes.
        var text = tree.GetText(cancellationToken).ToString();
        return names.Any(name => text.IndexOf(name, StringComparison.Ordinal) >= 0)
            ? tree.GetRoot(cancellationToken)
                .DescendantNodes()
                .OfType<InvocationExpressionSyntax>()
                .Where(isMeant)
                .Select(call => ToCall(call, cancellationToken))
            : [];
    }

    private static bool ChoosesOptions(InvocationExpressionSyntax invocation) =>
        SyntaxFacts.NameOf(invocation) is { } name
        && (ProviderNames.All.Contains(name.Identifier.ValueText)
            || (ProviderNames.IsRegistrationOfService(name.Identifier.ValueText)
                && SyntaxFacts.TypeArgumentsOf(invocation)?.FirstOrDefault() is { } service
                && ProviderNames.ModelServices.Contains(SyntaxFacts.LastNameOf(service))));

    private static ContextOptionsCall ToCall(InvocationExpressionSyntax invocation, CancellationToken cancellationToken)
    {
        var method = SyntaxFacts.NameOf(invocation)!.Identifier.ValueText;
        var declaringType = SyntaxTreeFacts.Of(invocation.SyntaxTree, cancellationToken).Types.LastOrDefault(type => type.Syntax.Span.Contains(invocation.Span));
        return new(method, invocation, ContextOptionsScope.ContextOf(invocation), declaringType?.MetadataName, ContextOptionsScope.PurposeOf(invocation, method));
    }
}
