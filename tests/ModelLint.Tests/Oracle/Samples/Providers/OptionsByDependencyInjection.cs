namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasIndex(p => p.Name);
}

public static class Startup
{
    public static void Configure(Microsoft.Extensions.DependencyInjection.IServiceCollection services) =>
        Microsoft.Extensions.DependencyInjection.EntityFrameworkServiceCollectionExtensions.AddDbContext<ClinicContext>(services, options => options.UseSqlServer("-"));
}
