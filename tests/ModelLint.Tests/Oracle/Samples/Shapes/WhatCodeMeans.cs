// Small things of C# that decide what a loop or a helper does.
using System.Linq;

namespace Arrays
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; public string Text { get; set; } = ""; }

    public class ArrayContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            var lengths = new[] { 1, 2, 3, 4 };
            var same = lengths;
            same[0] = 30;
            same[1] += 5;
            same[3]++;
            var list = new List<int> { 4, 5 };
            list[1] = 60;
            var map = new Dictionary<string, int> { ["Name"] = 1 };
            map["Name"] += lengths[0] + lengths[1];
            map["Text"] = list[1] + list.Count + lengths[1..].Length + lengths[3];
            foreach (var pair in map)
                model.Entity<Item>().Property(pair.Key).HasMaxLength(pair.Value);
        }
    }
}

namespace Hidden
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class Lengths { public virtual int Short() => 1; public int Long() => 10; public int All() => Short() + Long(); }
    public class OtherLengths : Lengths { public override int Short() => base.Short() + 5; public new int Long() => 100; }

    public interface INames { int Longest { get; } string Table => "by_interface"; void Apply(EntityTypeBuilder<Item> item) { item.ToTable(Table); item.Property(i => i.Name).HasMaxLength(Longest); } }
    public class Names(Lengths lengths) : INames { public int Longest => lengths.All(); }

    public class HiddenContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            INames names = new Names(new OtherLengths());
            names.Apply(model.Entity<Item>());
        }
    }
}

namespace Disposed
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

    public sealed class Scope(EntityTypeBuilder<Item> item, string table) : IDisposable { public void Dispose() => item.ToTable(table); }

    public class DisposedContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            using var last = new Scope(model.Entity<Item>(), "last");
            using (new Scope(model.Entity<Item>(), "first"))
            {
                model.Entity<Item>().ToTable("inside");
            }

            model.Entity<Item>().ToTable(model.Entity<Item>().Metadata.GetTableName() + "_after");
            model.Entity<Item>().Property(item => item.Name).HasColumnName(model.Entity<Item>().Metadata.GetTableName());
        }
    }
}

namespace Sets
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }
    public enum Size : byte { Large = 30, Small = 10 }

    public class SetContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            HashSet<string> names = ["A", "A", "B"];
            var others = new HashSet<string> { "A", "B", "A" };
            foreach (var size in Enum.GetValues<Size>())
                model.Entity<Item>().Property(item => item.Name).HasMaxLength((int)size + names.Count + others.Count);
            var steps = new Dictionary<string, Action<PropertyBuilder>> { ["Name"] = property => property.IsUnicode(false) };
            foreach (var step in steps)
                step.Value(model.Entity<Item>().Property(step.Key));
        }
    }
}
