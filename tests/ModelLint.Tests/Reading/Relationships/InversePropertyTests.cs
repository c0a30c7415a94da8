using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Reading.Relationships;

/// <summary>What becomes of <c>[InverseProperty]</c> where the ends are ignored, claimed twice or inherited. EF Core 8, 9 and 10 are asked.</summary>
public sealed class InversePropertyTests
{
    [Fact]
    public Task The_inverse_is_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Sent { get; } = []; public List<Mail> Received { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Sent")] public User From { get; set; } = null!; [InverseProperty("Received")] public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<User>().Ignore(u => u.Sent);
        }
        """);

    [Fact]
    public Task The_only_inverse_is_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Sent { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Sent")] public User From { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<User>().Ignore(u => u.Sent);
        }
        """);

    [Fact]
    public Task The_navigation_with_the_attribute_is_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Sent { get; } = []; public List<Mail> Received { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Sent")] public User From { get; set; } = null!; [InverseProperty("Received")] public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Mail>().Ignore(m => m.To);
        }
        """);

    [Fact]
    public Task One_of_two_claims_is_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Mails { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Mails")] public User From { get; set; } = null!; [InverseProperty("Mails")] public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Mail>().Ignore(m => m.To);
        }
        """);

    // EF Core 8 runs into its recursion limit where a collection is claimed twice, as in the next two.
    [Fact]
    public Task The_inverse_that_two_claim_is_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Mails { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Mails")] public User From { get; set; } = null!; [InverseProperty("Mails")] public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<User>().Ignore(u => u.Mails);
                modelBuilder.Entity<Mail>().HasOne(m => m.From).WithMany();
                modelBuilder.Entity<Mail>().HasOne(m => m.To).WithMany();
            }
        }
        """, EFCoreVersion.V9, EFCoreVersion.V10);

    [Fact]
    public Task Two_claims_settled_by_fluent_code() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Mail> Mails { get; } = []; }
        public class Mail { public int Id { get; set; } [InverseProperty("Mails")] public User From { get; set; } = null!; [InverseProperty("Mails")] public User? To { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Mail> Mails => Set<Mail>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Mail>().HasOne(m => m.From).WithMany(u => u.Mails);
                modelBuilder.Entity<Mail>().HasOne(m => m.To).WithMany();
            }
        }
        """, EFCoreVersion.V9, EFCoreVersion.V10);

    [Fact]
    public Task The_inverse_is_ignored_and_one_navigation_leads_back() => ReadInFull.AgreeAsync("""
        public class Editor { public int Id { get; set; } public Book? Current { get; set; } public List<Book> All { get; } = []; }
        public class Book { public int Id { get; set; } public int? EditorId { get; set; } [InverseProperty("All")] public Editor? Editor { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Book> Books => Set<Book>();
            public DbSet<Editor> Editors => Set<Editor>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Editor>().Ignore(e => e.All);
        }
        """);

    [Fact]
    public Task A_claim_inherited_from_a_base_that_becomes_an_entity_type() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Document> Documents { get; } = []; }
        public class Document { public int Id { get; set; } [InverseProperty("Documents")] public User? Owner { get; set; } }
        public class Report : Document { public string? Text { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Report> Reports => Set<Report>();
            public DbSet<User> Users => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task A_many_to_many_of_which_both_ends_are_ignored() => ReadInFull.AgreeAsync("""
        public class User { public int Id { get; set; } public List<Team> Leads { get; } = []; public List<Team> Joined { get; } = []; }
        public class Team { public int Id { get; set; } [InverseProperty("Leads")] public List<User> Leaders { get; } = []; [InverseProperty("Joined")] public List<User> Members { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Team> Teams => Set<Team>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder) 
            {
                modelBuilder.Entity<User>().Ignore(u => u.Leads);
                modelBuilder.Entity<Team>().Ignore(t => t.Leaders);
            }
        }
        """);
}
