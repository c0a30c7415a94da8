namespace Clinic;

public class Patient { public int Id { get; set; } public string Number { get; set; } = ""; public List<Visit> Visits { get; } = []; }
public class Visit { public int Id { get; set; } public int OwnerKey { get; set; } public Patient Patient { get; set; } = null!; public int RoomNo { get; set; } }
public class Room { public int Id { get; set; } }
public class Bill { public int Id { get; set; } public string PatientNumber { get; set; } = ""; public Patient Patient { get; set; } = null!; }
public class Badge { public int Id { get; set; } public int DoctorRef { get; set; } }
public class Doctor { public int Id { get; set; } public Badge? Badge { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<Bill> Bills => Set<Bill>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasMany(p => p.Visits).WithOne(v => v.Patient).HasForeignKey(v => v.OwnerKey).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Visit>().HasOne<Room>().WithMany().HasForeignKey(v => v.RoomNo).OnDelete(DeleteBehavior.NoAction).HasConstraintName("fk_visit_room");
        modelBuilder.Entity<Bill>().HasOne(b => b.Patient).WithMany().HasForeignKey(b => b.PatientNumber).HasPrincipalKey(p => p.Number);
        modelBuilder.Entity<Doctor>().HasOne(d => d.Badge).WithOne().HasForeignKey<Badge>(b => b.DoctorRef).IsRequired(false);
    }
}
