namespace Clinic;

public static class Schema
{
    public const string Name = "clinic";
    public const int Short = 50, Long = Short * 10;
    public static readonly string Prefix = "p_";
}

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Number { get; set; } = ""; public string Note { get; set; } = ""; public int Age { get; set; } }

public class ClinicContext : DbContext
{
    private const string Table = nameof(Patient) + "s";
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        const int length = Schema.Long;
        modelBuilder.HasDefaultSchema(Schema.Name);
        modelBuilder.Entity<Patient>().ToTable(Table);
        modelBuilder.Entity<Patient>().Property(nameof(Patient.Name)).HasMaxLength(length);
        modelBuilder.Entity<Patient>().Property(p => p.Number).HasMaxLength(Schema.Short + 1).HasColumnName($"{Table}_number");
        modelBuilder.Entity<Patient>().Property(p => p.Note).HasMaxLength(true ? 5 : 6);
        modelBuilder.Entity<Patient>().Property(p => p.Age).HasDefaultValue(-1);
    }
}
