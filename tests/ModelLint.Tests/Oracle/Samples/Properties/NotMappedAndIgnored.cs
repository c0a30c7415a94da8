namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    [NotMapped] public string Annotated { get; set; } = "";
    public string Ignored { get; set; } = "";
    public object Anything { get; set; } = null!;
    [NotMapped] public Cache Cache { get; set; } = null!;
    public string Kept { get; set; } = "";
}

public class Cache { public int Size { get; set; } }

[NotMapped]
public class Draft { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Draft> Drafts => Set<Draft>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().Ignore(p => p.Ignored).Ignore("Anything");
}
