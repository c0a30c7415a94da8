namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Foreign keys by names that no class has, and what their types follow. EF Core 8, 9 and 10 are asked.</summary>
public sealed class ShadowForeignKeyTests
{
    [Fact]
    public Task Names_over_keys_of_several_types() => ReadInFull.AgreeAsync("""
        public class A { public Guid Id { get; set; } }
        public class B { public string Id { get; set; } = ""; }
        public class Use { public int Id { get; set; } public A? One { get; set; } public A Two { get; set; } = null!; public B? Three { get; set; } public B Four { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Use> UseSet => Set<Use>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Use>().HasOne(u => u.One).WithMany().HasForeignKey("one_key").IsRequired();
                modelBuilder.Entity<Use>().HasOne(u => u.Two).WithMany().HasForeignKey("two_key").IsRequired(false);
                modelBuilder.Entity<Use>().HasOne(u => u.Three).WithMany().HasForeignKey("three_key").IsRequired();
                modelBuilder.Entity<Use>().HasOne(u => u.Four).WithMany().IsRequired(false).HasForeignKey("four_key");
            }
        }
        """);

    [Fact]
    public Task Names_over_a_composite_key() => ReadInFull.AgreeAsync("""
        public class Site { public int Tenant { get; set; } public string Code { get; set; } = ""; }
        public class Meter { public int Id { get; set; } public Site? Site { get; set; } public Site Spare { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Meter> MeterSet => Set<Meter>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Site>().HasKey(s => new { s.Tenant, s.Code });
                modelBuilder.Entity<Meter>().HasOne(m => m.Site).WithMany().HasForeignKey("SiteTenant", "SiteCode").IsRequired();
                modelBuilder.Entity<Meter>().HasOne(m => m.Spare).WithMany().HasForeignKey("SiteTenant", "SpareCode").IsRequired(false);
            }
        }
        """);

    [Fact]
    public Task A_shadow_property_declared_first() => ReadInFull.AgreeAsync("""
        public class A { public long Id { get; set; } public List<Use> Uses { get; } = []; }
        public class Use { public int Id { get; set; } public A A { get; set; } = null!; public A? B { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Use> UseSet => Set<Use>();
            public DbSet<A> ASet => Set<A>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Use>().Property<long?>("a_key");
                modelBuilder.Entity<Use>().Property<long>("BId").HasColumnName("b_key");
                modelBuilder.Entity<Use>().HasOne(u => u.A).WithMany(a => a.Uses).HasForeignKey("a_key");
            }
        }
        """);

    [Fact]
    public Task A_shadow_foreign_key_in_the_primary_key() => ReadInFull.AgreeAsync("""
        public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
        public class Line { public int Number { get; set; } public Order Order { get; set; } = null!; public Line? Replaces { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Order> OrderSet => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Line>().Property<int>("OrderId");
                modelBuilder.Entity<Line>().HasKey("OrderId", "Number");
                modelBuilder.Entity<Order>().HasMany(o => o.Lines).WithOne(l => l.Order).OnDelete(DeleteBehavior.Cascade);
            }
        }
        """);

    [Fact]
    public Task One_to_one_by_a_name_and_required_ends() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public Profile? Profile { get; set; } public Badge Badge { get; set; } = null!; }
        public class Profile { public int Id { get; set; } public User User { get; set; } = null!; }
        public class Badge { public int Id { get; set; } public User? Holder { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<User> UserSet => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<User>().HasOne(u => u.Profile).WithOne(p => p.User).HasForeignKey<Profile>("owner").IsRequired(false);
                modelBuilder.Entity<Badge>().HasOne(b => b.Holder).WithOne(u => u.Badge).HasForeignKey<Badge>("holder").IsRequired();
                modelBuilder.Entity<User>().Navigation(u => u.Badge).IsRequired();
                modelBuilder.Entity<User>().Navigation(u => u.Profile).AutoInclude();
            }
        }
        """);

    [Fact]
    public Task Requiredness_said_twice() => ReadInFull.AgreeAsync("""
        public class A { public int Id { get; set; } }
        public class Use { public int Id { get; set; } public A A { get; set; } = null!; public A B { get; set; } = null!; public int? CKey { get; set; } public A C { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Use> UseSet => Set<Use>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Use>().HasOne(u => u.A).WithMany().HasForeignKey("a_key").IsRequired(false).IsRequired();
                modelBuilder.Entity<Use>().HasOne(u => u.B).WithMany().HasForeignKey("b_key").IsRequired();
                modelBuilder.Entity<Use>().HasOne(u => u.B).WithMany().IsRequired(false).OnDelete(DeleteBehavior.SetNull);
                modelBuilder.Entity<Use>().HasOne(u => u.C).WithMany().HasForeignKey(u => u.CKey).IsRequired();
                modelBuilder.Entity<Use>().Property(u => u.CKey).IsRequired(false);
            }
        }
        """);

    [Fact]
    public Task The_key_of_the_principal_changes_afterwards() => ReadInFull.AgreeAsync("""
        public class A { public int Id { get; set; } public string Code { get; set; } = ""; }
        public class Use { public int Id { get; set; } public A A { get; set; } = null!; public A? B { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Use> UseSet => Set<Use>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Use>().HasOne(u => u.A).WithMany().HasForeignKey("a_key").IsRequired(false);
                modelBuilder.Entity<Use>().HasOne(u => u.B).WithMany();
                modelBuilder.Entity<A>().HasKey(a => a.Code);
            }
        }
        """);
}
