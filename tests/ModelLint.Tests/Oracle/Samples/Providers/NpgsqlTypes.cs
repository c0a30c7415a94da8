using System.Collections;
using System.Collections.Immutable;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using System.Net;
using System.Numerics;
using System.Text.Json;
using NpgsqlTypes;

namespace Clinic
{
    public abstract class NpgsqlContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }

    public enum Color { Red, Green }
}

namespace Clinic.Arrays
{
    public class Patient
    {
        public int Id { get; set; }
        public string[] Tags { get; set; } = [];
        public List<int> Numbers { get; set; } = [];
        public List<Color> Colors { get; set; } = [];
        public Color[]? Optional { get; set; }
        public List<int?> Maybe { get; set; } = [];
        public Guid[] Codes { get; set; } = [];
        public List<DateTime> Times { get; set; } = [];
        public List<Uri> Sites { get; set; } = [];
        public List<uint> Counts { get; set; } = [];
        public HashSet<string> Set { get; set; } = [];
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.OnlyHere
{
    public class Patient
    {
        public int Id { get; set; }
        public BigInteger Big { get; set; }
        public JsonDocument? Document { get; set; }
        public JsonElement Element { get; set; }
        public Dictionary<string, string> Settings { get; set; } = [];
        public ImmutableDictionary<string, string> Frozen { get; set; } = ImmutableDictionary<string, string>.Empty;
        public BitArray Bits { get; set; } = new(8);
        public IPAddress Address { get; set; } = IPAddress.None;
        public NpgsqlInet Inet { get; set; }
        public NpgsqlPoint Point { get; set; }
        public NpgsqlRange<int> Range { get; set; }
        public NpgsqlRange<DateOnly>? Stay { get; set; }
        public NpgsqlTsVector Search { get; set; } = null!;
        public LTree Path { get; set; }
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.JsonColumns
{
    public class Settings { public string Theme { get; set; } = ""; public List<string> Panels { get; set; } = []; }
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "jsonb")] public Settings Settings { get; set; } = new();
        [Column(TypeName = "json")] public List<Settings> History { get; set; } = [];
        public Settings Fluent { get; set; } = new();
        [Column(TypeName = "jsonb")] public string Text { get; set; } = "{}";
        [Column(TypeName = "jsonb")] public Dictionary<string, string> Labels { get; set; } = [];
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Fluent).HasColumnType("jsonb");
    }
}

namespace Clinic.RowVersions
{
    public class Patient { public int Id { get; set; } [Timestamp] public uint Version { get; set; } }
    public class Visit { public int Id { get; set; } public uint Version { get; set; } public uint Plain { get; set; } }
    public class Room { public int Id { get; set; } [Timestamp] public byte[]? Version { get; set; } }
    public class Ward { public int Id { get; set; } }
    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().Property(v => v.Version).IsRowVersion();
            modelBuilder.Entity<Ward>().Property<uint>("xmin").HasColumnType("xid").ValueGeneratedOnAddOrUpdate().IsConcurrencyToken();
        }
    }
}

namespace Clinic.TypedColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "citext")] public string Name { get; set; } = "";
        [Column(TypeName = "varchar(20)")] public string Tax { get; set; } = "";
        [Column(TypeName = "character varying(20)"), MaxLength(30)] public Color Color { get; set; }
        [Column(TypeName = "smallint")] public Color Small { get; set; }
        [Column(TypeName = "timestamp without time zone")] public DateTime At { get; set; }
        [Column(TypeName = "date")] public DateTime Day { get; set; }
        [Column(TypeName = "money")] public decimal Balance { get; set; }
        [Column(TypeName = "numeric(12,2)")] public decimal Rate { get; set; }
        [Column(TypeName = "uuid")] public Guid Code { get; set; }
        [Column(TypeName = "text[]")] public string[] Tags { get; set; } = [];
        [Column(TypeName = "interval")] public TimeSpan Duration { get; set; }
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.Scalars
{
    public class Patient
    {
        public int Id { get; set; }
        public sbyte Tiny { get; set; }
        public ushort Short { get; set; }
        public uint Number { get; set; }
        public ulong Big { get; set; }
        public byte Byte { get; set; }
        public char Letter { get; set; }
        public float Single { get; set; }
        public Uri? Site { get; set; }
        public DateTimeOffset At { get; set; }
        public TimeSpan Duration { get; set; }
        public Color Color { get; set; }
        public byte[]? Picture { get; set; }
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}

namespace Clinic.ConvertedByTheirColumns
{
    public class Patient
    {
        public int Id { get; set; }
        [Column(TypeName = "smallint")] public int Small { get; set; }
        [Column(TypeName = "smallint")] public byte Byte { get; set; }
        [Column(TypeName = "int4")] public long Long { get; set; }
        [Column(TypeName = "numeric(10,2)")] public double Amount { get; set; }
        [Column(TypeName = "double precision")] public decimal Double { get; set; }
        [Column(TypeName = "text")] public Guid Code { get; set; }
        [Column(TypeName = "varchar(10)")] public int Text { get; set; }
        [Column(TypeName = "timestamp(3) with time zone")] public DateTime At { get; set; }
        [Column(TypeName = "timestamptz")] public DateTimeOffset Offset { get; set; }
        [Column(TypeName = "character varying(5)")] public bool Active { get; set; }
        [Column(TypeName = "my_domain")] public int Own { get; set; }
    }

    public class ClinicContext : NpgsqlContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
    }
}
