namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string Code { get; } = "";
    internal string Secret { get; set; } = "";
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Code).HasMaxLength(10);
        modelBuilder.Entity<Patient>().Property<string>("Secret");
        modelBuilder.Entity<Patient>().Property<DateTime>("CreatedAt");
        modelBuilder.Entity<Patient>().Property<int?>("Rank");
        modelBuilder.Entity<Patient>().Property<string>("Region").IsRequired();
    }
}
