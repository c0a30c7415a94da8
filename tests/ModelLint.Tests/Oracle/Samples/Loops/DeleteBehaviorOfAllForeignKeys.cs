namespace Clinic;

public class Patient { public int Id { get; set; } public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public Patient Patient { get; set; } = null!; public Doctor? Doctor { get; set; } }
public class Doctor { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var foreignKey in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
            foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
    }
}
