// File ClinicContext.cs
namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext : Auditing.AuditedContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(100);
    }
}

// Project Auditing
namespace Auditing;

public class Entry { public long Id { get; set; } public string Text { get; set; } = ""; }

public abstract class AuditedContext : DbContext
{
    public DbSet<Entry> Entries => Set<Entry>();
    public override int SaveChanges(bool acceptAllChangesOnSuccess) => base.SaveChanges(acceptAllChangesOnSuccess);
}
