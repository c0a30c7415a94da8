namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Properties that are a foreign key by their name, by an attribute, by a fluent statement or not at all.</summary>
internal static class ForeignKeyProperties
{
    public static IReadOnlyList<GeneratedMember> Add(Link link)
    {
        var (draft, dice) = (link.Draft, link.Draft.Dice);
        var key = link.Principal.Key;
        if (key.Count == 0)
            return [];

        var @base = link.Reference?.Name ?? link.Principal.Name;
        var style = dice.Between(0, 9);
        var nullable = dice.Chance(35);
        return [.. key.Select(property => Property(property)).OfType<GeneratedMember>().Distinct()];

        GeneratedMember? Property(GeneratedMember property)
        {
            var name = style switch
            {
                < 4 => key.Count == 1 ? @base + "Id" : @base + property.Name,
                < 6 => @base + property.Name,
                6 => link.Principal.Name + "Id",
                7 => link.Principal.Name + property.Name,
                8 => dice.OneOf("Ref", "Fk" + @base, @base + "_Id", @base.ToLowerInvariant() + "id"),
                _ => property.Name,
            };

            // A property that is there may serve two relationships, or be the key.
            if (link.Dependent.AllMembers.FirstOrDefault(member => member.Name == name) is { } taken)
                return taken.IsScalar && dice.Chance(60) ? taken : null;

            var type = dice.Chance(4) ? dice.OneOf(ScalarType.OfKeys) : link.Principal.TypeOf(property);
            return link.Dependent.Add(draft.Scalar(name, type, nullable));
        }
    }
}
