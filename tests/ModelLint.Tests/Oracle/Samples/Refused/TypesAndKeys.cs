// Entity types and keys that EF Core refuses. One context each.
namespace Guild.SetOfAnInterface
{
    public interface IMember { int Id { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<IMember> IMemberSet => Set<IMember>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Guild.AbstractWithoutDerived
{
    public abstract class Member { public int Id { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Guild.TwoKeyAttributes
{
    public class Member { [Key] public int A { get; set; } [Key] public int B { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Guild.KeyOnADerivedType
{
    public class Person { public int Id { get; set; } }
    public class Member : Person { [Key] public int Number { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Person> PersonSet => Set<Person>();
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Guild.FluentKeyOnADerivedType
{
    public class Person { public int Id { get; set; } }
    public class Member : Person { public int Number { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Person> PersonSet => Set<Person>();
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Member>().HasKey(member => member.Number);
    }
}

namespace Guild.IgnoredOnADerivedType
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Member : Person { public int Number { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Person> PersonSet => Set<Person>();
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Member>().Ignore(member => member.Name);
    }
}

namespace Guild.TableOfABaseThatIsNoEntityType
{
    [Table("things")] public abstract class Thing { public int Id { get; set; } }
    public class Hall : Thing { public int Seats { get; set; } }
    public class Seal : Thing { public string Text { get; set; } = ""; }

    public class GuildContext : DbContext
    {
        public DbSet<Hall> HallSet => Set<Hall>();
        public DbSet<Seal> SealSet => Set<Seal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Guild.NameOfAClassThatIsNotInTheModel
{
    public class Member { public int Id { get; set; } }

    public class GuildContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity("Guild.NameOfAClassThatIsNotInTheModel.Member").Property("Id");
    }
}

namespace Guild.SameClassNameWithoutSets
{
    public class Order { public int Id { get; set; } public Other.Order? Next { get; set; } }
    namespace Other { public class Order { public int Id { get; set; } } }

    public class GuildContext : DbContext
    {
        public DbSet<Order> OrderSet => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ToTable("Order");
    }
}

namespace Guild.MissingKeyProperty
{
    public class Member { public int Number { get; set; } }

    public class GuildContext : DbContext
    {
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Member>().HasKey("Id");
    }
}

namespace Guild.WrongFieldName
{
    public class Member { private string _name = ""; public int Id { get; set; } public string Read() => _name; }

    public class GuildContext : DbContext
    {
        public DbSet<Member> MemberSet => Set<Member>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Member>().Property<string>("Name").HasField("_title");
    }
}

namespace Guild.KeylessWithAKeyAttribute
{
    [Keyless, PrimaryKey(nameof(Number))] public class Member { public int Number { get; set; } }
    public class Badge { public int Id { get; set; } public Member Member { get; set; } = null!; }

    public class GuildContext : DbContext
    {
        public DbSet<Badge> BadgeSet => Set<Badge>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
