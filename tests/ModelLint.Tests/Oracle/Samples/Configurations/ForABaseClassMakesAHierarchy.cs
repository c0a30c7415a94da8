namespace Clinic;

public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Patient : Person { public string Number { get; set; } = ""; }
public class Doctor : Person { public int Room { get; set; } }

public class PersonConfiguration : IEntityTypeConfiguration<Person> { public void Configure(EntityTypeBuilder<Person> builder) => builder.Property(p => p.Name).HasMaxLength(90); }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new PersonConfiguration());
}
