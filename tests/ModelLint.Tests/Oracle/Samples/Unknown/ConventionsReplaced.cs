// Unknown 30
// What overrides a part of EF's own that no event is, or comes in the place of a class that is not told apart from others, is not followed.
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public Ward Ward { get; set; } = null!; }
public class Ward { public int Id { get; set; } }

public class Indexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    protected override IConventionIndex? CreateIndex(IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) => null;
}

public class Keys(ProviderConventionSetBuilderDependencies dependencies) : KeyDiscoveryConvention(dependencies);

public class IndexContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Conventions.Replace<ForeignKeyIndexConvention>(services => new Indexes(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
}

public class KeyContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
        configuration.Conventions.Replace<KeyDiscoveryConvention>(services => new Keys(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
}
