// What a branch does to one entity type reaches others: relationships, owned types, ignored types, keys that others refer to.
// Unknown 67
namespace Clinic;

public static class RunTime
{
    public static bool Yes => Environment.ProcessId != 0;
}

public class Patient { public int Id { get; set; } public string Code { get; set; } = ""; public List<Visit> Visits { get; } = []; public Address? Home { get; set; } }
public class Visit { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }
public class Address { public int Id { get; set; } public string Street { get; set; } = ""; }

public class Doctor { public int Id { get; set; } public List<Shift> Shifts { get; } = []; }
public class Shift { public int Id { get; set; } public int DoctorId { get; set; } public string Name { get; set; } = ""; }

public class Room { public int Id { get; set; } public string Code { get; set; } = ""; public List<Bed> Beds { get; } = []; }
public class Bed { public int Id { get; set; } public Room? Room { get; set; } }

public class Tag { public int Id { get; set; } public List<Note> Notes { get; } = []; }
public class Note { public int Id { get; set; } public List<Tag> Tags { get; } = []; }

public class Machine { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Scanner : Machine { public int Resolution { get; set; } }

public class Lone { public int Id { get; set; } }
public class Extra { public int Id { get; set; } public Detail? Detail { get; set; } }
public class Detail { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<Tag> Tags => Set<Tag>();
    public DbSet<Machine> Machines => Set<Machine>();
    public DbSet<Lone> Lones => Set<Lone>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        if (RunTime.Yes)
        {
            modelBuilder.Entity<Patient>().HasMany(x => x.Visits).WithOne(x => x.Patient).IsRequired().OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Patient>().OwnsOne(x => x.Home);
        }

        if (RunTime.Yes) modelBuilder.Entity<Doctor>().Ignore(x => x.Shifts);
        if (RunTime.Yes) modelBuilder.Entity<Room>().HasKey(x => x.Code);
        if (RunTime.Yes) modelBuilder.Entity<Tag>().HasMany(x => x.Notes).WithMany(x => x.Tags).UsingEntity("Joined");
        if (RunTime.Yes) modelBuilder.Entity<Scanner>();
        if (RunTime.Yes) modelBuilder.Entity<Lone>().HasOne<Extra>().WithMany();
    }
}
