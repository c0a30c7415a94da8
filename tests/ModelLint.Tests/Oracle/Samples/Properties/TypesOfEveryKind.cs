using System.Collections;
using System.Collections.ObjectModel;
using System.Net;
using System.Net.NetworkInformation;
using System.Numerics;
using System.Text.Json;

// Which CLR types are properties, and what becomes of others. One context each.
namespace Lab.Scalars
{
    public enum Kind : byte { A, B }
    public class Sample
    {
        public int Id { get; set; }
        public bool B1 { get; set; } public byte B2 { get; set; } public sbyte B3 { get; set; } public short I1 { get; set; } public ushort I2 { get; set; }
        public uint I3 { get; set; } public long I4 { get; set; } public ulong I5 { get; set; } public char C { get; set; } public float F { get; set; }
        public double D { get; set; } public decimal M { get; set; } public string S { get; set; } = ""; public Guid G { get; set; } public DateTime T1 { get; set; }
        public DateTimeOffset T2 { get; set; } public DateOnly T3 { get; set; } public TimeOnly T4 { get; set; } public TimeSpan T5 { get; set; } public byte[] Y { get; set; } = [];
        public Kind K { get; set; } public Kind? NK { get; set; } public Uri U { get; set; } = null!; public IPAddress? IP { get; set; } public PhysicalAddress PA { get; set; } = null!;
        public DayOfWeek Day { get; set; } public char? NC { get; set; } public nint GetOnly => 1; public Nullable<Guid> NG { get; set; }
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Lab.PrimitiveCollections
{
    public enum Kind { A, B }
    public class Names : List<string>;
    public class Sample
    {
        public int Id { get; set; }
        public int[] Array { get; set; } = []; public List<string> List { get; set; } = []; public HashSet<Kind> Set { get; set; } = []; public ICollection<Guid> Collection { get; set; } = [];
        public IEnumerable<DateTime> Sequence { get; set; } = []; public IList<bool> IList { get; set; } = []; public Collection<decimal> Old { get; set; } = [];
        public ObservableCollection<long> Observable { get; set; } = []; public int?[] Nullables { get; set; } = []; public List<string?>? NullableStrings { get; set; }
        public byte[] Bytes { get; set; } = []; public List<byte> ByteList { get; set; } = []; public char[] Chars { get; set; } = []; public List<Uri> Uris { get; set; } = []; public byte[][] Blobs { get; set; } = [];
        public List<int> GetOnly { get; } = []; public IEnumerable<string> Computed => List; public IReadOnlyList<int> ReadOnly => Array; public Kind[]? Kinds { get; set; } public Names Names { get; set; } = [];
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Lab.GetOnlyOfUnmappedTypesIsSilent
{
    public class Sample
    {
        public int Id { get; set; }
        public (int, string) Tuple => (1, ""); public BigInteger Big => 1; public object Any => this; public object[] Objects => []; public int[,] Grid => new int[1, 1];
        public IReadOnlyDictionary<string, int> Map => new Dictionary<string, int>(); public IDisposable Disposable => null!; public IEnumerable<IDisposable> Disposables => [];
        public Exception Error => new(); public Type Type => typeof(int); public System.Threading.CancellationToken Token => default; public IList Raw => new ArrayList(); public IEnumerable Sequence => "";
        public Lazy<string> Lazy => new(); public Func<int> Function => () => 1; public Span<int> Span => default; public dynamic Dynamic => 1; public ArraySegment<Sample> Segment => default;
    }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Lab.ConvertedClassIsAProperty
{
    public class Money { public int MoneyId { get; set; } public decimal Amount { get; set; } public Currency Currency { get; set; } = null!; }
    public class Currency { public int Id { get; set; } }
    public readonly record struct CultureId(string Name);
    public class Sample { public int Id { get; set; } public Money Price { get; set; } = null!; public Money? Cost { get; set; } public CultureId Culture { get; set; } public object Any { get; set; } = null!; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Sample>().Property(sample => sample.Price).HasConversion(money => money.Amount, amount => new Money { Amount = amount });
            modelBuilder.Entity<Sample>().Property(sample => sample.Cost).HasConversion(money => money!.Amount, amount => new Money { Amount = amount });
            modelBuilder.Entity<Sample>().Property(sample => sample.Culture).HasConversion(id => id.Name, name => new CultureId(name)).HasMaxLength(12);
            modelBuilder.Entity<Sample>().Ignore(sample => sample.Any);
        }
    }
}

namespace Lab.ConvertedTypesByConvention
{
    using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
    public record struct SampleId(int Value);
    public record Money(decimal Amount);
    public class Label { public string Text { get; set; } = ""; }
    public class SampleIdConverter() : ValueConverter<SampleId, int>(id => id.Value, value => new SampleId(value));
    public class MoneyConverter() : ValueConverter<Money, decimal>(money => money.Amount, value => new Money(value));
    public class LabelConverter() : ValueConverter<Label, string>(label => label.Text, text => new Label { Text = text });
    public class Sample { public SampleId Id { get; set; } public Money Price { get; set; } = null!; public Label? Label { get; set; } public SampleId? OriginId { get; set; } public Sample? Origin { get; set; } public List<Sample> Copies { get; } = []; }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<SampleId>().HaveConversion<SampleIdConverter>();
            configurationBuilder.Properties<Money>().HaveConversion<MoneyConverter>().HavePrecision(12, 4);
            configurationBuilder.Properties<Label>(label => label.HaveConversion<LabelConverter>().HaveMaxLength(50));
        }
    }
}

namespace Lab.IgnoredAnyIsNoMember
{
    public interface IEvent;
    public class Event : IEvent { public Guid EventId { get; set; } }
    public class Sample { public int Id { get; set; } public List<Event> Events { get; } = []; public IReadOnlyCollection<IEvent> All => Events; public Event? Last { get; set; } public JsonDocument? Json { get; set; } public Exception? Error { get; set; } }

    public class LabContext : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.IgnoreAny<IEvent>();
            configurationBuilder.IgnoreAny<Exception>();
            configurationBuilder.IgnoreAny<JsonDocument>();
        }
    }
}

namespace Lab.StructsAndEnumsOfKeys
{
    public enum Code : long { None, Some }
    public class Sample { [Key] public Code Code { get; set; } public List<Result> Results { get; } = []; }
    public class Result { public byte Id { get; set; } public Code SampleCode { get; set; } public Code? OtherCode { get; set; } public Sample? Other { get; set; } public Sample Sample { get; set; } = null!; }
    public class Note { public DateTime Id { get; set; } public decimal? Amount { get; set; } }

    public class LabContext : DbContext
    {
        public DbSet<Result> Results => Set<Result>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>().HasMany(sample => sample.Results).WithOne(result => result.Sample);
    }
}
