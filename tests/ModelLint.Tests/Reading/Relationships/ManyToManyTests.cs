using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Joins. EF Core 8, 9 and 10 are asked.</summary>
public sealed class ManyToManyTests
{
    [Fact]
    public Task A_join_class_by_foreign_key_lambdas() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class PostTag { public int PostKey { get; set; } public int TagKey { get; set; } public DateTime At { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(
                    r => r.HasOne<Tag>().WithMany().HasForeignKey(e => e.TagKey).OnDelete(DeleteBehavior.Restrict),
                    l => l.HasOne<Post>().WithMany().HasForeignKey(e => e.PostKey),
                    j => j.HasKey(e => new { e.PostKey, e.TagKey }));
            }
        }
        """);

    [Fact]
    public Task A_property_bag_by_foreign_key_names() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(
                    "post_tags",
                    r => r.HasOne(typeof(Tag)).WithMany().HasForeignKey("tag_id"),
                    l => l.HasOne(typeof(Post)).WithMany().HasForeignKey("post_id"));
            }
        }
        """);

    [Fact]
    public Task The_join_of_the_convention_can_be_configured() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Post> Posts => Set<Post>();
            public DbSet<Tag> Tags => Set<Tag>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(j => j.ToTable("post_tags"));
            }
        }
        """);

    [Fact]
    public Task A_table_with_itself_on_SQL_Server() => ReadInFull.AgreeAsync("""
        public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Person> Persons => Set<Person>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Person>().HasMany(p => p.Friends).WithMany(p => p.FriendOf);
            }
        }
        """);

    [Fact]
    public Task A_join_class_with_a_key_and_navigations() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class PostTag { public int Id { get; set; } public Post Post { get; set; } = null!; public Tag Tag { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Post> Posts => Set<Post>();
            public DbSet<Tag> Tags => Set<Tag>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Tag>().HasMany(t => t.Posts).WithMany(p => p.Tags).UsingEntity<PostTag>();
            }
        }
        """);
}
