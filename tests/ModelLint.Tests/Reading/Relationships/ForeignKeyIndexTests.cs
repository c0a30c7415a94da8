using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>When a foreign key has an index of its own. EF Core 8, 9 and 10 are asked.</summary>
public sealed class ForeignKeyIndexTests
{
    [Fact]
    public Task A_filtered_index_takes_its_place() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasIndex(p => p.BlogId).HasFilter("[IsDeleted] = 0");
            }
        }
        """);

    [Fact]
    public Task An_index_that_begins_with_it_takes_its_place() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasIndex(p => new { p.BlogId, p.Title });
            }
        }
        """);

    [Fact]
    public Task An_index_in_another_order_does_not() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasIndex(p => new { p.Title, p.BlogId });
            }
        }
        """);

    [Fact]
    public Task A_named_index_takes_its_place() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasIndex(p => p.BlogId, "ByBlog").IsUnique();
            }
        }
        """);

    [Fact]
    public Task A_key_that_begins_with_it_takes_its_place() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasKey(p => new { p.BlogId, p.Id });
            }
        }
        """);

    [Fact]
    public Task None_without_the_convention() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public string Title { get; set; } = ""; public bool IsDeleted { get; set; } }
        public class Profile { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.ForeignKeyIndexConvention));
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Profile>().HasOne(p => p.Blog).WithOne();
            }
        }
        """);

    [Fact]
    public Task A_foreign_key_that_leads_another_shares_its_index() => ReadInFull.AgreeAsync("""
        public class T { public int Id { get; set; } }
        public class C { public int TId { get; set; } public int Id { get; set; } }
        public class D { public int Id { get; set; } public int TId { get; set; } public int CId { get; set; } public T T { get; set; } = null!; public C C { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<T> Ts => Set<T>();
            public DbSet<C> Cs => Set<C>();
            public DbSet<D> Ds => Set<D>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<C>().HasKey(c => new { c.TId, c.Id });
                modelBuilder.Entity<D>().HasOne(d => d.C).WithMany().HasForeignKey(d => new { d.TId, d.CId }).OnDelete(DeleteBehavior.NoAction);
            }
        }
        """);
}
