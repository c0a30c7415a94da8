// Unknown 5
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

public class Customizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        base.Customize(modelBuilder, context);
        modelBuilder.Entity<Patient>().ToTable("customized");
    }
}

public class Other(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies);

// The last one counts, but which is called last is not told.
public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").ReplaceService<IModelCustomizer, Other>().ReplaceService<IModelCustomizer, Customizer>();
}
