using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.Rules;

/// <summary>What a rule found in one model: where, about which members, and the arguments of its message.</summary>
internal sealed class Finding
{
    private readonly object[] _messageArguments;

    private Finding(Anchor anchor, string context, string entityType, string members, string table, string subject, Anchor? onlyPlace, object[] messageArguments)
    {
        Anchor = anchor;
        Identity = (entityType, members, subject, onlyPlace);
        _messageArguments = messageArguments;
        Properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.Context, context)
            .Add(FindingProperties.EntityType, entityType)
            .Add(FindingProperties.Members, members)
            .Add(FindingProperties.Table, table);
        if (subject.Length > 0)
        {
            Properties = Properties.Add(FindingProperties.Subject, subject);
        }
    }

    public Anchor Anchor { get; }

    /// <summary>By <see cref="FindingProperties"/>.</summary>
    public ImmutableDictionary<string, string?> Properties { get; }

    /// <summary>What makes two findings of a rule the same one, in however many contexts: the entity type and its members; else what is said, and where.</summary>
    public (string EntityType, string Members, string Subject, Anchor? OnlyPlace) Identity { get; }

    public static Finding On(EntityModel model, params object[] messageArguments) =>
        new(model.ContextAnchor, model.Context, "", "", "", string.Join(", ", messageArguments), null, messageArguments);

    /// <summary>About a place in the code that configures the model.</summary>
    public static Finding At(Anchor anchor, EntityModel model, params object[] messageArguments) =>
        new(anchor, model.Context, "", "", "", string.Join(", ", messageArguments.Prepend(anchor.FindContainingMember()).Where(part => part is not "")), anchor, messageArguments);

    /// <summary>About a place that belongs to an entity type; <paramref name="subject"/> tells it from others of the same.</summary>
    public static Finding At(Anchor anchor, EntityType entityType, string subject, params object[] messageArguments) =>
        At(anchor, entityType, [], messageArguments, subject);

    public static Finding On(EntityType entityType, IEnumerable<string> members, params object[] messageArguments) =>
        At(entityType.Anchor, entityType, members, messageArguments);

    public static Finding On(Property property, params object[] messageArguments) =>
        At(property.Anchor, property.EntityType, [property.Path], messageArguments);

    public static Finding On(ForeignKey foreignKey, params object[] messageArguments) =>
        At(foreignKey.Anchor, foreignKey.DeclaringEntityType, Names(foreignKey.Properties), messageArguments);

    public static Finding On(Key key, params object[] messageArguments) =>
        Over(key.Properties, key.DeclaringEntityType, key.Anchor, messageArguments);

    public static Finding On(Index index, params object[] messageArguments) =>
        Over(index.Properties, index.DeclaringEntityType, index.Anchor, messageArguments);

    /// <summary>About something of the entity type that lies over these properties.</summary>
    /// <param name="call">The call or attribute that made it; null where a convention did.</param>
    public static Finding Over(IReadOnlyList<Property> properties, EntityType entityType, Anchor? call, params object[] messageArguments) =>
        At(MemberOrCall(properties, call) ?? entityType.Anchor, entityType, Names(properties), messageArguments);

    public Diagnostic ToDiagnostic(DiagnosticDescriptor descriptor) =>
        Diagnostic.Create(descriptor, Anchor.ToLocation(), Properties, _messageArguments);

    private static Finding At(Anchor anchor, EntityType entityType, IEnumerable<string> members, object[] messageArguments, string subject = "") =>
        new(
            anchor,
            entityType.Model.Context,
            FindingProperties.NameOf(entityType),
            string.Join(",", members),
            entityType.GetSchemaQualifiedTableName(),
            subject,
            null,
            messageArguments);

    /// <summary>A finding about an index or key sits on its first member that this compilation declares, else on the call that makes it.</summary>
    private static Anchor? MemberOrCall(IReadOnlyList<Property> members, Anchor? call) =>
        members.FirstOrDefault(member => member.HasSource)?.Anchor ?? call ?? members.FirstOrDefault()?.Anchor;

    private static IEnumerable<string> Names(IReadOnlyList<Property> properties) => properties.Select(property => property.Path);
}
