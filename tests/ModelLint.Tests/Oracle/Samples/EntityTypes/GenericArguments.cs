// Entity types are named after their type arguments, by keyword and with question marks, and so are their tables.
namespace Clinic.ArgumentsOfEveryKind
{
    public class Setting<T> { public int Id { get; set; } public T Value { get; set; } = default!; public Owner? Owner { get; set; } }
    public class Owner { public int Id { get; set; } }
    public class Pair<TFirst, TSecond> { public int Id { get; set; } public TFirst First { get; set; } = default!; public TSecond Second { get; set; } = default!; }

    public class ClinicContext : DbContext
    {
        public DbSet<Setting<decimal?>> Amounts => Set<Setting<decimal?>>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Setting<Guid?>>().HasIndex(setting => setting.Value);
            modelBuilder.Entity<Setting<DayOfWeek?>>();
            modelBuilder.Entity<Setting<byte[]>>();
            modelBuilder.Entity<Setting<string[]>>();
            modelBuilder.Entity(typeof(Pair<int?, List<int>>));
        }
    }
}
