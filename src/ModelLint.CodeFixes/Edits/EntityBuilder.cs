using Microsoft.CodeAnalysis;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Where an entity type can be configured: the site for statements, and the expression that is its builder there.</summary>
/// <param name="Changes">The document.</param>
/// <param name="Site">Takes the statements.</param>
/// <param name="Expression">The builder: <c>builder</c>, <c>modelBuilder.Entity&lt;Patient&gt;()</c>, <c>builder.OwnsOne(x => x.Address)</c>.</param>
/// <param name="Scope">What names mean there.</param>
internal sealed record EntityBuilder(DocumentChanges Changes, Func<StatementSite> Site, string Expression, CodeScope Scope)
{
    /// <summary>
    /// The entity's own configuration where it has one, else <c>OnModelCreating</c>; null where there is no safe place.
    /// An owned type without a block of its own is reached through its owner.
    /// </summary>
    public static EntityBuilder? Of(EntityType entityType, EditContext context) =>
        OwnPlace(entityType, context)
        ?? (entityType.Ownership is { } ownership ? Owned(ownership, context) : ContextPlaces.Find(entityType, context));

    /// <summary>The entity's own configuration in instance methods of its context, else <c>OnModelCreating</c>: where code can say <c>this</c> of the context.</summary>
    public static EntityBuilder? InContext(EntityType entityType, INamedTypeSymbol type, EditContext context) =>
        OwnPlace(entityType, context, place => context.Compilation.ContainsSyntaxTree(place.Anchor.Tree) && ContextPlaces.IsInInstanceOf(type, place.Anchor.ToNode(), context))
        ?? ContextPlaces.Find(entityType, context);

    /// <summary>What writes calls behind <paramref name="head"/>; null where a name in them is not to be had.</summary>
    public Action? Write(string head, IReadOnlyList<string> calls) => Write(() => Site().FindOrAdd(new ChainStatement(head)).Add(calls));

    public Action? Write(Action write) => Scope.IsComplete
        ? () =>
        {
            write();
            Changes.Import(Scope.Namespaces);
        }
        : null;

    private static EntityBuilder? OwnPlace(EntityType entityType, EditContext context, Func<ConfigurationPlace, bool>? where = null) => entityType.ConfigurationPlaces
        .Where(place => place.IsSpecific && where?.Invoke(place) != false)
        // EF runs the last one last. A body that is for this entity alone is better than a chain in OnModelCreating.
        .Reverse()
        .OrderBy(place => place.Kind == ConfigurationPlaceKind.EntityCall)
        .Select(place => ConfigurationPlaces.Find(place, entityType.ClrType, context))
        .FirstOrDefault(builder => builder is not null);

    private static EntityBuilder? Owned(ForeignKey ownership, EditContext context)
    {
        if (ownership.PrincipalToDependent is not { } navigation || Of(ownership.PrincipalEntityType, context) is not { } owner)
        {
            return null;
        }

        var call = navigation.IsCollection ? "OwnsMany" : "OwnsOne";
        return owner.Scope.CanReach(ownership.PrincipalEntityType.ClrType, navigation.Name)
            ? owner with { Expression = $"{owner.Expression}.{call}({owner.Scope.Selector(ownership.PrincipalEntityType.ClrType, navigation.Name)})" }
            : null;
    }
}
