// Values that are others than the initializers that stand next to them, and conversions that change a value. One context each.
// Unknown 26
namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Code { get; set; } }

public enum Prefix { None = 7, Own }
public struct Limits { public int Length; }
public record Options(int Length);

public readonly struct Twofold(int value)
{
    public int Value { get; } = value;
    public static implicit operator Twofold(int value) => new(value * 2);
    public static implicit operator int(Twofold value) => value.Value;
}

public class Custom
{
    private int _length;
    public int Length { get => _length; set => _length = value + 1; }
    public int Next => ++_length;
}

public abstract class BaseSettings
{
    private readonly int _own = 20;
    public virtual int Length { get; } = 10;
    public int Own => _own;
    public int Hidden() => 30;
}

public class DerivedSettings : BaseSettings
{
    private readonly int _own = 21;
    public override int Length { get; } = 11;
    public int OwnHere => _own;
    public new int Hidden() => 31;
}

public abstract class BaseCase : Case
{
    protected int Inherited = 40;
    private int _increments = 50;
    private int _reference = 60;

    protected BaseCase()
    {
        _increments++;
        int.TryParse("61", out _reference);
    }

    protected int Increments => _increments;
    protected int Reference => _reference;
    public int Public { get; set; } = 65;
}

public abstract class Case : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected static bool Yes => Environment.ProcessId != 0;
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected static PropertyBuilder<string> Name(ModelBuilder model) => model.Entity<Patient>().Property(x => x.Name);
}

public class Overridden : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(new DerivedSettings().Length);
    }
}

public class SameNameInTheBase : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(new DerivedSettings().Own);
    }
}

public class SameNameInTheDerived : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(new DerivedSettings().OwnHere);
    }
}

public class Hiding : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        BaseSettings settings = new DerivedSettings();
        Name(model).HasMaxLength(settings.Hidden());
    }
}

public class SetByTheDerivedClass : BaseCase
{
    public SetByTheDerivedClass() => Inherited = 41;
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(Inherited);
    }
}

public class SetFromOutside : BaseCase
{
    public SetFromOutside() => Set(this);
    private static void Set(BaseCase context) => context.Public = 66;
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(Public);
    }
}

public class SetByATuple : Case
{
    private readonly int _length = 70;
    public SetByATuple() => (_length, _) = (71, 0);
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(_length);
    }
}

public class SetByAnIncrement : BaseCase
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(Increments);
    }
}

public class SetByAnOutArgument : BaseCase
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(Reference);
    }
}

public class CustomSetter : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var custom = new Custom { Length = 80 };
        Name(model).HasMaxLength(custom.Length);
    }
}

public class CustomSetterCalled : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var custom = new Custom();
        custom.Length = 80;
        Name(model).HasMaxLength(custom.Length);
    }
}

public class GetterThatCounts : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var custom = new Custom();
        Name(model).HasMaxLength(custom.Next + custom.Next);
    }
}

public class CopiedStruct : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var limits = new Limits { Length = 100 };
        var copy = limits;
        copy.Length = 101;
        Name(model).HasMaxLength(limits.Length);
    }
}

public class CopiedRecord : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var options = new Options(110);
        options = options with { Length = 111 };
        Name(model).HasMaxLength(options.Length);
    }
}

public class Truncated : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength((int)12.9);
    }
}

public class Wrapped : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var large = 300;
        Name(model).HasMaxLength((byte)large);
    }
}

public class Converted : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Twofold twice = 13;
        Name(model).HasMaxLength(twice);
    }
}

public class ConvertedArgument : Case
{
    private static void Limit(ModelBuilder model, Twofold length) => Name(model).HasMaxLength(length);
    protected override void OnModelCreating(ModelBuilder model)
    {
        Limit(model, 14);
    }
}

public class ConvertedByACast : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength((Twofold)14);
    }
}

public class NamedByAnEnum : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Patient>().ToTable("table_" + Prefix.Own);
    }
}

public class NamedByABoxedEnum : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Patient>().ToTable("table_" + ((object)Prefix.Own).ToString());
    }
}

public class Overload : Case
{
    private static void Choose(ModelBuilder model, int length) => Name(model).HasMaxLength(length);
    private static void Choose(ModelBuilder model, long length) => Name(model).HasMaxLength((int)length + 1);
    protected override void OnModelCreating(ModelBuilder model)
    {
        Choose(model, 20);
    }
}

public class Indexed : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var lengths = new[] { 21, 22 };
        Name(model).HasMaxLength(lengths[^1]);
    }
}

public class Characters : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength('a' + 1);
    }
}

public class Compared : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(string.Equals("A", "a", StringComparison.OrdinalIgnoreCase) ? 23 : 24);
    }
}

public class Divided : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength((int)(7 / 2.0 * 10));
    }
}

public class Shifted : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Name(model).HasMaxLength(1 << 33);
    }
}
