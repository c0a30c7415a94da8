namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ShadowPropertyOfARequiredNavigation
{
    public class Ward { public int Id { get; set; } public int Number { get; set; } [InverseProperty("Ward")] public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } [Required, ForeignKey("WardNumber"), InverseProperty("Patients")] public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Ward>().HasMany(w => w.Patients).WithOne(p => p.Ward).HasPrincipalKey(w => w.Number);
    }
}

namespace Clinic.PropertyNamedOnBothEnds
{
    public class Ward { public int Id { get; set; } public int Number { get; set; } [InverseProperty("Ward")] public List<Patient> Patients { get; } = []; }

    [Index(nameof(WardId))]
    public class Patient
    {
        public int Id { get; set; }
        [ForeignKey("Ward")] public int WardId { get; set; }
        [ForeignKey("WardId"), Required, InverseProperty("Patients")] public Ward? Ward { get; set; }
    }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Ward>().HasMany(w => w.Patients).WithOne(p => p.Ward).HasPrincipalKey(w => w.Number);
    }
}

namespace Clinic.ShadowPropertyOfAnotherType
{
    public class Ward { public int Id { get; set; } public string Code { get; set; } = ""; public List<Patient> Patients { get; } = []; }
    public class Patient { public int Id { get; set; } [ForeignKey("WardRef")] public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Patient>().HasOne(p => p.Ward).WithMany(w => w.Patients).HasPrincipalKey(w => w.Code);
    }
}
