// How navigations find each other. One context each.
namespace Team.TwoReferencesOneCollectionLeftAlone
{
    public class Task { public int Id { get; set; } public User Author { get; set; } = null!; public User? Reviewer { get; set; } public int? ReviewerId { get; set; } }
    public class User { public int UserId { get; set; } }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.AmbiguousUntilOneCoupleIsConfigured
{
    public class Task { public int Id { get; set; } public User Author { get; set; } = null!; public int AuthorId { get; set; } public User? Reviewer { get; set; } public Guid? ReviewerGuid { get; set; } }
    public class User { public int Id { get; set; } public List<Task> Written { get; } = []; public List<Task> Reviewed { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<User>().HasMany(user => user.Written).WithOne(task => task.Author);
    }
}

namespace Team.AmbiguousUntilOneIsIgnored
{
    public class Task { public int Id { get; set; } public User Author { get; set; } = null!; public User? Reviewer { get; set; } public int AuthorId { get; set; } public int ReviewerId { get; set; } }
    public class User { public int Id { get; set; } public List<Task> Tasks { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Task>().Ignore(task => task.Reviewer);
    }
}

namespace Team.AmbiguousUntilBothAreUnidirectional
{
    public class Task { public int Id { get; set; } public User Author { get; set; } = null!; public User? Reviewer { get; set; } }
    public class User { public int Id { get; set; } public List<Task> Tasks { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Task>().HasOne(task => task.Author).WithMany();
            modelBuilder.Entity<Task>().HasOne(task => task.Reviewer).WithMany();
        }
    }
}

namespace Team.InversePropertyOnOneSideOfTwoCouples
{
    public class Task { public int Id { get; set; } [InverseProperty(nameof(User.Written))] public User Author { get; set; } = null!; public User? Reviewer { get; set; } }
    public class User { public int Id { get; set; } public ICollection<Task> Written { get; } = []; public ICollection<Task> Reviewed { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.SelfReferences
{
    public class Node { public int Id { get; set; } public int? ParentId { get; set; } public Node? Parent { get; set; } public List<Node> Children { get; } = []; }
    public class Leaf { public int Id { get; set; } public List<Leaf> Leaves { get; } = []; }
    public class Link { public int LinkId { get; set; } public Link? Next { get; set; } }
    public class Boss { public Guid Id { get; set; } public Guid BossId { get; set; } public Boss Chief { get; set; } = null!; public ICollection<Boss> Helpers { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Node> Nodes => Set<Node>();
        public DbSet<Leaf> Leaves => Set<Leaf>();
        public DbSet<Link> Links => Set<Link>();
        public DbSet<Boss> Bosses => Set<Boss>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.SelfReferencesWithTwoCollections
{
    public class Person { public int Id { get; set; } public List<Person> Friends { get; } = []; public List<Person> FriendOf { get; } = []; }
    public class Post { public int Id { get; set; } public Post? ReplyTo { get; set; } public Post? Quotes { get; set; } [InverseProperty(nameof(ReplyTo))] public List<Post> Replies { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.CollectionOfADerivedTypeIsNoInverse
{
    public abstract class Task { public int Id { get; set; } public Project Project { get; set; } = null!; public int ProjectId { get; set; } }
    public class Bug : Task { public string Trace { get; set; } = ""; }
    public class Feature : Task { public string Story { get; set; } = ""; }
    public class Project { public int Id { get; set; } public List<Bug> Bugs { get; } = []; public List<Feature> Features { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        public DbSet<Bug> Bugs => Set<Bug>();
        public DbSet<Feature> Features => Set<Feature>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.BaseEntersAfterItsDerivedTypesHaveRelationships
{
    public class Task { public int Id { get; set; } public Project? Project { get; set; } }
    public class Bug : Task { public Project? FoundIn { get; set; } }
    public class Project { public int Id { get; set; } public List<Bug> Bugs { get; } = []; public List<Task> Tasks { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Bug> ABugs => Set<Bug>();
        public DbSet<Task> Tasks => Set<Task>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bug>().HasOne(bug => bug.FoundIn).WithMany(project => project.Bugs);
    }
}

namespace Team.RedefinedOnTheDerivedType
{
    public class Task { public int Id { get; set; } public virtual User? Owner { get; set; } }
    public class Bug : Task { public override User? Owner { get; set; } }
    public class User { public int Id { get; set; } public List<Bug> Bugs { get; } = []; }

    public class TeamContext : DbContext
    {
        public DbSet<Task> Tasks => Set<Task>();
        public DbSet<Bug> Bugs => Set<Bug>();
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.ReferenceAndCollectionWithoutInverse
{
    public class Project { public int Id { get; set; } public List<Task> Tasks { get; } = []; public Task? Current { get; set; } public Task? Last { get; set; } }
    public class Task { public int Id { get; set; } public string Title { get; set; } = ""; }

    public class TeamContext : DbContext
    {
        public DbSet<Project> Projects => Set<Project>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Team.ReferenceAndCollectionWithAnInverseBySetting
{
    public class Project { public int Id { get; set; } public List<Task> Tasks { get; } = []; public Task? Current { get; set; } }
    public class Task { public int Id { get; set; } public Project Project { get; set; } = null!; }

    public class TeamContext : DbContext
    {
        public DbSet<Project> Projects => Set<Project>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Project>().HasOne(project => project.Current).WithOne().HasForeignKey<Project>("CurrentTask");
    }
}

namespace Team.EmptyWithManyLeavesTheInverseToConvention
{
    public class Project { public int Id { get; set; } public List<Task> Tasks { get; } = []; }
    public class Task { public int Id { get; set; } public int ProjectId { get; set; } public Project Project { get; set; } = null!; }

    public class TeamContext : DbContext
    {
        public DbSet<Project> Projects => Set<Project>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Task>().HasOne(task => task.Project).WithMany().HasForeignKey(task => task.ProjectId);
    }
}

namespace Team.HasOneAloneOnlyMarks
{
    public class Project { public int Id { get; set; } public List<Task> Tasks { get; } = []; public Plan Plan { get; set; } = null!; }
    public class Task { public int Id { get; set; } public int ProjectId { get; set; } public Project Project { get; set; } = null!; }
    public class Plan { public int Id { get; set; } public int ProjectId { get; set; } public Project Project { get; set; } = null!; }

    public class TeamContext : DbContext
    {
        public DbSet<Project> Projects => Set<Project>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Task>().HasOne(task => task.Project);
            modelBuilder.Entity<Project>().HasMany(project => project.Tasks);
            modelBuilder.Entity<Project>().HasOne(project => project.Plan);
        }
    }
}
