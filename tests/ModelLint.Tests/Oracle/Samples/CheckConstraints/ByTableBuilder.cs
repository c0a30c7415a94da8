namespace Clinic;

public class Patient { public int Id { get; set; } public int Age { get; set; } public string Status { get; set; } = ""; }

public class ClinicContext : DbContext
{
    private const string AgeCheck = "CK_Age";
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable("patients", table =>
    {
        table.HasCheckConstraint(AgeCheck, "[Age] >= 0");
        table.HasCheckConstraint("CK_Status", "[Status] IN ('" + "new" + "', 'old')").HasName("ck_status");
    });
}
