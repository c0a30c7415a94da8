// Corners of C# in configuration code.
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Tables = Clinic.UsingsAndAliases.TableNames;
using static Clinic.UsingsAndAliases.Lengths;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Email { get; set; } public string? Phone { get; set; } public decimal Balance { get; set; } public Doctor? Doctor { get; set; } }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Fee { get; set; } }
    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.UsingsAndAliases
{
    public static class TableNames { public const string Doctor = "docs_alias"; }
    public static class Lengths { public const int Short = 14; public static int Twice(int length) => length * 2; }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().ToTable(Tables.Doctor).Property(d => d.Name).HasMaxLength(Twice(Short));
            modelBuilder.Entity<global::Clinic.Patient>().Property(p => p.Name).HasMaxLength(global::Clinic.UsingsAndAliases.Lengths.Short);
        }
    }
}

namespace Clinic.ExpressionsPassed
{
    public static class Helpers
    {
        public static EntityTypeBuilder<T> Short<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, string?>> property, int length = 10) where T : class
        {
            builder.Property(property).HasMaxLength(length);
            return builder;
        }
        public static void Money<T>(EntityTypeBuilder<T> builder, params Expression<Func<T, decimal>>[] properties) where T : class
        {
            foreach (var property in properties)
                builder.Property(property).HasColumnType("money");
        }
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Short(p => p.Email).Short(p => p.Phone, 11).HasIndex(p => new { p.Email, p.Phone });
            Helpers.Money(modelBuilder.Entity<Patient>(), p => p.Balance);
            Helpers.Money<Doctor>(modelBuilder.Entity<Doctor>(), d => d.Fee);
        }
    }
}

namespace Clinic.Shadowing
{
    public class ClinicContext : Context
    {
        private readonly int length = 5;
        private static string Name => "field";
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            {
                var length = 6;
                modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(length);
            }
            {
                var Name = "local";
                modelBuilder.Entity<Patient>().ToTable(Name);
            }
            modelBuilder.Entity<Doctor>().ToTable(Name).Property(d => d.Name).HasMaxLength(length);
        }
    }
}

namespace Clinic.CapturedVariables
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var length = 1;
            Action<PropertyBuilder<string>> configure = property => property.HasMaxLength(length++);
            length = 30;
            configure(modelBuilder.Entity<Patient>().Property(p => p.Name));
            configure.Invoke(modelBuilder.Entity<Doctor>().Property(d => d.Name));
            var actions = new List<Action>();
            for (var i = 0; i < 3; i++)
            {
                var number = i;
                actions.Add(() => modelBuilder.Entity<Doctor>().Property<int>("N" + number).HasColumnName("n_" + number));
            }
            foreach (var action in actions)
                action();
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasMaxLength(length);
        }
    }
}

namespace Clinic.LoopControl
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var property in entityType.GetProperties())
                {
                    if (property.ClrType != typeof(string))
                        continue;
                    property.SetMaxLength(20);
                    if (property.Name == "Name")
                        break;
                }
                if (Find(entityType) is not { } found)
                    continue;
                found.SetIsUnicode(false);
            }

            static IMutableProperty? Find(IMutableEntityType entityType)
            {
                foreach (var property in entityType.GetProperties())
                {
                    if (property.Name.StartsWith('E'))
                        return property;
                }
                return null;
            }
        }
    }
}

namespace Clinic.Recursion
{
    public class ClinicContext : Context
    {
        private static int Factorial(int n) => n <= 1 ? 1 : n * Factorial(n - 1);
        private static string Repeat(string text, int times) => times == 0 ? "" : text + Repeat(text, times - 1);
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(Factorial(5));
            modelBuilder.Entity<Doctor>().ToTable(Repeat("ab", 3));
        }
    }
}

namespace Clinic.RecordsAndStructs
{
    public readonly record struct Facet(string Property, int Length) { public bool IsLong => Length > 50; }
    public class Options { public required string Schema { get; init; } public Facet[] Facets { get; set; } = []; public int Default { get; } = 7; }
    public class ClinicContext : Context
    {
        private static readonly Options Configured = new() { Schema = "opt", Facets = [new("Name", 60), new(nameof(Patient.Email), 40)] };
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema(Configured.Schema);
            foreach (var facet in Configured.Facets)
                modelBuilder.Entity<Patient>().Property(facet.Property).HasMaxLength(facet.Length).IsUnicode(facet.IsLong);
            var other = Configured.Facets[0] with { Length = Configured.Default };
            modelBuilder.Entity<Doctor>().Property(other.Property).HasMaxLength(other.Length);
        }
    }
}

