// Members that EF Core cannot map. One context each.
namespace Depot.TupleProperty
{
    public class Item { public int Id { get; set; } public (int, int) Size { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.ObjectProperty
{
    public class Item { public int Id { get; set; } public object Any { get; set; } = null!; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.InterfaceProperty
{
    public interface ILabel;
    public class Item { public int Id { get; set; } public ILabel? Label { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.StructProperty
{
    public struct Point { public int X { get; set; } }
    public class Item { public int Id { get; set; } public Point[] Points { get; set; } = []; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.NestedCollections
{
    public class Item { public int Id { get; set; } public List<List<int>> Grid { get; set; } = []; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.DictionaryOfText
{
    public class Item { public int Id { get; set; } public Dictionary<string, string> Map { get; set; } = []; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.ListOfObjects
{
    public class Item { public int Id { get; set; } public List<object> Things { get; set; } = []; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.GetOnlyPropertiesOfTheConstructor
{
    public class Item(string name) { public int Id { get; set; } public string Name { get; } = name; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.TypeThatIsNone
{
    public class Item { public int Id { get; set; } public Type Kind { get; set; } = null!; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.IndexOfAnIgnoredMember
{
    [Index(nameof(Code))] public class Item { public int Id { get; set; } [NotMapped] public int Code { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.IndexOfAMissingMember
{
    [Index("Kode")] public class Item { public int Id { get; set; } public int Code { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.IndexOfANavigation
{
    public class Box { public int Id { get; set; } }
    public class Item { public int Id { get; set; } public Box Box { get; set; } = null!; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>().HasIndex(item => item.Box);
    }
}

namespace Depot.OptionalValueType
{
    public class Item { public int Id { get; set; } public int Code { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>().Property(item => item.Code).IsRequired(false);
    }
}

namespace Depot.PropertyOfAnotherType
{
    public class Item { public int Id { get; set; } public int Code { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>().Property<string>("Code");
    }
}

namespace Depot.ShadowWithoutAType
{
    public class Item { public int Id { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>().Property("Code");
    }
}

namespace Depot.PropertyThroughANavigation
{
    public class Box { public int Id { get; set; } }
    public class Item { public int Id { get; set; } public Box Box { get; set; } = null!; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Item>().Property(item => item.Box.Id);
    }
}
