// Indexes that EF Core refuses. One context each.
namespace Rail.IndexAddedOnTheBaseAfterwards
{
    public class Place { public int Id { get; set; } public int RegionId { get; set; } }
    public class Stop : Place { public Region Region { get; set; } = null!; public int LineId { get; set; } public Line Line { get; set; } = null!; }
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; }
    public class Region { public int Id { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Stop> Stops => Set<Stop>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasIndex(stop => new { stop.LineId, stop.RegionId });
            modelBuilder.Entity<Place>().HasIndex(place => place.RegionId);
        }
    }
}
