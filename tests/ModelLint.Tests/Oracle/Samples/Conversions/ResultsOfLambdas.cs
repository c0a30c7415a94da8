using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clinic;

public enum Kind { Routine, Urgent }
public readonly record struct WardNumber(int Value)
{
    public static ValueConverter<WardNumber, int> Converter { get; } = new(number => number.Value, value => new(value));
    public static ValueConverter<WardNumber, int> Arrow => new(number => number.Value, value => new(value));
    public static readonly ValueConverter<WardNumber, int> Field = new(number => number.Value, value => new(value));
}

public static class Kinds
{
    public static string ToCode(this Kind kind) => kind == Kind.Urgent ? "U" : "R";
    public static Kind ToKind(this string code) => code == "U" ? Kind.Urgent : Kind.Routine;
}

public class Patient
{
    public int Id { get; set; }
    public DateTime Born { get; set; }
    public DateTime? Died { get; set; }
    public DateTime? Seen { get; set; }
    public Kind Kind { get; set; }
    public Kind Other { get; set; }
    public string[] Names { get; set; } = [];
    public string Secret { get; set; } = "";
    public WardNumber A { get; set; }
    public WardNumber B { get; set; }
    public WardNumber C { get; set; }
    public WardNumber D { get; set; }
    public TimeSpan Duration { get; set; }
    public List<string> Tags { get; set; } = [];
}

public class ClinicContext : DbContext
{
    private readonly Cipher _cipher = new();
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        var converter = new ValueConverter<WardNumber, int>(number => number.Value, value => new(value));
        patient.Property(e => e.Born).HasConversion(value => value.ToUniversalTime(), value => DateTime.SpecifyKind(value, DateTimeKind.Utc));
        patient.Property(e => e.Died).HasConversion(value => value.HasValue ? value.Value.ToUniversalTime() : value, value => value.HasValue ? DateTime.SpecifyKind(value.Value, DateTimeKind.Utc) : value);
        patient.Property(e => e.Seen).HasConversion(value => value ?? DateTime.MinValue, value => value);
        patient.Property(e => e.Kind).HasConversion(kind => kind.ToCode(), code => code.ToKind());
        patient.Property(e => e.Other).HasConversion(kind => Number(kind), number => (Kind)number);
        patient.Property(e => e.Names).HasConversion(
            names => JsonSerializer.Serialize(names, (JsonSerializerOptions?)null),
            text => JsonSerializer.Deserialize<string[]>(text, (JsonSerializerOptions?)null)!,
            valueComparer: new ValueComparer<string[]>((left, right) => left!.SequenceEqual(right!), names => names.Length));
        patient.Property(e => e.Tags).HasConversion(
            tags => tags != null && tags.Any() ? string.Join(';', tags) : string.Empty,
            text => string.IsNullOrEmpty(text) ? new List<string>() : text.Split(';', StringSplitOptions.None).ToList());
        patient.Property(e => e.Secret).HasConversion(secret => _cipher.Encrypt(secret), bytes => _cipher.Decrypt(bytes));
        patient.Property(e => e.A).HasConversion(WardNumber.Converter);
        patient.Property(e => e.B).HasConversion(WardNumber.Arrow);
        patient.Property(e => e.C).HasConversion(WardNumber.Field);
        patient.Property(e => e.D).HasConversion(converter: converter, valueComparer: null);
        patient.Property(e => e.Duration).HasConversion(duration => duration.TotalMinutes, minutes => TimeSpan.FromMinutes(minutes));
    });

    private static long Number(Kind kind) => (long)kind;

    private sealed class Cipher
    {
        public byte[] Encrypt(string text) => System.Text.Encoding.UTF8.GetBytes(text);
        public string Decrypt(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
    }
}
