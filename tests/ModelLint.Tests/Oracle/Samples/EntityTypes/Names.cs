// Names of entity types: generic, nested, the same in two namespaces; and what keys and foreign keys make of them. One context each.
namespace Depot.SameClassNameInTwoNamespaces
{
    public class DepotContext : DbContext
    {
        public DbSet<Sales.Order> SalesOrders => Set<Sales.Order>();
        public DbSet<Purchasing.Order> PurchaseOrders => Set<Purchasing.Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
    namespace Sales
    {
        public class Order { public int OrderId { get; set; } public Purchasing.Order? Source { get; set; } public int? SourceOrderId { get; set; } }
    }
    namespace Purchasing
    {
        public class Order { public int OrderId { get; set; } public List<Sales.Order> Orders { get; } = []; }
    }
}

namespace Depot.GenericEntityTypes
{
    public class Tag<T> { public int TagId { get; set; } public T Value { get; set; } = default!; public Item? Item { get; set; } }
    public class Item { public int Id { get; set; } public List<Tag<string>> Tags { get; } = []; public int? TagId { get; set; } public Tag<int>? Number { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Tag<string>>().ToTable("text_tags");
            modelBuilder.Entity<Tag<int>>().ToTable("number_tags").Ignore(tag => tag.Item);
        }
    }
}

namespace Depot.GenericWithSetsKeepsBrackets
{
    public class Setting<T> { public int SettingId { get; set; } public T? Value { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Setting<bool>> Flags => Set<Setting<bool>>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Setting<string>>();
    }
}

namespace Depot.NestedTypesAreCalledByTheInnerName
{
    public class Order
    {
        public int OrderId { get; set; }
        public List<Line> Lines { get; } = [];
        public class Line { public int LineId { get; set; } public int OrderId { get; set; } public Note? Note { get; set; } }
        public class Note { public int Id { get; set; } public List<Line> Lines { get; } = []; }
    }

    public class DepotContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.NestedInAGenericClass
{
    public class Store<TKey>
    {
        public TKey StoreId { get; set; } = default!;
        public List<Shelf> Shelves { get; } = [];
        public class Shelf { public int Id { get; set; } public TKey StoreId { get; set; } = default!; public Store<TKey> Store { get; set; } = null!; }
    }

    public class DepotContext : DbContext
    {
        public DbSet<Store<Guid>> Stores => Set<Store<Guid>>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.EntityByNameOfOneInTheModel
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity("Depot.EntityByNameOfOneInTheModel.Item").Property<string>("Name").HasMaxLength(20);
            modelBuilder.Entity("Depot.EntityByNameOfOneInTheModel.Item", item => item.Property<int>("Shelf"));
            modelBuilder.Entity(typeof(Item).FullName!).HasIndex("Name");
        }
    }
}

namespace Depot.EntityByANameThatIsNone
{
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class DepotContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity("Depot.Item", item =>
            {
                item.IndexerProperty<int>("Id");
                item.IndexerProperty<string?>("Name").HasMaxLength(20);
            });
            modelBuilder.SharedTypeEntity<Item>("Old", item => item.Property(old => old.Name).HasMaxLength(5));
            modelBuilder.SharedTypeEntity<Item>("New").ToTable("new_items");
        }
    }
}

namespace Depot.KeyNamedByTheGenericsShortName
{
    public abstract class Entity<TSelf, TKey> where TSelf : Entity<TSelf, TKey> { public TKey? EntityId { get; set; } public TSelf? Parent { get; set; } public List<TSelf> Children { get; } = []; }
    public class Item : Entity<Item, int> { public int ItemId { get; set; } public int? ParentItemId { get; set; } }
    public class Box : Entity<Box, Guid> { public Guid Id { get; set; } public Guid ParentId { get; set; } }

    public class DepotContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        public DbSet<Box> Boxes => Set<Box>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
