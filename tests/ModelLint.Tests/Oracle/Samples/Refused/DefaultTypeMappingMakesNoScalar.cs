// Finds MDL0013
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.DefaultTypeMappingMakesNoScalar
{
    public class Point { public int X { get; set; } }
    public class PointConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Point, int>(point => point.X, x => new() { X = x });
    public class Patient { public int Id { get; set; } public Point Place { get; set; } = new(); }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.DefaultTypeMapping<Point>().HasConversion<PointConverter>();
    }
}
