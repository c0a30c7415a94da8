using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.FluentApi;

/// <summary>
/// The configurations that no context applies. Certain only where every context was read, nothing that was not run could apply them, and nothing in
/// the source mentions them: what is mentioned may be applied in a way that is not followed.
/// </summary>
internal sealed class UnappliedConfigurations(Compilation compilation, SymbolTypeCatalog types, IReadOnlyList<EntityModel> models, IReadOnlyList<ConfigurationRecorder> recorders, CancellationToken cancellationToken)
{
    private const string Interface = "IEntityTypeConfiguration";
    private const string FromAssembly = "ApplyConfigurationsFromAssembly";

    public void Find()
    {
        var applied = new HashSet<ClrType>(recorders.SelectMany(recorder => recorder.Configurations));
        var candidates = types.SourceTypes
            .Where(type => type is { IsAbstract: false, IsOpenGeneric: false, Type.TypeArguments.Count: 0 } && !applied.Contains(type.Type))
            .Select(type => (Class: type, Configured: Configurations.ConfiguredTypes(type.Type, types)))
            .Where(candidate => candidate.Configured.Count > 0)
            .ToList();
        if (candidates.Count == 0 || models.Count == 0 || !models.All(model => model.IsCertain) || HasOtherContexts() || MayApplyElsewhere())
        {
            return;
        }

        foreach (var (@class, configured) in candidates.Where(candidate => !IsMentioned(candidate.Class.Type)))
        {
            var found = models.SelectMany(model => model.EntityTypes).Where(entityType => configured.Contains(entityType.ClrType)).ToList();
            if (found.TrueForAll(entityType => entityType.IsCertain) && configured.All(type => found.Exists(entityType => entityType.ClrType.Equals(type))) && types.AnchorOf(@class.Type) is { } anchor
                && !MayBeForDerivedContexts(@class.Type, found.Select(entityType => entityType.Model)))
            {
                var first = found[0];
                var isOfOneContext = found.TrueForAll(entityType => entityType.Model == first.Model);
                first.Model.UnappliedConfigurations =
                    [.. first.Model.UnappliedConfigurations, new(@class.Type, first, anchor, @class.HasParameterlessConstructor == true, isOfOneContext)];
            }
        }
    }

    /// <summary>A context that is not read, since it is abstract or generic, and that none of those that are read derives from: another project has its models.</summary>
    private bool HasOtherContexts()
    {
        var read = new HashSet<string>(types.SourceTypes.Where(type => models.Any(model => model.Context == type.Type.DisplayName)).SelectMany(SelfAndBases));
        return types.SourceTypes.Any(type => types.IsContext(type.Type) && !read.Contains(type.Type.MetadataName));
    }

    private IEnumerable<string> SelfAndBases(TypeDeclaration type)
    {
        for (TypeDeclaration? current = type; current is not null; current = current.BaseType is { } baseType ? types.Find(baseType) : null)
        {
            yield return current.Type.MetadataName;
        }
    }

    /// <summary>A search of the assembly that has not run here (a helper for other projects), or one of the user's own.</summary>
    private bool MayApplyElsewhere()
    {
        var run = new HashSet<Anchor>(recorders.SelectMany(recorder => recorder.AssembliesApplied));
        return types.Sources.Any(HasOtherSearch, cancellationToken) || types.Sources.Any(HasInterface, cancellationToken);

        bool HasOtherSearch(SyntaxTree tree, CancellationToken cancellationToken) =>
            NamesIn(tree, FromAssembly, cancellationToken).Any(name => name.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call || !run.Contains(SyntaxFacts.AnchorOf(call)));

        static bool HasInterface(SyntaxTree tree, CancellationToken cancellationToken) =>
            NamesIn(tree, Interface, cancellationToken).Any(name => !name.Ancestors().Any(ancestor => ancestor is BaseListSyntax));
    }

    /// <summary>
    /// Whether a context of another project may derive from one of these and apply the class: in a library, where both can be seen from outside and the context is made for it,
    /// with a constructor that takes options of any context.
    /// https://learn.microsoft.com/ef/core/dbcontext-configuration/#dbcontextoptions-versus-dbcontextoptionstcontext
    /// </summary>
    private bool MayBeForDerivedContexts(ClrType configuration, IEnumerable<EntityModel> contexts) =>
        compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary
        && IsSeenByOthers(compilation.GetTypeByMetadataName(configuration.MetadataName))
        && contexts.Select(FindContext).Any(context => IsSeenByOthers(context) && context!.InstanceConstructors.Any(TakesAnyOptions));

    private bool IsSeenByOthers(INamedTypeSymbol? type) =>
        type is not null && (AssemblyTypes.IsPublic(type) || compilation.Assembly.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == nameof(InternalsVisibleToAttribute)));

    private static bool TakesAnyOptions(IMethodSymbol constructor) =>
        constructor is { ContainingType.IsSealed: false, DeclaredAccessibility: not Accessibility.Private } && constructor.Parameters.Any(parameter => parameter.Type is INamedTypeSymbol { Name: "DbContextOptions", Arity: 0 });

    private INamedTypeSymbol? FindContext(EntityModel model) =>
        types.SourceTypes.FirstOrDefault(type => type.Type.DisplayName == model.Context) is { } context ? compilation.GetTypeByMetadataName(context.Type.MetadataName) : null;

    private bool IsMentioned(ClrType type)
    {
        var name = type.Name;
        return types.Sources.Any((tree, cancellationToken) => NamesIn(tree, name, cancellationToken).Any(), cancellationToken);
    }

    /// <summary>Wherever a name stands other than where it is declared; the text tells faster than the nodes that there is none.</summary>
    private static IEnumerable<SyntaxNode> NamesIn(SyntaxTree tree, string name, CancellationToken cancellationToken) =>
        tree.GetText(cancellationToken).ToString().IndexOf(name, StringComparison.Ordinal) >= 0
            ? tree.GetRoot(cancellationToken).DescendantNodes().Where(node => node is SimpleNameSyntax simple && simple.Identifier.ValueText == name)
            : [];
}
