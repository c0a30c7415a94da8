// Hierarchies, owned and complex types in the mutable model.
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Patient : Person { public string? Ward { get; set; } public Address Home { get; set; } = new(); public Money Debt { get; set; } = new(); }
    public class Doctor : Person { public string Title { get; set; } = ""; }
    public class Surgeon : Doctor { public int Grade { get; set; } }
    public class Address { public string Street { get; set; } = ""; public string City { get; set; } = ""; }
    public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }

    public abstract class Context : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Surgeon> Surgeons => Set<Surgeon>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
            modelBuilder.Entity<Patient>().ComplexProperty(p => p.Debt);
        }
    }
}

namespace Clinic.Roots
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(t => t.BaseType == null && !t.IsOwned()))
                entityType.SetTableName(entityType.GetRootType().DisplayName().ToUpperInvariant());
        }
    }
}

namespace Clinic.Derived
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            var person = modelBuilder.Model.FindEntityType(typeof(Person))!;
            foreach (var derived in person.GetDerivedTypes().Where(t => !t.GetDirectlyDerivedTypes().Any()))
            {
                foreach (var property in derived.GetDeclaredProperties().Where(p => p.ClrType == typeof(string)))
                    property.SetMaxLength(derived.ClrType == typeof(Patient) ? 7 : 8);
            }

            foreach (var type in modelBuilder.Model.FindEntityType(typeof(Surgeon))!.GetAllBaseTypes())
                type.FindDeclaredProperty("Name")?.SetIsUnicode(false);
        }
    }
}

namespace Clinic.MappingStrategy
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Model.FindEntityType(typeof(Person))!.SetMappingStrategy("TPT");
        }
    }
}

namespace Clinic.OwnedColumns
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var owned in modelBuilder.Model.GetEntityTypes().Where(t => t.IsOwned()))
            {
                var ownership = owned.FindOwnership()!;
                foreach (var property in owned.GetProperties().Where(p => !p.IsPrimaryKey()))
                    property.SetColumnName($"{ownership.PrincipalToDependent!.Name}{property.Name}".ToLowerInvariant());
            }
        }
    }
}

namespace Clinic.ComplexColumns
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var complex in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetComplexProperties()))
            {
                foreach (var property in complex.ComplexType.GetProperties())
                {
                    if (property.ClrType == typeof(decimal))
                        property.SetPrecision(12);
                    else
                        property.SetMaxLength(3);
                    property.SetColumnName(complex.Name + "$" + property.Name);
                }
            }
        }
    }
}

namespace Clinic.NamesWithoutPrefix
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties()).Where(p => !p.IsKey()))
                property.SetColumnName(property.GetColumnName() + "_");
        }
    }
}

namespace Clinic.NamesInTheTable
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                var table = StoreObjectIdentifier.Table(entityType.GetTableName()!, entityType.GetSchema());
                foreach (var property in entityType.GetDeclaredProperties())
                    property.SetColumnName(property.GetColumnName(table)!.ToLowerInvariant());
            }
        }
    }
}

namespace Clinic.BaseTypeCut
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Model.FindEntityType(typeof(Doctor))!.BaseType = null;
        }
    }
}
