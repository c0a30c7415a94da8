// Filters that are built of expression trees, as loops over entity types do.
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace Clinic
{
    public interface ISoftDelete { bool IsDeleted { get; set; } }
    public interface ITenant { int TenantId { get; set; } }
    public class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } }
    public class Visit : ISoftDelete, ITenant { public int Id { get; set; } public bool IsDeleted { get; set; } public int TenantId { get; set; } }
    public class Doctor { public int Id { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public int Tenant => 1;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            foreach (var entityType in model.Model.GetEntityTypes())
            {
                if (!typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
                    continue;

                var parameter = Expression.Parameter(entityType.ClrType, "e");
                Expression body = Expression.Not(Expression.Property(parameter, nameof(ISoftDelete.IsDeleted)));
                if (typeof(ITenant).IsAssignableFrom(entityType.ClrType))
                    body = Expression.AndAlso(body, Expression.Equal(Expression.Property(parameter, "TenantId"), Expression.Property(Expression.Constant(this), nameof(Tenant))));
                model.Entity(entityType.ClrType).HasQueryFilter(Expression.Lambda(body, parameter));
                model.Entity(entityType.ClrType).HasIndex(nameof(ISoftDelete.IsDeleted));
            }
        }
    }
}

namespace ShadowProperty
{
    public class Patient { public int Id { get; set; } }

    public class ShadowContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            foreach (var entityType in model.Model.GetEntityTypes())
            {
                entityType.AddProperty("IsDeleted", typeof(bool));
                var parameter = Expression.Parameter(entityType.ClrType);
                var isDeleted = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(bool)], parameter, Expression.Constant("IsDeleted"));
                entityType.SetQueryFilter(Expression.Lambda(Expression.Equal(isDeleted, Expression.Constant(false)), parameter));
            }
        }
    }
}

namespace Replaced
{
    public interface ISoftDelete { bool IsDeleted { get; set; } }
    public class Patient : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } public Ward Ward { get; set; } = null!; }
    public class Ward : ISoftDelete { public int Id { get; set; } public bool IsDeleted { get; set; } }

    public static class SoftDeleteExtensions
    {
        public static void HasSoftDelete<TInterface>(this ModelBuilder model, Expression<Func<TInterface, bool>> filter)
        {
            foreach (var type in model.Model.GetEntityTypes().Where(e => typeof(TInterface).IsAssignableFrom(e.ClrType)).Select(e => e.ClrType))
            {
                var parameter = Expression.Parameter(type);
                var body = ReplacingExpressionVisitor.Replace(filter.Parameters.Single(), parameter, filter.Body);
                model.Entity(type).HasQueryFilter(Expression.Lambda(body, parameter));
            }
        }
    }

    public class ReplacedContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder model) => model.HasSoftDelete<ISoftDelete>(e => !e.IsDeleted);
    }
}

namespace ByTheMethodOfEF
{
    public class Tenant { public int Id { get; set; } public DateTimeOffset? DeletedAt { get; set; } }
    public class User { public int Id { get; set; } public Tenant Tenant { get; set; } = null!; public DateTimeOffset? DeletedAt { get; set; } }
    public class Log { public int Id { get; set; } }

    public static class Filters
    {
        public const string DeletedAt = "DeletedAt";
        public static readonly MethodInfo Property = typeof(EF).GetMethod(nameof(EF.Property), BindingFlags.Static | BindingFlags.Public)!.MakeGenericMethod(typeof(DateTimeOffset?));

        public static LambdaExpression NotDeleted(Type type)
        {
            var parameter = Expression.Parameter(type, "it");
            var property = Expression.Call(Property, parameter, Expression.Constant(DeletedAt));
            return Expression.Lambda(Expression.MakeBinary(ExpressionType.Equal, property, Expression.Constant(null)), parameter);
        }
    }

    public class ByTheMethodOfEFContext : DbContext
    {
        public DbSet<User> Users => Set<User>();
        public DbSet<Log> Logs => Set<Log>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder model)
        {
            foreach (var entityType in model.Model.GetEntityTypes())
            {
                if (entityType.ClrType.GetProperty(Filters.DeletedAt) is not null)
                {
                    model.Entity(entityType.ClrType).HasQueryFilter(Filters.NotDeleted(entityType.ClrType));
                }
            }
        }
    }
}
