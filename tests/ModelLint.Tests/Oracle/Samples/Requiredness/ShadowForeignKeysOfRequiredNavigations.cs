namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.RequiredByAttribute
{
    public class Ward { public int Id { get; set; } public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } [ForeignKey("WardNumber"), Required] public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
    }
}

namespace Clinic.RequiredByItsType
{
    public class Ward { public Guid WardId { get; set; } public List<Patient>? Patients { get; set; } }
    public class Patient { public Guid PatientId { get; set; } [ForeignKey("WardId")] public required Ward Ward { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().HasMany(w => w.Patients).WithOne(p => p.Ward);
    }
}

namespace Clinic.OneToOne
{
    public class Patient { public int Id { get; set; } [InverseProperty("Patient")] public File? File { get; set; } }
    public class File { public int Id { get; set; } [InverseProperty("File"), ForeignKey("PatientId"), Required] public Patient Patient { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<File> Files => Set<File>();
    }
}

namespace Clinic.OfACompositeKey
{
    [PrimaryKey(nameof(House), nameof(Floor))]
    public class Ward { public int House { get; set; } public int Floor { get; set; } public Matron? Matron { get; set; } public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } [ForeignKey("WardHouse, WardFloor"), Required] public Ward? Ward { get; set; } }
    public class Matron { public int Id { get; set; } [ForeignKey("WardHouse, WardFloor")] public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
    }
}

namespace Clinic.DeclaredAndNamedByTheCollection
{
    public class Ward { public int Id { get; set; } [ForeignKey("WardId")] public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property<int>("WardId");
    }
}
