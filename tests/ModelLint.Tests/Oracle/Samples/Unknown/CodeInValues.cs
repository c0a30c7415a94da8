// Configuration in delegates, registries and dictionaries, called by reflection and dynamically.
namespace Clinic;

public class InAField { public int Id { get; set; } public string Name { get; set; } = ""; }
public class InADictionary { public int Id { get; set; } public string Name { get; set; } = ""; }
public class InARegistry { public int Id { get; set; } public string Name { get; set; } = ""; }
public class InACombination { public int Id { get; set; } public string Name { get; set; } = ""; }
public class InAParameter { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByReflection { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByDynamic { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByStaticConstructor { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByDelegate { public int Id { get; set; } public string Name { get; set; } = ""; }

public static class Registry
{
    public static readonly List<Action<ModelBuilder>> Configurations = [];

    public static readonly int Length = 1;

    static Registry()
    {
        Configurations.Add(builder => builder.Entity<InARegistry>().Property(x => x.Name).HasMaxLength(30));
        Length = 31;
    }
}

public class ClinicContext : DbContext
{
    private readonly Action<EntityTypeBuilder<InAField>> _configure;

    private static readonly Dictionary<string, Action<EntityTypeBuilder<InADictionary>>> ByName = new()
    {
        ["patients"] = builder => builder.Property(x => x.Name).HasMaxLength(20),
    };

    public ClinicContext() => _configure = builder => builder.Property(x => x.Name).HasMaxLength(10);

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        _configure(modelBuilder.Entity<InAField>());
        modelBuilder.Entity<InAField>(_configure);
        modelBuilder.Entity<InADictionary>(ByName["patients"]);
        foreach (var configure in Registry.Configurations) configure(modelBuilder);

        Action<EntityTypeBuilder<InACombination>> combined = builder => builder.Property(x => x.Name).HasMaxLength(40);
        combined += builder => builder.HasIndex(x => x.Name);
        combined(modelBuilder.Entity<InACombination>());

        With(modelBuilder, builder => builder.Entity<InAParameter>().Property(x => x.Name).HasMaxLength(50));

        typeof(ClinicContext).GetMethod(nameof(Reflected))!.MakeGenericMethod(typeof(ByReflection)).Invoke(null, [modelBuilder]);

        dynamic builder = modelBuilder.Entity<ByDynamic>();
        builder.HasIndex("Name");

        modelBuilder.Entity<ByStaticConstructor>().Property<string>("Name").HasMaxLength(Registry.Length);

        Func<ModelBuilder, EntityTypeBuilder<ByDelegate>> entity = new(model => model.Entity<ByDelegate>());
        entity(modelBuilder).Property(x => x.Name).HasMaxLength(60);
    }

    public static void Reflected<T>(ModelBuilder modelBuilder) where T : class => modelBuilder.Entity<T>().ToTable("reflected").Property<string>("Name").HasMaxLength(70);

    private static void With(ModelBuilder modelBuilder, Action<ModelBuilder> configure) => configure(modelBuilder);

}
