namespace Clinic;

public class Patient { public int Id { get; set; } public Draft? Draft { get; set; } public List<Note> Notes { get; } = []; }
public class Draft { public int Id { get; set; } }
public class Note { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Note> Notes => Set<Note>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Ignore<Draft>();
        modelBuilder.Entity<Patient>().Ignore(p => p.Notes);
    }
}
