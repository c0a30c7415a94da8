namespace Clinic.BaseAndDerived
{
    [Table("visits")] public class Visit { public int Id { get; set; } public List<NightVisit> Nights { get; } = []; }
    public class NightVisit : Visit { public List<Visit> Days { get; } = []; }

    public class BaseAndDerivedContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>();
    }
}

namespace Clinic.Siblings
{
    public abstract class Visit { public int Id { get; set; } }
    public class DayVisit : Visit { public List<NightVisit> Nights { get; } = []; }
    public class NightVisit : Visit { public List<DayVisit> Days { get; } = []; }

    public class SiblingsContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<DayVisit> DayVisits => Set<DayVisit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SiblingsInTablesOfTheirOwn
{
    public abstract class Visit { public int Id { get; set; } }
    [Table("day_visits")] public class DayVisit : Visit { public List<NightVisit> Nights { get; } = []; }
    [Table("night_visits")] public class NightVisit : Visit { public List<DayVisit> Days { get; } = []; }

    public class TablesContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<DayVisit> DayVisits => Set<DayVisit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
