// A generic type's discriminator value and its shadow foreign keys' columns name the type arguments, unlike its properties.
namespace Clinic.GenericTypes;

public abstract class Event
{
    public int Id { get; set; }
}

public class Change<T> : Event
{
    public string What { get; set; } = "";
}

public class History<T>
{
    public int Id { get; set; }
    public List<Change<T>> Changes { get; } = [];
}

public class Patient
{
    public int Id { get; set; }
}

public class Doctor
{
    public int Id { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Event> Events => Set<Event>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<History<Patient>>().ToTable("PatientHistories");
        model.Entity<History<Doctor>>().ToTable("DoctorHistories");
    }
}
