namespace Clinic;

public class P { public int Id { get; set; } }
public class NullableKey { public int Id { get; set; } public int? PId { get; set; } public P P { get; set; } = null!; }
public class NullableNavigation { public int Id { get; set; } public int PId { get; set; } public P? P { get; set; } }
public class RequiredNavigation { public int Id { get; set; } public int? PId { get; set; } [Required] public P? P { get; set; } }
public class FluentOptional { public int Id { get; set; } public int PId { get; set; } public P P { get; set; } = null!; }
public class FluentRequired { public int Id { get; set; } public int? PId { get; set; } public P? P { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<NullableKey> A => Set<NullableKey>();
    public DbSet<NullableNavigation> B => Set<NullableNavigation>();
    public DbSet<RequiredNavigation> C => Set<RequiredNavigation>();
    public DbSet<FluentOptional> D => Set<FluentOptional>();
    public DbSet<FluentRequired> E => Set<FluentRequired>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<FluentOptional>().HasOne(e => e.P).WithMany().IsRequired(false);
        modelBuilder.Entity<FluentRequired>().HasOne(e => e.P).WithMany().IsRequired();
    }
}
