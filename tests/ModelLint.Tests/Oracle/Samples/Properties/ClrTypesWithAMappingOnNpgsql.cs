using System.Text.Json;

namespace Clinic;

public enum Color { Red, Green }

public class AllTypes
{
    public Guid Id { get; set; }
    public ulong ULong { get; set; }
    public uint UInt { get; set; }
    public byte Byte { get; set; }
    public char Char { get; set; }
    public decimal Decimal { get; set; }
    public DateTimeOffset DateTimeOffset { get; set; }
    public TimeSpan TimeSpan { get; set; }
    public Color Color { get; set; }
    public Uri? Uri { get; set; }
    public string[] Tags { get; set; } = [];
    public List<int> Numbers { get; set; } = [];
    public Dictionary<string, string> Labels { get; set; } = [];
    public JsonDocument? Document { get; set; }
    public System.Net.IPAddress? Address { get; set; }
    public System.Numerics.BigInteger Big { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<AllTypes> All => Set<AllTypes>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
}
