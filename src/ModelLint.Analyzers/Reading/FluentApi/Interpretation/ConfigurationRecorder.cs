using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>Remembers where the user configures entity types, properties and relationships, so that a fix knows where to write.</summary>
internal sealed class ConfigurationRecorder
{
    private readonly List<(EntityTypeBuilder EntityType, ConfigurationPlace Place)> _places = [];
    private readonly List<(PropertyBuilder Property, Anchor Anchor)> _properties = [];
    private readonly List<(RelationshipBuilder Relationship, Anchor Anchor)> _relationships = [];

    /// <summary>The classes whose methods have run with a builder.</summary>
    public HashSet<ClrType> Configurations { get; } = [];

    /// <summary>The calls of <c>ApplyConfigurationsFromAssembly</c> that have run.</summary>
    public HashSet<Anchor> AssembliesApplied { get; } = [];

    public void EnterMethod(MethodDeclarationSyntax method, IReadOnlyList<Value> arguments, Frame frame)
    {
        foreach (var argument in arguments)
        {
            if (argument is BuilderValue { Element: EntityTypeBuilder entityType })
            {
                Configurations.Add(frame.This?.Type ?? frame.DeclaringType);
                Add(entityType, ConfigurationPlaceKind.ConfigureMethod, SyntaxFacts.AnchorOf(method), !frame.ServesSeveral);
            }
        }
    }

    public void Add(EntityTypeBuilder entityType, ConfigurationPlaceKind kind, Anchor anchor, bool isSpecific) =>
        _places.Add((entityType, new(kind, anchor, isSpecific)));

    public void Add(PropertyBuilder property, Anchor anchor) => _properties.Add((property, anchor));

    public void Add(RelationshipBuilder relationship, Anchor anchor) => _relationships.Add((relationship, anchor));

    /// <summary>Writes the places to the elements; code that ran for two of them is specific to neither.</summary>
    public void Write()
    {
        foreach (var group in _places.GroupBy(place => place.Place.Anchor))
        {
            var isShared = group.Select(place => place.EntityType.Latest).Distinct().Count() > 1;
            foreach (var (entityType, place) in group)
            {
                ((EntityTypeBuilder)entityType.Latest).AddConfigurationPlace(isShared ? place with { IsSpecific = false } : place);
            }
        }

        foreach (var group in _properties.GroupBy(property => property.Anchor))
        {
            if (group.Select(property => property.Property.Latest).Distinct().ToList() is [PropertyBuilder property])
            {
                property.AddConfiguration(group.Key);
            }
        }

        foreach (var group in _relationships.GroupBy(relationship => relationship.Anchor))
        {
            // What became of the foreign key since is known only now.
            if (group.Select(relationship => relationship.Relationship.Metadata).Distinct().ToList() is [{ } foreignKey])
            {
                foreignKey.AddConfiguration(group.Key);
            }
        }
    }
}
