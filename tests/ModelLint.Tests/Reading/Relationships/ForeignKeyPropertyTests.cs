using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Which properties, and which end. EF Core 8, 9 and 10 are asked.</summary>
public sealed class ForeignKeyPropertyTests
{
    [Fact]
    public Task The_navigation_comes_before_the_principal() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class Mail { public int Id { get; set; } public int UserId { get; set; } public int SenderId { get; set; } public User Sender { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_temporary_key_lets_the_shorter_name_win() => ReadInFull.AgreeAsync("""
        public class User { public int UserId { get; set; } }
        public class Mail { public int Id { get; set; } public int AuthorUserId { get; set; } public int AuthorId { get; set; } public User Author { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_known_key_lets_the_longer_name_win() => ReadInFull.AgreeAsync("""
        public class Author { public int AuthorKey { get; set; } public int Id { get; set; } }
        public class Admin { public int AdminId { get; set; } }
        public class Mail { public int Id { get; set; } public int OwnerAdminId { get; set; } public int OwnerId { get; set; } public Admin Owner { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Admin> Admins => Set<Admin>();
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task An_incompatible_property_ends_the_search() => ReadInFull.AgreeAsync("""
        public class User { public long Id { get; set; } }
        public class Mail { public int Id { get; set; } public string? SenderId { get; set; } public long UserId { get; set; } public User? Sender { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Composite_keys_match_by_each_name() => ReadInFull.AgreeAsync("""
        public class Order { public int A { get; set; } public int B { get; set; } public List<Line> Lines { get; } = []; }
        public class Line { public int Id { get; set; } public int OrderA { get; set; } public int OrderB { get; set; } public Order Order { get; set; } = null!; }
        public class Half { public int Id { get; set; } public int OrderA { get; set; } public Order Order { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            public DbSet<Line> Lines => Set<Line>();
            public DbSet<Half> Halfs => Set<Half>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().HasKey(o => new { o.A, o.B });
            }
        }
        """);

    [Fact]
    public Task Part_of_the_own_key_with_the_same_names() => ReadInFull.AgreeAsync("""
        public class Order { public int TenantId { get; set; } public int Number { get; set; } public List<Line> Lines { get; } = []; }
        public class Line { public int TenantId { get; set; } public int Number { get; set; } public int Row { get; set; } public Order Order { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Order> Orders => Set<Order>();
            public DbSet<Line> Lines => Set<Line>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().HasKey(o => new { o.TenantId, o.Number });
                modelBuilder.Entity<Line>().HasKey(l => new { l.TenantId, l.Number, l.Row });
            }
        }
        """);

    [Fact]
    public Task One_to_one_goes_by_the_foreign_key_name() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public Profile? Profile { get; set; } }
        public class Profile { public int Id { get; set; } public int UserId { get; set; } public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Profile> Profiles => Set<Profile>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task One_to_one_goes_by_the_primary_key_name() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public Profile? Profile { get; set; } }
        public class Profile { [Key] public int UserId { get; set; } public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task One_to_one_over_the_primary_key_without_names() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public Profile? Profile { get; set; } }
        public class Profile { public int Id { get; set; } public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<User>().HasOne(u => u.Profile).WithOne(p => p.User).HasForeignKey<Profile>();
            }
        }
        """);

    [Fact]
    public Task Nullability_of_the_property_decides_over_the_navigation() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class A { public int Id { get; set; } public int? UserId { get; set; } public User User { get; set; } = null!; }
        public class B { public int Id { get; set; } public int UserId { get; set; } public User? User { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<A> As => Set<A>();
            public DbSet<B> Bs => Set<B>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_string_key_makes_a_string_foreign_key() => ReadInFull.AgreeAsync("""
        public class User { public string Id { get; set; } = ""; }
        public class A { public int Id { get; set; } public User User { get; set; } = null!; }
        public class B { public int Id { get; set; } public User? User { get; set; } }
        public class C { public int Id { get; set; } public string? UserId { get; set; } public User User { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<A> As => Set<A>();
            public DbSet<B> Bs => Set<B>();
            public DbSet<C> Cs => Set<C>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);
}
