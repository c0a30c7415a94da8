// Types of the own assembly, found by reflection.
using System.Reflection;

namespace Clinic
{
    [AttributeUsage(AttributeTargets.Class)] public sealed class MappedAttribute(string? table = null) : Attribute { public string? Table { get; } = table; }
    public interface IMarker;
    public interface ITenant { int TenantId { get; set; } }
    public abstract class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.Subclasses
{
    public abstract class Entity { public int Id { get; set; } }
    public abstract class Named : Entity { public string Name { get; set; } = ""; }
    public class Patient : Named;
    public class Doctor : Named { public Patient? Favourite { get; set; } }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var types = typeof(ClinicContext).Assembly.GetTypes().Where(t => t.IsClass && !t.IsAbstract && t.IsSubclassOf(typeof(Entity)));
            foreach (var type in types)
                modelBuilder.Entity(type);
        }
    }
}

namespace Clinic.MarkerInterface
{
    public class Patient : IMarker { public int Id { get; set; } }
    public class Visit : IMarker { public int Id { get; set; } public int PatientId { get; set; } public Patient? Patient { get; set; } }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Assembly.GetExecutingAssembly().GetExportedTypes()
                .Where(t => typeof(IMarker).IsAssignableFrom(t) && t is { IsClass: true, IsAbstract: false } && t.Namespace == typeof(ClinicContext).Namespace)
                .ToList()
                .ForEach(t => modelBuilder.Entity(t).ToTable(t.Name.ToLowerInvariant(), "scan"));
        }
    }
}

namespace Clinic.ByAttribute
{
    [Mapped("patients")] public class Patient { public int Id { get; set; } }
    [Mapped] public class Doctor { public int Id { get; set; } }
    public class Unmapped { public int Id { get; set; } }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var type in GetType().Assembly.GetTypes().Where(t => t.GetCustomAttribute<MappedAttribute>() != null))
            {
                var mapped = type.GetCustomAttribute<MappedAttribute>()!;
                modelBuilder.Entity(type).ToTable(mapped.Table ?? type.Name);
            }
        }
    }
}

namespace Clinic.GenericMethods
{
    public class Patient : ITenant { public int Id { get; set; } public int TenantId { get; set; } }
    public class Doctor : ITenant { public int Id { get; set; } public int TenantId { get; set; } }
    public class Drug { public int Id { get; set; } }
    public class ClinicContext : Context
    {
        private readonly int _tenant = 3;
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Drug> Drugs => Set<Drug>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                if (typeof(ITenant).IsAssignableFrom(entityType.ClrType))
                {
                    typeof(ClinicContext).GetMethod(nameof(SetTenantFilter), BindingFlags.NonPublic | BindingFlags.Instance)!
                        .MakeGenericMethod(entityType.ClrType)
                        .Invoke(this, [modelBuilder]);
                }
            }
        }
        private void SetTenantFilter<T>(ModelBuilder modelBuilder) where T : class, ITenant
        {
            modelBuilder.Entity<T>().HasQueryFilter(e => e.TenantId == _tenant);
            modelBuilder.Entity<T>().HasIndex(e => e.TenantId);
        }
    }
}

namespace Clinic.StaticGenericMethodFound
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public static class Helpers
    {
        private static readonly MethodInfo NamedMethod = typeof(Helpers).GetMethods(BindingFlags.NonPublic | BindingFlags.Static).Single(m => m.Name == "Named" && m.IsGenericMethodDefinition);
        private static void Named<T>(ModelBuilder modelBuilder, int length) where T : class => modelBuilder.Entity<T>().Property<string>("Name").HasMaxLength(length);
        public static void Apply(ModelBuilder modelBuilder, Type type) => NamedMethod.MakeGenericMethod(type).Invoke(null, new object[] { modelBuilder, 55 });
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Type[] types = [typeof(Patient), typeof(Doctor)];
            foreach (var type in types)
                Helpers.Apply(modelBuilder, type);
        }
    }
}

namespace Clinic.SoftDeleteSnippet
{
    public interface ISoftDelete { bool IsDeleted { get; set; } }
    public class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } }
    public class Doctor { public int Id { get; set; } }
    public static class SoftDelete
    {
        public static void AddSoftDeleteQueryFilter(this Microsoft.EntityFrameworkCore.Metadata.IMutableEntityType entityData)
        {
            var methodToCall = typeof(SoftDelete).GetMethod(nameof(GetSoftDeleteFilter), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entityData.ClrType);
            var filter = methodToCall.Invoke(null, new object[] { });
            entityData.SetQueryFilter((System.Linq.Expressions.LambdaExpression)filter!);
            entityData.AddIndex(entityData.FindProperty(nameof(ISoftDelete.IsDeleted))!);
        }
        private static System.Linq.Expressions.LambdaExpression GetSoftDeleteFilter<TEntity>() where TEntity : class, ISoftDelete
        {
            System.Linq.Expressions.Expression<Func<TEntity, bool>> filter = x => !x.IsDeleted;
            return filter;
        }
    }
    public class ClinicContext : Context
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                if (typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
                    entityType.AddSoftDeleteQueryFilter();
            }
        }
    }
}

namespace Clinic.ConfigurationsMade
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class PatientConfiguration : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(11); }
    public class DoctorConfiguration : IEntityTypeConfiguration<Doctor> { public void Configure(EntityTypeBuilder<Doctor> builder) => builder.Property(p => p.Name).HasMaxLength(12); }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var types = Assembly.GetExecutingAssembly().GetTypes()
                .Where(t => t.Namespace == "Clinic.ConfigurationsMade" && t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)));
            foreach (var type in types)
            {
                dynamic configuration = Activator.CreateInstance(type)!;
                modelBuilder.ApplyConfiguration(configuration);
            }
        }
    }
}

namespace Clinic.ConfigurationsChosen
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class PatientConfiguration : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(21); }
    public class DoctorSetup : IEntityTypeConfiguration<Doctor> { public void Configure(EntityTypeBuilder<Doctor> builder) => builder.Property(p => p.Name).HasMaxLength(22); }
    public class ClinicContext : Context
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClinicContext).Assembly, t => t.Namespace!.EndsWith("ConfigurationsChosen") && t.Name.EndsWith("Configuration"));
    }
}

namespace Clinic.SetsOfTheContext
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class ClinicContext : Context
    {
        public DbSet<Patient> Patients { get; set; } = null!;
        public DbSet<Doctor> Doctors { get; set; } = null!;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in GetType().GetProperties().Where(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(DbSet<>)))
            {
                var entity = property.PropertyType.GetGenericArguments()[0];
                modelBuilder.Entity(entity).ToTable($"set_{property.Name}");
            }
        }
    }
}

namespace Clinic.ConstructedConfigurations
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class NamedConfiguration<T>(int length) : IEntityTypeConfiguration<T> where T : class
    {
        public void Configure(EntityTypeBuilder<T> builder) => builder.Property("Name").HasMaxLength(length);
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var (type, length) in new[] { (typeof(Patient), 31), (typeof(Doctor), 32) })
            {
                dynamic configuration = Activator.CreateInstance(typeof(NamedConfiguration<>).MakeGenericType(type), length)!;
                modelBuilder.ApplyConfiguration(configuration);
            }
        }
    }
}
