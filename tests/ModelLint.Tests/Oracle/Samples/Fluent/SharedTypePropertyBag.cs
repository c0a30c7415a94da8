namespace Clinic;

public class Patient { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Dictionary<string, object>> Settings => Set<Dictionary<string, object>>("Setting");
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.SharedTypeEntity<Dictionary<string, object>>("Setting", setting =>
    {
        setting.Property<int>("Id");
        setting.Property<string>("Value").IsRequired().HasMaxLength(99);
    });
}
