using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.KnownContexts;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Reading.Providers;
using ModelLint.Reading.Queries;

namespace ModelLint.Reading;

/// <summary>Reads the models of a compilation in EF's order: conventions configured, sets added, <c>OnModelCreating</c>, finalization.</summary>
internal sealed class EntityModelReader(Compilation compilation, SymbolTypeCatalog types, int efVersion, Func<SyntaxTree, DatabaseProvider?> providerOption, CancellationToken cancellationToken)
{
    private readonly MemberAssignments _assignments = new(types, isLibrary: compilation.Options.OutputKind == OutputKind.DynamicallyLinkedLibrary);
    private readonly ProviderDetection _providers = new(compilation, types, cancellationToken);
    private readonly List<ConfigurationRecorder> _recorders = [];

    public IReadOnlyList<EntityModel> Read()
    {
        var models = types.SourceTypes
            .Where(IsContext)
            .Select(context => (Context: context, Anchor: types.AnchorOf(context.Type)))
            .Where(found => found.Anchor is not null)
            .Select(found => ReadSafely(found.Context, found.Anchor!))
            .ToArray();
        new UnappliedConfigurations(compilation, types, models, _recorders, cancellationToken).Find();
        return models;
    }

    private bool IsContext(TypeDeclaration type) =>
        type is { IsAbstract: false, IsStatic: false, IsOpenGeneric: false, Type.Kind: ClrTypeKind.Class } && types.IsContext(type.Type);

    /// <summary>A defect of the reader costs the model, never the host; a debug build lets it out, so that tests see it.</summary>
    private EntityModel ReadSafely(TypeDeclaration context, Anchor anchor)
    {
#if DEBUG
        return Read(context, anchor);
#else
        try
        {
            return Read(context, anchor);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return new()
            {
                Context = context.Type.DisplayName,
                ContextAnchor = anchor,
                EFVersion = efVersion,
                Provider = Configured<DatabaseProvider>.Unknown(new("this context could not be read", anchor)),
                Unknowns = [new($"This context could not be read: {exception.Message}", anchor)],
                Failure = $"{context.Type.DisplayName} could not be read: {exception.Message}",
            };
        }
#endif
    }

    private EntityModel Read(TypeDeclaration context, Anchor anchor)
    {
        var contexts = BasesOf(context).Select(type => type.Type.MetadataName).Prepend(context.Type.MetadataName).ToArray();
        var calls = _providers.Calls(contexts).ToArray();
        var provider = _providers.ProviderOf(contexts, providerOption(anchor.Tree));
        var recorder = new ConfigurationRecorder();
        _recorders.Add(recorder);
        var interpreter = new Interpreter(new(compilation, types, provider, contexts), recorder, cancellationToken);
        var @this = interpreter.CreateContext(context.Type);

        var configuration = new ModelConfiguration();
        interpreter.CallVirtual(@this, EFCoreNames.ConfigureConventions, [ModelConfigurationBuilderCalls.Wrap(configuration)], anchor);

        var naming = NamingConvention.Of(calls, contexts, provider, types, compilation.ReferencedAssemblyNames);
        var model = new ModelBuilder(types, efVersion, provider, configuration, context.Type.DisplayName, anchor, naming.Rewrite)
        {
            OnModelCreating = OnModelCreatingOf(context),
            NativeEnums = NativeEnums.Of(calls, provider, efVersion, types),
            MayBeSet = _assignments.For(BasesOf(context)),
            Step = interpreter.Step,
        };
        if (naming.Unknown is { } unknown)
        {
            model.MarkNamesUnknown(unknown);
        }

        var services = new ReplacedServices(calls, types, interpreter);
        ContextOptions.Apply(model, calls);
        services.Apply(model);
        model.ApplyConfiguration = (entityType, type) => ApplyConfiguration(interpreter, model, entityType, type);
        model.AddDbFunctions(types.Methods.Find(context.Type, method => SyntaxFacts.HasAttribute(method.Syntax, "DbFunction")));
        model.AddDbSets(SetsOf(context, anchor));
        PackageModels.Customize(model, calls, types);
        services.Customize(@this, ModelBuilderCalls.Wrap(model), anchor);
        recorder.Write();
        PackageModels.ApplyConventions(model, calls);
        model.FinalizeModel();
        var metadata = ModelFinalizer.ToMetadata(model);
        metadata.Connections = [.. calls.Select(ConnectionStrings.Find).OfType<Connection>()];
        AddQueries(metadata, context, anchor);
        if (provider.Is(DatabaseProvider.MySql) && types.FindByMetadataName(EFCoreNames.PomeloOptions) is not null)
        {
            metadata.BytesPerCharacter = CharacterSets.FindBytesPerCharacter(types.Sources, cancellationToken);
        }

        return metadata;
    }

