namespace Clinic;

public class Patient { public int Id { get; set; } public Address Home { get; set; } = null!; public Address? Work { get; set; } }
public class Address { public string Street { get; set; } = ""; public string? City { get; set; } public int Number { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.OwnsOne(p => p.Home);
        patient.OwnsOne(p => p.Work, work => work.Property(w => w.Street).HasMaxLength(80).HasColumnName("work_street"));
    });
}
