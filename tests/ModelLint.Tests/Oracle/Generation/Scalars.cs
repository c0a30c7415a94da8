using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Properties that are no key: types, nullability, accessors, attributes.</summary>
internal static class Scalars
{
    private static readonly string[] Names = ["Name", "Title", "Amount", "Status", "CreatedAt", "Note", "Rank", "Flag", "Data", "Email", "ExternalId", "Discriminator", "Position", "Version"];

    public static void Add(ModelDraft draft, GeneratedClass type, int most = 4)
    {
        var dice = draft.Dice;
        foreach (var name in dice.Some(Names, dice.Between(0, most)))
        {
            if (name == "Discriminator" && dice.Chance(70))
                continue;

            var member = dice.Chance(10) && type.Role != ClassRole.Complex ? Collection(draft, name) : Scalar(draft, name);
            if (dice.Chance(15) && !type.Keyword.EndsWith("struct", StringComparison.Ordinal))
                RestrictAccess(dice, member);
            else if (member.Scalar is not null)
                AddAttributes(dice, member);
            type.Add(member);
        }
    }

    private static GeneratedMember Scalar(ModelDraft draft, string name) =>
        draft.Scalar(name, draft.Dice.OneOf(draft.Dice.Chance(75) ? ScalarType.Common : ScalarType.Rare), draft.Dice.Chance(35));

    private static GeneratedMember Collection(ModelDraft draft, string name)
    {
        var dice = draft.Dice;
        var type = dice.Chance(15) && draft.Version != EFCoreVersion.V8 ? "IReadOnlyList<int>" : dice.OneOf(ScalarType.Collections);
        return new(name, draft.Reference(type, dice.Chance(25)));
    }

    private static void RestrictAccess(Dice dice, GeneratedMember member)
    {
        switch (dice.Between(0, 12))
        {
            case 0: member.Body = "{ get; private set; }"; break;
            case 1: member.Body = "{ get; protected set; }"; break;
            case 2: member.Body = "{ get; init; }"; break;
            case 3: member.Body = "{ get; internal set; }"; break;
            case 4: member.Modifiers = "public virtual"; break;
            case 5: member.Modifiers = "public required"; break;
            case 6: Unmapped("public", "{ get; } = default!;"); break;
            case 7: Unmapped("public", "=> default!;"); break;
            case 8: Unmapped("public static", "{ get; set; } = default!;"); break;
            case 9: Unmapped(dice.OneOf("internal", "protected", "private"), "{ get; set; } = default!;"); break;
            case 10: Unmapped("public", "= default!;"); break;
            case 11 when member.Scalar is not null && dice.Chance(60):
                var field = dice.OneOf($"_{char.ToLowerInvariant(member.Name[0])}{member.Name[1..]}", $"m_{member.Name}", $"_{member.Name}Value");
                member.Field = $"private {member.Type} {field} = default!;";
                Unmapped("public", $"{{ get => {field}; }}");
                break;
            default:
                member.Attributes.Add("NotMapped");
                member.IsMapped = false;
                break;
        }

        void Unmapped(string modifiers, string body)
        {
            member.Modifiers = modifiers;
            member.Body = body;
            member.IsMapped = false;
        }
    }

    private static void AddAttributes(Dice dice, GeneratedMember member)
    {
        if (dice.Chance(10))
            member.Attributes.Add("Required");
        if (dice.Chance(8))
            member.Attributes.Add(dice.OneOf($"Column(\"{member.Name.ToLowerInvariant()}_c\")", $"Column(Order = {dice.Between(0, 5)})", $"Column(\"C{member.Name}\", Order = 1)"));
        if (dice.Chance(4))
            member.Attributes.Add("ConcurrencyCheck");
        if (dice.Chance(2))
            member.Attributes.Add("DatabaseGenerated(DatabaseGeneratedOption.Computed)");

        if (dice.Chance(4))
            member.Attributes.Add(dice.OneOf("Comment(\"c\")", "System.ComponentModel.DefaultValue(1)", "Display(Name = \"d\")", "System.Text.Json.Serialization.JsonPropertyName(\"j\")", "Column(TypeName = \"text\")", "Required(AllowEmptyStrings = true)", "System.Diagnostics.CodeAnalysis.MaybeNull", "System.Diagnostics.CodeAnalysis.NotNull", "System.Diagnostics.CodeAnalysis.AllowNull", "System.Diagnostics.CodeAnalysis.DisallowNull", "Editable(false)", "Obsolete"));

        switch (member.Scalar!.Name)
        {
            case "string":
                if (dice.Chance(20))
                    member.Attributes.Add(dice.OneOf("MaxLength(40)", "StringLength(60)", "MaxLength", "StringLength(30, MinimumLength = 2)", "Length(1, 20)"));
                if (dice.Chance(5))
                    member.Attributes.Add("MaxLength(99)");
                if (dice.Chance(6))
                    member.Attributes.Add(dice.OneOf("Unicode(false)", "Unicode"));
                break;
            case "decimal" or "DateTime":
                if (dice.Chance(25))
                    member.Attributes.Add(dice.OneOf("Precision(6)", "Precision(12, 4)"));
                break;
            case "byte[]":
                if (dice.Chance(40))
                    member.Attributes.Add(dice.OneOf("Timestamp", "MaxLength(16)"));
                break;
        }

        // MaxLength and StringLength may stand together, an attribute only once.
        var twice = member.Attributes.GroupBy(attribute => attribute.Split('(')[0]).SelectMany(group => group.Skip(1)).ToArray();
        member.Attributes.RemoveAll(twice.Contains);
    }
}
