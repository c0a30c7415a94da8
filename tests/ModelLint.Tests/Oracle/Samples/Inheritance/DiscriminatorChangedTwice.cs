// EF Core 10
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ChangedTwice
{
    public class Person { public int Id { get; set; } public string Kind { get; set; } = ""; }
    public class Doctor : Person;
    public class SeniorDoctorOfTheWholeHouse : Doctor;

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>();
            modelBuilder.Entity<Person>().HasDiscriminator<string>("first");
            modelBuilder.Entity<Person>().HasDiscriminator(p => p.Kind);
            modelBuilder.Entity<SeniorDoctorOfTheWholeHouse>();
        }
    }
}
