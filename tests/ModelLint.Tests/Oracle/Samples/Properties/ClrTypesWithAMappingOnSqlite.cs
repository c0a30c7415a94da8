namespace Clinic;

public enum Color : long { Red, Green }

public class AllTypes
{
    public long Id { get; set; }
    public ulong ULong { get; set; }
    public char Char { get; set; }
    public decimal Decimal { get; set; }
    public Guid Guid { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public Color Color { get; set; }
    public Uri? Uri { get; set; }
    public bool Bool { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<AllTypes> All => Set<AllTypes>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
}
