namespace Clinic;

public class Patient { public int Id { get; set; } [MaxLength(10)] public string Name { get; set; } = ""; public string Number { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(20);
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(30);
        modelBuilder.Entity<Patient>().ToTable("a", "s");
        modelBuilder.Entity<Patient>().ToTable("b");
        modelBuilder.Entity<Patient>().Ignore(p => p.Number);
        modelBuilder.Entity<Patient>().Property(p => p.Number).HasMaxLength(5);
    }
}
