// Under a naming convention derived types keep a table of their own while the root of their hierarchy loses its one: no value of the root is generated. One context each.
namespace Clinic
{
    public abstract class Ward { public int Id { get; set; } }
    public class Unit : Ward { public int Level { get; set; } }
    public class Practice : Unit { public int Rooms { get; set; } }
}

namespace Clinic.DiscriminatorFirst
{
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-").UseSnakeCaseNamingConvention();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Unit>().Property(unit => unit.Level).HasDefaultValue();
            modelBuilder.Entity<Ward>().HasDiscriminator<string>("kind");
            modelBuilder.Entity<Ward>().ToTable((string?)null);
        }
    }
}

namespace Clinic.StrategySaid
{
    public class ClinicContext : DbContext
    {
        public DbSet<Practice> Practices => Set<Practice>();
        public DbSet<Unit> Units => Set<Unit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-").UseSnakeCaseNamingConvention();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().UseTphMappingStrategy().ToTable((string?)null);
            modelBuilder.Entity<Unit>().Property(unit => unit.Level).HasDefaultValue();
            modelBuilder.Entity<Practice>().Property(practice => practice.Rooms).HasDefaultValue(2);
        }
    }
}
