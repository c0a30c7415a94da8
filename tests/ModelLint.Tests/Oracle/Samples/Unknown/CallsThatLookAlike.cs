// Methods called as EF's are, and EF's called in forms that no overload list shows.
// Unknown 39
namespace Clinic;

public class Mine { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Derived { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Explicit { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Default { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Named { public int Id { get; set; } public string First { get; set; } = ""; public string Last { get; set; } = ""; }
public class Skipped { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Constrained { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Shadowed { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Twice { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Kept { public int Id { get; set; } public string Name { get; set; } = ""; }

public interface IConfigure
{
    void Apply(ModelBuilder modelBuilder);
    void ApplyDefault(ModelBuilder modelBuilder) => modelBuilder.Entity<Default>().Property(x => x.Name).HasMaxLength(10);
}

public class ExplicitConfigure : IConfigure
{
    void IConfigure.Apply(ModelBuilder modelBuilder) => modelBuilder.Entity<Explicit>().Property(x => x.Name).HasMaxLength(20);
    public void Apply(ModelBuilder modelBuilder) => modelBuilder.Entity<Explicit>().Property(x => x.Name).HasMaxLength(21);
}

public class First { public virtual void Apply(EntityTypeBuilder<Derived> builder) => builder.Property(x => x.Name).HasMaxLength(30); }
public class Second : First { public override void Apply(EntityTypeBuilder<Derived> builder) { base.Apply(builder); builder.HasIndex(x => x.Name); } }

/// <summary>Has methods that are called like EF's, and do something else.</summary>
public class Wrapper(ModelBuilder modelBuilder)
{
    public Wrapper Entity<T>() where T : class { modelBuilder.Entity<Mine>().Property(x => x.Name).HasMaxLength(40); return this; }
    public Wrapper HasKey(string name) { modelBuilder.Entity<Mine>().HasIndex(x => x.Name); return this; }
}

public static class Extensions
{
    public static EntityTypeBuilder<T> HasMaxLength<T>(this EntityTypeBuilder<T> builder, int length) where T : class { builder.Property<string>("Name").HasMaxLength(length + 1); return builder; }
    public static void OnlyFor(this EntityTypeBuilder<Kept> builder) => builder.Ignore(x => x.Name);
    public static void OnlyFor<T>(this EntityTypeBuilder<T> builder) where T : class { }
}

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        new Wrapper(modelBuilder).Entity<Shadowed>().HasKey("Nothing");

        IConfigure configure = new ExplicitConfigure();
        configure.Apply(modelBuilder);
        configure.ApplyDefault(modelBuilder);

        First derived = new Second();
        derived.Apply(modelBuilder.Entity<Derived>());

        Named(last: 50, first: 51, modelBuilder: modelBuilder);
        modelBuilder.Entity<Skipped>(buildAction: builder => builder.ToTable(schema: "own", name: "skipped"));
        modelBuilder.Entity<Constrained>().HasMaxLength(60);
        modelBuilder.Entity<Kept>().OnlyFor();

        var builder = modelBuilder.Entity<Twice>();
        Configure();
        builder = modelBuilder.Entity<Twice>().ToTable("twice");
        Configure();

        void Configure() => builder.Property(x => x.Name).HasMaxLength((builder.Metadata.FindProperty("Name")!.GetMaxLength() ?? 69) + 1);
    }

    private static void Named(ModelBuilder modelBuilder, int first, int last)
    {
        modelBuilder.Entity<Named>().Property(x => x.First).HasMaxLength(first);
        modelBuilder.Entity<Named>().Property(x => x.Last).HasMaxLength(last);
    }
}
