using Microsoft.EntityFrameworkCore.Metadata.Conventions;

// What is left when a convention is removed: by type, by type argument, by the name of a base or a derived convention. One context each.
namespace Garden.Base
{
    public class Bed { public int Id { get; set; } public int Area { get; set; } = 1; [MaxLength(30)] public string Name { get; set; } = ""; public List<Plant> Plants { get; } = []; public Bed? Next { get; set; } public List<Tool> Tools { get; } = []; }
    public class Plant { public int PlantId { get; set; } public string? Latin { get; set; } public int BedId { get; set; } public Bed Bed { get; set; } = null!; [Required] public Supplier? Supplier { get; set; } }
    public class Tree : Plant { public double Height { get; set; } }
    public class Supplier { public Guid Id { get; set; } public string Name { get; set; } = ""; }
    public class Tool { public int Id { get; set; } public List<Bed> Beds { get; } = []; public List<Tool> Parts { get; } = []; public List<Tool> PartOf { get; } = []; }

    public abstract class GardenContext : DbContext
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Plant> Plants => Set<Plant>();
        public DbSet<Tree> Trees => Set<Tree>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bed>().Property(bed => bed.Area).HasDefaultValue(5);
            modelBuilder.Entity<Plant>().HasIndex(plant => plant.Latin).IsUnique();
        }
    }
}

namespace Garden.CascadeDelete
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove(typeof(CascadeDeleteConvention));
    }
}

namespace Garden.SqlServerOnDelete
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<SqlServerOnDeleteConvention>();
    }
}

namespace Garden.ValueGeneration
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<ValueGenerationConvention>();
    }
}

namespace Garden.RelationalValueGeneration
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<RelationalValueGenerationConvention>();
    }
}

namespace Garden.SqlServerValueGeneration
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove(typeof(SqlServerValueGenerationConvention));
            configurationBuilder.Conventions.Remove(typeof(SqlServerValueGenerationStrategyConvention));
        }
    }
}

namespace Garden.IndexesOfSqlServer
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove<SqlServerIndexConvention>();
            configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
        }
    }
}

namespace Garden.NullabilityAndAttributes
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove<NonNullableReferencePropertyConvention>();
            configurationBuilder.Conventions.Remove<NonNullableNavigationConvention>();
            configurationBuilder.Conventions.Remove<RequiredNavigationAttributeConvention>();
            configurationBuilder.Conventions.Remove<MaxLengthAttributeConvention>();
        }
    }
}

namespace Garden.ForeignKeyProperties
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<ForeignKeyPropertyDiscoveryConvention>();
    }
}

namespace Garden.DiscriminatorsAndTables
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove<DiscriminatorLengthConvention>();
            configurationBuilder.Conventions.Remove<TableNameFromDbSetConvention>();
            configurationBuilder.Conventions.Remove<SharedTableConvention>();
        }
    }
}

namespace Garden.HarmlessOnes
{
    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove<ConstructorBindingConvention>();
            configurationBuilder.Conventions.Remove<BackingFieldConvention>();
            configurationBuilder.Conventions.Remove<SequenceUniquificationConvention>();
            configurationBuilder.Conventions.Remove<StoreGenerationConvention>();
            configurationBuilder.Conventions.Remove(typeof(ServicePropertyDiscoveryConvention));
            configurationBuilder.Conventions.Remove(typeof(SqlServerDbFunctionConvention));
        }
    }
}

namespace Garden.OneOfTheUsersOwn
{
    public class ForeignKeyIndexConvention : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(Microsoft.EntityFrameworkCore.Metadata.Builders.IConventionModelBuilder modelBuilder, IConventionContext<Microsoft.EntityFrameworkCore.Metadata.Builders.IConventionModelBuilder> context) { }
    }

    public class GardenContext : Base.GardenContext
    {
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<ForeignKeyIndexConvention>();
    }
}

namespace Garden.InALoop
{
    public class GardenContext : Base.GardenContext
    {
        private static readonly Type[] Removed = [typeof(ForeignKeyIndexConvention), typeof(CascadeDeleteConvention)];

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            foreach (var convention in Removed)
                configurationBuilder.Conventions.Remove(convention);
        }
    }
}
