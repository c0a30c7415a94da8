// Attributes derived from mapping attributes, whose constructors compute what they say.
// Unknown 3
namespace Herd;

public class MoneyColumnAttribute : ColumnAttribute { public MoneyColumnAttribute() { TypeName = "decimal(9,2)"; } }
public class PrefixedAttribute(string name) : ColumnAttribute("c_" + name);
public class LimitAttribute() : MaxLengthAttribute(Limits.Short);
public static class Limits { public static readonly int Short = 12; }
public class Cow { public int Id { get; set; } [MoneyColumn] public decimal Price { get; set; } [Prefixed("tag")] public int Tag { get; set; } [Limit] public string Name { get; set; } = ""; public int Age { get; set; } }

public class HerdContext : DbContext
{
    public DbSet<Cow> Cows => Set<Cow>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
