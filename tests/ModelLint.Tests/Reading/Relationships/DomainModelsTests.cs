namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Encapsulated entities, value keys and bases as domain models have them. EF Core 8, 9 and 10 are asked.</summary>
public sealed class DomainModelsTests
{
    [Fact]
    public Task Read_only_collections_over_fields() => ReadInFull.AgreeAsync("""
        public class Order
        {
        private readonly List<Line> _lines = [];
        private readonly List<Note> _notes = [];
        public int Id { get; private set; }
        public Customer Customer { get; private set; } = null!;
        public IReadOnlyCollection<Line> Lines => _lines.AsReadOnly();
        public IEnumerable<Note> Notes => _notes;
        }
        public class Line { public int Id { get; private set; } public int Quantity { get; private set; } }
        public class Note { public int Id { get; private set; } public Order? Order { get; private set; } }
        public class Customer { public int Id { get; private set; } private readonly List<Order> _orders = []; public IReadOnlyList<Order> Orders => _orders; }

        public class TestContext : DbContext
        {
            public DbSet<Order> OrderSet => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().HasMany(o => o.Lines).WithOne().HasForeignKey("OrderId").IsRequired().OnDelete(DeleteBehavior.Cascade);
                modelBuilder.Entity<Order>().Navigation(o => o.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
                modelBuilder.Entity<Order>().HasOne(o => o.Customer).WithMany(c => c.Orders).HasForeignKey("CustomerNumber").IsRequired();
            }
        }
        """);

    [Fact]
    public Task A_field_as_a_navigation() => ReadInFull.AgreeAsync("""
        public class Basket { private readonly List<Item> _items = []; public int Id { get; set; } public int Count => _items.Count; }
        public class Item { public int Id { get; set; } public int BasketId { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Basket> BasketSet => Set<Basket>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Basket>().HasMany<Item>("_items").WithOne().HasForeignKey(i => i.BasketId);
            }
        }
        """);

    [Fact]
    public Task A_base_with_the_type_of_its_key() => ReadInFull.AgreeAsync("""
        public abstract class Entity<TKey> where TKey : struct { public TKey Id { get; set; } }
        public abstract class Owned<TKey, TOwner, TOwnerKey> : Entity<TKey> where TKey : struct where TOwnerKey : struct where TOwner : Entity<TOwnerKey> { public TOwnerKey OwnerId { get; set; } public TOwner Owner { get; set; } = null!; public TOwnerKey? ReviewerId { get; set; } public TOwner? Reviewer { get; set; } }
        public class User : Entity<Guid>;
        public class Document : Owned<long, User, Guid> { public List<Page> Pages { get; } = []; }
        public class Page : Owned<int, Document, long>;

        public class TestContext : DbContext
        {
            public DbSet<Document> DocumentSet => Set<Document>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Page>().HasOne(p => p.Owner).WithMany(d => d.Pages).HasForeignKey(p => p.OwnerId);
            }
        }
        """);

