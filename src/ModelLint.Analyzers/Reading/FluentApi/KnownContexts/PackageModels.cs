using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.Values;
using ModelLint.Reading.Providers;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// What well-known packages add to a model: entity types of their own, which are there and not read any further, and nothing else.
/// Written from the sources of Duende and IdentityServer4; of MassTransit, Quartz's and Hangfire's stores and Wolverine from how they are used, not
/// checked against their sources. None of these is run by a test; OpenIddict is, see <see cref="OpenIddictModel"/>.
/// </summary>
internal static class PackageModels
{
    private const string Duende = "Duende.IdentityServer.EntityFramework.Entities";
    private const string IdentityServer4 = "IdentityServer4.EntityFramework.Entities";
    private const string MassTransit = "MassTransit.EntityFrameworkCoreIntegration";
    private const string Quartz = "AppAny.Quartz.EntityFrameworkCore.Migrations";
    private const string Hangfire = "Hangfire.EntityFrameworkCore";
    private const string Wolverine = "Wolverine.EntityFrameworkCore.Internals";

    private static readonly string[] IdentityServer = [Duende, IdentityServer4];

    /// <summary>Extension methods of <c>ModelBuilder</c>: the namespaces of what they add, and its names, as far as the version at hand has them.</summary>
    private static readonly Dictionary<string, (string[] Namespaces, string[] Names)> Methods = new()
    {
        ["AddInboxStateEntity"] = ([MassTransit], ["InboxState"]),
        ["AddOutboxMessageEntity"] = ([MassTransit], ["OutboxMessage"]),
        ["AddOutboxStateEntity"] = ([MassTransit], ["OutboxState"]),
        ["AddTransactionalOutboxEntities"] = ([MassTransit], ["InboxState", "OutboxMessage", "OutboxState"]),
        ["ConfigureClientContext"] = (IdentityServer, ["Client"]),
        ["ConfigureResourcesContext"] = (IdentityServer, ["IdentityResource", "ApiResource", "ApiScope"]),
        ["ConfigureIdentityProviderContext"] = (IdentityServer, ["IdentityProvider"]),
        ["ConfigureSamlServiceProviderContext"] = (IdentityServer, ["SamlServiceProvider"]),
        ["ConfigurePersistedGrantContext"] = (IdentityServer,
            ["PersistedGrant", "DeviceFlowCodes", "Key", "ServerSideSession", "PushedAuthorizationRequest", "SamlSigninState", "SamlLogoutSession", "SamlLogoutSessionRequestIndex"]),
        ["AddQuartz"] = ([Quartz],
        [
            "QuartzJobDetail", "QuartzTrigger", "QuartzSimpleTrigger", "QuartzSimplePropertyTrigger", "QuartzCronTrigger", "QuartzBlobTrigger", "QuartzCalendar",
            "QuartzPausedTriggerGroup", "QuartzFiredTrigger", "QuartzSchedulerState", "QuartzLock",
        ]),
        ["OnHangfireModelCreating"] = ([Hangfire],
        [
            "HangfireCounter", "HangfireHash", "HangfireJob", "HangfireJobParameter", "HangfireList", "HangfireLock", "HangfireQueuedJob", "HangfireServer", "HangfireSet", "HangfireState",
        ]),
        ["MapWolverineEnvelopeStorage"] = ([Wolverine], ["IncomingMessage", "OutgoingMessage"]),
    };

    /// <summary>Base contexts that configure nothing but the sets that they bring along.</summary>
    private static readonly Dictionary<string, string[]> Contexts = new()
    {
        ["Duende.IdentityServer.EntityFramework.DbContexts"] = [Duende],
        ["IdentityServer4.EntityFramework.DbContexts"] = [IdentityServer4],
        ["Microsoft.AspNetCore.ApiAuthorization.IdentityServer"] = IdentityServer,
    };

    /// <summary>A method of a package on the model builder; null where it is none of these, or its package is not there.</summary>
    public static Value? Call(ModelBuilder model, Call call)
    {
        var isKnown = call.Method == ProviderNames.UseOpenIddict ? OpenIddictModel.Configure(model, call.TypeArguments, call.Anchor)
            : Methods.TryGetValue(call.Method, out var added) && Add(model, added.Namespaces.SelectMany(prefix => Find(model.Types, prefix, added.Names)), added.Namespaces, call.Anchor);
        if (!isKnown)
        {
            return null;
        }

        // What is passed may do anything with what it knows.
        call.Interpreter.NotFollowed(call.Reason($"what '{call.Method}' does with its arguments is not known"), call.AllArguments.Where(argument => argument is FunctionValue));
        return call.Self;
    }

    /// <summary>What options do before <c>OnModelCreating</c>, by a model customizer: <c>options.UseOpenIddict()</c> what the method of the model builder does.</summary>
    public static void Customize(ModelBuilder model, IEnumerable<ContextOptionsCall> calls, SymbolTypeCatalog types)
    {
        foreach (var call in calls.Where(call => call.Method == ProviderNames.UseOpenIddict && call.IsOfOptions))
        {
            OpenIddictModel.Configure(model, call.TypeArguments?.Select(types.TypeAt).ToArray() ?? [], call.Anchor);
        }
    }

    /// <summary>What options do when the model is finalized: <c>options.UseEnumCheckConstraints()</c> and its like make any CHECK constraint.</summary>
    public static void ApplyConventions(ModelBuilder model, IEnumerable<ContextOptionsCall> calls)
    {
        foreach (var call in calls.Where(call => ProviderNames.CheckConstraints.Contains(call.Method)))
        {
            var sql = Configured<string?>.Unknown(new($"which CHECK constraints '{call.Method}' makes is not read", call.Anchor), ConfigurationSource.Convention);
            foreach (var entityType in model.EntityTypes)
            {
                entityType.HasCheckConstraint(call.Method, sql, ConfigurationSource.Convention, call.Anchor);
            }
        }
    }

    /// <summary>False where the context is not known.</summary>
    public static bool Configure(ClrType context, ModelBuilder model, Anchor anchor) =>
        Contexts.TryGetValue(context.Namespace, out var namespaces) && MarkOwn(model, namespaces, anchor);

    private static IEnumerable<ClrType> Find(TypeCatalog types, string prefix, IEnumerable<string> names) =>
        names.Select(name => types.FindByMetadataName($"{prefix}.{name}")).OfType<ClrType>();

    private static bool Add(ModelBuilder model, IEnumerable<ClrType> types, IReadOnlyCollection<string> namespaces, Anchor anchor)
    {
        var added = types.Select(type => model.Entity(type, ConfigurationSource.Explicit, anchor)).OfType<EntityTypeBuilder>().ToList();
        foreach (var entityType in added)
        {
            entityType.MarkUnknown(Reason(anchor));
        }

        return added.Count > 0 && MarkOwn(model, namespaces, anchor);
    }

    private static bool MarkOwn(ModelBuilder model, IReadOnlyCollection<string> namespaces, Anchor anchor)
    {
        foreach (var entityType in model.EntityTypes.Where(entityType => namespaces.Contains(entityType.ClrType.Namespace)).ToList())
        {
            entityType.MarkUnknown(Reason(anchor));
        }

        return true;
    }

    private static Unknown Reason(Anchor anchor) => new("how a package configures its own entity types is not read", anchor);
}
