namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Balance { get; set; } [MaxLength(10)] public string Number { get; set; } = ""; }
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; public decimal? Fee { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            entityType.SetTableName(entityType.ClrType.Name);
            foreach (var property in entityType.GetProperties())
            {
                if (property.ClrType == typeof(string) && property.GetMaxLength() == null)
                    property.SetMaxLength(256);
                if (property.ClrType == typeof(decimal) || property.ClrType == typeof(decimal?))
                {
                    property.SetPrecision(19);
                    property.SetScale(4);
                }
            }
        }
    }
}
