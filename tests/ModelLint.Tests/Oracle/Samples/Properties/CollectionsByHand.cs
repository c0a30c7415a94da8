using System.Collections.ObjectModel;

// Primitive collections that code maps, converts, limits or takes away. One context each.
namespace Lab.MappedByProperty
{
    public class Sample
    {
        private readonly List<int> _hidden = [];
        public int Id { get; set; }
        public List<int> GetOnly { get; } = [];
        public IReadOnlyCollection<string> Names { get; } = [];
        public IEnumerable<int> Hidden => _hidden;
        public List<DateTime>? Days { get; private set; }
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>(sample =>
        {
            sample.Property(s => s.GetOnly);
            sample.Property<List<Guid>>("Shadow").HasMaxLength(90);
            sample.Property<int[]?>("Numbers");
            sample.PrimitiveCollection<List<string>>("Tags");
            sample.PrimitiveCollection(s => s.Days).HasColumnName("days");
            sample.Ignore(s => s.Names);
            sample.Ignore(s => s.Hidden);
        });
    }
}

namespace Lab.Converted
{
    public class Sample { public int Id { get; set; } public List<string> Tags { get; set; } = []; public int[] Numbers { get; set; } = []; public List<Uri> Links { get; set; } = []; public Dictionary<string, string> Map { get; set; } = []; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>(sample =>
        {
            sample.Property(s => s.Tags).HasConversion(tags => string.Join(',', tags), text => text.Split(',', StringSplitOptions.None).ToList()).HasMaxLength(500);
            sample.Property(s => s.Numbers).HasConversion<string>(numbers => string.Join(';', numbers), text => Array.ConvertAll(text.Split(';', StringSplitOptions.None), int.Parse));
            sample.Property(s => s.Map).HasConversion(map => string.Join(',', map), _ => new());
            sample.PrimitiveCollection(s => s.Links);
        });
    }
}

namespace Lab.ConfiguredByConventions
{
    public class Sample { public int Id { get; set; } public List<string> Tags { get; set; } = []; public string[] Names { get; set; } = []; public string Title { get; set; } = ""; public List<int> Numbers { get; set; } = []; public Collection<long> Longs { get; set; } = []; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(40);
            configurationBuilder.Properties<List<string>>().HaveMaxLength(900);
            configurationBuilder.Properties<int[]>().HaveColumnType("text");
            configurationBuilder.IgnoreAny<Collection<long>>();
        }
    }
}

namespace Lab.ElementsConfigured
{
    public class Sample { public int Id { get; set; } public List<string> A { get; set; } = []; public List<int> B { get; set; } = []; public List<decimal> C { get; set; } = []; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>(sample =>
        {
            sample.PrimitiveCollection(s => s.A).ElementType().IsRequired();
            sample.PrimitiveCollection(s => s.B).ElementType(element => element.HasConversion<string>()).HasMaxLength(300);
            sample.PrimitiveCollection(s => s.C).IsRequired(false).ElementType().IsRequired();
        });
    }
}

namespace Lab.OfEnumsAndNullables
{
    public enum Kind { A, B }
    public class Sample { public int Id { get; set; } public List<Kind> Kinds { get; set; } = []; public Kind?[] Maybe { get; set; } = []; public ISet<string?> Set { get; set; } = new HashSet<string?>(); [MaxLength(20), Column("codes")] public List<char>? Codes { get; set; } [Required] public IList<bool>? Flags { get; set; } [NotMapped] public List<decimal> Sums { get; set; } = []; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Lab.InheritedAndGeneric
{
    public abstract class Box<T> { public int Id { get; set; } public List<T> Items { get; set; } = []; public T[]? More { get; set; } public IReadOnlyList<T> View => Items; }
    public class Words : Box<string>;
    public class Numbers : Box<int?>;
    public class Shelf { public int Id { get; set; } public List<Words> Words { get; } = []; }
    public class Bags : Box<Shelf> { [NotMapped] public new List<Shelf> Items { get; set; } = []; public new string[]? More { get; set; } public new int View { get; set; } }

    public class LabContext : DbContext
    {
        public DbSet<Words> Words => Set<Words>();
        public DbSet<Numbers> Numbers => Set<Numbers>();
        public DbSet<Bags> Bags => Set<Bags>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Words>().Ignore(words => words.View);
            modelBuilder.Entity<Numbers>().Ignore(numbers => numbers.View);
        }
    }
}
