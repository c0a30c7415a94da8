namespace ModelLint.Tests.Reading.Relationships;

/// <summary>Relationships over hierarchies, owned types and generic bases as applications have them. EF Core 8, 9 and 10 are asked.</summary>
public sealed class EverydayHierarchiesTests
{
    [Fact]
    public Task Foreign_keys_on_derived_types() => ReadInFull.AgreeAsync("""
        public class Party { public int Id { get; set; } }
        public class Person : Party { public int? EmployerId { get; set; } public Company? Employer { get; set; } }
        public class Company : Party { public List<Person> Staff { get; } = []; public Person? Head { get; set; } }
        public abstract class Payment { public int Id { get; set; } public Party Payer { get; set; } = null!; }
        public class CardPayment : Payment { public Bank Bank { get; set; } = null!; public int BankId { get; set; } }
        public class Transfer : Payment { public Bank Bank { get; set; } = null!; public int BankId { get; set; } public Bank? Via { get; set; } }
        public class Bank { public int Id { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Party> Parties => Set<Party>();
            public DbSet<Person> People => Set<Person>();
            public DbSet<Company> Companies => Set<Company>();
            public DbSet<Payment> Payments => Set<Payment>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<CardPayment>();
                modelBuilder.Entity<Transfer>().Property(t => t.BankId).HasColumnName("TransferBankId");
                modelBuilder.Entity<Transfer>().HasOne(t => t.Via).WithMany().HasForeignKey("ViaId");
                modelBuilder.Entity<Company>().HasMany(c => c.Staff).WithOne(p => p.Employer);
                modelBuilder.Entity<Company>().HasOne(c => c.Head).WithOne().HasForeignKey<Company>("HeadId");
            }
        }
        """);

    [Fact]
    public Task Foreign_keys_to_and_from_tables_of_derived_types() => ReadInFull.AgreeAsync("""
        public class Vehicle { public int Id { get; set; } public int GarageId { get; set; } public Garage Garage { get; set; } = null!; }
        public class Truck : Vehicle { public List<Load> Loads { get; } = []; public int? TrailerId { get; set; } public Trailer? Trailer { get; set; } }
        public class Trailer : Vehicle;
        public class Load { public int Id { get; set; } public int TruckId { get; set; } }
        public class Garage { public int Id { get; set; } public List<Vehicle> Vehicles { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Vehicle> Vehicles => Set<Vehicle>();
            public DbSet<Truck> Trucks => Set<Truck>();
            public DbSet<Trailer> Trailers => Set<Trailer>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Vehicle>().UseTptMappingStrategy();
                modelBuilder.Entity<Truck>().HasOne(t => t.Trailer).WithOne().HasForeignKey<Truck>(t => t.TrailerId).OnDelete(DeleteBehavior.SetNull);
            }
        }
        """);

    [Fact]
    public Task Owned_types_with_references_to_entity_types() => ReadInFull.AgreeAsync("""
        public class Country { public string Code { get; set; } = ""; }
        public class Address { public string Street { get; set; } = ""; public string CountryCode { get; set; } = ""; public Country Country { get; set; } = null!; }
        public class Shop { public int Id { get; set; } public Address Location { get; set; } = null!; public Address? Billing { get; set; } public List<Opening> Openings { get; } = []; }
        public class Opening { public int Day { get; set; } public Clerk? Clerk { get; set; } }
        public class Clerk { public int Id { get; set; } public Shop? Shop { get; set; } }

        public class TestContext : DbContext
        {
            public DbSet<Shop> Shops => Set<Shop>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Country>().HasKey(c => c.Code);
                modelBuilder.Entity<Shop>(shop =>
                {
                    shop.OwnsOne(s => s.Location, address => address.HasOne(a => a.Country).WithMany().HasForeignKey(a => a.CountryCode).OnDelete(DeleteBehavior.Restrict));
                    shop.OwnsOne(s => s.Billing, address => address.HasOne(a => a.Country).WithMany());
                    shop.OwnsMany(s => s.Openings, opening =>
                    {
                        opening.WithOwner().HasForeignKey("ShopId");
                        opening.HasKey("ShopId", nameof(Opening.Day));
                        opening.HasOne(o => o.Clerk).WithMany();
                    });
                });
            }
        }
        """);

