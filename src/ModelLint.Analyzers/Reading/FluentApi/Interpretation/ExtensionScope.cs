using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Which extensions a call, or a member access, can mean: those of classes whose namespace encloses the call or is imported where it stands.</summary>
internal sealed class ExtensionScope(Compilation compilation, SourceMethods methods)
{
    private readonly Lazy<string[]> _globalUsings = new(() =>
        compilation.SyntaxTrees.SelectMany(tree => ((CompilationUnitSyntax)tree.GetRoot()).Usings).Where(@using => @using.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)).Select(NameOf).ToArray());

    public IReadOnlyList<SourceMethod> Find(string name, SyntaxNode call, bool areProperties = false)
    {
        var extensions = methods.FindExtensions(name, areProperties);
        return extensions.Count == 0 ? extensions : InScopeOf(call, extensions);
    }

    private IReadOnlyList<SourceMethod> InScopeOf(SyntaxNode call, IReadOnlyList<SourceMethod> extensions) => extensions.Where(method => IsInScope(method, call)).ToArray();

    private bool IsInScope(SourceMethod method, SyntaxNode call)
    {
        var @namespace = method.DeclaringType.Namespace;
        if (@namespace.Length == 0 || _globalUsings.Value.Any(name => Means(name, "")))
        {
            return true;
        }

        foreach (var ancestor in call.Ancestors())
        {
            var (usings, enclosing) = ancestor switch
            {
                BaseNamespaceDeclarationSyntax declaration => (declaration.Usings, FullNameOf(declaration)),
                CompilationUnitSyntax unit => (unit.Usings, ""),
                _ => (default, null),
            };
            if (enclosing is not null
                && (enclosing == @namespace || enclosing.StartsWith(@namespace + ".", StringComparison.Ordinal) || usings.Any(@using => @using.Alias is null && Means(NameOf(@using), enclosing))))
            {
                return true;
            }
        }

        return false;

        // A name may be relative to the namespaces around it; `using static` names the class.
        bool Means(string name, string enclosing) =>
            name == @namespace || name == method.DeclaringType.MetadataName
            || (enclosing.Length > 0 && (Ends(@namespace, name) || Ends(method.DeclaringType.MetadataName, name)));

        static bool Ends(string full, string name) => full.EndsWith("." + name, StringComparison.Ordinal);
    }

    private static string FullNameOf(BaseNamespaceDeclarationSyntax declaration) =>
        string.Join(".", declaration.AncestorsAndSelf().OfType<BaseNamespaceDeclarationSyntax>().Reverse().Select(each => Plain(each.Name)));

    private static string NameOf(UsingDirectiveSyntax @using) => @using.Name is { } name ? Plain(name) : "";

    private static string Plain(NameSyntax name)
    {
        var text = name.ToString().Replace(" ", "");
        return text.StartsWith("global::", StringComparison.Ordinal) ? text.Substring("global::".Length) : text;
    }
}
