namespace Clinic;

public class Patient { public int Id { get; set; } public Address Home { get; set; } = new(); public Money Balance { get; set; } }
public class Address { public string Street { get; set; } = ""; public string? City { get; set; } }
public record struct Money(decimal Amount, string Currency);

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.ComplexProperty(p => p.Home);
        patient.ComplexProperty(p => p.Balance, balance =>
        {
            balance.Property(m => m.Amount).HasPrecision(18, 2).HasColumnName("balance");
            balance.Property(m => m.Currency).HasMaxLength(3);
        });
    });
}
