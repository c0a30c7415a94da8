// Longer names are cut at the length that the model says, whatever the database would allow.
namespace Clinic
{
    public class Patient { public int Id { get; set; } public string FamilyName { get; set; } = ""; public Doctor? FamilyDoctor { get; set; } }
    public class Doctor { public int Id { get; set; } }

    public abstract class Context : DbContext
    {
        public DbSet<Patient> PatientsOfTheClinic => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}

namespace Clinic.ByMetadata
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Model.SetMaxIdentifierLength(12);
            modelBuilder.Entity<Patient>().HasIndex(p => p.FamilyName);
            modelBuilder.Entity<Patient>().Property<string>("PreferredLanguage");
        }
    }
}

namespace Clinic.ByAnnotation
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasAnnotation("Relational:MaxIdentifierLength", 20).Entity<Patient>().HasAlternateKey(p => p.FamilyName);
    }
}
