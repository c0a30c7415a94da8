using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Owned types. EF Core 8, 9 and 10 are asked.</summary>
public sealed class OwnedTests
{
    [Fact]
    public Task Twice_by_attribute_with_a_nested_one() => ReadInFull.AgreeAsync("""
        [Owned]
        public class Address { public string Street { get; set; } = ""; public Geo Geo { get; set; } = null!; }
        [Owned]
        public class Geo { public double Lat { get; set; } }
        public class Shop { public int Id { get; set; } public Address Home { get; set; } = null!; public Address? Work { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Shop> Shops => Set<Shop>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Once_by_attribute() => ReadInFull.AgreeAsync("""
        [Owned]
        public class Address { public string Street { get; set; } = ""; }
        public class Shop { public int ShopId { get; set; } public Address Home { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Shop> Shops => Set<Shop>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task By_two_owners() => ReadInFull.AgreeAsync("""
        [Owned]
        public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }
        public class Bill { public int Id { get; set; } public Money Total { get; set; } = null!; }
        public class Wage { public int Id { get; set; } public Money Net { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Bill> Bills => Set<Bill>();
            public DbSet<Wage> Wages => Set<Wage>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Bill>().OwnsOne(b => b.Total).Property(m => m.Amount).HasPrecision(18, 2);
            }
        }
        """);

    [Fact]
    public Task From_a_base_class() => ReadInFull.AgreeAsync("""
        [Owned]
        public class Stamp { public DateTime At { get; set; } }
        public abstract class Entity { public int Id { get; set; } public Stamp Created { get; set; } = null!; }
        public class A : Entity;
        public class B : Entity;

        public class TestContext : DbContext
        {
            public DbSet<A> As => Set<A>();
            public DbSet<B> Bs => Set<B>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_collection_with_its_owner_and_references() => ReadInFull.AgreeAsync("""
        public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
        public class Line { public int Number { get; set; } public Order Order { get; set; } = null!; public Product Product { get; set; } = null!; }
        public class Product { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            public DbSet<Product> Products => Set<Product>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().OwnsMany(o => o.Lines, line =>
                {
                    line.WithOwner(l => l.Order).HasForeignKey("OrderKey");
                    line.HasKey("OrderKey", "Number");
                });
            }
        }
        """);

    [Fact]
    public Task Two_levels_by_fluent_code() => ReadInFull.AgreeAsync("""
        public class Order { public int Id { get; set; } public Address To { get; set; } = null!; public Address From { get; set; } = null!; }
        public class Address { public string Street { get; set; } = ""; public Geo? Geo { get; set; } }
        public class Geo { public double Lat { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().OwnsOne(o => o.To, to => to.OwnsOne(a => a.Geo));
                modelBuilder.Entity<Order>().OwnsOne(o => o.From, from => from.OwnsOne(a => a.Geo, geo => geo.Property(g => g.Lat).HasColumnName("lat")));
            }
        }
        """);
}
