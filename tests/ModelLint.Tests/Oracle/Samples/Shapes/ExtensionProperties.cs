// C# 14's extension properties, with bodies of every kind, are followed like the extension methods beside them.
namespace Stock.Rules
{
    public static class ItemRules
    {
        extension(EntityTypeBuilder<Stock.Item> item)
        {
            public PropertyBuilder<string> Name => item.Property(i => i.Name);
            public int Longest => 40;
            public PropertyBuilder<decimal> Price { get { return item.Property(i => i.Price).HasPrecision(9, 3); } }
        }

        extension<T>(EntityTypeBuilder<T> entity)
            where T : class
        {
            public EntityTypeBuilder<T> InPlural { get => entity.ToTable(typeof(T).Name + "s"); }
            public EntityTypeBuilder<T> WithText(string property, int length = 300) { entity.Property(property).HasMaxLength(length); return entity; }
        }

        extension(ModelBuilder model)
        {
            public EntityTypeBuilder<Stock.Item> Items => model.Entity<Stock.Item>();
        }
    }
}

namespace Stock
{
    using Stock.Rules;

    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; public string Text { get; set; } = ""; public decimal Price { get; set; } }

    public class StockContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            var item = model.Items;
            item.Name.HasMaxLength(item.Longest);
            _ = item.Price;
            item.InPlural.WithText(nameof(Item.Text));
        }
    }
}
