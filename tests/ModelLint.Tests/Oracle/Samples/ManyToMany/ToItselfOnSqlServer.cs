namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.BothEndsExplicit
{
    public class Person { public int Id { get; set; } public List<Person> Zs { get; } = []; public List<Person> As { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasMany(p => p.Zs).WithMany(p => p.As);
    }
}

namespace Clinic.OneEndOnly
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasMany(p => p.Friends).WithMany();
    }
}

namespace Clinic.AnEndIsRestricted
{
    public class Person { public int Id { get; set; } public List<Person> Parents { get; } = []; public List<Person> Children { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasMany(p => p.Parents).WithMany(p => p.Children).UsingEntity(
            "Family",
            right => right.HasOne(typeof(Person)).WithMany().HasForeignKey("ParentId").OnDelete(DeleteBehavior.Restrict),
            left => left.HasOne(typeof(Person)).WithMany().HasForeignKey("ChildId"));
    }
}

namespace Clinic.BetweenTypesOfOneHierarchy
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person { public List<Patient> Patients { get; } = []; }
    public class Patient : Person { public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.BetweenTypesOfOneHierarchyInTablesOfTheirOwn
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person { public List<Patient> Patients { get; } = []; }
    public class Patient : Person { public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().UseTptMappingStrategy();
    }
}

namespace Clinic.BetweenTypesOfOneHierarchyMadeTablesLate
{
    public class Person { public int Id { get; set; } }
    public class Doctor : Person { public List<Patient> Patients { get; } = []; }
    public class Patient : Person { public List<Doctor> Doctors { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasMany(d => d.Patients).WithMany(p => p.Doctors);
            modelBuilder.Entity<Doctor>().ToTable("Doctors");
            modelBuilder.Entity<Patient>().ToTable("Patients");
        }
    }
}

namespace Clinic.JoinClassWithNavigations
{
    public class Person { public int Id { get; set; } public List<Person> Followers { get; } = []; public List<Person> Following { get; } = []; }
    public class Follow { public int FollowerId { get; set; } public int FollowedId { get; set; } public Person Follower { get; set; } = null!; public Person Followed { get; set; } = null!; public DateTime Since { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasMany(p => p.Followers).WithMany(p => p.Following).UsingEntity<Follow>(
            right => right.HasOne(f => f.Follower).WithMany().HasForeignKey(f => f.FollowerId),
            left => left.HasOne(f => f.Followed).WithMany().HasForeignKey(f => f.FollowedId));
    }
}

namespace Clinic.TwiceToItself
{
    public class Person { public int Id { get; set; } public List<Person> Followers { get; } = []; public List<Person> Following { get; } = []; public List<Person> Blocked { get; } = []; public List<Person> BlockedBy { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().HasMany(p => p.Followers).WithMany(p => p.Following);
            modelBuilder.Entity<Person>().HasMany(p => p.Blocked).WithMany(p => p.BlockedBy).UsingEntity(join => join.ToTable("Blocks"));
        }
    }
}
