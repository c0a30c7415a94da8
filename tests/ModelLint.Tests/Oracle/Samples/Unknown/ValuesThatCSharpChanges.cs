// Unknown 12
// What wraps, what a comparer of a set makes equal, what a reference into an array changes: the values are not followed, and nothing else is said.
namespace Clinic;

public class Item { public int Id { get; set; } public string Name { get; set; } = ""; public string Text { get; set; } = ""; public string Note { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Item> Items => Set<Item>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    private static ref int At(int[] values, int position) => ref values[position];

    protected override void OnModelCreating(ModelBuilder model)
    {
        unchecked
        {
            var large = int.MaxValue;
            large += 1;
            if (large < 0)
                model.Entity<Item>().ToTable("overflowed");
        }

        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "A", "a", "B" };
        model.Entity<Item>().Property(item => item.Name).HasMaxLength(names.Count);
        int[] lengths = [1, 2];
        At(lengths, 1) = 50;
        model.Entity<Item>().Property(item => item.Text).HasMaxLength(lengths[1]);
    }
}
