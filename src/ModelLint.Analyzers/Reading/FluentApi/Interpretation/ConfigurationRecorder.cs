using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Remembers where the user configures entity types, properties and relationships, so that a fix knows where to write.</summary>
internal sealed class ConfigurationRecorder
{
    private readonly List<RecordedPlace> _places = [];
    private readonly List<Recorded<PropertyBuilder>> _properties = [];
    private readonly List<Recorded<RelationshipBuilder>> _relationships = [];

    /// <summary>The classes whose methods have run with a builder.</summary>
    public HashSet<ClrType> Configurations { get; } = [];

    /// <summary>The calls of <c>ApplyConfigurationsFromAssembly</c> that have run.</summary>
    public HashSet<Anchor> AssembliesApplied { get; } = [];

    /// <param name="method">What runs.</param>
    /// <param name="arguments">What it was given.</param>
    /// <param name="frame">Its frame.</param>
    /// <param name="isCertain">Whether it runs whatever happens: else nothing more may be written there.</param>
    public void EnterMethod(MethodDeclarationSyntax method, IReadOnlyList<Value> arguments, Frame frame, bool isCertain)
    {
        foreach (var argument in arguments)
        {
            if (argument is BuilderValue { Element: EntityTypeBuilder entityType })
            {
                Configurations.Add(frame.This?.Type ?? frame.DeclaringType);
                Add(entityType, ConfigurationPlaceKind.ConfigureMethod, SyntaxFacts.AnchorOf(method), isCertain && !frame.ServesSeveral);
            }
        }
    }

    public void Add(EntityTypeBuilder entityType, ConfigurationPlaceKind kind, Anchor anchor, bool isSpecific) =>
        _places.Add(new(entityType, new(kind, anchor, isSpecific)));

    public void Add(PropertyBuilder property, Anchor anchor) => _properties.Add(new(property, anchor));

    public void Add(RelationshipBuilder relationship, Anchor anchor) => _relationships.Add(new(relationship, anchor));

    /// <summary>Writes the places to the elements; code that ran for two of them is specific to neither.</summary>
    public void Write()
    {
        foreach (var group in _places.GroupBy(recorded => recorded.Place.Anchor))
        {
            var isShared = group.Select(recorded => recorded.EntityType.Latest).Distinct().Skip(1).Any();
            foreach (var recorded in group)
            {
                ((EntityTypeBuilder)recorded.EntityType.Latest).AddConfigurationPlace(isShared ? recorded.Place with { IsSpecific = false } : recorded.Place);
            }
        }

        foreach (var owner in OwnersOf(_properties, property => property.Latest))
        {
            ((PropertyBuilder?)owner.Value)?.AddConfiguration(owner.Key);
        }

        // What became of a foreign key since is known only now.
        foreach (var owner in OwnersOf(_relationships, relationship => relationship.Metadata))
        {
            ((ForeignKeyBuilder?)owner.Value)?.AddConfiguration(owner.Key);
        }
    }

    /// <summary>Of each place the one element that it configures, in the order of the places; null where it is several, or nothing any more.</summary>
    private static Dictionary<Anchor, ModelElement?> OwnersOf<T>(List<Recorded<T>> all, Func<T, ModelElement?> latest)
    {
        var owners = new Dictionary<Anchor, ModelElement?>(all.Count);
        foreach (var recorded in all)
        {
            var element = latest(recorded.Element);
            owners[recorded.Anchor] = !owners.TryGetValue(recorded.Anchor, out var other) || other == element ? element : null;
        }

        return owners;
    }

    private sealed record RecordedPlace(EntityTypeBuilder EntityType, ConfigurationPlace Place);

    private sealed record Recorded<T>(T Element, Anchor Anchor);
}
