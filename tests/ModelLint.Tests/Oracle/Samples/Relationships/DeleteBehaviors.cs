namespace Clinic;

public class P { public int Id { get; set; } }
public class Required { public int Id { get; set; } public P P { get; set; } = null!; }
public class Optional { public int Id { get; set; } public P? P { get; set; } }
public class ByAttribute { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.SetNull)] public P? P { get; set; } }
public class ByFluent { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.SetNull)] public P? P { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Required> A => Set<Required>();
    public DbSet<Optional> B => Set<Optional>();
    public DbSet<ByAttribute> C => Set<ByAttribute>();
    public DbSet<ByFluent> D => Set<ByFluent>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<ByFluent>().HasOne(e => e.P).WithMany().OnDelete(DeleteBehavior.ClientCascade);
}
