// A member of a generic base class that an expression names first has the annotations of the base class, not those of the type argument.
namespace MembersInExpressions;

public record Code(string Value);
public abstract class Unconstrained<T> { public int Id { get; set; } public T First { get; set; } = default!; public T Second { get; set; } = default!; public string Text { get; set; } = ""; }
public abstract class Constrained<T> where T : class { public int Id { get; set; } public T First { get; set; } = default!; public T Second { get; set; } = default!; }
public abstract class NotNull<T> where T : notnull { public int Id { get; set; } public T First { get; set; } = default!; public T Second { get; set; } = default!; }
public class OfString : Unconstrained<string>;
public class OfCode : Unconstrained<Code>;
public class OfNullable : Unconstrained<Code?>;
public class OfConstrained : Constrained<Code>;
public class OfNotNull : NotNull<Code>;

public class Context : DbContext
{
    public DbSet<OfString> Strings => Set<OfString>();
    public DbSet<OfCode> Codes => Set<OfCode>();
    public DbSet<OfNullable> Nullables => Set<OfNullable>();
    public DbSet<OfConstrained> Constrained => Set<OfConstrained>();
    public DbSet<OfNotNull> NotNulls => Set<OfNotNull>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OfString>().Property(e => e.First).HasMaxLength(20);
        modelBuilder.Entity<OfString>().Property("Second").HasMaxLength(20);
        modelBuilder.Entity<OfCode>().Property(e => e.First).HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfCode>().Property<Code>("Second").HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfCode>().Ignore(e => e.Text).Property(e => e.Text).HasMaxLength(30);
        modelBuilder.Entity<OfNullable>().Property(e => e.First).HasConversion(code => code!.Value, value => new Code(value));
        modelBuilder.Entity<OfNullable>().Property<Code>("Second").HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfConstrained>().Property(e => e.First).HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfConstrained>().Property<Code>("Second").HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfNotNull>().Property(e => e.First).HasConversion(code => code.Value, value => new Code(value));
        modelBuilder.Entity<OfNotNull>().Property<Code>("Second").HasConversion(code => code.Value, value => new Code(value));
    }
}
