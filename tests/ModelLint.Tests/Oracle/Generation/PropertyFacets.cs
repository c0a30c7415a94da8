using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Fluent statements about single properties, shadow properties among them.</summary>
internal static class PropertyFacets
{
    public static void Add(ModelDraft draft, GeneratedClass entity)
    {
        var dice = draft.Dice;
        foreach (var member in entity.Members.Where(member => member.IsScalar).ToArray())
        {
            if (dice.Chance(22))
            {
                var facets = string.Concat(Enumerable.Range(0, dice.Between(1, 2)).Select(_ => Facet(draft, entity, member)).Distinct());
                draft.Say(entity, $".Property({(facets.Contains("=>", StringComparison.Ordinal) ? $"x => x.{member.Name}" : Name(dice, member))}){facets}");
            }
            else if (dice.Chance(2))
                draft.Say(entity, dice.OneOf($".Ignore(x => x.{member.Name})", $".Ignore(\"{member.Name}\")"));
        }

        if (dice.Chance(6))
            draft.Say(entity, dice.OneOf(".Property<string>(\"Shadow\").HasMaxLength(12)", ".Property<int?>(\"Shadow\")", ".Property<DateTime>(\"Shadow\")"));

        if (dice.Chance(4) && draft.Provider is Providers.SqlServer or Providers.Npgsql && dice.OneOrNone([.. entity.Scalars.Where(member => member.Type is "int" or "long" or "short")]) is { } number)
            draft.Statements.Add(new(null, Generation(draft, $"b.Entity<{entity.Name}>().Property(x => x.{number.Name})")));

        // A shadow property can be the foreign key that a navigation looks for.
        if (dice.Chance(5) && dice.OneOrNone(draft.Entities) is { Key: [{ Type: "int" }] } other && !entity.Has(other.Name + "Id"))
            draft.Say(entity, $".Property<int{(dice.Chance(40) ? "?" : "")}>(\"{other.Name}Id\")");

        if (dice.Chance(50) && entity.Members.FirstOrDefault(member => member is { IsMapped: false, Field.Length: > 0, Scalar: not null }) is { } encapsulated)
        {
            var field = encapsulated.Body.Split(' ')[3].TrimEnd(';');
            draft.Say(entity, dice.OneOf($".Property(x => x.{encapsulated.Name})", $".Property(x => x.{encapsulated.Name}).HasField(\"{field}\")", $".Property<{encapsulated.Type}>(\"{field}\")", $".Property(\"{field}\").HasColumnName(\"{encapsulated.Name}\")"));
        }

        if (dice.Chance(4) && entity.Members.FirstOrDefault(member => member is { IsMapped: false, Modifiers: "public", Body: "{ get; } = default!;", Scalar: not null }) is { } readOnly)
            draft.Say(entity, $".Property(x => x.{readOnly.Name})");
    }

    /// <summary>By its class: the databases' extension methods have the same names.</summary>
    private static string Generation(ModelDraft draft, string property)
    {
        var (dice, extensions) = (draft.Dice, $"{draft.Provider}PropertyBuilderExtensions");
        return dice.Between(0, 5) switch
        {
            0 => $"{extensions}.UseIdentityColumn({property});",
            1 => $"{extensions}.UseHiLo({property});",
            2 => $"{extensions}.UseSequence({property});",
            3 => $"{extensions}.UseHiLo({property}, \"numbers\");",
            4 => $"{draft.Provider}ModelBuilderExtensions.{dice.OneOf("UseHiLo(b)", "UseKeySequences(b)", "UseIdentityColumns(b)")};",
            _ => $"b.HasSequence<int>(\"numbers\"); {property}.HasDefaultValueSql(\"numbers\");",
        };
    }

    private static string Name(Dice dice, GeneratedMember member) => dice.Chance(80) || member.Type == "TKey" ? $"x => x.{member.Name}" : $"\"{member.Name}\"";

    private static string Facet(ModelDraft draft, GeneratedClass entity, GeneratedMember member)
    {
        var dice = draft.Dice;
        switch (dice.Between(0, 11))
        {
            case 0: return $".HasColumnName(\"{entity.Name}_{member.Name}_col\")";
            case 1: return dice.OneOf(".IsRequired()", member.IsNullable || member.Scalar is { IsValueType: false } ? ".IsRequired(false)" : ".IsRequired()");
            case 2: return ".IsConcurrencyToken()";
            case 3 when member.Scalar!.Literals.Length > 0 && member.Type != "TKey": return $".HasDefaultValue({dice.OneOf(member.Scalar.Literals)})";
            case 4: return dice.OneOf(".ValueGeneratedNever()", ".ValueGeneratedOnAdd()", ".HasComment(\"c\")", ".HasColumnOrder(2)");
            case 7 when dice.Chance(40) && member is { IsKey: false, Type: "int" }: return dice.OneOf(".HasConversion(v => v.ToString(), v => int.Parse(v))", ".HasConversion(v => (long)v, v => (int)v)", ".HasConversion(typeof(string))", ".HasConversion<string>().HasMaxLength(8)");
            case 8 when dice.Chance(40) && member is { IsKey: false, Type: "Kind" }: return dice.OneOf(".HasConversion(new Microsoft.EntityFrameworkCore.Storage.ValueConversion.EnumToStringConverter<Kind>())", ".HasConversion<Microsoft.EntityFrameworkCore.Storage.ValueConversion.EnumToNumberConverter<Kind, byte>>()", ".HasConversion(v => v.ToString(), v => Enum.Parse<Kind>(v))");
            case 6 when dice.Chance(15) && member is { IsKey: true, Type: "int" or "Guid" or "long" }: return dice.OneOf(".HasConversion<string>()", ".HasConversion(v => v.ToString(), v => default)", ".HasConversion<string>().HasMaxLength(40)", ".HasConversion<byte[]>()");
            case 5 when !member.IsKey: return dice.OneOf(".HasDefaultValueSql(\"1\")", ".HasComputedColumnSql(\"1 + 1\")", ".HasComputedColumnSql(\"1\", stored: true)");
        }

        return member.Scalar!.Name switch
        {
            "string" => dice.OneOf(".HasMaxLength(25)", ".HasMaxLength(25)", ".HasMaxLength(5000)", ".IsUnicode(false)", ".IsFixedLength()", draft.Provider == Providers.SqlServer ? ".HasColumnType(\"varchar(15)\")" : ".HasColumnType(\"text\")"),
            "decimal" => dice.OneOf(".HasPrecision(9)", ".HasPrecision(9, 3)", ".HasColumnType(\"decimal(7,1)\")"),
            "byte[]" => dice.OneOf(".IsRowVersion()", ".HasMaxLength(8)"),
            "Kind" or "SmallKind" when !member.IsKey => dice.OneOf(".HasConversion<string>()", ".HasConversion<string>().HasMaxLength(20)", ".HasConversion<short>()", ".HasConversion<int>()"),
            "bool" => dice.OneOf(".HasConversion<string>()", ".HasConversion<int>()"),
            "Guid" when !member.IsKey => ".HasConversion<string>()",
            "DateTime" => dice.OneOf(".HasPrecision(3)", ".HasColumnType(\"date\")"),
            _ => $".HasColumnName(\"{entity.Name}{member.Name}\")",
        };
    }
}
