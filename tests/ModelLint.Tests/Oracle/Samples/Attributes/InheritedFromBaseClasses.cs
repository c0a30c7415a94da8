namespace Clinic;

[Index(nameof(TenantId))]
public abstract class Tenanted { public int Id { get; set; } public Guid TenantId { get; set; } [MaxLength(5)] public string Region { get; set; } = ""; }
public class Patient : Tenanted { public string Name { get; set; } = ""; }
public class Doctor : Tenanted { public string Name { get; set; } = ""; }

[NotMapped] public abstract class Draft { public int Id { get; set; } }
public class Letter : Draft { public string Text { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Letter> Letters => Set<Letter>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
