// Variables that a branch, a lambda, a reference or another object's method may have set. RunTime.Yes is true, and no source tells.
namespace Clinic;

public static class RunTime
{
    public static bool Yes => Environment.ProcessId != 0;
}

public class Branch { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Parsed { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Tupled { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Captured { public int Id { get; set; } public string Name { get; set; } = ""; }
public class CapturedLocally { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByReference { public int Id { get; set; } public string Name { get; set; } = ""; }
public class ByField { public int Id { get; set; } public string Name { get; set; } = ""; }
public class OfAnObject { public int Id { get; set; } public string Name { get; set; } = ""; }
public class OfAnObjectsMethod { public int Id { get; set; } public string Name { get; set; } = ""; }
public class OfAnArray { public int Id { get; set; } public string Name { get; set; } = ""; }
public class OfAList { public int Id { get; set; } public string Name { get; set; } = ""; }
public class OfAnAlias { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Incremented { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Lazily { public int Id { get; set; } public string Name { get; set; } = ""; }
public class RightSide { public int Id { get; set; } public string Name { get; set; } = ""; }

public class Settings
{
    public int Length = 1;
    public void Raise() => Length = 91;
}

public class ClinicContext : DbContext
{
    private int _length = 1;

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var branch = 10;
        if (RunTime.Yes) branch++;
        modelBuilder.Entity<Branch>().Property(x => x.Name).HasMaxLength(branch);

        var parsed = 20;
        if (RunTime.Yes && int.TryParse("21", out parsed)) { }
        modelBuilder.Entity<Parsed>().Property(x => x.Name).HasMaxLength(parsed);

        var (one, two) = (30, 31);
        (one, two) = (two, one);
        modelBuilder.Entity<Tupled>().Property(x => x.Name).HasMaxLength(one);

        var captured = 40;
        Action set = () => captured = 41;
        if (RunTime.Yes) set();
        modelBuilder.Entity<Captured>().Property(x => x.Name).HasMaxLength(captured);

        var local = 45;
        void SetLocal() => local = 46;
        new List<int> { 1 }.ForEach(_ => SetLocal());
        modelBuilder.Entity<CapturedLocally>().Property(x => x.Name).HasMaxLength(local);

        var reference = 50;
        if (RunTime.Yes) Raise(ref reference);
        modelBuilder.Entity<ByReference>().Property(x => x.Name).HasMaxLength(reference);

        if (RunTime.Yes) RaiseField();
        modelBuilder.Entity<ByField>().Property(x => x.Name).HasMaxLength(_length);

        var settings = new Settings();
        if (RunTime.Yes) settings.Length = 71;
        modelBuilder.Entity<OfAnObject>().Property(x => x.Name).HasMaxLength(settings.Length);

        var raised = new Settings();
        if (RunTime.Yes) raised.Raise();
        modelBuilder.Entity<OfAnObjectsMethod>().Property(x => x.Name).HasMaxLength(raised.Length);

        var array = new[] { "first" };
        array[0] = "second";
        foreach (var name in array) modelBuilder.Entity<OfAnArray>().Property<string>(name);

        var list = new List<string> { "first" };
        list.Add("second");
        foreach (var name in list) modelBuilder.Entity<OfAList>().Property<string>(name);

        var original = new List<string> { "first" };
        var alias = original;
        alias.Clear();
        foreach (var name in original) modelBuilder.Entity<OfAnAlias>().Property<string>(name);

        var before = 100;
        modelBuilder.Entity<Incremented>().Property(x => x.Name).HasMaxLength(++before);

        var lazily = 110;
        _ = RunTime.Yes ? lazily = 111 : lazily = 112;
        modelBuilder.Entity<Lazily>().Property(x => x.Name).HasMaxLength(lazily);

        _ = RunTime.Yes || Configure(modelBuilder.Entity<RightSide>());
        _ = !RunTime.Yes && Configure(modelBuilder.Entity<RightSide>());
    }

    private static bool Configure(EntityTypeBuilder<RightSide> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(1);
        return true;
    }

    private static void Raise(ref int length) => length = 51;

    private void RaiseField() => _length = 61;
}
