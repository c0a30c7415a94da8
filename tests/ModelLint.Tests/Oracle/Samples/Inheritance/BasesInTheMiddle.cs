// Hierarchies with classes in between that are no entity types, or become some later. One context each.
namespace Club.ClassInBetweenIsNoEntityType
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public abstract class Member : Person { public DateOnly Since { get; set; } public Team? Team { get; set; } }
    public class Player : Member { public int Number { get; set; } }
    public class Coach : Member { public string Licence { get; set; } = ""; }
    public class Team { public int Id { get; set; } public List<Player> Players { get; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Coach> Coaches => Set<Coach>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Club.ClassInBetweenEntersLate
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public abstract class Member : Person { public string Card { get; set; } = ""; public Team? Team { get; set; } public int? TeamId { get; set; } }
    public class Player : Member { public int Number { get; set; } }
    public class Coach : Member { public string Licence { get; set; } = ""; }
    public class Team { public int Id { get; set; } public List<Member> Members { get; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Coach> Coaches => Set<Coach>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Player>().Property(player => player.Card).HasMaxLength(8);
            modelBuilder.Entity<Coach>().HasIndex(coach => coach.Card);
            modelBuilder.Entity<Member>().Property(member => member.Card).IsRequired(false);
        }
    }
}

namespace Club.BaseIgnored
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; public Team? Team { get; set; } }
    public class Player : Person { public int Number { get; set; } }
    public class Goalie : Player { public int Gloves { get; set; } }
    public class Team { public int Id { get; set; } public List<Player> Players { get; } = []; public List<Person> People { get; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Goalie> Goalies => Set<Goalie>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Person>();
    }
}

namespace Club.MiddleIgnored
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Player : Person { public int Number { get; set; } public Team? Team { get; set; } }
    public class Goalie : Player { public int Gloves { get; set; } }
    public class Team { public int Id { get; set; } }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Goalie> Goalies => Set<Goalie>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Ignore<Player>();
    }
}

namespace Club.HasBaseTypeByHand
{
    public class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Player : Person { public int Number { get; set; } }
    public class Goalie : Player { public int Gloves { get; set; } }

    public class ClubContext : DbContext
    {
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Goalie> Goalies => Set<Goalie>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Player>().HasBaseType<Person>();
            modelBuilder.Entity<Goalie>().HasBaseType((Type?)null).ToTable("goalies");
        }
    }
}

namespace Club.GenericBaseInTheModel
{
    public abstract class Entry<T> { public int EntryId { get; set; } public T Value { get; set; } = default!; }
    public class Score : Entry<int> { public string By { get; set; } = ""; }
    public class Penalty : Entry<int> { public int Minute { get; set; } }
    public class Comment : Entry<string> { public int CommentId { get; set; } }
    public class Sheet { public int Id { get; set; } public List<Entry<int>> Entries { get; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Score> Scores => Set<Score>();
        public DbSet<Penalty> Penalties => Set<Penalty>();
        public DbSet<Comment> Comments => Set<Comment>();
        public DbSet<Sheet> Sheets => Set<Sheet>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Club.RecordsInherit
{
    public abstract record Person(int Id, string Name);
    public record Player(int Id, string Name, int Number) : Person(Id, Name) { public Team? Team { get; init; } }
    public sealed record Goalie(int Id, string Name, int Number) : Player(Id, Name, Number) { public string? Gloves { get; init; } }
    public record Team(Guid Id, string Town) { public List<Person> People { get; init; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Goalie> Goalies => Set<Goalie>();
        public DbSet<Team> Teams => Set<Team>();
        public DbSet<Player> Players => Set<Player>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Club.KeysAndAlternateKeysOfBases
{
    public class Person { public int Id { get; set; } public string Code { get; set; } = ""; }
    public class Player : Person { public int Number { get; set; } public List<Goal> Goals { get; } = []; }
    public class Goal { public int Id { get; set; } public string PlayerCode { get; set; } = ""; public Player Player { get; set; } = null!; }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Goal>().HasOne(goal => goal.Player).WithMany(player => player.Goals).HasForeignKey(goal => goal.PlayerCode).HasPrincipalKey(player => player.Code);
    }
}

namespace Club.ManyLevelsEachWithItsInverse
{
    public class Person { public int Id { get; set; } public Team? A { get; set; } }
    public class Player : Person { public Team? B { get; set; } }
    public class Goalie : Player { public Team? C { get; set; } }
    public class Team { public int Id { get; set; } public List<Person> People { get; } = []; public List<Player> Players { get; } = []; public List<Goalie> Goalies { get; } = []; }

    public class ClubContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Player> Players => Set<Player>();
        public DbSet<Goalie> Goalies => Set<Goalie>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Team>().HasMany(team => team.Goalies).WithOne(goalie => goalie.C);
            modelBuilder.Entity<Player>().HasOne(player => player.B).WithMany(team => team.Players);
        }
    }
}
