// EF Core 10
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ANameIsReplacedAndRemoved
{
    public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int TenantId { get; set; } public bool IsHidden { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasQueryFilter("Deleted", p => !p.IsDeleted).HasQueryFilter("Tenant", p => p.TenantId == 1).HasQueryFilter("Hidden", p => !p.IsHidden);
            modelBuilder.Entity<Patient>().HasQueryFilter("Deleted", p => !p.IsDeleted && !p.IsHidden);
            modelBuilder.Entity<Patient>().HasQueryFilter("Tenant", null);
        }
    }
}

namespace Clinic.NamedByConstants
{
    public static class Filters { public const string SoftDelete = nameof(SoftDelete); public const string Tenant = "Tenant"; }
    public class Patient { public int Id { get; set; } public bool IsDeleted { get; set; } public int TenantId { get; set; } }
    public class PatientConfiguration : IEntityTypeConfiguration<Patient>
    {
        public void Configure(EntityTypeBuilder<Patient> builder) => builder.HasQueryFilter(Filters.SoftDelete, p => !p.IsDeleted);
    }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.ApplyConfiguration(new PatientConfiguration());
            modelBuilder.Entity<Patient>().HasQueryFilter($"{Filters.Tenant}Filter", p => p.TenantId > 0);
        }
    }
}
