// Relationships that EF Core refuses. One context each.
namespace Music.ComputedCollectionWantsTheSameProperty
{
    public class Artist { public int Id { get; set; } public List<Album> Albums { get; } = []; public IEnumerable<Album> Recent => Albums.Where(album => album.Year > 2000); }
    public class Album { public int Id { get; set; } public int Year { get; set; } public int ArtistId { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Clinic.ANavigationToAKeylessType
{
    [Keyless] public class Reading { public int Value { get; set; } }
    public class Patient { public int Id { get; set; } public Reading? Reading { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.RowsThatArePartsOfEachOther
{
    public class Room { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Plan { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Room>().ToTable("rooms").HasOne<Plan>().WithOne().HasForeignKey<Room>(room => room.Id);
            modelBuilder.Entity<Plan>().ToTable("rooms").HasOne<Room>().WithOne().HasForeignKey<Plan>(plan => plan.Id);
            modelBuilder.Entity<Plan>().HasIndex(plan => plan.Name);
        }
    }
}
