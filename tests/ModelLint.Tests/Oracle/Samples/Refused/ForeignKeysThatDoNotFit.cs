// Finds MDL0030
namespace Clinic.TheTypeOfAnotherKey
{
    public class Patient { public Guid Id { get; set; } }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient).WithMany().HasForeignKey(visit => visit.PatientId);
    }
}

namespace Clinic.OnePropertyForAKeyOfTwo
{
    public class Patient { public int Region { get; set; } public int Number { get; set; } }
    public class Visit { public int Id { get; set; } public int PatientNumber { get; set; } public Patient Patient { get; set; } = null!; }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasKey(patient => new { patient.Region, patient.Number });
            modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient).WithMany().HasForeignKey(visit => visit.PatientNumber);
        }
    }
}

namespace Clinic.ByAttribute
{
    public class Patient { public Guid Id { get; set; } }
    public class Visit { public int Id { get; set; } public int Number { get; set; } [ForeignKey(nameof(Number))] public Patient? Patient { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Yard.TooManyForeignKeyProperties
{
    public class Car { public int Id { get; set; } public int A { get; set; } public int B { get; set; } public Man Owner { get; set; } = null!; }
    public class Man { public int Id { get; set; } }

    public class YardContext : DbContext
    {
        public DbSet<Car> CarSet => Set<Car>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Car>().HasOne(car => car.Owner).WithMany().HasForeignKey(car => new { car.A, car.B });
    }
}
