namespace Clinic;

public class Doctor
{
    public int Id { get; set; }
    public List<Visit> Treated { get; } = [];
    public List<Visit> Referred { get; } = [];
}

public class Visit
{
    public int Id { get; set; }
    [InverseProperty(nameof(Doctor.Treated))] public Doctor Doctor { get; set; } = null!;
    [InverseProperty(nameof(Doctor.Referred))] public Doctor? ReferredBy { get; set; }
}

public class Ward
{
    public int Id { get; set; }
    public List<Nurse> Nurses { get; } = [];
}

// Two claim one inverse, and one of them is ignored: the other has it.
public class Nurse
{
    public int Id { get; set; }
    [InverseProperty(nameof(Ward.Nurses))] public Ward Home { get; set; } = null!;
    [InverseProperty(nameof(Ward.Nurses))] public Ward? Borrowing { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Nurse> Nurses => Set<Nurse>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Doctor>().Ignore(doctor => doctor.Treated);
        modelBuilder.Entity<Nurse>().Ignore(nurse => nurse.Borrowing);
    }
}
