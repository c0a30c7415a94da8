using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public int Number { get; set; } }

    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ForAll
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Model.SetValueGenerationStrategy(SqlServerValueGenerationStrategy.Sequence);
            modelBuilder.Model.SetSequenceNameSuffix("Numbers");
            modelBuilder.Model.SetSequenceSchema("counted");
        }
    }
}

namespace Clinic.ForOne
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var id = modelBuilder.Entity<Patient>().Metadata.FindProperty("Id")!;
            id.SetValueGenerationStrategy(SqlServerValueGenerationStrategy.Sequence);
            id.SetSequenceName("PatientNumbers");
            id.SetSequenceSchema("counted");
        }
    }
}
