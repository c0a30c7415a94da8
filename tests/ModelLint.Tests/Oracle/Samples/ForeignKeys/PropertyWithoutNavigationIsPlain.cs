namespace Clinic;

public class Patient { public int Id { get; set; } }
public class Visit { public int Id { get; set; } public int PatientId { get; set; } public int? RoomId { get; set; } }
public class Room { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Room> Rooms => Set<Room>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().HasOne<Room>().WithMany();
}
