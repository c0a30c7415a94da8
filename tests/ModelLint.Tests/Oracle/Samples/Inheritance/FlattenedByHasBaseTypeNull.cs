namespace Clinic;

public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Patient : Person { public string Number { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Person> People => Set<Person>();
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasBaseType((Type?)null);
}
