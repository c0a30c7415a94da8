// Which entity types and properties a loop over the model picks.
using System.ComponentModel.DataAnnotations.Schema;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    [AttributeUsage(AttributeTargets.Property)]
    public sealed class SensitiveAttribute(int length) : Attribute { public int Length { get; } = length; public bool Ascii { get; set; } }

    public interface ISoftDelete { bool IsDeleted { get; set; } }
    public interface IHasCode<T> { T Code { get; set; } }
    public enum Kind { Private, Public }
    public abstract class Entity { public int Id { get; set; } }
    [Table("people")]
    public class Patient : Entity, ISoftDelete
    {
        [Sensitive(40, Ascii = true)] public string Name { get; set; } = "";
        public string? Email { get; set; }
        public decimal Balance { get; set; }
        public decimal? Limit { get; set; }
        public Kind Kind { get; set; }
        public Kind? Other { get; set; }
        public DateTime? Born { get; set; }
        public Address Address { get; set; } = new();
        public List<Visit> Visits { get; } = [];
        public bool IsDeleted { get; set; }
    }
    [Owned]
    public class Address { public string Street { get; set; } = ""; public decimal Latitude { get; set; } }
    public class Visit : Entity { public DateTime At { get; set; } public Patient? Patient { get; set; } public decimal Price { get; set; } }
    public class Drug : Entity, IHasCode<string> { public string Code { get; set; } = ""; public string Name { get; set; } = ""; }

    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Drug> Drugs => Set<Drug>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ByInterface
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                if (typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType))
                    modelBuilder.Entity(entityType.ClrType).Property<bool>(nameof(ISoftDelete.IsDeleted)).HasDefaultValue(true);
                if (entityType.ClrType.GetInterface(nameof(ISoftDelete)) is not null)
                    modelBuilder.Entity(entityType.ClrType).HasIndex(nameof(ISoftDelete.IsDeleted));
                if (entityType.ClrType.GetInterface("IMissing") != null)
                    entityType.SetTableName("never");
            }
        }
    }
}

namespace Clinic.ByGenericInterface
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var type in modelBuilder.Model.GetEntityTypes().Select(t => t.ClrType)
                .Where(t => t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IHasCode<>))).ToList())
                modelBuilder.Entity(type).HasAlternateKey("Code");
        }
    }
}

namespace Clinic.ByNullableUnderlyingType
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties())
                .Where(p => (Nullable.GetUnderlyingType(p.ClrType) ?? p.ClrType) == typeof(decimal)))
            {
                property.SetPrecision(18);
                property.SetScale(6);
            }
        }
    }
}

namespace Clinic.EnumsAsText
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var property in entityType.GetProperties().ToList())
                {
                    var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
                    if (!type.IsEnum)
                        continue;
                    property.SetProviderClrType(typeof(string));
                    property.SetMaxLength(Enum.GetNames(type).Max(name => name.Length));
                }
            }
        }
    }
}

namespace Clinic.ByName
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                if (entityType.ClrType.Name.EndsWith("sit") || entityType.ClrType.Name.StartsWith("dr", StringComparison.OrdinalIgnoreCase))
                    entityType.SetTableName("t_" + entityType.ClrType.Name.ToLower());
                if (entityType.FindProperty("Name") is { } name && !entityType.IsOwned())
                    entityType.AddIndex(name);
                if (entityType.ClrType.GetProperty("Email") != null)
                    modelBuilder.Entity(entityType.ClrType).Property("Email").HasMaxLength(254);
            }
        }
    }
}

namespace Clinic.ByTypeCode
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            {
                switch (property.ClrType)
                {
                    case var type when type == typeof(string):
                        property.SetMaxLength(100);
                        break;
                    case { IsEnum: true }:
                        property.SetDefaultValueSql("1");
                        break;
                    case Type t when t == typeof(DateTime) || t == typeof(DateTime?):
                        property.SetColumnType("datetime");
                        break;
                }

                if (Type.GetTypeCode(property.ClrType) == TypeCode.Decimal)
                    property.SetPrecision(20);
            }
        }
    }
}

namespace Clinic.ByAttributeOfTheUser
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()))
            {
                if (property.PropertyInfo?.GetCustomAttribute<SensitiveAttribute>() is { } sensitive)
                {
                    property.SetMaxLength(sensitive.Length);
                    property.SetIsUnicode(!sensitive.Ascii);
                }
                else if (property.PropertyInfo is not null && Attribute.IsDefined(property.PropertyInfo, typeof(SensitiveAttribute)))
                {
                    property.SetMaxLength(1);
                }
            }
        }
    }
}

namespace Clinic.ByReflectedProperties
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(t => !t.IsOwned()).ToList())
            {
                var decimals = entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(decimal) || p.PropertyType == typeof(decimal?));
                foreach (var property in decimals)
                    modelBuilder.Entity(entityType.Name).Property(property.Name).HasConversion<double>();
            }
        }
    }
}

namespace Clinic.InQuerySyntax
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var texts = from entityType in modelBuilder.Model.GetEntityTypes()
                        where !entityType.IsOwned()
                        from property in entityType.GetProperties()
                        where property.ClrType == typeof(string)
                        select property;
            foreach (var text in texts)
                text.SetMaxLength(80);
        }
    }
}

namespace Clinic.WhatIsThereWhenItRuns
{
    public class Late { public int Id { get; set; } public string Text { get; set; } = ""; }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var texts = modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string));
            var now = texts.ToList();
            modelBuilder.Entity<Late>();
            foreach (var text in texts)
                text.SetMaxLength(30);
            foreach (var text in now)
                text.SetIsUnicode(false);
        }
    }
}

namespace Clinic.ByWhatTheModelSays
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Drug>().Property(d => d.Name).IsRequired(false);
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()))
            {
                if (property.IsNullable && property.ClrType == typeof(string) && !property.IsForeignKey())
                    property.SetMaxLength(50);
                if (property.IsPrimaryKey() && !property.IsShadowProperty())
                    property.SetColumnName("key");
                if (property.DeclaringType is IMutableEntityType { ClrType.Name: "Visit" } && property.Name == "Price")
                    property.SetColumnType("money");
            }
        }
    }
}
