namespace Shop.Modules.Orders.Models
{
    public class Order
    {
        public int Id { get; set; }
        public List<Line> Lines { get; } = [];
    }

    public class Line
    {
        public int Id { get; set; }
    }
}

namespace Shop.Modules.Catalog
{
    public class Product
    {
        public int Id { get; set; }
    }
}

namespace Shop.Core
{
    using Shop.Modules.Catalog;
    using Shop.Modules.Orders.Models;

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Product> Products => Set<Product>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entity in modelBuilder.Model.GetEntityTypes())
            {
                if (entity.ClrType.Namespace != null)
                {
                    var nameParts = entity.ClrType.Namespace.Split('.');
                    modelBuilder.Entity(entity.Name).ToTable(string.Concat(nameParts[2], "_", entity.ClrType.Name), nameParts[0].ToLowerInvariant());
                }
            }
        }
    }
}
