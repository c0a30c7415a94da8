namespace Clinic
{
    public abstract class Person
    {
        public int Id { get; set; }
        public int PersonId { get; set; }
    }

    public class Doctor : Person;

    public class Patient : Person
    {
        public string Number { get; set; } = "";
    }

    // The root has no table: in each of its derived types' a column of that name is there already.
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>(person =>
            {
                person.UseTpcMappingStrategy();
                person.Property(p => p.Id).HasColumnName("PersonId");
            });
            modelBuilder.Entity<Doctor>();
            modelBuilder.Entity<Patient>();
        }
    }
}

namespace Clinic.InAView
{
    public class Person
    {
        public Guid PersonId { get; set; }
        public DateTime Discriminator { get; set; }
    }

    public class Doctor : Person;

    // Its own strategy says that all are in one place, and that is no table: nothing is generated.
    public class ClinicContext : DbContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().UseTphMappingStrategy().ToView("people");
    }
}
