using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>What attributes make of relationships. EF Core 8, 9 and 10 are asked.</summary>
public sealed class AttributeTests
{
    [Fact]
    public Task ForeignKey_on_navigation_property_and_collection() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } [ForeignKey("OwnerKey")] public List<Item> Items { get; } = []; }
        public class Item { public int Id { get; set; } public int OwnerKey { get; set; } }
        public class A { public int Id { get; set; } public int Who { get; set; } [ForeignKey(nameof(Who))] public User User { get; set; } = null!; }
        public class B { public int Id { get; set; } [ForeignKey("User")] public int? Who { get; set; } public User? User { get; set; } }
        public class C { public int Id { get; set; } [ForeignKey("Shadow")] public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<A> As => Set<A>();
            public DbSet<B> Bs => Set<B>();
            public DbSet<C> Cs => Set<C>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task ForeignKey_over_a_composite_key() => ReadInFull.AgreeAsync("""
        public class Order { public int A { get; set; } public int B { get; set; } }
        public class Line { public int Id { get; set; } public int X { get; set; } public int Y { get; set; } [ForeignKey("X, Y")] public Order Order { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Line> Lines => Set<Line>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().HasKey(o => new { o.A, o.B });
            }
        }
        """);

    [Fact]
    public Task ForeignKey_on_a_self_reference() => ReadInFull.AgreeAsync("""
        public class Node { public int Id { get; set; } public int? Up { get; set; } [ForeignKey("Up")] public Node? Parent { get; set; } public List<Node> Children { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Node> Nodes => Set<Node>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task InverseProperty_pairs() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } [InverseProperty("From")] public List<Mail> Sent { get; } = []; [InverseProperty("To")] public List<Mail> Received { get; } = []; }
        public class Mail { public int Id { get; set; } public int FromId { get; set; } public User From { get; set; } = null!; public int? ToId { get; set; } public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task InverseProperty_pairs_many_to_many() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Team> Leads { get; } = []; public List<Team> Joined { get; } = []; }
        public class Team { public int Id { get; set; } [InverseProperty("Leads")] public List<User> Leaders { get; } = []; [InverseProperty("Joined")] public List<User> Members { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Required_and_DeleteBehavior() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class A { public int Id { get; set; } public int? UserId { get; set; } [Required] public User? User { get; set; } }
        public class B { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.Restrict)] public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<A> As => Set<A>();
            public DbSet<B> Bs => Set<B>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);
}