    /// <summary>Only what PostgreSQL has an index for of its own is asked after, so nobody else pays for the search.</summary>
    private void AddQueries(EntityModel model, TypeDeclaration context, Anchor anchor)
    {
        var properties = model.Provider.Is(DatabaseProvider.PostgreSql) ? model.EntityTypes.SelectMany(type => type.DeclaredProperties).Where(property => property.IsJsonb || property.IsArray).ToArray() : [];
        if (properties.Length == 0)
        {
            return;
        }

        var sets = SetsOf(context, anchor).GroupBy(set => set.Name).ToDictionary(set => set.Key, set => set.First().Type);
        var queries = types.Sources.Find(new ContainmentQueries(context.Type.Name, sets).Find, cancellationToken);
        foreach (var property in properties)
        {
            property.ContainmentQueries =
            [
                .. from query in queries
                   where query.Member == property.Name && query.IsJson == property.IsJsonb && property.EntityType.SelfAndDerivedTypes.Any(type => type.ClrType.Equals(query.EntityType))
                   select query.Anchor,
            ];
        }
    }

    /// <summary>What EntityTypeConfigurationAttributeConvention does: the configuration is made without arguments and applied.</summary>
    private static void ApplyConfiguration(Interpreter interpreter, ModelBuilder model, EntityTypeBuilder entityType, ClrType type)
    {
        var anchor = entityType.Anchor ?? model.ContextAnchor;
        if (interpreter.Create(type, [], anchor) is not ObjectValue configuration
            || !Configurations.Apply(model, configuration, entityType.ClrType, interpreter, anchor, servesSeveral: false))
        {
            entityType.MarkUnknown(new($"The configuration '{type.Name}' of '{entityType}' is not in this project's source.", anchor));
        }
    }

    /// <summary>EF's DbSetFinder: instance properties of exactly that type; what DbContext itself declares is none.</summary>
    private IEnumerable<(string Name, ClrType Type, Anchor? Anchor)> SetsOf(TypeDeclaration context, Anchor anchor) =>
        context.Properties
            .Where(property => !property.IsStatic && !property.IsIndexer && property.Type.MetadataName == EFCoreNames.DbSet && !property.DeclaringType.Is(EFCoreNames.DbContext))
            .OrderBy(property => property.Name, StringComparer.Ordinal)
            .Select(property => (property.Name, property.Type.TypeArguments[0], types.AnchorOf(property) ?? (Anchor?)anchor));

    private Anchor? OnModelCreatingOf(TypeDeclaration context) =>
        types.Methods.Find(context.Type, EFCoreNames.OnModelCreating).FirstOrDefault(method => method.DeclaringType.Equals(context.Type)) is { } method
            ? new(method.Syntax.SyntaxTree, method.Syntax.Span)
            : null;

    private IEnumerable<TypeDeclaration> BasesOf(TypeDeclaration type)
    {
        for (var current = type.BaseType; current is not null && types.Find(current) is { } declaration; current = declaration.BaseType)
        {
            yield return declaration;
        }
    }
}
