using ModelLint.Tests.Oracle;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Which relationships are found. EF Core 8, 9 and 10 are asked.</summary>
public sealed class DiscoveryTests
{
    [Fact]
    public Task Reference_and_collection_are_paired() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } public Blog? Blog { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Post> Posts => Set<Post>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_collection_alone_has_a_shadow_foreign_key() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public List<Post> Posts { get; } = []; }
        public class Post { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Two_references_without_inverse_are_two_relationships() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } }
        public class Mail { public int Id { get; set; } public User From { get; set; } = null!; public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Configured_pair_leaves_the_other_to_be_found() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Sent { get; } = []; public List<Mail> Received { get; } = []; }
        public class Mail { public int Id { get; set; } public User From { get; set; } = null!; public User To { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Mail>().HasOne(m => m.From).WithMany(u => u.Sent).OnDelete(DeleteBehavior.NoAction);
            }
        }
        """);

    [Fact]
    public Task Self_reference_pairs_parent_and_children() => ReadInFull.AgreeAsync("""
        public class Node { public int Id { get; set; } public Node? Parent { get; set; } public List<Node> Children { get; } = []; }
        public class Part { public int Id { get; set; } public List<Part> Kids { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Node> Nodes => Set<Node>();
            public DbSet<Part> Parts => Set<Part>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Navigations_of_a_base_class_that_is_no_entity_are_those_of_each_type() => ReadInFull.AgreeAsync("""
        public abstract class Audited { public int Id { get; set; } public User? CreatedBy { get; set; } }
        public class Bill : Audited;
        public class Note : Audited;
        public class User { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Bill> Bills => Set<Bill>();
            public DbSet<Note> Notes => Set<Note>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Navigations_of_a_base_entity_are_its_own() => ReadInFull.AgreeAsync("""
        public class Animal { public int Id { get; set; } public Person Owner { get; set; } = null!; }
        public class Dog : Animal { public Person? Walker { get; set; } }
        public class Person { public int Id { get; set; } public List<Animal> Animals { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Animal> Animals => Set<Animal>();
            public DbSet<Dog> Dogs => Set<Dog>();
            public DbSet<Person> Persons => Set<Person>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task What_only_ignored_navigations_lead_to_is_not_in_the_model() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } public Site? Site { get; set; } }
        public class Site { public int Id { get; set; } public Host? Host { get; set; } }
        public class Host { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Blog>().Ignore(b => b.Site);
            }
        }
        """);

    [Fact]
    public Task A_keyless_type_may_refer_to_others() => ReadInFull.AgreeAsync("""
        public class Blog { public int Id { get; set; } }
        [Keyless]
        public class Report { public int Count { get; set; } public Blog Blog { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Report> Reports => Set<Report>();
            public DbSet<Blog> Blogs => Set<Blog>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Interfaces_and_computed_references_are_no_navigations() => ReadInFull.AgreeAsync("""
        public interface IOwner;
        public class Blog { public int Id { get; set; } public int OwnerId { get; set; } public IEnumerable<IOwner> Owners => []; public Person? Writer => null; public int WriterId { get; set; } }
        public class Person { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> Blogs => Set<Blog>();
            public DbSet<Person> Persons => Set<Person>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);
}
