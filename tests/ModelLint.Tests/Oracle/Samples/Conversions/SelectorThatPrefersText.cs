using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clinic;

// What comes before EF Core's own conversions wins, where the database has no column for the type itself.
public enum Kind { Routine, Urgent }
public class Patient { public int Id { get; set; } public Kind Kind { get; set; } public Kind? Former { get; set; } public DayOfWeek Day { get; set; } public ulong Number { get; set; } }

public class TextSelector(ValueConverterSelectorDependencies dependencies) : ValueConverterSelector(dependencies)
{
    public override IEnumerable<ValueConverterInfo> Select(Type modelClrType, Type? providerClrType = null) =>
        modelClrType == typeof(Kind) && providerClrType is null ? base.Select(modelClrType, typeof(string)).Concat(base.Select(modelClrType)) : base.Select(modelClrType, providerClrType);
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").ReplaceService<IValueConverterSelector, TextSelector>();
}