    [Fact]
    public Task A_navigation_that_hides_that_of_its_base() => ReadInFull.AgreeAsync("""
        public class Party { public int Id { get; set; } }
        public class Firm : Party;
        public class Contract { public int Id { get; set; } public virtual Party Partner { get; set; } = null!; }
        public class Lease : Contract { public override Party Partner { get; set; } = null!; public Firm? Broker { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Contract> ContractSet => Set<Contract>();
            public DbSet<Lease> LeaseSet => Set<Lease>();
            public DbSet<Party> PartySet => Set<Party>();
            public DbSet<Firm> FirmSet => Set<Firm>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Relationships_to_the_base_of_a_TPC_hierarchy() => ReadInFull.AgreeAsync("""
        public abstract class Animal { public Guid Id { get; set; } public Farm Farm { get; set; } = null!; public Food? Food { get; set; } }
        public class Cow : Animal { public List<Calf> Calves { get; } = []; }
        public class Calf : Animal { public Cow Mother { get; set; } = null!; }
        public class Food { public int Id { get; set; } }
        public class Farm { public int Id { get; set; } public List<Animal> Animals { get; } = []; public List<Cow> Cows { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Animal> AnimalSet => Set<Animal>();
            public DbSet<Cow> CowSet => Set<Cow>();
            public DbSet<Calf> CalfSet => Set<Calf>();
            public DbSet<Farm> FarmSet => Set<Farm>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Animal>().UseTpcMappingStrategy();
                modelBuilder.Entity<Farm>().Ignore(f => f.Cows);
                modelBuilder.Entity<Farm>().HasMany(f => f.Animals).WithOne(a => a.Farm).OnDelete(DeleteBehavior.Restrict);
            }
        }
        """);

    [Fact]
    public Task Owned_types_twice_nested_and_leading_back() => ReadInFull.AgreeAsync("""
        public class Order { public int Id { get; set; } public Address Ship { get; set; } = null!; public Address? Bill { get; set; } public List<Parcel> Parcels { get; } = []; }
        public class Address { public string Street { get; set; } = ""; public Geo? Geo { get; set; } }
        public class Geo { public double X { get; set; } public double Y { get; set; } }
        public class Parcel { public int Number { get; set; } public Order Order { get; set; } = null!; public List<Label> Labels { get; } = []; public Address? To { get; set; } }
        public class Label { public string Text { get; set; } = ""; public Printer? Printer { get; set; } public int? PrinterId { get; set; } }
        public class Printer { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Order> OrderSet => Set<Order>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Order>().OwnsOne(o => o.Ship, a => a.OwnsOne(x => x.Geo));
                modelBuilder.Entity<Order>().OwnsOne(o => o.Bill, a => { a.OwnsOne(x => x.Geo); a.ToTable("Bills"); });
                modelBuilder.Entity<Order>().OwnsMany(o => o.Parcels, p =>
                {
                    p.WithOwner(x => x.Order).HasForeignKey("OrderNumber");
                    p.HasKey("OrderNumber", "Number");
                    p.OwnsOne(x => x.To, a => a.OwnsOne(x => x.Geo));
                    p.OwnsMany(x => x.Labels, l => l.HasOne(x => x.Printer).WithMany().OnDelete(DeleteBehavior.SetNull));
                });
            }
        }
        """);

    [Fact]
    public Task Attributes_that_say_how_relationships_behave() => ReadInFull.AgreeAsync("""
        public class Team { public int Id { get; set; } public List<Player> Players { get; } = []; }
        public class Player
        {
        public int Id { get; set; }
        [DeleteBehavior(DeleteBehavior.Restrict)] public Team? Team { get; set; }
        [Required] public Team? Former { get; set; }
        [DeleteBehavior(DeleteBehavior.NoAction), ForeignKey("AgentKey")] public Agent Agent { get; set; } = null!;
        }
        public class Agent { [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public int Licence { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Player> PlayerSet => Set<Player>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Player>().HasOne(p => p.Team).WithMany(t => t.Players);
                modelBuilder.Entity<Player>().HasOne(p => p.Former).WithMany();
            }
        }
        """);

    [Fact]
    public Task A_type_ignored_and_related_again() => ReadInFull.AgreeAsync("""
        public class Log { public int Id { get; set; } public User? By { get; set; } }
        public class User { public int Id { get; set; } public List<Log> Logs { get; } = []; public Log? Last { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<User> UserSet => Set<User>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Ignore<Log>();
                modelBuilder.Entity<Log>().HasOne(l => l.By).WithMany(u => u.Logs).OnDelete(DeleteBehavior.Cascade);
                modelBuilder.Entity<User>().HasOne(u => u.Last).WithOne().HasForeignKey<User>("LastLogId");
            }
        }
        """);

    [Fact]
    public Task Oblivious_code_with_names_of_every_kind() => ReadInFull.AgreeAsync("""
        #nullable disable
        public class Blog { public int BlogId { get; set; } public ICollection<Post> Posts { get; set; } }
        public class Post { public int PostId { get; set; } public int BlogBlogId { get; set; } public Blog Blog { get; set; } public Author WrittenBy { get; set; } public int WrittenByAuthorKey { get; set; } public Author CheckedBy { get; set; } public int? AuthorKey { get; set; } public Author Author { get; set; } }
        public class Author { [Key] public int AuthorKey { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Blog> BlogSet => Set<Blog>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);
}
