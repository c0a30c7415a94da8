namespace Clinic
{
    public abstract class SqlServerContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SharedByTpc
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor : Person;
    public class Patient : Person;
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("clinic");
            modelBuilder.Entity<Person>().UseTpcMappingStrategy();
        }
    }
}

namespace Clinic.OfThePropertiesAndTheModel
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } }
    public class Visit { public long Id { get; set; } }
    public class Room { public Guid Id { get; set; } }
    public class Ward { public int Id { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseKeySequences("Keys", "counters");
            modelBuilder.Entity<Patient>().Property(p => p.Number).UseSequence("numbers");
            modelBuilder.Entity<Ward>().Property(w => w.Id).UseIdentityColumn();
        }
    }
}

namespace Clinic.TpcWithIdentity
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person;
    public class Patient : Person;
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Person>().UseTpcMappingStrategy().Property(p => p.Id).UseIdentityColumn();
    }
}

namespace Clinic.StrategyOfATypeWithoutTable
{
    public abstract class Stay { public int Ward { get; set; } public int Number { get; set; } public long Serial { get; set; } }
    public class Night : Stay;
    public class ClinicContext : SqlServerContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stay>().UseTpcMappingStrategy().HasKey(s => new { s.Ward, s.Number });
            modelBuilder.Entity<Night>().Property(n => n.Number).UseIdentityColumn();
            modelBuilder.Entity<Night>().Property(n => n.Serial).UseHiLo();
        }
    }
}

namespace Clinic.TpcWithGuid
{
    public abstract class Person { public Guid Id { get; set; } }
    public class Doctor : Person;
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().UseTpcMappingStrategy();
    }
}
