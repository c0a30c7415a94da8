namespace Clinic;

public abstract class Document { public int Id { get; set; } public Guid TenantId { get; set; } }
public class Letter : Document { public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
public class Scan : Document { public Patient? Patient { get; set; } public string Path { get; set; } = ""; }
public class Patient { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<Scan> Scans => Set<Scan>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Scan>().HasIndex(s => new { s.TenantId, s.Path }).IsUnique();
        modelBuilder.Entity<Document>().HasIndex(d => d.TenantId);
    }
}
