using System.Reflection;

namespace Clinic;

public abstract class Entity { public int Id { get; set; } }
public class Patient : Entity { public string Name { get; set; } = ""; }
public class Doctor : Entity { public string Name { get; set; } = ""; }

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(type => type.IsSubclassOf(typeof(Entity))))
            modelBuilder.Entity(type).ToTable(type.Name + "_table");
    }
}
