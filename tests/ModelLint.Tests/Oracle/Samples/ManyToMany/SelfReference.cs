namespace Clinic;

public class Person { public int Id { get; set; } public List<Person> Followers { get; } = []; public List<Person> Following { get; } = []; }

public class ClinicContext : DbContext
{
    public DbSet<Person> People => Set<Person>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
