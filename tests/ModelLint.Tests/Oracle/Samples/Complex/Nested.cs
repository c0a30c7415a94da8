namespace Clinic;

public class Patient { public int Id { get; set; } public Contact Contact { get; set; } = new(); }
public class Contact { public string Email { get; set; } = ""; public Address Address { get; set; } = new(); }
public class Address { public string Street { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Patient>().ComplexProperty(p => p.Contact, contact => contact.ComplexProperty(c => c.Address));
}
