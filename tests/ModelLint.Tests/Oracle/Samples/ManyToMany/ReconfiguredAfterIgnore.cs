namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.WithAShadowNavigation
{
    public class Doctor { public int Id { get; set; } public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Ignore(p => p.Doctors);
            modelBuilder.Entity<Doctor>().HasMany(d => d.Patients).WithMany("SeenBy");
        }
    }
}

namespace Clinic.WithoutOne
{
    public class Doctor { public int Id { get; set; } public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Ignore(p => p.Doctors);
            modelBuilder.Entity<Doctor>().HasMany(d => d.Patients).WithMany();
        }
    }
}
