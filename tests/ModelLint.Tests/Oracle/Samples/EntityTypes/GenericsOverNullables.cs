// Entity types that are generics over nullable value types have their names with a question mark.
namespace Clinic
{
    public abstract class Keyed<TKey> { public required TKey Id { get; set; } }
    public class Flag<T> : Keyed<Guid> { public required T Value { get; set; } }
    public class Pair<TFirst, TSecond> : Keyed<int> { public TFirst? First { get; set; } public TSecond? Second { get; set; } public Flag<bool?>? Flag { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Flag<bool?>> Flags => Set<Flag<bool?>>();
        public DbSet<Flag<DateTime?>> Times => Set<Flag<DateTime?>>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Flag<decimal?>>().HasKey(flag => new { flag.Id, flag.Value });
            modelBuilder.Entity<Pair<int?, Guid?>>();
        }
    }
}
