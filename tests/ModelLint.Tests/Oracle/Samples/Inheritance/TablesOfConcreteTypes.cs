namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ComplexPropertyOfTheBase
{
    public abstract class Person { public int Id { get; set; } public Address Address { get; set; } = null!; }
    public class Doctor : Person { public string Ward { get; set; } = ""; public Address Practice { get; set; } = null!; }
    public class Patient : Person { public string Name { get; set; } = ""; }
    public class Address { public string Street { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTpcMappingStrategy().ComplexProperty(p => p.Address);
            modelBuilder.Entity<Doctor>().ComplexProperty(d => d.Practice);
        }
    }
}

namespace Clinic.IdentityInEachTable
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person { public string Ward { get; set; } = ""; }
    public class Patient : Person { public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTpcMappingStrategy();
            modelBuilder.Entity<Doctor>().ToTable("doctors", table => table.Property(d => d.Id).UseIdentityColumn(1, 2));
            modelBuilder.Entity<Patient>().ToTable("patients", table => table.Property(p => p.Id).UseIdentityColumn(2, 2));
        }
    }
}

namespace Clinic.IdentityInTheLastTableOnly
{
    public abstract class Person { public int Id { get; set; } }
    public class Doctor : Person { public string Ward { get; set; } = ""; }
    public class Patient : Person { public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTpcMappingStrategy();
            modelBuilder.Entity<Doctor>().ToTable("doctors");
            modelBuilder.Entity<Patient>().ToTable("patients", table => table.Property(p => p.Id).UseIdentityColumn());
        }
    }
}
