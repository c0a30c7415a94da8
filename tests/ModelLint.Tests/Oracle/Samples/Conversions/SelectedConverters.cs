using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clinic;

// A class for each kind of key, and one selector that converts them all.
public abstract record Key(Guid Value);
public record PatientKey(Guid Value) : Key(Value);
public record VisitKey(Guid Value) : Key(Value);

public readonly struct WardNumber(int value)
{
    public int Value { get; } = value;

    public class Converter() : ValueConverter<WardNumber, int>(number => number.Value, value => new(value));
}

public enum Kind { Routine, Urgent }

public class Patient
{
    public PatientKey Id { get; set; } = null!;
    public WardNumber Ward { get; set; }
    public WardNumber? FormerWard { get; set; }
    public Kind Kind { get; set; }
    public Uri? Page { get; set; }
    public List<VisitKey> Earlier { get; set; } = [];
    public List<Visit> Visits { get; } = [];
}

public class Visit
{
    public VisitKey Id { get; set; } = null!;
    public PatientKey PatientId { get; set; } = null!;
    public Patient Patient { get; set; } = null!;
    public Key? Other { get; set; }
}

public class KeyConverter<TKey>(ConverterMappingHints? hints = null) : ValueConverter<TKey, Guid>(key => key.Value, value => (TKey)Activator.CreateInstance(typeof(TKey), value)!, hints)
    where TKey : Key;

public class KeyConverterSelector(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    private readonly ConcurrentDictionary<(Type, Type), ValueConverterInfo> _converters = new();

    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null)
    {
        var converters = base.Select(modelClrType, providerClrType);
        foreach (var converter in converters)
        {
            yield return converter;
        }

        var modelType = Unwrap(modelClrType)!;
        var providerType = Unwrap(providerClrType);
        if (providerType is null || providerType == typeof(Guid))
        {
            if (typeof(Key).IsAssignableFrom(modelType) && !modelType.IsAbstract)
            {
                var converterType = typeof(KeyConverter<>).MakeGenericType(modelType);
                yield return _converters.GetOrAdd((modelType, typeof(Guid)), _ => new ValueConverterInfo(
                    modelClrType: modelClrType,
                    providerClrType: typeof(Guid),
                    factory: info => (ValueConverter)Activator.CreateInstance(converterType, info.MappingHints)!));
            }
        }

        if (providerType is null || providerType == typeof(int))
        {
            var converterType = modelType.GetNestedType("Converter");
            if (converterType != null)
            {
                yield return new ValueConverterInfo(modelClrType, typeof(int), _ => (ValueConverter)Activator.CreateInstance(converterType)!);
            }
        }
    }

    private static Type? Unwrap(Type? type)
    {
        if (type is null)
        {
            return null;
        }

        return Nullable.GetUnderlyingType(type) ?? type;
    }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").ReplaceService<IValueConverterSelector, KeyConverterSelector>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(patient => patient.Kind).HasConversion<string>();
        modelBuilder.Entity<Visit>().Ignore(visit => visit.Other);
    }
}
