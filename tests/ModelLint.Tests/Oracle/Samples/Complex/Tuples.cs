namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.OfTwo
{
    public class Ward { public int Id { get; set; } public (string, int) Place { get; set; } public (int Floor, string? Wing) Second { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>(ward =>
        {
            ward.ComplexProperty(w => w.Place);
            ward.ComplexProperty(w => w.Second);
        });
    }
}
