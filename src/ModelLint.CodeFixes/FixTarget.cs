using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Options;
using Index = ModelLint.Metadata.Index;

namespace ModelLint.CodeFixes;

/// <summary>What a diagnostic is about, found again in the model.</summary>
/// <param name="EntityType">The entity type, and through it its model.</param>
/// <param name="Members">EF member names, complex members dotted.</param>
/// <param name="Options">The options of the project.</param>
internal sealed record FixTarget(EntityType EntityType, IReadOnlyList<string> Members, AnalyzerConfigOptionsProvider Options)
{
    public EntityModel Model => EntityType.Model;

    /// <summary>The models of all contexts of the project.</summary>
    public IReadOnlyList<EntityModel> Models { get; init; } = [];

    /// <summary>The member that the diagnostic names, where it names one.</summary>
    public Property? Property => Members.Count == 1 ? EntityType.DeclaredFlattenedProperties.FirstOrDefault(property => property.Path == Members[0]) : null;

    /// <summary>The members as they stand in a title: <c>'PatientId', 'Day'</c>.</summary>
    public string MembersInQuotes => string.Join(", ", Members.Select(member => $"'{member}'"));

    /// <summary>The indexes over just the members that the diagnostic names.</summary>
    public IEnumerable<Index> FindIndexes() => EntityType.DeclaredIndexes.Where(index => index.Properties.Select(property => property.Path).SequenceEqual(Members));

    /// <summary>The foreign keys over the members that the diagnostic names.</summary>
    public IEnumerable<ForeignKey> ForeignKeys =>
        EntityType.DeclaredForeignKeys.Where(foreignKey => foreignKey.Properties.Select(property => property.Path).SequenceEqual(Members));

    /// <summary>
    /// Whether the entity is configured by attributes: as <c>modellint.configuration_style</c> says, else as the entity type itself does.
    /// Loose calls in <c>OnModelCreating</c> make no style: fixes, too, write there what no attribute can say.
    /// </summary>
    public bool PrefersAttributes => Read(ModelLintOptions.ConfigurationStyle) switch
    {
        ConfigurationStyle.Attributes => true,
        ConfigurationStyle.Fluent => false,
        _ => EntityType.HasMappingAttributes
            && !EntityType.ConfigurationPlaces.Any(place => place is { IsSpecific: true, Kind: not ConfigurationPlaceKind.EntityCall })
            && Property is not { Configurations.Count: > 0 },
    };

    /// <summary>An option as it is set for the entity type's file.</summary>
    public T Read<T>(Option<T> option) => option.Read(Options, EntityType.Anchor.Tree);

    /// <summary>Likewise, but null where its default would hold.</summary>
    public T? FindSet<T>(Option<T?> option)
        where T : class =>
        option.FindText(Options, EntityType.Anchor.Tree) is not null ? Read(option) : null;
}
