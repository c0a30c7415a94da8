// EF Core 8, 9
// File ClinicContext.cs
using Finbuckle.MultiTenant;
using Finbuckle.MultiTenant.EntityFrameworkCore;

namespace Clinic
{
    [MultiTenant] public class Patient { public int Id { get; set; } public string? Email { get; set; } public string? Name { get; set; } public List<Visit> Visits { get; } = []; }
    [MultiTenant] public class Visit { public int Id { get; set; } public string? TenantId { get; set; } public Patient Patient { get; set; } = null!; }
    public class Country { public int Id { get; set; } }
}

namespace Clinic.ByItsContext
{
    public class ClinicContext : MultiTenantDbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Country> Countries => Set<Country>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email);
        }
    }
}

namespace Clinic.ByItsMethods
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Country> Countries => Set<Country>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Country>().IsMultiTenant();
            modelBuilder.ConfigureMultiTenant();
        }
    }
}

namespace Clinic.UniquePerTenant
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique().HasDatabaseName("email").IncludeProperties(p => p.Name).HasFilter("[Email] <> ''").IsClustered(false);
            modelBuilder.Entity<Patient>().IsMultiTenant().AdjustUniqueIndexes();
        }
    }
}

// Project Finbuckle.MultiTenant.EntityFrameworkCore
using System.Linq.Expressions;
using System.Reflection;

namespace Finbuckle.MultiTenant
{
    [AttributeUsage(AttributeTargets.Class, Inherited = false)]
    public class MultiTenantAttribute : Attribute;

    public sealed class MultiTenantEntityTypeBuilder(EntityTypeBuilder builder)
    {
        public MultiTenantEntityTypeBuilder AdjustUniqueIndexes()
        {
            foreach (var index in builder.Metadata.GetIndexes().Where(index => index.IsUnique && index.Properties.All(property => property.Name != "TenantId")).ToList())
            {
                var name = index.GetDatabaseName();
                var filter = index.GetFilter();
                builder.Metadata.RemoveIndex(index);
                var adjusted = builder.HasIndex([.. index.Properties.Select(property => property.Name), "TenantId"]).HasDatabaseName(name).IsUnique();
                if (filter is not null)
                    adjusted.HasFilter(filter);
                foreach (var annotation in index.GetAnnotations())
                    adjusted.HasAnnotation(annotation.Name, annotation.Value);
            }

            return this;
        }
    }

    public static class FinbuckleModelBuilderExtensions
    {
        public static ModelBuilder ConfigureMultiTenant(this ModelBuilder modelBuilder)
        {
            foreach (var type in modelBuilder.Model.GetEntityTypes().Select(entityType => entityType.ClrType).Where(type => type.GetCustomAttribute<MultiTenantAttribute>(false) is not null).ToList())
                modelBuilder.Entity(type).IsMultiTenant();
            return modelBuilder;
        }

        public static MultiTenantEntityTypeBuilder IsMultiTenant(this EntityTypeBuilder builder)
        {
            builder.Property<string>("TenantId").IsRequired().HasMaxLength(64);
            var entity = Expression.Parameter(builder.Metadata.ClrType, "e");
            var tenant = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(string)], entity, Expression.Constant("TenantId"));
            builder.HasQueryFilter(Expression.Lambda(Expression.Equal(tenant, Expression.Constant("mine")), entity));
            return new(builder);
        }
    }
}

namespace Finbuckle.MultiTenant.EntityFrameworkCore
{
    public abstract class MultiTenantDbContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ConfigureMultiTenant();
    }
}
