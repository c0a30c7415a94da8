using System.Reflection;

namespace Clinic;

public interface IEntity { int Id { get; } }
public class Patient : IEntity { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Visit : IEntity { public int Id { get; set; } public string Reason { get; set; } = ""; public bool IsDeleted { get; set; } }
public class Audit { public int Id { get; set; } public string Text { get; set; } = ""; }

public class PatientConfiguration : IEntityTypeConfiguration<Patient>
{
    public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(patient => patient.Name).HasMaxLength(80);
}

public class VisitConfiguration : IEntityTypeConfiguration<Visit>
{
    public void Configure(EntityTypeBuilder<Visit> builder) => builder.Property(visit => visit.Reason).HasMaxLength(200).IsUnicode(false);
}

// Before there was ApplyConfigurationsFromAssembly.
public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var methods = typeof(ModelBuilder).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.FlattenHierarchy);
        var generic = methods.Where(m => m.IsGenericMethod && m.Name.Equals("ApplyConfiguration", StringComparison.OrdinalIgnoreCase));
        var apply = generic.First(m => m.GetParameters().FirstOrDefault()?.ParameterType.Name == "IEntityTypeConfiguration`1");
        foreach (var type in Assembly.GetExecutingAssembly().GetTypes().Where(c => c.IsClass && !c.IsAbstract && !c.ContainsGenericParameters))
        {
            foreach (var contract in type.GetInterfaces())
            {
                if (contract.IsConstructedGenericType && contract.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>))
                {
                    apply.MakeGenericMethod(contract.GenericTypeArguments[0]).Invoke(modelBuilder, new object?[] { Activator.CreateInstance(type) });
                    break;
                }
            }
        }
    }
}

public class EntitiesContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        var entity = typeof(ModelBuilder).GetMethod("Entity", new Type[] { })!;
        foreach (var type in GetType().Assembly.GetTypes().Where(type => typeof(IEntity).IsAssignableFrom(type) && type.IsClass))
        {
            entity.MakeGenericMethod(type).Invoke(modelBuilder, null);
        }

        var audit = (EntityTypeBuilder<Audit>)typeof(ModelBuilder).GetMethods().First(m => m.Name == nameof(modelBuilder.Entity)).MakeGenericMethod(typeof(Audit)).Invoke(modelBuilder, null)!;
        audit.Property(row => row.Text).HasMaxLength(400);
    }
}
