namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Number { get; set; } = ""; }

public abstract class BaseContext : DbContext
{
    protected abstract int NameLength { get; }
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("base");
        modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(NameLength);
        ConfigureMore(modelBuilder);
    }

    protected virtual void ConfigureMore(ModelBuilder modelBuilder) { }
}

public class ClinicContext : BaseContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override int NameLength => 33;
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Patient>().ToTable("patients");
    }

    protected override void ConfigureMore(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Number).HasMaxLength(11);
}
