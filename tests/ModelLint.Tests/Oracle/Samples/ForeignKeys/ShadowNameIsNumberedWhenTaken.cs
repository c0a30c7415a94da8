namespace Clinic;

public class Patient { public int Id { get; set; } }
public class Taken { public int Id { get; set; } public string PatientId { get; set; } = ""; public Patient Patient { get; set; } = null!; }
public class TakenByGetOnly { public int Id { get; set; } public int PatientId { get; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Taken> A => Set<Taken>();
    public DbSet<TakenByGetOnly> B => Set<TakenByGetOnly>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
