// Private fields of an entity in another project: a reference assembly has none of them. Only these properties are unknown.
// Unknown 2
// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.Property("_name").HasMaxLength(40);
        patient.Property<int?>("_age").HasColumnName("age");
        patient.Property(p => p.Ward).HasMaxLength(10);
        patient.HasIndex(p => p.Ward);
    });
}

// Project Domain
namespace Domain;

public class Patient
{
    private string _name = "";
    private int? _age;
    public int Id { get; private set; }
    public string Ward { get; private set; } = "";
    public void Rename(string name) { _name = name; _age = name.Length; }
    public override string ToString() => _name + _age;
}
