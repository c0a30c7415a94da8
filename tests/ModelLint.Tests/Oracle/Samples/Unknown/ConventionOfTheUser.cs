// Unknown 5
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class MaxLengthConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(property => property.ClrType == typeof(string)))
            property.Builder.HasMaxLength(512);
    }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Add(_ => new MaxLengthConvention());
}
