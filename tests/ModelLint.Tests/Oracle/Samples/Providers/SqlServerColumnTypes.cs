using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic
{
    public abstract class SqlServerContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public enum Status { New, Done }
    public enum Small : byte { A, B }
}

namespace Clinic.EnumsInTypedColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "varchar(20)")] public Status Text { get; set; }
        [Column(TypeName = "nvarchar(20)")] public Status? Optional { get; set; }
        [Column(TypeName = "tinyint")] public Small Tiny { get; set; }
        [Column(TypeName = "int")] public Status Number { get; set; }
        public Small Plain { get; set; }
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.PlainTypesInTypedColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "money")] public decimal Balance { get; set; }
        [Column(TypeName = "decimal(12, 4)")] public decimal Rate { get; set; }
        [Column(TypeName = "datetime")] public DateTime At { get; set; }
        [Column(TypeName = "date")] public DateTime Day { get; set; }
        [Column(TypeName = "smalldatetime")] public DateTime? Rough { get; set; }
        [Column(TypeName = "char(11)")] public string Tax { get; set; } = "";
        [Column(TypeName = "xml")] public string? Document { get; set; }
        [Column(TypeName = "varbinary(16)")] public byte[] Hash { get; set; } = [];
        [Column(TypeName = "image"), MaxLength(100)] public byte[]? Picture { get; set; }
        [Column(TypeName = "real")] public float Ratio { get; set; }
        [Column(TypeName = "time(0)")] public TimeSpan Duration { get; set; }
        [Column(TypeName = "uniqueidentifier")] public Guid Code { get; set; }
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.Converted
{
    public class Patient
    {
        public int Id { get; set; }
        public bool Active { get; set; }
        public Guid Code { get; set; }
        public Status Status { get; set; }
        public Status[] History { get; set; } = [];
        public List<Small?> Small { get; set; } = [];
        public DateTime At { get; set; }
        public long Ticks { get; set; }
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.Property(p => p.Active).HasConversion<string>();
            patient.Property(p => p.Code).HasConversion<byte[]>();
            patient.Property(p => p.Status).HasConversion<string>().HasMaxLength(10);
            patient.Property(p => p.At).HasConversion<long>();
            patient.Property(p => p.Ticks).HasConversion(v => new DateTime(v), v => v.Ticks);
        });
    }
}

namespace Clinic.KeysOfEveryKind
{
    public class ByteKey { public byte Id { get; set; } }
    public class ShortKey { public short Id { get; set; } }
    public class UIntKey { public uint Id { get; set; } }
    public class DecimalKey { public decimal Id { get; set; } }
    public class StringKey { public string Id { get; set; } = ""; }
    public class BytesKey { public byte[] Id { get; set; } = []; }
    public class EnumKey { public Status Id { get; set; } }
    public class DateKey { public DateOnly Id { get; set; } public StringKey? Reference { get; set; } public UIntKey? Number { get; set; } public EnumKey? Kind { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<ByteKey> Bytes1 => Set<ByteKey>();
        public DbSet<ShortKey> Shorts => Set<ShortKey>();
        public DbSet<UIntKey> UInts => Set<UIntKey>();
        public DbSet<DecimalKey> Decimals => Set<DecimalKey>();
        public DbSet<StringKey> Strings => Set<StringKey>();
        public DbSet<BytesKey> Bytes => Set<BytesKey>();
        public DbSet<EnumKey> Enums => Set<EnumKey>();
        public DbSet<DateKey> Dates => Set<DateKey>();
    }
}

namespace Clinic.RowVersions
{
    public class Patient { public int Id { get; set; } [Timestamp] public byte[]? Version { get; set; } }
    public class Visit { public int Id { get; set; } public ulong Version { get; set; } }
    public class Room { public int Id { get; set; } public uint Version { get; set; } }
    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().Property(v => v.Version).IsRowVersion().HasConversion<byte[]>();
            modelBuilder.Entity<Room>().Property(r => r.Version).IsConcurrencyToken();
        }
    }
}

namespace Clinic.ConvertedByTheirColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "tinyint")] public int Tiny { get; set; }
        [Column(TypeName = "tinyint")] public Status TinyEnum { get; set; }
        [Column(TypeName = "smallint")] public Status? SmallEnum { get; set; }
        [Column(TypeName = "bigint")] public int Big { get; set; }
        [Column(TypeName = "int")] public long Long { get; set; }
        [Column(TypeName = "decimal(18,2)")] public double Amount { get; set; }
        [Column(TypeName = "decimal(20,0)")] public ulong Number { get; set; }
        [Column(TypeName = "char(36)")] public Guid Code { get; set; }
        [Column(TypeName = "varchar(10)")] public int Text { get; set; }
        [Column(TypeName = "nvarchar(30)")] public DateTime? At { get; set; }
        [Column(TypeName = "char(5)")] public bool Active { get; set; }
        [Column(TypeName = "varchar(40)")] public DateOnly Day { get; set; }
        [Column(TypeName = "my_type")] public decimal Own { get; set; }
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.NumbersThatAreRowVersions
{
    public class Patient { public int Id { get; set; } public ulong Version { get; set; } public long? Number { get; set; } public int Small { get; set; } }
    public class Room { public int Id { get; set; } [Timestamp] public ulong Version { get; set; } }
    public class Visit { public int Id { get; set; } [ConcurrencyCheck, DatabaseGenerated(DatabaseGeneratedOption.Computed)] public long Version { get; set; } public ulong Plain { get; set; } }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.Property(p => p.Version).IsRowVersion();
            patient.Property(p => p.Number).IsConcurrencyToken().HasComputedColumnSql("1");
            patient.Property(p => p.Small).IsRowVersion();
        });
    }
}

namespace Clinic.LengthsThatAreTooLong
{
    public class Patient
    {
        public int Id { get; set; }
        public string Fixed { get; set; } = "";
        public string FixedAnsi { get; set; } = "";
        public byte[] FixedBytes { get; set; } = [];
        [MaxLength(5000)] public string Long { get; set; } = "";
        [MaxLength(9000)] public byte[] Bytes { get; set; } = [];
    }

    public class ClinicContext : SqlServerContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.Property(p => p.Fixed).IsFixedLength().HasMaxLength(5000);
            patient.Property(p => p.FixedAnsi).IsFixedLength().IsUnicode(false).HasMaxLength(9000);
            patient.Property(p => p.FixedBytes).IsFixedLength().HasMaxLength(9000);
        });
    }
}

namespace Clinic.PrecisionOfNumbersThatAreConverted
{
    public class Patient { public int Id { get; set; } [Precision(16)] public decimal Weight { get; set; } [Precision(9)] public double Height { get; set; } public double Plain { get; set; } }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Weight).HasConversion<double>();
    }
}

namespace Clinic.DatesAsBytes
{
    // By way of text, ten characters of it; the other conversions say how many bytes they make.
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "binary")] public DateOnly Fixed { get; set; }
        [Column(TypeName = "varbinary")] public DateOnly Varying { get; set; }
        [Column(TypeName = "image")] public DateOnly Image { get; set; }
        [Column(TypeName = "varbinary(20)")] public DateOnly Long { get; set; }
        [Column(TypeName = "varbinary(max)")] public DateOnly Unbounded { get; set; }
        [Column(TypeName = "varbinary")] public TimeOnly Time { get; set; }
        public DateOnly Plain { get; set; }
    }

    public class ClinicContext : SqlServerContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Plain).HasConversion<byte[]>();
    }
}
