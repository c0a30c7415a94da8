// What shadow foreign keys are called. One context each.
namespace Post.KeyNameThatStartsWithTheBase
{
    public class Letter { public int LetterId { get; set; } public User User { get; set; } = null!; public User? Use { get; set; } public Office? Office { get; set; } public Office? OFFICE { get; set; } }
    public class User { public int UserId { get; set; } }
    public class Office { public int officeCode { get; set; } }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Office>().HasKey(office => office.officeCode);
            modelBuilder.Entity<Letter>().Ignore(letter => letter.OFFICE);
        }
    }
}

namespace Post.NamesThatAreTaken
{
    public class Letter
    {
        private int FromId;
        public int Id { get; set; }
        public User From { get; set; } = null!;
        public User? To { get; set; }
        public string ToId => "";
        public User? Copy { get; set; }
        [NotMapped] public int CopyId { get; set; }
        public User? Carrier { get; set; }
        public static int CarrierId { get; set; }
        public User? Opener { get; set; }
        public int OpenerId() => FromId;
    }
    public class User { public int Id { get; set; } }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Post.WithoutNavigations
{
    public class Letter { public int Id { get; set; } public long UserId1 { get; set; } }
    public class User { public int Id { get; set; } }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Letter>().HasOne<User>().WithMany().OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Letter>().HasOne<User>().WithMany().IsRequired();
            modelBuilder.Entity<User>().HasMany<Letter>().WithOne().HasForeignKey("Sender").IsRequired();
        }
    }
}

namespace Post.NamedInHasForeignKey
{
    public class Letter { public int Id { get; set; } public User? From { get; set; } public Box? Box { get; set; } public Stamp Stamp { get; set; } = null!; }
    public class User { public Guid Id { get; set; } public string Mail { get; set; } = ""; }
    [PrimaryKey(nameof(Town), nameof(No))] public class Box { public string Town { get; set; } = ""; public int No { get; set; } }
    public class Stamp { public short Id { get; set; } }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Letter>().HasOne(letter => letter.From).WithMany().HasForeignKey("Sender").HasPrincipalKey(user => user.Mail);
            modelBuilder.Entity<Letter>().HasOne(letter => letter.Box).WithMany().HasForeignKey("BoxTown", "Number");
            modelBuilder.Entity<Letter>().Property<short?>("StampRef");
            modelBuilder.Entity<Letter>().HasOne(letter => letter.Stamp).WithMany().HasForeignKey("StampRef");
        }
    }
}

namespace Post.KeysOfGenericAndNestedTypes
{
    public class Ref<T> { public int RefId { get; set; } public T Value { get; set; } = default!; }
    public class Letter { public int Id { get; set; } public Ref<int>? First { get; set; } public List<Mark> Marks { get; } = []; public class Mark { public int Id { get; set; } } }
    public class Pile { public int Id { get; set; } public List<Ref<string>> Refs { get; } = []; }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        public DbSet<Pile> Piles => Set<Pile>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Letter>().HasOne<Ref<string>>().WithMany();
            modelBuilder.Entity<Ref<int>>().ToTable("ints");
            modelBuilder.Entity<Ref<string>>().ToTable("strings");
        }
    }
}

namespace Post.TypesOfShadowForeignKeys
{
    public enum Zone : short { A }
    public class Letter { public int Id { get; set; } public Region? Region { get; set; } public Code Code { get; set; } = null!; public Hash? Hash { get; set; } public Day Day { get; set; } = null!; }
    public class Region { public Zone Id { get; set; } }
    public class Code { [MaxLength(6), Unicode(false)] public string Id { get; set; } = ""; }
    public class Hash { public byte[] Id { get; set; } = []; }
    public class Day { public DateOnly DayId { get; set; } }

    public class PostContext : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}
