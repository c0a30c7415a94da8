namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.PeriodColumns
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Visit { public int Id { get; set; } }
    public class Room { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable("Patients", table => table.IsTemporal());
            modelBuilder.Entity<Visit>().ToTable(table => table.IsTemporal(temporal =>
            {
                temporal.HasPeriodStart("ValidFrom");
                temporal.HasPeriodEnd("ValidTo").HasColumnName("valid_to");
                temporal.UseHistoryTable("VisitHistory", "history");
            }));
            modelBuilder.Entity<Room>().ToTable(table => table.IsTemporal().HasPeriodStart("Begin").HasColumnName("beg"));
        }
    }
}

namespace Clinic.TakenBackAgain
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal());
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(false));
        }
    }
}

namespace Clinic.PropertyDeclaredBefore
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property<DateTime>("PeriodStart").HasColumnName("from").HasPrecision(3);
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal());
        }
    }
}

namespace Clinic.OwnedTypesAndJoinsOfTemporalTables
{
    public class Patient { public int Id { get; set; } public Address Home { get; set; } = null!; public List<Tag> Tags { get; } = []; }
    public class Address { public string Street { get; set; } = ""; }
    public class Tag { public int Id { get; set; } public List<Patient> Patients { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Tag>().ToTable("Tags", table => table.IsTemporal());
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home, home => home.ToTable("Homes", table => table.IsTemporal()));
            modelBuilder.Entity<Patient>().ToTable("Patients", table => table.IsTemporal());
        }
    }
}

namespace Clinic.OfAHierarchy
{
    public class Patient { public int Id { get; set; } }
    public class Visit : Patient { public string? Note { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable("P", "s", table => table.IsTemporal(t => t.HasPeriodStart("From")));
    }
}
