namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ReachedFromBothEnds
{
    public class Patient { public int Id { get; set; } public List<Doctor> Doctor { get; } = []; public List<Treatment> Treatments { get; } = []; }
    public class Doctor { public int Id { get; set; } public List<Patient> Patient { get; } = []; public List<Treatment> Treatments { get; } = []; }
    public class Treatment;

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>()
            .HasMany(p => p.Doctor).WithMany(d => d.Patient)
            .UsingEntity<Treatment>(
                doctor => doctor.HasOne<Doctor>().WithMany(d => d.Treatments),
                patient => patient.HasOne<Patient>().WithMany(p => p.Treatments));
    }
}

namespace Clinic.WithNamedForeignKeys
{
    public class Patient { public int Id { get; set; } public List<Doctor> Doctor { get; } = []; public List<Treatment> Treatments { get; } = []; }
    public class Doctor { public int Id { get; set; } public List<Patient> Patient { get; } = []; public List<Treatment> Treatments { get; } = []; }
    public class Treatment;

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>()
            .HasMany(p => p.Doctor).WithMany(d => d.Patient)
            .UsingEntity<Treatment>(
                doctor => doctor.HasOne<Doctor>().WithMany(d => d.Treatments).HasForeignKey("By"),
                patient => patient.HasOne<Patient>().WithMany(p => p.Treatments).HasForeignKey("Of"),
                treatment => treatment.Property<DateTime>("At"));
    }
}
