// Configuration in delegates, registries and dictionaries, called by reflection and dynamically. One context each.
// Unknown 52
namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Code { get; set; } }

public static class Registry
{
    public static readonly List<Action<ModelBuilder>> Configurations = [];
    public static readonly int Length = 1;

    static Registry()
    {
        Configurations.Add(model => model.Entity<Patient>().Property(x => x.Name).HasMaxLength(30));
        Length = 31;
    }
}

public abstract class Case : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected static bool Yes => Environment.ProcessId != 0;
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected static PropertyBuilder<string> Name(ModelBuilder model) => model.Entity<Patient>().Property(x => x.Name);
}

public class InAField : Case
{
    private readonly Action<EntityTypeBuilder<Patient>> _configure;
    public InAField() => _configure = builder => builder.Property(x => x.Name).HasMaxLength(10);
    protected override void OnModelCreating(ModelBuilder model)
    {
        _configure(model.Entity<Patient>());
    }
}

public class PassedFromAField : Case
{
    private readonly Action<EntityTypeBuilder<Patient>> _configure;
    public PassedFromAField() => _configure = builder => builder.Property(x => x.Name).HasMaxLength(10);
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Patient>(_configure);
    }
}

public class InADictionary : Case
{
    private static readonly Dictionary<string, Action<EntityTypeBuilder<Patient>>> ByName = new() { ["patients"] = builder => builder.Property(x => x.Name).HasMaxLength(20) };
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Patient>(ByName["patients"]);
    }
}

public class OverADictionary : Case
{
    private static readonly Dictionary<string, Action<EntityTypeBuilder<Patient>>> ByName = new() { ["patients"] = builder => builder.Property(x => x.Name).HasMaxLength(20) };
    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (var (_, configure) in ByName) configure(model.Entity<Patient>());
    }
}

public class InARegistry : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (var configure in Registry.Configurations) configure(model);
    }
}

public class SetByAStaticConstructor : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(Registry.Length);
    }
}

public class Combined : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Action<ModelBuilder> combined = builder => Name(builder).HasMaxLength(40);
        combined += builder => builder.Entity<Patient>().HasIndex(x => x.Name);
        combined(model);
    }
}

public class ByReflection : Case
{
    public static void Reflected<T>(ModelBuilder model) where T : class => model.Entity<T>().Property<string>("Name").HasMaxLength(70);
    protected override void OnModelCreating(ModelBuilder model)
    {
        typeof(ByReflection).GetMethod(nameof(Reflected))!.MakeGenericMethod(typeof(Patient)).Invoke(null, [model]);
    }
}

public class ByDynamic : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        dynamic builder = model.Entity<Patient>();
        builder.HasIndex("Name");
    }
}

public class ByADelegateObject : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Func<ModelBuilder, EntityTypeBuilder<Patient>> entity = new(builder => builder.Entity<Patient>());
        entity(model).Property(x => x.Name).HasMaxLength(60);
    }
}

public class ByAMethodGroup : Case
{
    private static void One(ModelBuilder model) => Name(model).HasMaxLength(61);
    private static void Two(ModelBuilder model) => Name(model).HasMaxLength(62);
    protected override void OnModelCreating(ModelBuilder model)
    {
        Action<ModelBuilder> configure = Yes ? One : Two;
        configure(model);
    }
}

public class ByAnInterface : Case
{
    private interface IConfigure { void Apply(ModelBuilder model); }
    private class One : IConfigure { public void Apply(ModelBuilder model) => Name(model).HasMaxLength(63); }
    private class Two : IConfigure { public void Apply(ModelBuilder model) => Name(model).HasMaxLength(64); }
    protected override void OnModelCreating(ModelBuilder model)
    {
        IConfigure configure = Yes ? new One() : new Two();
        configure.Apply(model);
    }
}
