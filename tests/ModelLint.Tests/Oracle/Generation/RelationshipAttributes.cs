namespace ModelLint.Tests.Oracle.Generation;

/// <summary>[ForeignKey], [InverseProperty], [Required] and [DeleteBehavior] on the ends of a relationship.</summary>
internal static class RelationshipAttributes
{
    public static void Add(Link link)
    {
        var dice = link.Draft.Dice;
        AddForeignKey(link, dice);

        if (link is { Reference: { } reference, Inverse: { } inverse } && dice.Chance(link.HasOther ? 60 : 12))
        {
            if (dice.Chance(60))
                reference.Attributes.Add($"InverseProperty(\"{inverse.Name}\")");
            else
                inverse.Attributes.Add($"InverseProperty(\"{reference.Name}\")");
        }

        if (link.Reference is { } navigation)
        {
            if (dice.Chance(7))
                navigation.Attributes.Add("Required");
            if (dice.Chance(7))
                navigation.Attributes.Add($"DeleteBehavior(DeleteBehavior.{dice.OneOf(Relationships.DeleteBehaviors)})");
            if (dice.Chance(2))
                navigation.Attributes.Add("NotMapped");
        }

        if (link.Inverse is { } other && dice.Chance(3))
            other.Attributes.Add(dice.OneOf("Required", "NotMapped"));
    }

    private static void AddForeignKey(Link link, Dice dice)
    {
        var names = string.Join(", ", link.ForeignKey.Select(member => member.Name));
        switch (dice.Between(0, 29))
        {
            case < 4 when names.Length > 0:
                link.Reference?.Attributes.Add($"ForeignKey(\"{names}\")");
                break;
            case < 8 when link is { Reference: { } reference, ForeignKey: [{ IsKey: false } property] } && !property.Attributes.Any(IsForeignKey):
                property.Attributes.Add($"ForeignKey(nameof({reference.Name}))");
                break;
            case < 10 when names.Length > 0 && !link.IsUnique:
                link.Inverse?.Attributes.Add($"ForeignKey(\"{names}\")");
                break;
            case 10 when link.Principal.Key.Count == 1:
                link.Reference?.Attributes.Add("ForeignKey(\"ShadowKey\")");
                break;
        }
    }

    private static bool IsForeignKey(string attribute) => attribute.StartsWith("ForeignKey", StringComparison.Ordinal);
}
