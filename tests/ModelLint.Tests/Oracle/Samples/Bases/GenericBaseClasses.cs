namespace Clinic;

public abstract class Entity<TKey> { public TKey Id { get; set; } = default!; }
public abstract class Tenanted<TKey> : Entity<TKey> { public Guid TenantId { get; set; } }
public class Patient : Tenanted<long> { public string Name { get; set; } = ""; }
public class Country : Entity<string> { public string Name { get; set; } = ""; }

public class Setting<T> : Entity<int>
    where T : class
{
    public string Value { get; set; } = "";
    public T? Owner { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Country> Countries => Set<Country>();
    public DbSet<Setting<Patient>> PatientSettings => Set<Setting<Patient>>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
