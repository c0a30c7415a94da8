namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.NamedByACollection
{
    public class Ward
    {
        public int Id { get; set; }

        [ForeignKey(nameof(Bed.WardId))]
        public List<Bed> Beds { get; } = [];
    }

    public class Bed
    {
        public int Id { get; set; }
        public int WardId { get; set; }
    }

    // The attribute may not bring the property back, and the relationship made without it has forgotten that it was required.
    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bed>().Ignore(b => b.WardId);
    }
}

namespace Clinic.OfItself
{
    public class Unit
    {
        public decimal Id { get; set; }

        [ForeignKey("UnitId")]
        public List<Unit> Parts { get; } = [];

        public decimal UnitId { get; set; }
    }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Unit>().Ignore("UnitId");
    }
}

namespace Clinic.NamedByAReference
{
    public class Doctor
    {
        public int Id { get; set; }
        public List<Visit> Visits { get; } = [];
    }

    public class Visit
    {
        public int Id { get; set; }
        public int SeenBy { get; set; }

        [ForeignKey(nameof(SeenBy))]
        public Doctor Doctor { get; set; } = null!;
    }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().Ignore(v => v.SeenBy);
    }
}
