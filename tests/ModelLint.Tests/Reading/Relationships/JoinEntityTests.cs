namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Join entity types by every form of UsingEntity. EF Core 8, 9 and 10 are asked.</summary>
public sealed class JoinEntityTests
{
    [Fact]
    public Task Payload_and_navigations_by_convention() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<PostTag> PostTags { get; } = []; }
        public class Tag { public Guid Id { get; set; } public List<Post> Posts { get; } = []; public List<PostTag> PostTags { get; } = []; }
        public class PostTag { public int PostId { get; set; } public Guid TagId { get; set; } public Post Post { get; set; } = null!; public Tag Tag { get; set; } = null!; public DateTime AddedOn { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Post> PostSet => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(j => j.Property(x => x.AddedOn).HasDefaultValueSql("getdate()"));
            }
        }
        """);

    [Fact]
    public Task Table_and_columns_named() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Post> PostSet => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(
                    "post_tag",
                    right => right.HasOne(typeof(Tag)).WithMany().HasForeignKey("tag_id").HasConstraintName("fk_tag"),
                    left => left.HasOne(typeof(Post)).WithMany().HasForeignKey("post_id").OnDelete(DeleteBehavior.Restrict),
                    join => join.HasKey("post_id", "tag_id"));
            }
        }
        """);

    [Fact]
    public Task From_one_end_only_and_twice_between_the_same_types() => ReadInFull.AgreeAsync("""
        public class Course { public int Id { get; set; } public List<Person> Teachers { get; } = []; public List<Person> Students { get; } = []; }
        public class Person { public int Id { get; set; } public List<Course> Attends { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Course> CourseSet => Set<Course>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Course>().HasMany(c => c.Teachers).WithMany().UsingEntity(j => j.ToTable("Teaching"));
                modelBuilder.Entity<Course>().HasMany(c => c.Students).WithMany(p => p.Attends).UsingEntity(j => j.ToTable("Attendance"));
            }
        }
        """);

    [Fact]
    public Task Over_alternate_keys_and_a_tenant() => ReadInFull.AgreeAsync("""
        public class Group { public int TenantId { get; set; } public int Id { get; set; } public string Name { get; set; } = ""; public List<Account> Accounts { get; } = []; }
        public class Account { public int Id { get; set; } public string Login { get; set; } = ""; public List<Group> Groups { get; } = []; }
        public class Membership { public int Id { get; set; } public string Login { get; set; } = ""; public int TenantId { get; set; } public int GroupId { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Group> GroupSet => Set<Group>();
            public DbSet<Account> AccountSet => Set<Account>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Group>().HasKey(g => new { g.TenantId, g.Id });
                modelBuilder.Entity<Account>().HasMany(a => a.Groups).WithMany(g => g.Accounts).UsingEntity<Membership>(
                    right => right.HasOne<Group>().WithMany().HasForeignKey(m => new { m.TenantId, m.GroupId }),
                    left => left.HasOne<Account>().WithMany().HasForeignKey(m => m.Login).HasPrincipalKey(a => a.Login));
                modelBuilder.Entity<Membership>().HasIndex(m => new { m.Login, m.TenantId, m.GroupId }).IsUnique();
            }
        }
        """);

    [Fact]
    public Task Between_a_derived_type_and_its_base() => ReadInFull.AgreeAsync("""
        public class Node { public int Id { get; set; } public List<Hub> Hubs { get; } = []; }
        public class Hub : Node { public List<Node> Nodes { get; } = []; public List<Label> Labels { get; } = []; }
        public class Label { public string Id { get; set; } = ""; public List<Hub> Hubs { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Node> NodeSet => Set<Node>();
            public DbSet<Hub> HubSet => Set<Hub>();
            public DbSet<Label> LabelSet => Set<Label>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Replaced_by_two_relationships() => ReadInFull.AgreeAsync("""
        public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<Link> Links { get; } = []; }
        public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Link { public int Id { get; set; } public Post Post { get; set; } = null!; public Tag Tag { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Post> PostSet => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Post>().Ignore(p => p.Tags);
                modelBuilder.Entity<Tag>().Ignore(t => t.Posts);
                modelBuilder.Entity<Link>().HasOne(l => l.Tag).WithMany().IsRequired(false);
            }
        }
        """);
}
