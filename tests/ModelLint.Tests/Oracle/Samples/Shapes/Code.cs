// How configuration code is laid out: helpers, bases, blocks.
namespace Clinic
{
    public interface INamed { string Name { get; set; } }
    public abstract class Entity<TKey> { public TKey Id { get; set; } = default!; }
    public class Patient : Entity<int>, INamed { public string Name { get; set; } = ""; public string? Email { get; set; } public List<Visit> Visits { get; } = []; }
    public class Doctor : Entity<Guid>, INamed { public string Name { get; set; } = ""; }
    public class Visit : Entity<long> { public DateTime At { get; set; } public Patient? Patient { get; set; } }
    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.TryBlocks
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            try
            {
                modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(10);
                foreach (var type in modelBuilder.Model.GetEntityTypes())
                    type.SetSchema("tried");
            }
            catch (InvalidOperationException exception)
            {
                Console.WriteLine(exception);
                throw;
            }
            finally
            {
                modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(11);
            }
        }
    }
}

namespace Clinic.UsingAndChecked
{
    public sealed class Scope(string name) : IDisposable { public string Name { get; } = name; public void Dispose() { } }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            using var outer = new Scope("outer");
            using (var inner = new Scope("inner"))
            {
                modelBuilder.Entity<Patient>().ToTable(inner.Name);
            }
            modelBuilder.Entity<Doctor>().ToTable(outer.Name);
            checked { modelBuilder.Entity<Visit>().Property<int>("Extra").HasDefaultValue(3 + 4); }
            lock (outer) { modelBuilder.Entity<Visit>().HasIndex(v => v.At); }
        }
    }
}

namespace Clinic.LocalFunctions
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Named<Patient>(10);
            Named<Doctor>();
            Tables();
            void Named<T>(int length = 20) where T : class, INamed => modelBuilder.Entity<T>().Property(e => e.Name).HasMaxLength(length);
            void Tables()
            {
                const string prefix = "loc_";
                foreach (var type in modelBuilder.Model.GetEntityTypes().Where(IsRoot))
                    type.SetTableName(prefix + type.ShortName());
                static bool IsRoot(Microsoft.EntityFrameworkCore.Metadata.IReadOnlyEntityType type) => type.BaseType is null;
            }
        }
    }
}

namespace Clinic.GenericExtensions
{
    public static class Extensions
    {
        public static EntityTypeBuilder<T> Named<T>(this EntityTypeBuilder<T> builder, int length, bool unique = false) where T : class, INamed
        {
            builder.Property(e => e.Name).HasMaxLength(length);
            if (unique)
                builder.HasIndex(e => e.Name).IsUnique();
            return builder;
        }
        public static ModelBuilder Keys<T, TKey>(this ModelBuilder modelBuilder, string column) where T : Entity<TKey>
        {
            modelBuilder.Entity<T>().Property(e => e.Id).HasColumnName(column);
            return modelBuilder;
        }
        public static PropertyBuilder<TProperty> Required<TProperty>(this PropertyBuilder<TProperty> property) => property.IsRequired();
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Keys<Patient, int>("patient_id").Keys<Doctor, Guid>("doctor_id").Entity<Doctor>().Named(5);
            Extensions.Named(modelBuilder.Entity<Patient>(), unique: true, length: 6).Property(p => p.Email).Required();
        }
    }
}

namespace Clinic.BaseContexts
{
    public abstract class First : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().ToTable("first");
            Before(modelBuilder);
        }
        protected virtual void Before(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().ToTable("base");
    }
    public class CallsBaseLast : First
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable("last");
            base.OnModelCreating(modelBuilder);
        }
        protected override void Before(ModelBuilder modelBuilder) { }
    }
    public class CallsBaseFirst : First
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().ToTable("last");
        }
        protected override void Before(ModelBuilder modelBuilder)
        {
            base.Before(modelBuilder);
            modelBuilder.Entity<Visit>().ToTable("before");
        }
    }
    public class CallsNoBase : First { protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().ToTable("only"); }
    public class DoesNotOverride : First;
}

