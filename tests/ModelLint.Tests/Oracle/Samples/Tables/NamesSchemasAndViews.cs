namespace Clinic;

public class A { public int Id { get; set; } }
public class B { public int Id { get; set; } }
public class C { public int Id { get; set; } }
public class D { public int Id { get; set; } }
public class E { public int Id { get; set; } }
public class F { public int Id { get; set; } }
public class G { public int Id { get; set; } }
[Table("h_table", Schema = "x")] public class H { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<A> SetOfA => Set<A>();
    public DbSet<C> SetOfC => Set<C>();
    public DbSet<D> SetOfD => Set<D>();
    public DbSet<E> SetOfE => Set<E>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("clinic");
        modelBuilder.Entity<B>();
        modelBuilder.Entity<C>().ToTable("c_table", "other");
        modelBuilder.Entity<D>().ToView("d_view").HasNoKey();
        modelBuilder.Entity<E>().ToTable(table => table.HasComment("only a comment"));
        modelBuilder.Entity<F>().ToSqlQuery("SELECT 1 AS Id").HasNoKey();
        modelBuilder.Entity<G>().ToTable("g", table => table.ExcludeFromMigrations());
        modelBuilder.Entity<H>().ToTable("h_renamed");
    }
}
