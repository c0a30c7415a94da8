namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Fluent statements about a relationship: from either end, with all or some of what is known of it, and some that undo it.</summary>
internal sealed class FluentRelationships(Link link)
{
    private readonly Dice _dice = link.Draft.Dice;

    public void Add()
    {
        var isLoose = link.Reference is not { IsMapped: true } && link.Inverse is null;
        var needsForeignKey = link.IsUnique && link.ForeignKey.Count == 0;
        if (_dice.Chance(isLoose ? 50 : link.HasOther || needsForeignKey ? 85 : 40))
        {
            Say(needsForeignKey);

            // What comes later has the last word, or makes a second relationship.
            if (_dice.Chance(7))
                Say(needsForeignKey);
        }

        if (link.Reference is { IsMapped: true, Name: var name })
        {
            if (_dice.Chance(3))
                link.Draft.Say(link.Dependent, $".Navigation(x => x.{name}).{_dice.OneOf("IsRequired()", "IsRequired(false)", "AutoInclude()", "UsePropertyAccessMode(PropertyAccessMode.Property)")}");
            if (_dice.Chance(3))
                link.Draft.Say(link.Dependent, $".Ignore(x => x.{name})");
            if (_dice.Chance(2))
                link.Draft.Say(link.Dependent, $".HasOne(x => x.{name})");
        }

        // A shadow property can be what the navigation looks for.
        if (link.ForeignKey.Count == 0 && link.Principal.Key is [{ Type: not "TKey" } key] && link.Reference is { } reference && !link.Dependent.Has(reference.Name + "Id") && _dice.Chance(5))
            link.Draft.Say(link.Dependent, $".Property<{key.Type.TrimEnd('?')}{(link.Draft.Nullable || key.Scalar!.IsValueType ? "?" : "")}>(\"{reference.Name}Id\")");

        if (link.Inverse is { } inverse && _dice.Chance(3))
            link.Draft.Say(link.Principal, $".Ignore(x => x.{inverse.Name})");
    }

    private void Say(bool needsForeignKey)
    {
        // Builders that were asked for by name do not know the types: what follows has to be names, too.
        var isTyped = _dice.Chance(92) || link.IsUnique;
        var entity = link.Inverse is not null && isTyped && _dice.Chance(40) ? link.Principal : link.Dependent;
        var text = entity == link.Principal && link.Inverse is not null ? FromPrincipal() : FromDependent(isTyped);
        if (link.ForeignKey.Count > 0 && _dice.Chance(60))
            text += HasForeignKey(isTyped);
        else if (_dice.Chance(needsForeignKey ? 90 : 8))
            text += HasShadowForeignKey();

        if (isTyped && _dice.Chance(4) && link.Principal.FreeScalars.FirstOrDefault(IsAlternateKey) is { } alternate)
            text += $".HasPrincipalKey{(link.IsUnique ? $"<{link.Principal.Name}>" : "")}(x => x.{alternate.Name})";
        if (_dice.Chance(12))
            text += _dice.OneOf(".IsRequired()", ".IsRequired(false)");
        if (_dice.Chance(25))
            text += $".OnDelete(DeleteBehavior.{_dice.OneOf(Relationships.DeleteBehaviors)})";
        if (_dice.Chance(6))
            text += ".HasConstraintName(\"FK_custom\")";
        link.Draft.Say(entity, text);

        bool IsAlternateKey(GeneratedMember member) => !member.IsNullable && (link.ForeignKey is [var only] ? only.Scalar == member.Scalar : member.Scalar == ScalarType.String);
    }

    private string FromDependent(bool isTyped)
    {
        var (navigation, principal) = (link.Reference is { IsMapped: true, Name: var name } ? name : null, link.Principal.Name);
        var one = (isTyped, navigation) switch
        {
            (true, null) => $".HasOne<{principal}>()",
            (true, _) => _dice.Chance(90) ? $".HasOne(x => x.{navigation})" : $".HasOne<{principal}>(\"{navigation}\")",
            (false, null) => $".HasOne(typeof({principal}))",
            (false, _) => _dice.OneOf($".HasOne(\"{navigation}\")", $".HasOne(typeof({principal}), \"{navigation}\")"),
        };
        return $"{one}.{(link.IsUnique ? "WithOne" : "WithMany")}({OtherEnd(link.Inverse, isTyped)})";
    }

    private string FromPrincipal() =>
        $".{(link.IsUnique ? "HasOne" : "HasMany")}(x => x.{link.Inverse!.Name}).WithOne({OtherEnd(link.Reference is { IsMapped: true } reference ? reference : null, true)})";

    private string OtherEnd(GeneratedMember? member, bool isTyped) =>
        member is null || _dice.Chance(12) ? "" : isTyped && _dice.Chance(85) ? $"x => x.{member.Name}" : $"\"{member.Name}\"";

    private string HasForeignKey(bool isTyped)
    {
        var type = link.IsUnique ? $"<{link.Dependent.Name}>" : "";
        return isTyped && _dice.Chance(75)
            ? $".HasForeignKey{type}({Members.Selector(link.ForeignKey)})"
            : $".HasForeignKey{type}({string.Join(", ", link.ForeignKey.Select(member => $"\"{member.Name}\""))})";
    }

    private string HasShadowForeignKey()
    {
        var names = string.Join(", ", Enumerable.Range(1, Math.Max(1, link.Principal.Key.Count)).Select(number => $"\"ShadowKey{number}\""));
        return link.IsUnique ? $".HasForeignKey<{link.Dependent.Name}>({(_dice.Chance(40) ? "" : names)})" : $".HasForeignKey({names})";
    }
}
