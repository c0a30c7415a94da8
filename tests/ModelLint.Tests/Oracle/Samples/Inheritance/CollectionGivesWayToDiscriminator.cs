// EF Core 8, 9
namespace Clinic
{
    public class Person { public int Id { get; set; } }
    public class Doctor : Person { public IList<bool> Discriminator { get; set; } = []; }

    // EF Core 10 refuses it. The string that takes its place is no collection.
    public class ClinicContext : DbContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>();
    }
}
