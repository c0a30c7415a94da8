namespace Clinic
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } public List<Patient> Relatives { get; } = []; public List<Patient> RelativeOf { get; } = []; }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
            if (Database.IsSqlite())
                modelBuilder.Entity<Patient>().ToTable("sqlite_patients");
        }
    }

    public class SqliteClinicContext : ClinicContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("DataSource=clinic.db");
    }
}

namespace Clinic.Tests
{
    public class ClinicTests
    {
        public object Options() => new DbContextOptionsBuilder<ClinicContext>().UseSqlite("DataSource=:memory:").Options;
    }
}
