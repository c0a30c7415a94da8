using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Net;
using System.Net.NetworkInformation;

namespace Clinic
{
    public abstract class MySqlContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseMySql("Server=-", new MySqlServerVersion("8.0.36"));
    }

    public enum Color { Red, Green }
    public enum Small : byte { One, Two }
    public enum Signed : sbyte { One, Two }
}

namespace Clinic.Scalars
{
    public class Patient
    {
        public int Id { get; set; }
        public bool Active { get; set; }
        public sbyte Tiny { get; set; }
        public byte Byte { get; set; }
        public short Short { get; set; }
        public ushort UShort { get; set; }
        public uint UInt { get; set; }
        public long Long { get; set; }
        public ulong ULong { get; set; }
        public float Single { get; set; }
        public double Double { get; set; }
        public decimal Decimal { get; set; }
        [Precision(9)] public decimal Nine { get; set; }
        [Precision(9, 3)] public decimal NineThree { get; set; }
        public Guid Code { get; set; }
        public DateTime At { get; set; }
        [Precision(3)] public DateTime Millis { get; set; }
        public DateTimeOffset Offset { get; set; }
        [Precision(0)] public DateTimeOffset Seconds { get; set; }
        public DateOnly Day { get; set; }
        public TimeOnly Time { get; set; }
        [Precision(2)] public TimeOnly Short2 { get; set; }
        public TimeSpan Span { get; set; }
        [Precision(2)] public TimeSpan Span2 { get; set; }
        public char Letter { get; set; }
        public string Text { get; set; } = "";
        [MaxLength(50)] public string Limited { get; set; } = "";
        [MaxLength(20000)] public string Long2 { get; set; } = "";
        [Unicode(false)] public string Ansi { get; set; } = "";
        public byte[] Data { get; set; } = [];
        [MaxLength(16)] public byte[] Hash { get; set; } = [];
        [MaxLength(70000)] public byte[] Blob { get; set; } = [];
        public Uri? Site { get; set; }
        public IPAddress? Address { get; set; }
        public PhysicalAddress? Mac { get; set; }
        public Color Color { get; set; }
        public Small Small { get; set; }
        public Signed? Signed { get; set; }
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.Keys
{
    public class Patient { public string Id { get; set; } = ""; [MaxLength(40)] public string Name { get; set; } = ""; public string Email { get; set; } = ""; public string Note { get; set; } = ""; public byte[] Hash { get; set; } = []; }
    public class Visit { public Guid Id { get; set; } public string PatientId { get; set; } = ""; public Patient Patient { get; set; } = null!; }
    public class Room { public byte[] Id { get; set; } = []; public string Code { get; set; } = ""; }
    public class Bed { public ulong Id { get; set; } public byte[] RoomId { get; set; } = []; public Room Room { get; set; } = null!; }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Name).IsUnique();
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email);
            modelBuilder.Entity<Patient>().HasIndex(p => p.Hash);
            modelBuilder.Entity<Room>().HasAlternateKey(r => r.Code);
        }
    }
}

namespace Clinic.FixedAndLong
{
    public class Patient
    {
        public int Id { get; set; }
        public string Code { get; set; } = "";
        public string Tax { get; set; } = "";
        public string Longest { get; set; } = "";
        public string TooLong { get; set; } = "";
        public string Unbounded { get; set; } = "";
        public byte[] Digest { get; set; } = [];
        public byte[] Fixed { get; set; } = [];
        public byte[] Unlimited { get; set; } = [];
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(b =>
        {
            b.Property(p => p.Code).HasMaxLength(8).IsFixedLength();
            b.Property(p => p.Tax).IsFixedLength();
            b.Property(p => p.Longest).HasMaxLength(16383);
            b.Property(p => p.TooLong).HasMaxLength(16384).IsFixedLength();
            b.Property(p => p.Unbounded).HasMaxLength(-1);
            b.Property(p => p.Digest).HasMaxLength(32).IsFixedLength();
            b.Property(p => p.Fixed).IsFixedLength();
            b.Property(p => p.Unlimited).HasMaxLength(-1);
        });
    }
}

namespace Clinic.RowVersions
{
    public class Patient { public int Id { get; set; } [Timestamp] public byte[]? Version { get; set; } }
    public class Visit { public int Id { get; set; } public DateTime Version { get; set; } }
    public class Room { public int Id { get; set; } [Timestamp] public DateTime Version { get; set; } public DateTime Touched { get; set; } public DateTimeOffset Made { get; set; } }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().Property(v => v.Version).IsRowVersion();
            modelBuilder.Entity<Room>().Property(r => r.Touched).ValueGeneratedOnAddOrUpdate();
            modelBuilder.Entity<Room>().Property(r => r.Made).ValueGeneratedOnAdd();
        }
    }
}

