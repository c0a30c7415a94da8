// EF Core 8, 9
// An index is called by its columns; what lies in JSON has none, unless it was given one by name.
namespace Clinic.IndexInsideJson
{
    public class Visit { public int Id { get; set; } public Address Place { get; set; } = null!; public Address Origin { get; set; } = null!; }
    public class Address { public string City { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>(visit =>
        {
            visit.OwnsOne(v => v.Place, place =>
            {
                place.ToJson();
                place.Property(p => p.City).HasColumnName("city");
                place.HasIndex(p => p.City);
            });
            visit.OwnsOne(v => v.Origin, origin =>
            {
                origin.ToJson();
                origin.HasIndex(o => o.City);
            });
        });
    }
}
