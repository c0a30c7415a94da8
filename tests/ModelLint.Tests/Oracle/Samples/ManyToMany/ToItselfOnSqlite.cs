namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("Data Source=-");
    }
}

namespace Clinic.BothEndsCascade
{
    public class Person { public int Id { get; set; } public List<Person> Followers { get; } = []; public List<Person> Following { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
    }
}

namespace Clinic.TwiceBetweenTheSameTypes
{
    public class Doctor { public Guid Id { get; set; } public List<Patient> Patients { get; } = []; public List<Patient> Favourites { get; } = []; }
    public class Patient { public Guid Id { get; set; } public List<Doctor> Doctors { get; } = []; public List<Doctor> Fans { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasMany(d => d.Patients).WithMany(p => p.Doctors);
            modelBuilder.Entity<Patient>().HasMany(p => p.Fans).WithMany(d => d.Favourites);
        }
    }
}

namespace Clinic.TwiceOneOfThemWithoutInverse
{
    public class Doctor { public int Id { get; set; } public List<Patient> Patients { get; } = []; public List<Patient> Favourites { get; } = []; }
    public class Patient { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasMany(d => d.Favourites).WithMany();
            modelBuilder.Entity<Doctor>().HasMany(d => d.Patients).WithMany(p => p.Doctors);
        }
    }
}

namespace Clinic.TwiceByInverseProperty
{
    public class Doctor { public int Id { get; set; } [InverseProperty("Doctors")] public List<Patient> Patients { get; } = []; [InverseProperty("Fans")] public List<Patient> Favourites { get; } = []; }
    public class Patient { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; public List<Doctor> Fans { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.KeysOfSeveralPropertiesAndNames
{
    public class Doctor { [Key] public string Code { get; set; } = ""; public List<Visit> Visits { get; } = []; }
    public class Visit { public int Year { get; set; } public int Number { get; set; } public ICollection<Doctor> Doctors { get; } = new HashSet<Doctor>(); }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().HasKey(v => new { v.Year, v.Number });
            modelBuilder.Entity<Doctor>().Property(d => d.Code).HasMaxLength(8).IsUnicode(false);
        }
    }
}

namespace Clinic.KeyChangedAfterTheJoinWasMade
{
    public class Doctor { public int Id { get; set; } public Guid Number { get; set; } public List<Visit> Visits { get; } = []; }
    public class Visit { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().HasKey(d => d.Number);
    }
}

namespace Clinic.SchemaOfBothEnds
{
    [Table("doctors", Schema = "staff")] public class Doctor { public int Id { get; set; } public List<Visit> Visits { get; } = []; public List<Room> Rooms { get; } = []; }
    [Table("visits", Schema = "staff")] public class Visit { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }
    [Table("rooms", Schema = "house")] public class Room { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
    }
}
