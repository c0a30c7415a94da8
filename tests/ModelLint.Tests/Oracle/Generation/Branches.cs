using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Configuration that depends on the database, on constants and on types, in the shapes that programs have.</summary>
internal static class Branches
{
    public static void Add(ModelDraft draft)
    {
        for (var count = draft.Dice.Chance(18) ? draft.Dice.Between(1, 2) : 0; count > 0; count--)
        {
            var entity = draft.Dice.OneOf(draft.Entities);
            if (draft.Dice.OneOrNone([.. entity.Scalars.Where(member => !member.IsKey && member.Type != "TKey")]) is { } member)
                draft.Loops.Add(Branch(draft, entity, member));
        }
    }

    private static string Branch(ModelDraft draft, GeneratedClass entity, GeneratedMember member)
    {
        var dice = draft.Dice;
        var property = $"b.Entity<{entity.Name}>().Property(x => x.{member.Name})";
        var (first, second) = ($"{property}.HasColumnName(\"first_{member.Name}\");", $"{property}.HasColumnName(\"second_{member.Name}\");");
        var provider = draft.Provider switch
        {
            Providers.Npgsql => "Npgsql.EntityFrameworkCore.PostgreSQL",
            Providers.MySql => "Pomelo.EntityFrameworkCore.MySql",
            var other => $"Microsoft.EntityFrameworkCore.{other}",
        };
        var asked = dice.Chance(60) ? provider : dice.OneOf("Microsoft.EntityFrameworkCore.SqlServer", "Microsoft.EntityFrameworkCore.Sqlite", "Npgsql.EntityFrameworkCore.PostgreSQL");
        switch (dice.Between(0, 15))
        {
            case 0: return $"if (Database.Is{draft.Provider}()) {first} else {second}";
            case 1: return $"if (!Database.Is{draft.Provider}()) {{ {first} return; }} {second}";
            case 2: return $"if (Database.ProviderName == \"{asked}\") {first} else {second}";
            case 3: return $"switch (Database.ProviderName) {{ case \"{asked}\": {first} break; default: {second} break; }}";
            case 4: return $"{property}.HasColumnName(Database.Is{draft.Provider}() ? \"own\" : \"other\");";
            case 5: return $"var name{member.Name} = Database.ProviderName switch {{ \"{asked}\" => \"p\", null => \"n\", _ => \"q\" }}; {property}.HasColumnName(name{member.Name});";
            case 6: return $"if (Database.ProviderName!.EndsWith(\"{asked.Split('.')[^1]}\", StringComparison.Ordinal)) {first}";
            case 7: return $"if (Database.ProviderName is {{ }} provider{member.Name} && provider{member.Name}.Contains(\"{dice.OneOf("Sqlite", "SqlServer", "Npgsql")}\")) {{ {first} }}";
            case 8:
                draft.Functions.Add($"private const bool Is{member.Name}Short = {dice.OneOf("true", "false")};");
                return $"if (Is{member.Name}Short) {{ {first} }} else {{ {second} }}";
            case 9:
                draft.Functions.Add($"private static string NameOf{member.Name}(string name) => \"f_\" + name.ToLowerInvariant();");
                return $"{property}.HasColumnName(NameOf{member.Name}(nameof({entity.Name}.{member.Name})));";
            case 10: return $"void Local{member.Name}(string name) {{ {property}.HasColumnName(name); }} Local{member.Name}(\"local\");";
            case 11: return $"Action<string> set{member.Name} = name => {property}.HasColumnName(name); set{member.Name}(\"by_action\");";
            case 12: return $"foreach (var type in new[] {{ {string.Join(", ", draft.Entities.Take(2).Select(type => $"typeof({type.Name})"))} }}) b.Entity(type).Property<int?>(\"Each\").HasColumnName($\"each_{{type.Name}}\");";
            case 13: return $"for (var i = 0; i < 2; i++) b.Entity<{entity.Name}>().Property<int>(\"Extra\" + i);";
            case 14: return $"foreach (var (name, length) in new[] {{ (\"ExtraA\", 5), (\"ExtraB\", 6) }}) b.Entity<{entity.Name}>().Property<string>(name).HasMaxLength(length);";
            default:
                draft.Functions.Add($"private void Configure{member.Name}(ModelBuilder b, bool more = true, params string[] names) {{ foreach (var name in names) b.Entity<{entity.Name}>().Property<int>(name); if (more) {first} }}");
                return $"Configure{member.Name}(b, {dice.OneOf("true", "more: false")}, names: [\"Extra1\", \"Extra2\"]);";
        }
    }
}
