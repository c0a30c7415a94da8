namespace Clinic;

public class Patient { public int Id { get; set; } public Contact Contact { get; set; } = null!; }
public class Contact { public string Email { get; set; } = ""; public Address Address { get; set; } = null!; }
public class Address { public string Street { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().OwnsOne(p => p.Contact, contact =>
    {
        contact.ToTable("PatientContacts");
        contact.OwnsOne(c => c.Address);
    });
}
