// Properties(typeof(X<>)) means every X, also where it is only implemented; Nullable<> means every nullable value.
namespace Clinic.GenericDefinitionsAreConfigured;

public interface ICode<T>
{
    T Value { get; }
}

public class DrugCode : ICode<string>
{
    public string Value { get; set; } = "";
}

public class DrugCodeConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<DrugCode, string>(code => code.Value, text => new DrugCode { Value = text });

public class Drug
{
    public int Id { get; set; }
    public DrugCode Code { get; set; } = new();
    public decimal? Price { get; set; }
    public decimal Cost { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Drug> Drugs => Set<Drug>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void ConfigureConventions(ModelConfigurationBuilder conventions)
    {
        conventions.Properties(typeof(ICode<>)).AreUnicode(false);
        conventions.Properties<DrugCode>().HaveConversion<DrugCodeConverter>().HaveMaxLength(12);
        conventions.Properties(typeof(Nullable<>)).HavePrecision(9);
    }
}
