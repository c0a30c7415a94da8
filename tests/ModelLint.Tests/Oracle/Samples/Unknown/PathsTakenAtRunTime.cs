// Code that is left early, jumps, throws, or runs later or never.
using System.Diagnostics;
using System.Threading;
using System.Threading.Tasks;

namespace Clinic;

public static class RunTime
{
    public static bool Yes => Environment.ProcessId != 0;
}

public class EarlyReturn { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Caught { public int Id { get; set; } public string Name { get; set; } = ""; }
public class JumpedInASwitch { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Broken { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Turned { public int Id { get; set; } public string Name { get; set; } = ""; }
public class DoneOnce { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Iterated { public int Id { get; set; } public string Name { get; set; } = ""; }
public class NotDefined { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Awaited { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Coalesced { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Conditional { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Jumped { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Matched { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        Early(modelBuilder.Entity<EarlyReturn>());

        try
        {
            modelBuilder.Entity<Caught>().Property(x => x.Name).HasMaxLength(20);
            if (RunTime.Yes) throw new InvalidOperationException();
            modelBuilder.Entity<Caught>().Property(x => x.Name).HasMaxLength(21);
        }
        catch (InvalidOperationException)
        {
            modelBuilder.Entity<Caught>().HasIndex(x => x.Name);
        }

        switch (modelBuilder.Entity<JumpedInASwitch>().Metadata.Name.Length > 0)
        {
            case true:
                modelBuilder.Entity<JumpedInASwitch>().Property(x => x.Name).HasMaxLength(30);
                goto case false;
            case false:
                modelBuilder.Entity<JumpedInASwitch>().Property(x => x.Name).HasMaxLength(31);
                break;
        }

        for (var i = 40; i < 45; i++)
        {
            modelBuilder.Entity<Broken>().Property(x => x.Name).HasMaxLength(i);
            if (RunTime.Yes && i == 42) break;
        }

        var turn = 50;
        while (turn < 55 && RunTime.Yes) turn++;
        modelBuilder.Entity<Turned>().Property(x => x.Name).HasMaxLength(turn);

        var done = 60;
        do { done++; } while (!RunTime.Yes);
        modelBuilder.Entity<DoneOnce>().Property(x => x.Name).HasMaxLength(done);

        Iterate(modelBuilder);
        OnlyWhereDefined(modelBuilder);
        _ = ConfigureAsync(modelBuilder, Task.Delay(Timeout.Infinite));

        Action<EntityTypeBuilder<Coalesced>>? given = RunTime.Yes ? null : _ => { };
        _ = given ?? Default(modelBuilder);

        Action<EntityTypeBuilder<Conditional>>? none = RunTime.Yes ? null : _ => { };
        none?.Invoke(modelBuilder.Entity<Conditional>().ToTable("never"));

        if (modelBuilder is { } same && RunTime.Yes is var yes && yes) same.Entity<Matched>().HasIndex(x => x.Name);

        if (RunTime.Yes) goto end;
        modelBuilder.Entity<Jumped>().Property(x => x.Name).HasMaxLength(70);
        end:
        modelBuilder.Entity<Jumped>();
    }

    private static void Early(EntityTypeBuilder<EarlyReturn> builder)
    {
        builder.Property(x => x.Name).HasMaxLength(10);
        if (RunTime.Yes) return;
        builder.Property(x => x.Name).HasMaxLength(11);
    }

    private static IEnumerable<int> Iterate(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Iterated>().Property(x => x.Name).HasMaxLength(1);
        yield return 1;
    }

    [Conditional("NEVER_DEFINED")]
    private static void OnlyWhereDefined(ModelBuilder modelBuilder) => modelBuilder.Entity<NotDefined>().Property(x => x.Name).HasMaxLength(1);

    private static async Task ConfigureAsync(ModelBuilder modelBuilder, Task never)
    {
        modelBuilder.Entity<Awaited>();
        await never;
        modelBuilder.Entity<Awaited>().Property(x => x.Name).HasMaxLength(1);
    }

    private static Action<EntityTypeBuilder<Coalesced>> Default(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Coalesced>().Property(x => x.Name).HasMaxLength(80);
        return _ => { };
    }
}
