// Finds MDL0013
namespace Clinic.NoPropertyIsCalledLikeAKey
{
    public class Patient { public string Number { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.TwoPropertiesAreCalledLikeAKey
{
    public class Patient { public int Id { get; set; } public int ID { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.TheKeyHasNoSetter
{
    public class Patient { public int Id { get; } public string Name { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