    [Fact]
    public Task Navigations_in_a_generic_base() => ReadInFull.AgreeAsync("""
        public abstract class Node<TSelf, TOwner> where TSelf : Node<TSelf, TOwner> { public int Id { get; set; } public int? ParentId { get; set; } public TSelf? Parent { get; set; } public List<TSelf> Children { get; } = []; public TOwner Owner { get; set; } = default!; public int OwnerId { get; set; } }
        public class Folder : Node<Folder, User> { public List<Page> Pages { get; } = []; }
        public class Page : Node<Page, Folder>;
        public class User { public int Id { get; set; } public List<Folder> Folders { get; } = []; }

        public class TestContext : DbContext
        {
            public DbSet<Folder> Folders => Set<Folder>();
            public DbSet<Page> Pages => Set<Page>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        }
        """);

    [Fact]
    public Task Translations_in_a_generic_base() => ReadInFull.AgreeAsync("""
        public abstract class Translation<T> { public int EntityId { get; set; } public string Language { get; set; } = ""; public T Entity { get; set; } = default!; }
        public interface ITranslated<T> { List<T> Translations { get; } }
        public class Menu : ITranslated<MenuTranslation> { public int Id { get; set; } public List<MenuTranslation> Translations { get; } = []; }
        public class MenuTranslation : Translation<Menu> { public string Text { get; set; } = ""; }
        public class Dish : ITranslated<DishTranslation> { public int Id { get; set; } public Menu? Menu { get; set; } public List<DishTranslation> Translations { get; } = []; }
        public class DishTranslation : Translation<Dish>;

        public class TestContext : DbContext
        {
            public DbSet<Menu> Menus => Set<Menu>();
            public DbSet<Dish> Dishes => Set<Dish>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<MenuTranslation>().HasKey(t => new { t.EntityId, t.Language });
                modelBuilder.Entity<DishTranslation>().HasKey(t => new { t.EntityId, t.Language });
            }
        }
        """);

    [Fact]
    public Task Users_that_follow_users_and_block_them() => ReadInFull.AgreeAsync("""
        public class Member
        {
            public int Id { get; set; }
            public List<Member> Followers { get; } = [];
            public List<Member> Following { get; } = [];
            public List<Block> Blocks { get; } = [];
            public List<Block> BlockedBy { get; } = [];
        }
        public class Block { public int BlockerId { get; set; } public Member Blocker { get; set; } = null!; public int BlockedId { get; set; } public Member Blocked { get; set; } = null!; }

        public class TestContext : DbContext
        {
            public DbSet<Member> Members => Set<Member>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Member>().HasMany(m => m.Followers).WithMany(m => m.Following).UsingEntity("Follows",
                    right => right.HasOne(typeof(Member)).WithMany().HasForeignKey("FollowerId").OnDelete(DeleteBehavior.NoAction),
                    left => left.HasOne(typeof(Member)).WithMany().HasForeignKey("FolloweeId").OnDelete(DeleteBehavior.NoAction));
                modelBuilder.Entity<Block>(block =>
                {
                    block.HasKey(b => new { b.BlockerId, b.BlockedId });
                    block.HasOne(b => b.Blocker).WithMany(m => m.Blocks).HasForeignKey(b => b.BlockerId).OnDelete(DeleteBehavior.Restrict);
                    block.HasOne(b => b.Blocked).WithMany(m => m.BlockedBy).HasForeignKey(b => b.BlockedId).OnDelete(DeleteBehavior.Restrict);
                });
            }
        }
        """);
}