namespace Clinic.PartialMethods
{
    public partial class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            OnModelCreatingPartial(modelBuilder);
            OnModelCreatingNever(modelBuilder);
        }
        partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
        partial void OnModelCreatingNever(ModelBuilder modelBuilder);
    }
    public partial class ClinicContext { partial void OnModelCreatingPartial(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().ToTable("partial"); }
}

namespace Clinic.ConfigurationBases
{
    public abstract class EntityConfiguration<T, TKey> : IEntityTypeConfiguration<T> where T : Entity<TKey>
    {
        protected abstract string Table { get; }
        protected virtual string Key => "id";
        public virtual void Configure(EntityTypeBuilder<T> builder)
        {
            builder.ToTable(Table, Schema());
            builder.Property(e => e.Id).HasColumnName(Key);
            ConfigureMore(builder);
        }
        protected virtual string Schema() => "cfg";
        protected abstract void ConfigureMore(EntityTypeBuilder<T> builder);
    }
    public abstract class NamedConfiguration<T, TKey>(int length) : EntityConfiguration<T, TKey> where T : Entity<TKey>, INamed
    {
        protected override void ConfigureMore(EntityTypeBuilder<T> builder) => builder.Property(e => e.Name).HasMaxLength(length);
    }
    public class PatientConfiguration() : NamedConfiguration<Patient, int>(12) { protected override string Table => "patients_"; }
    public class DoctorConfiguration : NamedConfiguration<Doctor, Guid>
    {
        public DoctorConfiguration() : base(13) { }
        protected override string Table { get; } = "doctors_";
        protected override string Key => nameof(Doctor) + base.Key;
        protected override string Schema() => "hr";
        public override void Configure(EntityTypeBuilder<Doctor> builder)
        {
            base.Configure(builder);
            builder.Property(d => d.Name).IsUnicode(false);
        }
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new PatientConfiguration()).ApplyConfiguration(new DoctorConfiguration());
    }
}

namespace Clinic.HelperObjects
{
    public class TableNames(string prefix) { public string Of<T>() => $"{prefix}{typeof(T).Name}"; public string Suffix { get; init; } = ""; }
    public class Setup
    {
        private readonly ModelBuilder _modelBuilder;
        private readonly TableNames _names;
        public Setup(ModelBuilder modelBuilder, TableNames names) { _modelBuilder = modelBuilder; _names = names; }
        public Setup Add<T>() where T : class { _modelBuilder.Entity<T>().ToTable(_names.Of<T>() + _names.Suffix); return this; }
    }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => new Setup(modelBuilder, new("h_") { Suffix = "_t" }).Add<Patient>().Add<Doctor>();
    }
}

namespace Clinic.Imported
{
    using Clinic.Imported.Inside;
    namespace Inside { public static class Tables { public static EntityTypeBuilder<T> InTable<T>(this EntityTypeBuilder<T> builder, string name) where T : class => builder.ToTable(name + "_inside"); } }
    public class ClinicContext : Context { protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().InTable("d"); }
}

namespace Clinic.NotImported
{
    // Has the name of a method of EF Core, and of the one that is imported above, but is not in scope.
    namespace Elsewhere
    {
        public static class Tables
        {
            public static EntityTypeBuilder<T> InTable<T>(this EntityTypeBuilder<T> builder, string name) where T : class => builder.ToTable(name + "_elsewhere");
            public static EntityTypeBuilder<T> ToTable<T>(this EntityTypeBuilder<T> builder, string name, int number) where T : class => builder.ToTable(name + number);
        }
    }
    public static class Tables { public static EntityTypeBuilder<T> InTable<T>(this EntityTypeBuilder<T> builder, string name) where T : class => builder.ToTable(name + "_here"); }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().InTable("d");
            modelBuilder.Entity<Patient>().ToTable("plain");
        }
    }
}
