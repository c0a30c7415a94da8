namespace Clinic;

public class Country { [Key, MaxLength(2)] public string Code { get; set; } = ""; public int Id { get; set; } }

[PrimaryKey(nameof(TenantId), nameof(Number))]
public class Invoice { public int Number { get; set; } public Guid TenantId { get; set; } public int Id { get; set; } }

[Keyless]
public class Report { public int Id { get; set; } public int Total { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Country> Countries => Set<Country>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<Report> Reports => Set<Report>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
