using System.Net;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

// What a converter says of its column: EF Core's own, those that code gives, and what whoever configures the property says instead. One context a database.
namespace Lab
{
    public enum Long : ulong { A, B }
    public enum Small : byte { A, B }
    public readonly record struct Code(string Value);

    public class CodeConverter() : ValueConverter<Code, string>(code => code.Value, text => new(text), new ConverterMappingHints(size: 20, unicode: false));
    public class PlainConverter() : ValueConverter<Code, string>(code => code.Value, text => new(text));
    public class MoneyConverter : ValueConverter<decimal, long>
    {
        public MoneyConverter(ConverterMappingHints? mappingHints = null) : base(money => (long)(money * 100), cents => cents / 100m, mappingHints) { }
        public MoneyConverter() : this(null) { }
    }
    public class SharesConverter : ValueConverter<double, decimal>
    {
        private static readonly ConverterMappingHints Hints = new(precision: 12, scale: 8);
        public SharesConverter() : base(share => (decimal)share, share => (double)share, Hints) { }
    }

    public class Sample
    {
        public int Id { get; set; }
        public Long LongAsDecimal { get; set; }
        public Long Long { get; set; }
        public Small SmallAsDecimal { get; set; }
        public ulong Unsigned { get; set; }
        public double DoubleAsDecimal { get; set; }
        public int IntAsText { get; set; }
        public int IntAsBytes { get; set; }
        public Guid GuidAsText { get; set; }
        public Guid GuidAsShortText { get; set; }
        public DateTime TimeAsText { get; set; }
        public IPAddress? Address { get; set; }
        public bool Flag { get; set; }
        public bool Answer { get; set; }
        public bool Letter { get; set; }
        public Small Name { get; set; }
        public Small ShortName { get; set; }
        public Code Code { get; set; }
        public Code LongCode { get; set; }
        public Code Plain { get; set; }
        public Code Inline { get; set; }
        public decimal Money { get; set; }
        public double Share { get; set; }
        public string Number { get; set; } = "";
    }

    public abstract class Context : DbContext
    {
        public DbSet<Sample> Samples => Set<Sample>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Sample>(sample =>
        {
            sample.Property(s => s.LongAsDecimal).HasConversion<decimal>();
            sample.Property(s => s.SmallAsDecimal).HasConversion<decimal>();
            sample.Property(s => s.DoubleAsDecimal).HasConversion<decimal>();
            sample.Property(s => s.IntAsText).HasConversion<string>();
            sample.Property(s => s.IntAsBytes).HasConversion<byte[]>();
            sample.Property(s => s.GuidAsText).HasConversion<string>();
            sample.Property(s => s.GuidAsShortText).HasConversion<string>().HasMaxLength(22);
            sample.Property(s => s.TimeAsText).HasConversion(typeof(string));
            sample.Property(s => s.Address).HasConversion<byte[]>();
            sample.Property(s => s.Flag).HasConversion<string>();
            sample.Property(s => s.Answer).HasConversion(new BoolToStringConverter("no", "yes"));
            sample.Property(s => s.Letter).HasConversion(new BoolToTwoValuesConverter<string>("N", "Y"));
            sample.Property(s => s.Name).HasConversion<string>();
            sample.Property(s => s.ShortName).HasConversion(new EnumToStringConverter<Small>(new ConverterMappingHints(size: 1)));
            sample.Property(s => s.Code).HasConversion<CodeConverter>();
            sample.Property(s => s.LongCode).HasConversion(new CodeConverter()).HasMaxLength(40).IsUnicode();
            sample.Property(s => s.Plain).HasConversion<PlainConverter>();
            sample.Property(s => s.Inline).HasConversion(new ValueConverter<Code, string>(code => code.Value, text => new(text), new ConverterMappingHints(size: 5)));
            sample.Property(s => s.Money).HasConversion<MoneyConverter>();
            sample.Property(s => s.Share).HasConversion(typeof(SharesConverter));
            sample.Property(s => s.Number).HasConversion<int>();
        });
    }
}

namespace Lab.OnSqlServer { public class LabContext : Context { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-"); } }

namespace Lab.OnNpgsql { public class LabContext : Context { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-"); } }

namespace Lab.OnSqlite { public class LabContext : Context { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-"); } }

namespace Lab.ByConventions
{
    public class Entry { public int Id { get; set; } public Code Code { get; set; } public Code? Other { get; set; } [MaxLength(7)] public Code Short { get; set; } }
    public class Link { public int Id { get; set; } public Code EntryCode { get; set; } public Entry Entry { get; set; } = null!; }

    public class LabContext : DbContext
    {
        public DbSet<Link> Links => Set<Link>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<Code>().HaveConversion<CodeConverter>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Link>().HasOne(link => link.Entry).WithMany().HasForeignKey(link => link.EntryCode).HasPrincipalKey(entry => entry.Code);
    }
}
