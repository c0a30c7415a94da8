namespace Clinic;

public enum Status { New, Done }

public class Patient
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    [MaxLength(10)] public string Short { get; set; } = "";
    public string Long { get; set; } = "";
    public decimal Amount { get; set; }
    public decimal? Optional { get; set; }
    public Status Status { get; set; }
    public Status? Last { get; set; }
    public DateTime At { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(200).AreUnicode(false);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
        configurationBuilder.Properties<Enum>().HaveConversion<string>();
        configurationBuilder.Properties<DateTime>().HaveColumnType("datetime");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Long).HasMaxLength(4000);
}
