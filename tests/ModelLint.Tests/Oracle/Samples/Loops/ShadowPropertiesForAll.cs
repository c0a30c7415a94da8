namespace Clinic;

public class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().ToList())
        {
            modelBuilder.Entity(entityType.Name).Property<DateTime>("CreatedAt");
            modelBuilder.Entity(entityType.ClrType, entity => entity.Property<DateTime?>("UpdatedAt").HasColumnName("updated"));
        }
    }
}
