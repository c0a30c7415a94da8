// What the clean-up at the end removes, and what it keeps. One context each.
namespace Shop.IgnoredNavigationLeavesItsTargetBehind
{
    public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; }
    public class Customer { public int Id { get; set; } public Address Address { get; set; } = null!; }
    public class Address { public int Id { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().Ignore(order => order.Customer);
    }
}

namespace Shop.NotMappedNavigationsPullNothingIn
{
    public class Order { public int Id { get; set; } public int CustomerId { get; set; } [NotMapped] public Customer Customer { get; set; } = null!; [NotMapped] public List<Line> Lines { get; } = []; }
    public class Customer { public int Id { get; set; } }
    public class Line { public int Id { get; set; } public int OrderId { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Shop.IgnoredTypeCutsTheGraph
{
    public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; }
    public class Customer { public int Id { get; set; } public Address Address { get; set; } = null!; public List<Order> Orders { get; } = []; }
    public class Address { public int Id { get; set; } public Country? Country { get; set; } }
    public class Country { public int Id { get; set; } public List<Address> Addresses { get; } = []; }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Country> Countries => Set<Country>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Customer>();
    }
}

namespace Shop.IgnoredThenMapped
{
    public class Order { public int Id { get; set; } public int CustomerId { get; set; } public Customer Customer { get; set; } = null!; }
    public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public List<Order> Orders { get; } = []; }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Customer>().Property(customer => customer.Name).HasMaxLength(50);
            modelBuilder.Ignore<Customer>();
            modelBuilder.Entity<Customer>();
        }
    }
}

namespace Shop.IgnoredByTypeOfDbSet
{
    public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; }
    public class Customer { public int Id { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Customer> Customers => Set<Customer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore(typeof(Customer));
    }
}

namespace Shop.MentionedByFluentCallsStays
{
    public class Order { public int Id { get; set; } }
    public class Customer { public int Id { get; set; } public Address? Address { get; set; } }
    public class Address { public int Id { get; set; } }
    public class Coupon { public int Id { get; set; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().HasOne<Customer>().WithMany();
            modelBuilder.Entity<Order>().HasOne(typeof(Coupon)).WithMany().HasForeignKey("CouponCode");
        }
    }
}

namespace Shop.CycleThatNothingReaches
{
    public class Order { public int Id { get; set; } public Customer Customer { get; set; } = null!; }
    public class Customer { public int Id { get; set; } public Account Account { get; set; } = null!; }
    public class Account { public int Id { get; set; } public int CustomerId { get; set; } public Customer Customer { get; set; } = null!; public List<Entry> Entries { get; } = []; }
    public class Entry { public int Id { get; set; } public Account Account { get; set; } = null!; }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>(order => order.Ignore("Customer"));
    }
}

namespace Shop.BaseReachedByOneNavigation
{
    public abstract class Document { public int Id { get; set; } public string Title { get; set; } = ""; }
    public class Invoice : Document { public decimal Total { get; set; } }
    public class Offer : Document { public DateTime Until { get; set; } }
    public class Order { public int Id { get; set; } public int DocumentId { get; set; } public Document Document { get; set; } = null!; }

    public class ShopContext : DbContext
    {
        public DbSet<Invoice> Invoices => Set<Invoice>();
        public DbSet<Offer> Offers => Set<Offer>();
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Shop.BaseReachedByANavigationThatIsIgnored
{
    public abstract class Document { public int Id { get; set; } public string Title { get; set; } = ""; }
    public class Invoice : Document { public decimal Total { get; set; } }
    public class Offer : Document { public DateTime Until { get; set; } }
    public class Order { public int Id { get; set; } public int DocumentId { get; set; } public Document Document { get; set; } = null!; }

    public class ShopContext : DbContext
    {
        public DbSet<Invoice> Invoices => Set<Invoice>();
        public DbSet<Offer> Offers => Set<Offer>();
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().Ignore(order => order.Document);
    }
}

namespace Shop.TwoHopsToASetlessType
{
    public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
    public class Line { public int Id { get; set; } public Product Product { get; set; } = null!; }
    public class Product { public string ProductId { get; set; } = ""; public Vendor? Vendor { get; set; } }
    public record Vendor(string Name) { public Guid VendorId { get; init; } }

    public class ShopContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
