// A navigation that a configured relationship takes its inverse from finds a relationship of its own; when the key comes, one of the two is first to be named by it.
namespace Team.NameByLaterKey
{
    public class User
    {
        public int Id { get; set; }
        public Team Team { get; set; } = null!;
    }
    public class Customer
    {
        public Team Team { get; private set; } = null!;
        [ForeignKey(nameof(Team))] public Guid TeamCode { get; set; }
    }
    public class Team
    {
        public Guid Code { get; set; }
        public IList<User> Users { get; } = [];
    }
    public class TeamContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Customer>().HasNoKey();
            modelBuilder.Entity<Team>(team =>
            {
                team.HasMany(x => x.Users).WithOne();
                team.HasKey(x => x.Code);
            });
        }
    }
}

namespace Team.NameByLaterKeyOfPrincipal
{
    public class User
    {
        public int Id { get; set; }
        public Team Team { get; set; } = null!;
    }
    public class Customer // Not in the model
    {
        public Team Team { get; private set; } = null!;
        [ForeignKey(nameof(Team))] public Guid TeamCode { get; set; }
    }
    public class Team
    {
        public Guid Code { get; set; }
        public IList<User> Users { get; } = [];
    }
    public class TeamContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            
            modelBuilder.Entity<Team>(team =>
            {
                team.HasMany(x => x.Users).WithOne();
                team.HasKey(x => x.Code);
            });
        }
    }
}
