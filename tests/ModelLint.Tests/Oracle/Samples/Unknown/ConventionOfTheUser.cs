// Unknown 6
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

/// <summary>One that EF Core's own class has a part in.</summary>
public class KeyConvention(ProviderConventionSetBuilderDependencies dependencies) : KeyDiscoveryConvention(dependencies);

/// <summary>One that takes what it sets from outside.</summary>
public class MaxLengthConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(property => property.ClrType == typeof(string)))
            property.Builder.HasMaxLength(Environment.GetCommandLineArgs().Length + 100);
    }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Add(_ => new MaxLengthConvention());
}

public class KeyContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Conventions.Add(services => new KeyConvention(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
}
