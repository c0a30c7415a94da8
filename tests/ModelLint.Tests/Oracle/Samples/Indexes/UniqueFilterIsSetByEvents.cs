namespace Clinic.FilterKeepsTheNameThatTheColumnHad
{
    public class Room { public int Id { get; set; } public NightVisit? NightVisit { get; set; } }
    public abstract class Visit { public int Id { get; set; } }
    public class DayVisit : Visit { public int? RoomId { get; set; } }
    public class NightVisit : Visit { public int? RoomId { get; set; } }

    public class RenamedColumnContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>();
            modelBuilder.Entity<DayVisit>();
            modelBuilder.Entity<Room>();
        }
    }
}

namespace Clinic.ColumnOfAnotherTableHasNoFilter
{
    public class Visit { public int Id { get; set; } public DateTime? EndedAt { get; set; } public bool Discriminator { get; set; } }
    public class NightVisit : Visit { public int Bed { get; set; } }

    public class OtherTableContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<NightVisit>().HasIndex(v => v.EndedAt).IsUnique();
    }
}

namespace Clinic.FilterOfTheTimeWhenTheHierarchyHadOneTable
{
    public class Visit { public int Id { get; set; } }
    [Table("NightVisits")] public class NightVisit : Visit;
    public class DayVisit : Visit { public decimal Price { get; set; } }

    public class OneTableBeforeContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>();
            modelBuilder.Entity<DayVisit>().HasIndex(v => v.Price).IsUnique();
            modelBuilder.Entity<NightVisit>();
        }
    }
}

namespace Clinic.UniqueIndexOfWhatMayBeMissingInARow
{
    public class Patient { public int Id { get; set; } public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; public int Number { get; set; } }

    public class OptionalPartContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home, home => home.HasIndex(a => a.Number).IsUnique());
    }
}
