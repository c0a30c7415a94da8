// Variables that a branch, a lambda, a reference or another object may have set; Yes is true, and no source tells. One context each.
// Unknown 27
namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Code { get; set; } }

public class Settings
{
    public int Length = 1;
    public void Raise() => Length = 91;
}

public abstract class Case : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected static bool Yes => Environment.ProcessId != 0;
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected static PropertyBuilder<string> Name(ModelBuilder model) => model.Entity<Patient>().Property(x => x.Name);
}

public class Incremented : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 10;
        if (Yes) length++;
        Name(model).HasMaxLength(length);
    }
}

public class IncrementedBefore : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 10;
        Name(model).HasMaxLength(++length);
    }
}

public class Parsed : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 20;
        if (Yes && int.TryParse("21", out length)) { }
        Name(model).HasMaxLength(length);
    }
}

public class Swapped : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var (one, two) = (30, 31);
        (one, two) = (two, one);
        Name(model).HasMaxLength(one);
    }
}

public class SwappedLocals : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        int one = 30, two = 31;
        (one, two) = (two, one);
        Name(model).HasMaxLength(one);
    }
}

public class SetByALambda : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 40;
        Action set = () => length = 41;
        if (Yes) set();
        Name(model).HasMaxLength(length);
    }
}

public class SetByACallback : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 40;
        Array.ForEach([1], _ => length = 41);
        Name(model).HasMaxLength(length);
    }
}

public class SetByALocalFunction : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 45;
        void Set() => length = 46;
        Array.ForEach([1], _ => Set());
        Name(model).HasMaxLength(length);
    }
}

public class SetByReference : Case
{
    private static void Raise(ref int length) => length = 51;
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 50;
        if (Yes) Raise(ref length);
        Name(model).HasMaxLength(length);
    }
}

public class SetByAReferenceThatIsFollowed : Case
{
    private static void Raise(ref int length) => length = 51;
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 50;
        Raise(ref length);
        Name(model).HasMaxLength(length);
    }
}

public class ReferredTo : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 52;
        ref var reference = ref length;
        reference = 53;
        Name(model).HasMaxLength(length);
    }
}

public class AField : Case
{
    private int _length = 60;
    private void Raise() => _length = 61;
    protected override void OnModelCreating(ModelBuilder model)
    {
        if (Yes) Raise();
        Name(model).HasMaxLength(_length);
    }
}

public class OfAnObject : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var settings = new Settings();
        if (Yes) settings.Length = 71;
        Name(model).HasMaxLength(settings.Length);
    }
}

public class OfAnObjectsMethod : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var settings = new Settings();
        if (Yes) settings.Raise();
        Name(model).HasMaxLength(settings.Length);
    }
}

public class OfAnAliasedObject : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var settings = new Settings();
        var alias = settings;
        if (Yes) alias.Length = 72;
        Name(model).HasMaxLength(settings.Length);
    }
}

public class OfAnObjectHandedOver : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var settings = new Settings();
        Array.ForEach([settings], each => each.Length = 73);
        Name(model).HasMaxLength(settings.Length);
    }
}

public class OfAnArray : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var names = new[] { "Name" };
        names[0] = "Code";
        foreach (var name in names) model.Entity<Patient>().Property(name).HasMaxLength(80);
    }
}

public class OfAList : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var names = new List<string> { "Name" };
        names.Add("Code");
        foreach (var name in names) model.Entity<Patient>().Property(name).HasMaxLength(81);
    }
}

public class OfAnAliasedList : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var names = new List<string> { "Name" };
        var alias = names;
        alias.Clear();
        foreach (var name in names) model.Entity<Patient>().Property(name).HasMaxLength(82);
    }
}

public class OfABranchOfAnExpression : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 110;
        _ = Yes ? length = 111 : length = 112;
        Name(model).HasMaxLength(length);
    }
}

public class OfTheRightSide : Case
{
    private static bool Configure(ModelBuilder model)
    {
        Name(model).HasMaxLength(1);
        return true;
    }
    protected override void OnModelCreating(ModelBuilder model)
    {
        _ = Yes || Configure(model);
        _ = !Yes && Configure(model);
    }
}

public class OfASwitch : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 120;
        switch (Yes) { case true: length++; break; default: length--; break; }
        Name(model).HasMaxLength(length);
    }
}

public class OfALoop : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var length = 130;
        foreach (var character in Environment.NewLine) length++;
        Name(model).HasMaxLength(length);
    }
}

public class OfAClosure : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var actions = new List<Action>();
        for (var i = 17; i < 19; i++) actions.Add(() => Name(model).HasMaxLength(i));
        actions.ForEach(action => action());
    }
}

public class Chained : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        int first, second = 25;
        first = second = 26;
        Name(model).HasMaxLength(first + second);
    }
}
