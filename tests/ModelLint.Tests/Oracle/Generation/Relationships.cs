namespace ModelLint.Tests.Oracle.Generation;

/// <summary>A relationship of one principal: its ends, its foreign key, attributes and fluent statements, each of which may be there or not.</summary>
internal static class Relationships
{
    private static readonly string[] Roles = ["Owner", "Parent", "Author", "Main", "Source", "Previous"];

    private static readonly string[] CollectionRoles = ["Items", "Children", "All", "Owned"];

    private static readonly string[] SingleRoles = ["Detail", "Next", "Primary"];

    public static readonly string[] DeleteBehaviors = ["Cascade", "Restrict", "SetNull", "NoAction", "ClientSetNull", "ClientCascade", "ClientNoAction"];

    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var (dependent, principal) = (dice.OneOf(draft.Entities), dice.OneOf(draft.Entities));
        if (principal.IsKeyless)
            (dependent, principal) = (principal, dependent);
        if (principal.IsKeyless || (dependent == principal && dice.Chance(50)))
            return;

        var isUnique = dice.Chance(20) && dependent != principal && !dependent.IsKeyless;
        var link = new Link(draft, dependent, principal, isUnique, HasOther: draft.Entities.Any(type => Points(type, principal) || Points(principal, type)));
        link.Reference = dice.Chance(80) ? Reference(draft, link) : null;
        link.Inverse = dice.Chance(55) && !dependent.IsKeyless ? Inverse(draft, link) : null;
        link.ForeignKey = dice.Chance(60) ? ForeignKeyProperties.Add(link) : [];
        RelationshipAttributes.Add(link);
        new FluentRelationships(link).Add();

        bool Points(GeneratedClass from, GeneratedClass to) => from == dependent && to == principal && from.Members.Any(member => member.Scalar is null && member.Type.Contains(to.Name, StringComparison.Ordinal));
    }

    private static GeneratedMember? Reference(ModelDraft draft, Link link)
    {
        var dice = draft.Dice;
        var name = dice.Chance(65) && link.Dependent != link.Principal ? link.Principal.Name : dice.OneOf(Roles);
        var member = new GeneratedMember(name, draft.Reference(link.Principal.Name, dice.Chance(50)));
        if (dice.Chance(12))
            member.Body = dice.OneOf("{ get; private set; }", "{ get; init; }", "{ get; protected set; }", "{ get; } = null!;");
        else if (dice.Chance(8))
            member.Modifiers = dice.OneOf("public virtual", "internal", "public virtual");
        member.IsMapped = member.Modifiers.StartsWith("public", StringComparison.Ordinal) && !member.Body.Contains("null!", StringComparison.Ordinal);
        return link.Dependent.Add(member);
    }

    private static GeneratedMember? Inverse(ModelDraft draft, Link link)
    {
        var dice = draft.Dice;
        if (link.IsUnique)
        {
            var name = dice.Chance(60) ? link.Dependent.Name : dice.OneOf(SingleRoles);
            return link.Principal.Add(new(name, draft.Reference(link.Dependent.Name, dice.Chance(70))));
        }

        return link.Principal.Add(Collection(draft, dice.Chance(65) ? link.Dependent.Name + "s" : dice.OneOf(CollectionRoles), link.Dependent));
    }

    public static GeneratedMember Collection(ModelDraft draft, string name, GeneratedClass element)
    {
        var dice = draft.Dice;
        if (dice.Chance(8))
        {
            var field = $"_{char.ToLowerInvariant(name[0])}{name[1..]}";
            return new(name, $"{dice.OneOf("IReadOnlyCollection", "IEnumerable", "IReadOnlyList")}<{element.Name}>") { Body = $"=> {field};", Field = $"private readonly List<{element.Name}> {field} = [];" };
        }

        var type = dice.OneOf("List", "List", "ICollection", "ICollection", "IList", "HashSet", "IEnumerable", "IReadOnlyCollection");
        return new(name, $"{type}<{element.Name}>") { Body = dice.OneOf("{ get; } = [];", "{ get; set; } = [];", "{ get; private set; } = [];", "{ get; init; } = [];") };
    }
}

/// <summary>A relationship on its way.</summary>
internal sealed record Link(ModelDraft Draft, GeneratedClass Dependent, GeneratedClass Principal, bool IsUnique, bool HasOther)
{
    public GeneratedMember? Reference { get; set; }

    public GeneratedMember? Inverse { get; set; }

    public IReadOnlyList<GeneratedMember> ForeignKey { get; set; } = [];
}
