namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.NamedTwice
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(temporal =>
            {
                temporal.HasPeriodStart("From");
                temporal.HasPeriodEnd("Until").HasColumnName("until");
            }));
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(temporal =>
            {
                temporal.HasPeriodStart("ValidFrom");
                temporal.HasPeriodEnd("ValidUntil").HasColumnName("valid_until");
            }));
        }
    }
}

namespace Clinic.PropertiesOfTheDefaultNamesStay
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property<DateTime>("PeriodStart").HasColumnName("admitted");
            modelBuilder.Entity<Patient>().Property<DateTime>("PeriodEnd").HasColumnName("discharged");
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(temporal =>
            {
                temporal.HasPeriodStart("From");
                temporal.HasPeriodEnd("Until");
            }));
        }
    }
}

namespace Clinic.NoLongerTemporal
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(temporal => temporal.HasPeriodStart("From")));
            modelBuilder.Entity<Patient>().ToTable(table => table.IsTemporal(false));
        }
    }
}
