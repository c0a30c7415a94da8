// Names of keys and properties that look like others, or like none. One context each.
namespace Isle.CaseOnly
{
    public class Hut { public int ID { get; set; } public int ISLEid { get; set; } public Isle Isle { get; set; } = null!; public int islandKEY { get; set; } public Island Island { get; set; } = null!; }
    public class Isle { public int iD { get; set; } }
    public class Island { public int Key { get; set; } }

    public class IsleContext : DbContext
    {
        public DbSet<Hut> Huts => Set<Hut>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Island>().HasKey(island => island.Key);
    }
}

namespace Isle.VerbatimAndUnicode
{
    public class @class { public int Id { get; set; } public @event? @event { get; set; } public int? eventId { get; set; } public Straße? Straße { get; set; } public int? StraßeId { get; set; } }
    public class @event { public int Id { get; set; } public string @string { get; set; } = ""; }
    public class Straße { public int StraßeId { get; set; } public string Größe { get; set; } = ""; }

    public class IsleContext : DbContext
    {
        public DbSet<@class> @namespace => Set<@class>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<@event>().Property(@event => @event.@string).HasMaxLength(3);
    }
}

namespace Isle.OtherOrdersOfTheName
{
    public class Hut { public int Id { get; set; } public int IdIsle { get; set; } public int Isle_Id { get; set; } public int IsleFk { get; set; } public int fk_isle { get; set; } public int IslesId { get; set; } public Isle Isle { get; set; } = null!; }
    public class Isle { public int Id { get; set; } public List<Hut> Huts { get; } = []; }

    public class IsleContext : DbContext
    {
        public DbSet<Hut> Huts => Set<Hut>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Isle.KeyNameHoldsTheNavigationName
{
    public class Hut { public int Id { get; set; } public string? IsleIsleCode { get; set; } public string? IsleCode { get; set; } public Isle? Isle { get; set; } public string? ChiefCode { get; set; } public Chief? Chief { get; set; } }
    public class Isle { [Key] public string IsleCode { get; set; } = ""; }
    public class Chief { [Key] public string Code { get; set; } = ""; }

    public class IsleContext : DbContext
    {
        public DbSet<Hut> Huts => Set<Hut>();
        public DbSet<Chief> Chiefs => Set<Chief>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Isle.TypesNamedLikeEFs
{
    public class Index { public int Id { get; set; } public Key? Key { get; set; } }
    public class Key { public int Id { get; set; } public Property? Property { get; set; } public int PropertyId { get; set; } }
    public class Property { public int Id { get; set; } public List<Navigation> Navigations { get; } = []; }
    public class Navigation { public int Id { get; set; } public DbContextOptions? Options { get; set; } }
    public class DbContextOptions { public int Id { get; set; } public string Table { get; set; } = ""; }

    public class IsleContext : DbContext
    {
        public DbSet<Index> Indexes => Set<Index>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Key>().HasIndex(key => key.PropertyId).IsUnique();
    }
}

namespace Isle.CompatibleTypesOnly
{
    public enum Size { S, M }
    public class Hut
    {
        public int Id { get; set; }
        public short AId { get; set; } public A? A { get; set; }
        public uint BId { get; set; } public B? B { get; set; }
        public Size CId { get; set; } public C? C { get; set; }
        public int DId { get; set; } public D? D { get; set; }
        public string EId { get; set; } = ""; public E? E { get; set; }
        public long? FId { get; set; } public F? F { get; set; }
        public int[] GId { get; set; } = []; public G? G { get; set; }
        public object HId => ""; public H? H { get; set; }
    }
    public class A { public int Id { get; set; } }
    public class B { public int Id { get; set; } }
    public class C { public int Id { get; set; } }
    public class D { public Size Id { get; set; } }
    public class E { public Guid Id { get; set; } }
    public class F { public long Id { get; set; } }
    public class G { public int Id { get; set; } }
    public class H { public int Id { get; set; } }

    public class IsleContext : DbContext
    {
        public DbSet<Hut> Huts => Set<Hut>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Isle.StringNames
{
    public class Hut { public int Id { get; set; } private Isle? Isle { get; set; } private int? IsleNo { get; set; } }
    public class Isle { public int Id { get; set; } private List<Hut> Huts { get; } = []; }

    public class IsleContext : DbContext
    {
        public DbSet<Hut> Huts => Set<Hut>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Isle>();
            modelBuilder.Entity(typeof(Hut)).HasOne("Isle.StringNames.Isle", "Isle").WithMany("Huts").HasForeignKey("IsleNo").IsRequired();
        }
    }
}
