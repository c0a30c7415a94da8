// Finds MDL0013
// Properties of classes that are taken for navigations. One context each.
namespace Depot.ClassWithoutAKey
{
    public class Money { public decimal Amount { get; set; } }
    public class Item { public int Id { get; set; } public Money Price { get; set; } = null!; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Depot.DomainEvents
{
    public class Event { public string Name { get; set; } = ""; }
    public class Item { private readonly List<Event> _events = []; public int Id { get; set; } public IReadOnlyCollection<Event> Events => _events; }

    public class DepotContext : DbContext
    {
        public DbSet<Item> ItemSet => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
