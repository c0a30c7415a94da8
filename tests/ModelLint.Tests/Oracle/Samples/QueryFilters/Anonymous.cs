namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SecondReplacesTheFirst
{
    public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int TenantId { get; set; } }

    public class ClinicContext : Database
    {
        private readonly int _tenant = 1;
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);
            modelBuilder.Entity<Patient>().HasQueryFilter(p => p.TenantId == _tenant);
        }
    }
}

namespace Clinic.TakenBack
{
    public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);
            modelBuilder.Entity<Patient>().HasQueryFilter(null);
        }
    }
}

namespace Clinic.OverNavigationsAndShadowProperties
{
    public class Ward { public int Id { get; set; } public bool IsClosed { get; set; } }
    public class Patient { public int Id { get; set; } public Ward Ward { get; set; } = null!; public string? Name { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property<bool>("IsDeleted");
            modelBuilder.Entity<Patient>().HasQueryFilter(patient => !EF.Property<bool>(patient, "IsDeleted") && !patient.Ward.IsClosed && patient.Name!.Length > 0);
        }
    }
}

namespace Clinic.OfARootReadByInterface
{
    public interface IDeletable { bool IsDeleted { get; } }
    public abstract class Entity : IDeletable { public int Id { get; set; } public bool IsDeleted { get; set; } }
    public class Person : Entity { public string Name { get; set; } = ""; }
    public class Doctor : Person;

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => Filter<Person>(modelBuilder);
        private static void Filter<T>(ModelBuilder modelBuilder) where T : class, IDeletable => modelBuilder.Entity<T>().HasQueryFilter(e => !e.IsDeleted && !((IDeletable)e).IsDeleted);
    }
}

namespace Clinic.ByMetadataInALoop
{
    public abstract class Entity { public int Id { get; set; } public bool IsDeleted { get; set; } }
    public class Patient : Entity;
    public class Doctor : Entity;
    public class Setting { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Setting> Settings => Set<Setting>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasQueryFilter(p => !p.IsDeleted);
            modelBuilder.Entity<Doctor>().HasQueryFilter(p => p.IsDeleted == false);
        }
    }
}
