namespace Clinic
{
    public class Doctor { public int Id { get; set; } public List<Ward> Wards { get; } = []; }
    public class Ward { public int Id { get; set; } }
    public class Link { public int Id { get; set; } }

    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.NamedLinks
{
    // EF Core 8 leaves the other foreign key of the join type; later versions take it along.
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasMany(d => d.Wards).WithMany().UsingEntity("Links");
            modelBuilder.Ignore<Doctor>();
        }
    }
}

namespace Clinic.ClassOfLinks
{
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasMany(d => d.Wards).WithMany().UsingEntity<Link>();
            modelBuilder.Ignore<Doctor>();
        }
    }
}

namespace Clinic.ByConvention
{
    public class Nurse { public int Id { get; set; } public List<Shift> Shifts { get; } = []; }
    public class Shift { public int Id { get; set; } public List<Nurse> Nurses { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Shift> Shifts => Set<Shift>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Nurse>();
    }
}
