// Named arguments may stand in any order, and before others in their own places, also in calls that change nothing here.
namespace Clinic.NamedArgumentsOfEFCore;

public class Address
{
    public string Street { get; set; } = "";
}

public class Patient
{
    public int Id { get; set; }
    public Address Address { get; set; } = new();
}

public class Invoice
{
    public int Id { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Invoice> Invoices => Set<Invoice>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.HasSequence<int>("Numbers", schema: "shared").StartsAt(1000).IncrementsBy(5);
        model.Entity<Patient>().OwnsOne(buildAction: address => address.Property(a => a.Street).HasMaxLength(80), navigationExpression: patient => patient.Address);
        model.Entity<Invoice>().ToTable(name: "Bills", "billing");
        model.Entity<Invoice>().Property(invoice => invoice.Id).UseIdentityColumn(increment: 10, seed: 100);
    }
}
