namespace ModelLint.Tests.Reading.Relationships;

/// <summary>What fluent code makes of what conventions have found. EF Core 8, 9 and 10 are asked.</summary>
public sealed class FluentTests
{
    [Fact]
    public Task An_end_without_inverse_parts_what_was_found() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasOne(p => p.Blog).WithMany().HasForeignKey(p => p.BlogId);
            }
        }
        """);

    [Fact]
    public Task The_later_configuration_of_an_end_detaches_the_former() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Mails { get; } = []; }
        public class Mail { public int Id { get; set; } public User? From { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<User>().HasMany(u => u.Mails).WithOne(m => m.From).OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<Mail>().HasOne(m => m.From).WithMany().OnDelete(DeleteBehavior.SetNull);
            }
        }
        """);

    [Fact]
    public Task An_alternate_key_by_HasPrincipalKey() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public string Email { get; set; } = ""; public int Number { get; set; } }
        public class Mail { public int Id { get; set; } public string Address { get; set; } = ""; public User User { get; set; } = null!; public User Second { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Mail>().HasOne(m => m.User).WithMany().HasForeignKey(m => m.Address).HasPrincipalKey(u => u.Email);
                modelBuilder.Entity<Mail>().HasOne(m => m.Second).WithMany().HasPrincipalKey(u => u.Number);
            }
        }
        """);

    [Fact]
    public Task Shadow_foreign_keys_by_name_follow_the_relationship_s_requiredness() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class Mail { public int Id { get; set; } public User A { get; set; } = null!; public User? B { get; set; } public User C { get; set; } = null!; public User D { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Mail>().HasOne(m => m.A).WithMany().HasForeignKey("a_key").OnDelete(DeleteBehavior.NoAction);
                modelBuilder.Entity<Mail>().HasOne(m => m.B).WithMany().HasForeignKey("b_key").IsRequired();
                modelBuilder.Entity<Mail>().HasOne(m => m.C).WithMany().HasForeignKey("c_key").IsRequired(false);
                modelBuilder.Entity<Mail>().HasOne(m => m.D).WithMany().IsRequired(false);
            }
        }
        """);

    [Fact]
    public Task Relationships_without_navigations() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class Mail { public int Id { get; set; } public int UserId { get; set; } public int? Other { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Mail>().HasOne<User>().WithMany();
                modelBuilder.Entity<User>().HasMany<Mail>().WithOne().HasForeignKey(m => m.Other).HasConstraintName("fk_other");
            }
        }
        """);

    [Fact]
    public Task One_to_one_from_either_end() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public Card? Card { get; set; } public Desk? Desk { get; set; } }
        public class Card { public int Id { get; set; } public int Owner { get; set; } public User? User { get; set; } }
        public class Desk { public int Id { get; set; } public int? UsedBy { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Card>().HasOne(c => c.User).WithOne(u => u.Card).HasForeignKey<Card>(c => c.Owner);
                modelBuilder.Entity<User>().HasOne(u => u.Desk).WithOne().HasForeignKey<Desk>(d => d.UsedBy).OnDelete(DeleteBehavior.SetNull);
            }
        }
        """);

    [Fact]
    public Task The_same_pair_twice_is_one_relationship() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Blog>().HasMany(b => b.Posts).WithOne(p => p.Blog).OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<Post>().HasOne(p => p.Blog).WithMany(b => b.Posts).HasConstraintName("fk_blog");
            }
        }
        """);
}
