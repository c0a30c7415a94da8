namespace Clinic;

public class Patient { public int Id { get; set; } public Cache Cache { get; set; } = null!; public Address Home { get; set; } = new(); public TimeSpan Waited { get; set; } }
public class Cache { public int Size { get; set; } }
public class Address { public string Street { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.IgnoreAny<Cache>();
        configurationBuilder.IgnoreAny(typeof(TimeSpan));
        configurationBuilder.ComplexProperties<Address>();
    }
}