namespace Clinic.Interfaces
{
    public interface IConfigure { void Apply(ModelBuilder modelBuilder); string Name { get; } }
    public class Patients : IConfigure { public string Name => "p"; public void Apply(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().ToTable(Name + "_by_interface"); }
    public class Doctors(string table) : IConfigure { public string Name { get; } = table; public void Apply(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().ToTable(Name); }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            IConfigure[] configurations = [new Patients(), new Doctors("d")];
            foreach (var configuration in configurations.OrderBy(c => c.Name))
                configuration.Apply(modelBuilder);
        }
    }
}

namespace Clinic.EagerAndLazy
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var lengths = new List<int> { 1 };
            var query = lengths.Select(n => n * 10);
            lengths.Add(2);
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(query.Sum());
            var names = modelBuilder.Model.GetEntityTypes().Select(t => t.GetTableName()).ToList();
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
                entityType.SetTableName("x" + names.IndexOf(entityType.GetTableName()));
        }
    }
}

namespace Clinic.OutAndRef
{
    public class ClinicContext : Context
    {
        private static bool TryFind(ModelBuilder modelBuilder, string name, out IMutableEntityType? found)
        {
            found = modelBuilder.Model.FindEntityType(name);
            return found is not null;
        }
        private static void Next(ref int number) => number += 5;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (TryFind(modelBuilder, "Clinic.Doctor", out var doctor))
                doctor!.SetTableName("found");
            var number = 3;
            Next(ref number);
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(number);
        }
    }
}

namespace Clinic.ConditionalChains
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Model.FindEntityType(typeof(Patient))?.FindProperty("Email")?.SetMaxLength(70);
            modelBuilder.Model.FindEntityType(typeof(Patient))?.FindProperty("Missing")?.SetMaxLength(71);
            modelBuilder.Model.FindEntityType("Clinic.Missing")?.SetTableName("never");
            (modelBuilder.Model.FindEntityType(typeof(Doctor)) is { } doctor ? doctor : modelBuilder.Model.FindEntityType(typeof(Patient))!).SetTableName("chosen");
            var property = modelBuilder.Entity<Patient>().Metadata.FindProperty("Nothing") ?? modelBuilder.Entity<Patient>().Metadata.FindProperty("Phone");
            property!.SetMaxLength(72);
        }
    }
}

namespace Clinic.CollectionPatterns
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var group in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string)).GroupBy(p => p.DeclaringType.ClrType))
            {
                foreach (var property in group)
                    property.SetMaxLength(group.Key == typeof(Patient) ? 81 : 82);
            }
            var byType = modelBuilder.Model.GetEntityTypes().ToDictionary(t => t.ClrType);
            byType[typeof(Doctor)].SetTableName("by_type");
            string[] parts = ["a", "b", "c"];
            if (parts is [var first, .., "c"])
                byType[typeof(Patient)].SetTableName(first);
        }
    }
}

namespace Clinic.NullConditionalAssignments
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Metadata.FindProperty("Email")?.IsConcurrencyToken = true;
            modelBuilder.Entity<Patient>().Metadata.FindProperty("Missing")?.IsConcurrencyToken = true;
            modelBuilder.Model.FindEntityType(typeof(Patient))?.FindProperty("Phone")?.IsNullable = false;
        }
    }
}

namespace Clinic.SortedQueries
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var texts = from type in modelBuilder.Model.GetEntityTypes()
                        from property in type.GetProperties()
                        where property.ClrType == typeof(string)
                        orderby property.Name.Length descending, property.Name, type.ClrType.Name
                        select property;
            var order = 0;
            foreach (var text in texts.ToList())
                text.SetColumnName($"c{order++}");

            // Equals stay in their order, forwards and backwards.
            order = 10;
            foreach (var text in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string)).OrderByDescending(p => p.Name.Length).ToList())
                text.SetMaxLength(order++);

            order = 50;
            foreach (var text in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => !p.IsKey()).OrderBy(p => p.Name.Length).ThenByDescending(p => p.ClrType == typeof(string) ? 1 : 0).ThenBy(p => p.Name))
                text.SetDefaultValueSql($"{order++}");
        }
    }
}
