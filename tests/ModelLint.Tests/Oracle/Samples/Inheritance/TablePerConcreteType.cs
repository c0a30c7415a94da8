namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.IntegerKeysTakeASequence
{
    public abstract class Payment { public int Id { get; set; } public decimal Amount { get; set; } }
    public class Card : Payment { public string Last4 { get; set; } = ""; }
    public class Cash : Payment { public decimal Given { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        public DbSet<Card> Cards => Set<Card>();
        public DbSet<Cash> Cash => Set<Cash>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
    }
}

namespace Clinic.OfASchema
{
    public class Payment { public long Id { get; set; } }
    public class Card : Payment { public string Last4 { get; set; } = ""; }
    public class GoldCard : Card { public int Level { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("pay");
            modelBuilder.Entity<Payment>().ToTable("payments", "money").UseTpcMappingStrategy();
            modelBuilder.Entity<Card>().ToTable("cards");
            modelBuilder.Entity<GoldCard>();
        }
    }
}

namespace Clinic.RelationshipsOfTpc
{
    public abstract class Payment { public int Id { get; set; } public Order? Order { get; set; } public List<Fee> Fees { get; } = []; }
    public class Card : Payment { public Order Gift { get; set; } = null!; }
    public class Cash : Payment { public Card? ChangeTo { get; set; } }
    public class Fee { public int Id { get; set; } public Payment Payment { get; set; } = null!; }
    public class Order { public int Id { get; set; } public List<Payment> Payments { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        public DbSet<Cash> Cash => Set<Cash>();
        public DbSet<Card> Cards => Set<Card>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Card>().HasOne(c => c.Gift).WithMany().HasForeignKey("GiftId");
        }
    }
}

namespace Clinic.KeyThatIsNotGenerated
{
    public abstract class Payment { [DatabaseGenerated(DatabaseGeneratedOption.None)] public int Id { get; set; } }
    public class Card : Payment;
    public abstract class Named { public string Name { get; set; } = ""; }
    public class Cat : Named;
    public abstract class Shaped { public short Id { get; set; } }
    public class Square : Shaped;

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        public DbSet<Card> Cards => Set<Card>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Square> Squares => Set<Square>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Named>(named => { named.UseTpcMappingStrategy(); named.HasKey(n => n.Name); });
            modelBuilder.Entity<Shaped>(shaped => { shaped.UseTpcMappingStrategy(); shaped.Property(s => s.Id).HasDefaultValueSql("NEXT VALUE FOR shapes"); });
        }
    }
}

namespace Clinic.OwnedAndComplexOfTpc
{
    public abstract class Payment { public Guid Id { get; set; } public Place Place { get; set; } = null!; }
    public class Card : Payment { public Money Fee { get; set; } = new(); }
    public class Cash : Payment;
    [ComplexType] public class Money { [Precision(18, 2)] public decimal Value { get; set; } }
    [Owned] public class Place { public string City { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        public DbSet<Card> Cards => Set<Card>();
        public DbSet<Cash> Cash => Set<Cash>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Payment>().OwnsOne(p => p.Place).ToTable("Places");
        }
    }
}

namespace Clinic.StrategyBeforeTheTypesAreKnown
{
    public abstract class Payment { public int Id { get; set; } }
    public class Card : Payment { public string Last4 { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Card>().ToTable("cards");
        }
    }
}

namespace Clinic.IndexesOfTheBase
{
    [Index(nameof(At))] public abstract class Payment { public Guid Id { get; set; } public DateTime At { get; set; } public string? Code { get; set; } }
    public class Card : Payment { public string? Last4 { get; set; } }
    public class Cash : Payment;

    public class ClinicContext : Database
    {
        public DbSet<Card> Cards => Set<Card>();
        public DbSet<Cash> Cash => Set<Cash>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy().HasIndex(p => p.Code).IsUnique();
            modelBuilder.Entity<Card>().HasIndex(c => new { c.Code, c.Last4 }).IsUnique();
        }
    }
}

namespace Clinic.KeysThatAreStoredAsText
{
    public abstract class Payment { public char Id { get; set; } }
    public class Card : Payment { public string Last4 { get; set; } = ""; }
    public abstract class Bill { public ulong Id { get; set; } }
    public class Invoice : Bill;

    public class ClinicContext : Database
    {
        public DbSet<Card> Cards => Set<Card>();
        public DbSet<Invoice> Invoices => Set<Invoice>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
            modelBuilder.Entity<Bill>().UseTpcMappingStrategy();
        }
    }
}
