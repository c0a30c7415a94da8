using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Visit { public int Id { get; set; } public string Reason { get; set; } = ""; }
public class Audit { public int Id { get; set; } public string Text { get; set; } = ""; }

// What customizes models runs OnModelCreating where it calls EF Core's, and configures before and after it.
public class Customizer(ModelCustomizerDependencies dependencies) : RelationalModelCustomizer(dependencies)
{
    public override void Customize(ModelBuilder modelBuilder, DbContext context)
    {
        modelBuilder.Entity<Audit>().Property(audit => audit.Text).HasMaxLength(400);
        modelBuilder.Entity<Patient>().Property(patient => patient.Name).HasMaxLength(10);
        base.Customize(modelBuilder, context);
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            entityType.SetTableName(entityType.GetTableName() + "_" + context.GetType().Name);
        }
    }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").ReplaceService<IModelCustomizer, Customizer>();
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(patient => patient.Name).HasMaxLength(80);
}

public class Alone : IModelCustomizer
{
    public void Customize(ModelBuilder modelBuilder, DbContext context) => modelBuilder.Entity<Visit>().Property(visit => visit.Reason).HasMaxLength(60);
}

// Nobody runs this OnModelCreating; the sets are found all the same.
public class OtherContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-").ReplaceService<IModelCustomizer, Alone>();
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(patient => patient.Name).HasMaxLength(80);
}

// Services that build no model.
public class PlainContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-")
        .ReplaceService<IModelCacheKeyFactory, KeyFactory>()
        .ReplaceService<Microsoft.EntityFrameworkCore.ValueGeneration.IValueGeneratorSelector, Microsoft.EntityFrameworkCore.ValueGeneration.RelationalValueGeneratorSelector>();

    private class KeyFactory : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) => (context.GetType(), designTime);
    }
}
