// More than one relationship between two types: what belongs together, and what is left over. One context each.
namespace Trade.ExplicitForeignKeyBesideANavigation
{
    public class Deal { public int Id { get; set; } public int FirmId { get; set; } public Firm Firm { get; set; } = null!; }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Deal>().HasOne<Firm>().WithMany().HasForeignKey(deal => deal.FirmId);
    }
}

namespace Trade.CollectionConfiguredWithoutItsReference
{
    public class Deal { public int Id { get; set; } public int FirmId { get; set; } public Firm Firm { get; set; } = null!; }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Firm>().HasMany(firm => firm.Deals).WithOne().HasForeignKey(deal => deal.FirmId).OnDelete(DeleteBehavior.Restrict);
    }
}

namespace Trade.BothEndsApart
{
    public class Deal { public int Id { get; set; } public int FirmId { get; set; } public int? Other { get; set; } public Firm Firm { get; set; } = null!; }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Deal>().HasOne(deal => deal.Firm).WithMany().HasForeignKey(deal => deal.FirmId);
            modelBuilder.Entity<Firm>().HasMany(firm => firm.Deals).WithOne().HasForeignKey(deal => deal.Other);
        }
    }
}

namespace Trade.SamePairTwice
{
    public class Deal { public int Id { get; set; } public int FirmId { get; set; } public Firm Firm { get; set; } = null!; }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Deal>().HasOne(deal => deal.Firm).WithMany(firm => firm.Deals).HasForeignKey("Alpha").OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Firm>().HasMany(firm => firm.Deals).WithOne(deal => deal.Firm).HasForeignKey(deal => deal.FirmId).IsRequired(false);
        }
    }
}

namespace Trade.OneToManyTurnedIntoOneToOne
{
    public class Deal { public int Id { get; set; } public Firm Firm { get; set; } = null!; }
    public class Firm { public int Id { get; set; } public Deal? Deal { get; set; } }
    public class Note { public int Id { get; set; } public Deal? Deal { get; set; } }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Deal>().HasOne(deal => deal.Firm).WithMany();
            modelBuilder.Entity<Note>().HasOne(note => note.Deal).WithOne().HasForeignKey<Note>("Subject");
        }
    }
}

namespace Trade.OneToOneTurnedRound
{
    public class Deal { public int Id { get; set; } public Seal? Seal { get; set; } public int? SealId { get; set; } }
    public class Seal { public int Id { get; set; } public Deal? Deal { get; set; } public int? DealNo { get; set; } }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Deal>().HasOne(deal => deal.Seal).WithOne(seal => seal.Deal).HasForeignKey<Seal>(seal => seal.DealNo);
    }
}

namespace Trade.ManyToManyBesideOneToMany
{
    public class Deal { public int Id { get; set; } public List<Firm> Firms { get; } = []; public Firm? Owner { get; set; } }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; [InverseProperty(nameof(Deal.Owner))] public List<Deal> Owned { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Trade.ManyToManyUndoneByFluent
{
    public class Deal { public int Id { get; set; } public List<Firm> Firms { get; } = []; }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Firm>().HasMany(firm => firm.Deals).WithOne().HasForeignKey("Holder");
            modelBuilder.Entity<Deal>().HasMany(deal => deal.Firms).WithOne();
        }
    }
}

namespace Trade.IgnoredInverse
{
    public class Deal { public int Id { get; set; } public Firm Firm { get; set; } = null!; public Firm? Broker { get; set; } }
    public class Firm { public int Id { get; set; } public List<Deal> Deals { get; } = []; public List<Deal> Brokered { get; } = []; }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Firm>().Ignore(firm => firm.Brokered);
            modelBuilder.Entity<Deal>().Ignore(deal => deal.Broker);
        }
    }
}

namespace Trade.TwoPrincipalKeys
{
    public class Deal { public int Id { get; set; } public string FirmCode { get; set; } = ""; public int FirmId { get; set; } public Firm Firm { get; set; } = null!; public Firm? Agent { get; set; } public string? AgentCode { get; set; } }
    public class Firm { public int Id { get; set; } public string Code { get; set; } = ""; public int Number { get; set; } }

    public class TradeContext : DbContext
    {
        public DbSet<Deal> Deals => Set<Deal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Deal>().HasOne(deal => deal.Agent).WithMany().HasPrincipalKey(firm => firm.Code);
            modelBuilder.Entity<Deal>().HasOne<Firm>().WithMany().HasForeignKey(deal => deal.FirmCode).HasPrincipalKey(firm => firm.Code);
        }
    }
}
