namespace Clinic;

public enum Kind { A, B }
public class IntKey { public int Id { get; set; } }
public class ByteKey { public byte Id { get; set; } }
public class EnumKey { public Kind Id { get; set; } }
public class DateKey { public DateTime Id { get; set; } }
public class NoneKey { [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; } }
public class FluentNever { public int Id { get; set; } }
public class Stamped
{
    public Guid Id { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Identity)] public int Sequence { get; set; }
    [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public DateTime Changed { get; set; }
    [Timestamp] public byte[] Version { get; set; } = [];
    [ConcurrencyCheck] public string Etag { get; set; } = "";
    public DateTime Created { get; set; }
    public string Full { get; set; } = "";
}

public class ClinicContext : DbContext
{
    public DbSet<IntKey> A => Set<IntKey>();
    public DbSet<ByteKey> B => Set<ByteKey>();
    public DbSet<EnumKey> C => Set<EnumKey>();
    public DbSet<DateKey> D => Set<DateKey>();
    public DbSet<NoneKey> E => Set<NoneKey>();
    public DbSet<FluentNever> F => Set<FluentNever>();
    public DbSet<Stamped> G => Set<Stamped>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FluentNever>().Property(e => e.Id).ValueGeneratedNever();
        modelBuilder.Entity<Stamped>().Property(e => e.Created).HasDefaultValueSql("SYSUTCDATETIME()");
        modelBuilder.Entity<Stamped>().Property(e => e.Full).HasComputedColumnSql("[Etag] + 'x'", stored: true);
    }
}
