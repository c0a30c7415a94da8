namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Number { get; set; } = ""; }

public partial class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(33);
        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}

// File ClinicContext.Partial.cs
namespace Clinic;

public partial class ClinicContext
{
    partial void OnModelCreatingPartial(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Number).HasMaxLength(12);
}
