namespace Clinic
{
    public abstract class SqlServerContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.Temporal
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable("patients", table => table.IsTemporal());
    }
}

namespace Clinic.TemporalWithOwnPeriods
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(history =>
        {
            history.HasPeriodStart("ValidFrom").HasColumnName("valid_from");
            history.HasPeriodEnd("ValidTo");
            history.UseHistoryTable("PatientHistory", "history");
        }));
    }
}

namespace Clinic.MemoryOptimized
{
    public class Session { public int Id { get; set; } public string? Token { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Session> Sessions => Set<Session>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Session>(session =>
        {
            session.ToTable(table => table.IsMemoryOptimized());
            session.HasIndex(s => s.Token).IsUnique();
        });
    }
}

namespace Clinic.Strategies
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } public Guid Code { get; set; } }
    public class Visit { public long Id { get; set; } }
    public class Room { public string Id { get; set; } = ""; public byte[] Version { get; set; } = []; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.UseHiLo();
            modelBuilder.Entity<Patient>().Property(p => p.Code).HasDefaultValueSql("newsequentialid()");
            modelBuilder.Entity<Visit>().Property(v => v.Id).UseIdentityColumn(10, 10);
            modelBuilder.Entity<Room>().Property(r => r.Version).IsRowVersion();
        }
    }
}

namespace Clinic.LongNames
{
    public class PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBeganAndWhyAnybodyWouldEverWantToWriteSuchANameForAnEntityType { public int Id { get; set; } }
    public class Visit
    {
        public int Id { get; set; }
        public PatientWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBeganAndWhyAnybodyWouldEverWantToWriteSuchANameForAnEntityType Patient { get; set; } = null!;
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
    }
}

namespace Clinic.SelfManyToMany
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
    }
}

namespace Clinic.SelfManyToManyWithJoinClass
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }
    public class Friendship { public int FriendId { get; set; } public int FriendOfId { get; set; } public DateTime Since { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>()
            .HasMany(p => p.Friends).WithMany(p => p.FriendOf)
            .UsingEntity<Friendship>(
                right => right.HasOne<Person>().WithMany().HasForeignKey(f => f.FriendId),
                left => left.HasOne<Person>().WithMany().HasForeignKey(f => f.FriendOfId).OnDelete(DeleteBehavior.NoAction));
    }
}

namespace Clinic.ManyToManyInOneHierarchy
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person { public List<Patient> Patients { get; } = []; }
    public class Patient : Person { public List<Doctor> Doctors { get; } = []; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Person> Persons => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.TemporalManyToMany
{
    public class Doctor { public int Id { get; set; } public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } public List<Doctor> Doctors { get; } = []; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(type => !type.HasSharedClrType).ToList())
                entityType.SetIsTemporal(true);
        }
    }
}

namespace Clinic.TemporalByMetadata
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                entityType.SetIsTemporal(true);
                entityType.SetPeriodStartPropertyName("ValidFrom");
                entityType.SetPeriodEndPropertyName("ValidTo");
            }
        }
    }
}
