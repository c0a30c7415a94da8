namespace Clinic;

public enum Color { Red, Green }

public class AllTypes
{
    public int Id { get; set; }
    public bool Bool { get; set; }
    public byte Byte { get; set; }
    public sbyte SByte { get; set; }
    public short Short { get; set; }
    public ushort UShort { get; set; }
    public uint UInt { get; set; }
    public long Long { get; set; }
    public ulong ULong { get; set; }
    public char Char { get; set; }
    public float Float { get; set; }
    public double Double { get; set; }
    public decimal Decimal { get; set; }
    public string String { get; set; } = "";
    public Guid Guid { get; set; }
    public DateTime DateTime { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public DateOnly DateOnly { get; set; }
    public TimeOnly TimeOnly { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public byte[] Bytes { get; set; } = [];
    public Color Color { get; set; }
    public Uri Uri { get; set; } = null!;
    public System.Net.IPAddress Address { get; set; } = null!;
    public int? NullableInt { get; set; }
    public Guid? NullableGuid { get; set; }
    public Color? NullableColor { get; set; }
    public Uri? NullableUri { get; set; }
    public byte[]? NullableBytes { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<AllTypes> All => Set<AllTypes>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
