// Fields that code maps by name, and what is read from them. One context each.
namespace Vault.AttributesOfFields
{
    public class Safe
    {
        public int Id { get; set; }
        [MaxLength(12)] private string _code = "";
        [Required] private string? _owner;
        [Column("weight"), Precision(8, 3)] private decimal _weight;
        [Unicode(false)] public string Label = "";
        private readonly int _depth = 1;
        protected DateTime? made;
        internal string?[] Notes = [];
        public override string ToString() => _code + _owner + _weight + _depth;
    }

    public class VaultContext : DbContext
    {
        public DbSet<Safe> Safes => Set<Safe>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Safe>(safe =>
        {
            safe.Property<string>("_code");
            safe.Property("_owner");
            safe.Property<decimal>("_weight");
            safe.Property(s => s.Label);
            safe.Property<int>("_depth");
            safe.Property<DateTime?>("made").HasField("made");
            safe.Property("Notes");
        });
    }
}

namespace Vault.KeyAndForeignKeyInFields
{
    public class Safe { private int _number; private int? _ownerId; public Owner? Owner { get; set; } public int Sum() => _number + (_ownerId ?? 0); }
    public class Owner { public int Id { get; set; } private readonly List<Safe> _safes = []; public IEnumerable<Safe> Safes => _safes; }

    public class VaultContext : DbContext
    {
        public DbSet<Safe> Safes => Set<Safe>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Safe>().HasKey("_number");
            modelBuilder.Entity<Safe>().HasOne(safe => safe.Owner).WithMany(owner => owner.Safes).HasForeignKey("_ownerId");
        }
    }
}

namespace Vault.FieldOfABaseClass
{
    public abstract class Thing { private string _secret = ""; protected int? _size; public int Id { get; set; } public string Secret() => _secret + _size; }
    public class Safe : Thing { private readonly string _name = ""; public string Name() => _name; }

    public class VaultContext : DbContext
    {
        public DbSet<Safe> Safes => Set<Safe>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Safe>().Property<string>("_secret").HasMaxLength(3);
            modelBuilder.Entity<Safe>().Property<int?>("_size");
            modelBuilder.Entity<Safe>().Property("_name");
        }
    }
}

namespace Vault.NavigationInAField
{
    public class Safe { public int Id { get; set; } private readonly List<Lock> _locks = []; private Owner? _owner; public IReadOnlyList<Lock> All() => _locks; public Owner? Owner() => _owner; }
    public class Lock { public int Id { get; set; } public int SafeId { get; set; } }
    public class Owner { public int Id { get; set; } }

    public class VaultContext : DbContext
    {
        public DbSet<Safe> Safes => Set<Safe>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Safe>().HasMany<Lock>("_locks").WithOne();
            modelBuilder.Entity<Safe>().HasOne<Owner>("_owner").WithMany();
        }
    }
}
