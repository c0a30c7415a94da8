// Lookups, groups of what is made of the elements, and aliases of tuples.
using System.Linq;

namespace Stock
{
    using Lengths = (string Name, int Length)[];
    using Length = (string Name, int Value);

    public enum Kind { Small, Large }
    public class Item { public int Id { get; set; } public string Name { get; set; } = ""; public string Text { get; set; } = ""; public Kind Kind { get; set; } public decimal Price { get; set; } }

    public class StockContext : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            var byType = model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToLookup(property => property.ClrType);
            foreach (var property in byType[typeof(string)])
                property.SetMaxLength(64);
            foreach (var property in byType[typeof(Guid)])
                property.SetMaxLength(16);
            foreach (var group in model.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).ToLookup(property => property.ClrType.IsEnum, property => property.Name))
                foreach (var name in group)
                    if (group.Key)
                        model.Entity<Item>().Property(name).HasConversion<string>();
            foreach (var group in new[] { (Precision: 9, Name: "Price"), (Precision: 9, Name: "Other") }.GroupBy(each => each.Precision, each => each.Name))
                model.Entity<Item>().Property<decimal>(group.First()).HasPrecision(group.Key, group.Count());
            Lengths lengths = [("Name", 3)];
            Length text = ("Text", 4);
            foreach (var length in lengths)
                model.Entity<Item>().Property(length.Name).HasMaxLength(length.Length);
            model.Entity<Item>().Property(text.Name).HasMaxLength(text.Value);
        }
    }
}
