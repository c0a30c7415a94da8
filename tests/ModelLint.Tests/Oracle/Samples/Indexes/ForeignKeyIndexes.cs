namespace Clinic;

public class Patient { public int Id { get; set; } public Chart? Chart { get; set; } }
public class Chart { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }
public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public DateTime At { get; set; } }
public class Note { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public DateTime At { get; set; } }
[PrimaryKey(nameof(PatientId), nameof(Day))]
public class Diary { public int PatientId { get; set; } public DateOnly Day { get; set; } public Patient Patient { get; set; } = null!; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Diary> Diaries => Set<Diary>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Visit>().HasIndex(v => new { v.PatientId, v.At });
        modelBuilder.Entity<Note>().HasIndex(n => new { n.At, n.PatientId });
    }
}
