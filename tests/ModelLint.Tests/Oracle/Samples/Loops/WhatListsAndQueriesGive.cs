// What C#'s lists and LINQ's queries give: each name ends up with the length that they say.
using System.Collections.Generic;
using System.Linq;

namespace Stock
{
    public class Item { public int Id { get; set; } public string A { get; set; } = ""; public string B { get; set; } = ""; public string C { get; set; } = ""; public string D { get; set; } = ""; }

    public abstract class Case : DbContext
    {
        public DbSet<Item> Items => Set<Item>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected static void Give(ModelBuilder model, IEnumerable<string> names, int length)
        {
            foreach (var name in names)
                model.Entity<Item>().Property(name).HasMaxLength(length);
        }
    }

    public class Changed : Case
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            List<string> names = ["A", "B", "C", "D", "B"];
            Give(model, names, 1);
            var isThere = names.Remove("B");
            names.RemoveAt(0);
            Give(model, names, isThere ? 2 : 3);
            var removed = names.RemoveAll(name => name != "C");
            Give(model, names, 10 + removed);
            var lengths = new Dictionary<string, int> { ["A"] = 20, ["D"] = 21 };
            lengths.Remove("A");
            foreach (var (name, length) in lengths)
                model.Entity<Item>().Property(name).HasMaxLength(length);
        }
    }

    public class Chosen : Case
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            string[] names = ["B", "A", "D", "C"];
            Give(model, names.TakeWhile(name => name != "D"), 30);
            Give(model, names.SkipWhile((name, i) => i < 2), 31);
            foreach (var (name, length) in names.Zip([40, 41, 42]))
                model.Entity<Item>().Property(name).HasMaxLength(length);
            Give(model, names.Zip(names.Skip(1), (one, next) => one == "B" ? next : one).Take(1), 50);
            Give(model, names.Order().Take(1).Concat(names.OrderDescending().Take(1)), names.Order().SequenceEqual(["A", "B", "C", "D"]) ? 60 : 61);
            Give(model, names.DistinctBy(name => name == "A" || name == "B").Skip(1), 70);
        }
    }

    public class Asked : Case
    {
        protected override void OnModelCreating(ModelBuilder model)
        {
            List<string> names = ["A", "B"];
            Give(model, names, names.Exists(name => name == "B") ? 80 : 81);
            Give(model, ["C"], names.TrueForAll(name => name == "B") ? 90 : 91);
            Give(model, ["D"], names.SequenceEqual(["A"]) ? 92 : 93);
        }
    }
}