namespace Clinic.TypedColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "varchar(20)")] public string Tax { get; set; } = "";
        [Column(TypeName = "varchar(20)"), MaxLength(30)] public string Both { get; set; } = "";
        [Column(TypeName = "text")] public string Text { get; set; } = "";
        [Column(TypeName = "mediumtext")] public string Medium { get; set; } = "";
        [Column(TypeName = "json")] public string Json { get; set; } = "{}";
        [Column(TypeName = "char(36)")] public Guid Code { get; set; }
        [Column(TypeName = "tinyint(1)")] public bool Active { get; set; }
        [Column(TypeName = "datetime")] public DateTime At { get; set; }
        [Column(TypeName = "datetime(3)")] public DateTime Millis { get; set; }
        [Column(TypeName = "timestamp")] public DateTimeOffset Stamp { get; set; }
        [Column(TypeName = "date")] public DateTime Day { get; set; }
        [Column(TypeName = "date")] public DateOnly Date { get; set; }
        [Column(TypeName = "time")] public TimeSpan Span { get; set; }
        [Column(TypeName = "decimal(12,2)")] public decimal Rate { get; set; }
        [Column(TypeName = "decimal(12, 2)")] public decimal Spaced { get; set; }
        [Column(TypeName = "decimal")] public decimal Plain { get; set; }
        [Column(TypeName = "int unsigned")] public uint Count { get; set; }
        [Column(TypeName = "bigint unsigned")] public ulong Big { get; set; }
        [Column(TypeName = "smallint")] public Color Small { get; set; }
        [Column(TypeName = "varchar(10)")] public Color Name { get; set; }
        [Column(TypeName = "tinyint")] public int Tiny { get; set; }
        [Column(TypeName = "blob")] public byte[] Data { get; set; } = [];
        [Column(TypeName = "longtext")] public Guid Long { get; set; }
        [Column(TypeName = "double")] public double Double { get; set; }
        [Column(TypeName = "year")] public short Year { get; set; }
        [Column(TypeName = "boolean")] public bool Boolean { get; set; }
        [Column(TypeName = "bool")] public bool? Bool { get; set; }
        [Column(TypeName = "uuid")] public Guid Uuid { get; set; }
        [Column(TypeName = "set('a','b')")] public Guid Set { get; set; }
        [MaxLength(40)] public Guid Longer { get; set; }
        [MaxLength(7999)] public byte[] Longest { get; set; } = [];
        [MaxLength(8000)] public byte[] Blob { get; set; } = [];
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.NativeEnums
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "enum('Red','Green')")] public Color Color { get; set; }
        [Column(TypeName = "ENUM ('Red', 'Green')")] public Color? Last { get; set; }
        [Column(TypeName = "enum('Red','Green')")] public string Text { get; set; } = "";
        public Color Converted { get; set; }
        public Color Bounded { get; set; }
        public Color Number { get; set; }
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property(p => p.Converted).HasConversion<string>();
            modelBuilder.Entity<Patient>().Property(p => p.Bounded).HasConversion<string>().HasMaxLength(10);
            modelBuilder.Entity<Patient>().Property(p => p.Number).HasConversion<short>();
        }
    }
}

namespace Clinic.Collections
{
    public class Patient
    {
        public int Id { get; set; }
        public List<int> Numbers { get; set; } = [];
        public string[] Tags { get; set; } = [];
        public List<Color> Colors { get; set; } = [];
        public List<Guid?> Codes { get; set; } = [];
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.Converted
{
    public class Patient
    {
        public int Id { get; set; }
        public Guid Code { get; set; }
        public Guid Bytes { get; set; }
        public bool Flag { get; set; }
        public bool Number { get; set; }
        public DateTime Ticks { get; set; }
        public TimeSpan Span { get; set; }
        public Uri Site { get; set; } = null!;
    }

    public class ClinicContext : MySqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(b =>
        {
            b.Property(p => p.Code).HasConversion<string>();
            b.Property(p => p.Bytes).HasConversion<byte[]>();
            b.Property(p => p.Flag).HasConversion<string>();
            b.Property(p => p.Number).HasConversion<int>();
            b.Property(p => p.Ticks).HasConversion<long>();
            b.Property(p => p.Span).HasConversion(s => s.Ticks, t => TimeSpan.FromTicks(t));
            b.Property(p => p.Site).HasMaxLength(200);
        });
    }
}
