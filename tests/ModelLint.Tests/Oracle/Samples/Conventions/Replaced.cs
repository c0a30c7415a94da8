// Conventions.Replace: a class of the source takes the place of EF's own. What it overrides is followed, what it leaves alone is EF's.
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace Restricted
{
    public class RestrictConvention(ProviderConventionSetBuilderDependencies dependencies) : CascadeDeleteConvention(dependencies)
    {
        protected override DeleteBehavior GetTargetDeleteBehavior(IConventionForeignKey foreignKey) =>
            foreignKey.IsOwnership || foreignKey.PrincipalEntityType.ClrType == typeof(Room) ? base.GetTargetDeleteBehavior(foreignKey) : DeleteBehavior.Restrict;
    }

    public class Patient { public int Id { get; set; } public Ward? Ward { get; set; } public Room Room { get; set; } = null!; public Address Home { get; set; } = null!; public List<Tag> Tags { get; set; } = []; }
    public class Ward { public int Id { get; set; } }
    public class Room { public int Id { get; set; } }
    public class Tag { public int Id { get; set; } public List<Patient> Patients { get; set; } = []; }
    [Owned] public class Address { public string Street { get; set; } = ""; }

    public class NpgsqlContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
            configuration.Conventions.Replace<CascadeDeleteConvention>(services => new RestrictConvention(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }

    // SQL Server's own, which derives from the replaced one, keeps the events that are its alone.
    public class SqlServerContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
            configuration.Conventions.Replace<CascadeDeleteConvention>(services => new RestrictConvention(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }
}

namespace Silenced
{
    public class NoIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
    {
        public override void ProcessForeignKeyAdded(IConventionForeignKeyBuilder relationshipBuilder, IConventionContext<IConventionForeignKeyBuilder> context) { }
    }

    public class Derived : NoIndexes
    {
        public Derived(ProviderConventionSetBuilderDependencies dependencies)
            : base(dependencies)
        {
        }
    }

    public class Patient { public int Id { get; set; } public Ward Ward { get; set; } = null!; public int WardId { get; set; } }
    public class Ward { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class SilencedContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configuration) =>
            configuration.Conventions.Replace<ForeignKeyIndexConvention>(services => new Derived(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
    }
}

namespace Overridden
{
    public class MarkedLengths(ProviderConventionSetBuilderDependencies dependencies) : NonNullableReferencePropertyConvention(dependencies), IModelFinalizingConvention
    {
        public override void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
        {
            if (propertyBuilder.Metadata.Name == "Note")
            {
                return;
            }

            base.ProcessPropertyAdded(propertyBuilder, context);
            if (propertyBuilder.Metadata.ClrType == typeof(string))
            {
                propertyBuilder.HasMaxLength(50);
            }
        }

        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var entityType in modelBuilder.Metadata.GetEntityTypes())
            {
                entityType.SetSchema("clinic");
            }
        }
    }

    // Nothing is overridden: nothing changes.
    public class Plain(ProviderConventionSetBuilderDependencies dependencies) : PropertyDiscoveryConvention(dependencies);

    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Note { get; set; } = ""; }

    public class OverriddenContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
        {
            configuration.Conventions.Replace<NonNullableReferencePropertyConvention>(services => new MarkedLengths(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
            configuration.Conventions.Replace<PropertyDiscoveryConvention>(services => new Plain(services.GetRequiredService<ProviderConventionSetBuilderDependencies>()));
        }
    }
}
