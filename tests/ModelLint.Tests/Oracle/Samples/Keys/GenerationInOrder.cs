// What makes a value generated, and what takes that back. One context each.
namespace Mint.DefaultsAndComputed
{
    public class Coin { public int Id { get; set; } public int A { get; set; } public int B { get; set; } public int C { get; set; } public string? D { get; set; } public string E { get; set; } = ""; public int F { get; set; } public bool G { get; set; } }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Coin>(coin =>
        {
            coin.Property(c => c.A).HasDefaultValue(1);
            coin.Property(c => c.B).HasDefaultValueSql("1");
            coin.Property(c => c.C).HasComputedColumnSql("[A] + 1");
            coin.Property(c => c.D).HasDefaultValue("1").HasDefaultValue(null);
            coin.Property(c => c.E).HasDefaultValue("x").ValueGeneratedNever();
            coin.Property(c => c.F).ValueGeneratedOnUpdate().HasDefaultValue(3);
            coin.Property(c => c.G).HasDefaultValueSql("1").HasDefaultValueSql(null);
        });
    }
}

namespace Mint.Strategies
{
    public class Coin { public int Id { get; set; } public int Number { get; set; } public long Series { get; set; } }
    public class Note { public decimal NoteId { get; set; } public int Number { get; set; } }
    public class Seal { [Key] public byte Id { get; set; } }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        public DbSet<Note> Notes => Set<Note>();
        public DbSet<Seal> Seals => Set<Seal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Coin>().Property(coin => coin.Id).ValueGeneratedNever();
            modelBuilder.Entity<Coin>().Property(coin => coin.Number).UseIdentityColumn();
            modelBuilder.Entity<Coin>().Property(coin => coin.Series).UseHiLo("series");
            modelBuilder.Entity<Note>().Property(note => note.NoteId).UseIdentityColumn();
            modelBuilder.Entity<Seal>().Property(seal => seal.Id).UseIdentityColumn();
        }
    }
}

namespace Mint.NoTableNoGeneration
{
    public class Coin { public int Id { get; set; } public int Count { get; set; } }
    public class Note { public int Id { get; set; } }
    public class Seal { public int Id { get; set; } }
    public class Die { public int Id { get; set; } }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        public DbSet<Seal> Seals => Set<Seal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Coin>().ToView("coins").Property(coin => coin.Count).HasDefaultValue(2);
            modelBuilder.Entity<Note>().ToView("notes");
            modelBuilder.Entity<Note>().ToTable("note");
            modelBuilder.Entity<Seal>().ToTable((string?)null);
            modelBuilder.Entity<Seal>().ToTable("seal");
            modelBuilder.Entity<Die>().ToSqlQuery("SELECT 1 AS Id");
        }
    }
}

namespace Mint.ForeignKeyTakesGenerationAway
{
    public class Coin { public int Id { get; set; } public Face? Face { get; set; } }
    public class Face { public int Id { get; set; } public Coin Coin { get; set; } = null!; }
    public class Note { public int Id { get; set; } public Stripe? Stripe { get; set; } }
    public class Stripe { public int Id { get; set; } public int? Other { get; set; } public Note? Note { get; set; } }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Face>().HasOne(face => face.Coin).WithOne(coin => coin.Face).HasForeignKey<Face>(face => face.Id);
            modelBuilder.Entity<Stripe>().HasOne(stripe => stripe.Note).WithOne(note => note.Stripe).HasForeignKey<Stripe>(stripe => stripe.Id);
            modelBuilder.Entity<Stripe>().HasOne(stripe => stripe.Note).WithOne(note => note.Stripe).HasForeignKey<Stripe>(stripe => stripe.Other);
        }
    }
}

namespace Mint.SharedRow
{
    public class Coin { public int Id { get; set; } public string Name { get; set; } = ""; public Detail Detail { get; set; } = null!; }
    public class Detail { public int Id { get; set; } public double Weight { get; set; } public Coin Coin { get; set; } = null!; }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Coin>().HasOne(coin => coin.Detail).WithOne(detail => detail.Coin).HasForeignKey<Detail>(detail => detail.Id);
            modelBuilder.Entity<Coin>().ToTable("coin");
            modelBuilder.Entity<Detail>().ToTable("coin");
        }
    }
}

namespace Mint.KeysThatCome
{
    public class Coin { public int Id { get; set; } public Guid Code { get; set; } public long Number { get; set; } }
    public class Note { public int Id { get; set; } public Guid Code { get; set; } }

    public class MintContext : DbContext
    {
        public DbSet<Coin> Coins => Set<Coin>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Coin>().HasKey(coin => coin.Number);
            modelBuilder.Entity<Coin>().HasAlternateKey(coin => coin.Code);
            modelBuilder.Entity<Note>().HasKey(note => new { note.Id, note.Code });
            modelBuilder.Entity<Note>().Property(note => note.Id).ValueGeneratedOnAdd();
        }
    }
}
