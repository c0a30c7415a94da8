// Code that is left early, jumps, throws, runs later or never. One context each.
// Unknown 100
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Code { get; set; } }

public abstract class Case : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected static bool Yes => Environment.ProcessId != 0;
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected static PropertyBuilder<string> Name(ModelBuilder model) => model.Entity<Patient>().Property(x => x.Name);
}

public class EarlyReturn : Case
{
    private static void Configure(ModelBuilder model)
    {
        Name(model).HasMaxLength(10);
        if (Yes) return;
        Name(model).HasMaxLength(11);
    }
    protected override void OnModelCreating(ModelBuilder model)
    {
        Configure(model);
    }
}

public class Caught : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        try
        {
            Name(model).HasMaxLength(20);
            if (Yes) throw new InvalidOperationException();
            Name(model).HasMaxLength(21);
        }
        catch (InvalidOperationException)
        {
            model.Entity<Patient>().HasIndex(x => x.Name);
        }
    }
}

public class ThrownInAHelper : Case
{
    private static void Throw() => throw new InvalidOperationException();
    protected override void OnModelCreating(ModelBuilder model)
    {
        try { Throw(); Name(model).HasMaxLength(22); }
        catch (InvalidOperationException) { Name(model).HasMaxLength(23); }
    }
}

public class JumpInASwitch : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        switch (model is not null)
        {
            case true:
                Name(model).HasMaxLength(30);
                goto case false;
            case false:
                Name(model!).HasMaxLength(31);
                break;
        }
    }
}

public class Break : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        for (var i = 40; i < 45; i++)
        {
            Name(model).HasMaxLength(i);
            if (Yes && i == 42) break;
        }
    }
}

public class Continue : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        foreach (var length in new[] { 46, 47 })
        {
            if (Yes) continue;
            Name(model).HasMaxLength(length);
        }
    }
}

public class WhileRunning : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var turn = 50;
        while (turn < 55 && Yes) turn++;
        Name(model).HasMaxLength(turn);
    }
}

public class DoOnce : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var turn = 60;
        do { turn++; } while (!Yes);
        Name(model).HasMaxLength(turn);
    }
}

public class Iterator : Case
{
    private static IEnumerable<int> Iterate(ModelBuilder model)
    {
        Name(model).HasMaxLength(1);
        yield return 1;
    }
    protected override void OnModelCreating(ModelBuilder model)
    {
        Iterate(model);
    }
}

public class ConditionalMethod : Case
{
    [Conditional("NEVER_DEFINED")]
    private static void OnlyWhereDefined(ModelBuilder model) => Name(model).HasMaxLength(1);
    protected override void OnModelCreating(ModelBuilder model)
    {
        OnlyWhereDefined(model);
    }
}

public class Awaited : Case
{
    private static async Task ConfigureAsync(ModelBuilder model, Task never)
    {
        await never;
        Name(model).HasMaxLength(1);
    }
    protected override void OnModelCreating(ModelBuilder model)
    {
        _ = ConfigureAsync(model, Task.Delay(Timeout.Infinite));
    }
}

public class Coalesced : Case
{
    private static Action Default(ModelBuilder model)
    {
        Name(model).HasMaxLength(80);
        return () => { };
    }
    protected override void OnModelCreating(ModelBuilder model)
    {
        Action? given = Yes ? () => { } : null;
        _ = given ?? Default(model);
    }
}

public class ConditionalAccess : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        Action<object>? none = Yes ? null : _ => { };
        none?.Invoke(Name(model).HasMaxLength(81));
    }
}

public class Jump : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        if (Yes) goto end;
        Name(model).HasMaxLength(70);
        end:
        model.Entity<Patient>();
    }
}

public class JumpBack : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var turn = 71;
        again:
        Name(model).HasMaxLength(turn);
        turn++;
        if (turn < 74) goto again;
    }
}

public class Pattern : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        if (model is { } same && Yes is var yes && yes) Name(same).HasMaxLength(75);
    }
}

public class ConditionalExpression : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        (Yes ? model.Entity<Patient>() : model.Entity<Patient>().ToTable("never")).HasIndex(x => x.Name);
    }
}

public class SwitchExpression : Case
{
    protected override void OnModelCreating(ModelBuilder model)
    {
        var _ = Yes switch { true => Name(model).HasMaxLength(76), false => Name(model).HasMaxLength(77) };
    }
}
