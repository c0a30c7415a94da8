// Unknown 1
using System.Linq.Expressions;

namespace Clinic;

public interface ISoftDelete { bool IsDeleted { get; set; } }
public class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } }
public class Doctor { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            if (!typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
                continue;

            var parameter = Expression.Parameter(entityType.ClrType, "e");
            var filter = Expression.Lambda(Expression.Not(Expression.Property(parameter, nameof(ISoftDelete.IsDeleted))), parameter);
            modelBuilder.Entity(entityType.ClrType).HasQueryFilter(filter);
            modelBuilder.Entity(entityType.ClrType).HasIndex(nameof(ISoftDelete.IsDeleted));
        }
    }
}
