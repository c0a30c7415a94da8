// Unknown 3
// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        // The field is not shown here: whether the property is a shadow property is all that is not known.
        modelBuilder.Entity<Patient>().Property<int>("Id");
        modelBuilder.Entity<Patient>().HasKey("Id");
    }
}

// Project Domain
namespace Domain;

public class Patient
{
    internal int Id;
    private Patient() { }
    public string Name { get; private set; } = "";
    internal void Number(int number) => Id = number;
}
