// Values that configuration carries around: constants, arrays, lists, dictionaries, tuples, delegates.
namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Email { get; set; } public string? Phone { get; set; } public decimal Balance { get; set; } }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Fee { get; set; } }
    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ConstantsOfOtherClasses
{
    public static class Limits
    {
        public const int Name = 2 * Half;
        private const int Half = 25;
        public static readonly int Email = Name + 4;
        public static int Phone { get; } = 20;
        public static class Tables { public const string Patient = $"{Prefix}_{nameof(Clinic.Patient)}"; private const string Prefix = "cl"; }
    }
    public class ClinicContext : Context
    {
        private const string Schema = "clinic";
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.ToTable(Limits.Tables.Patient, Schema);
            patient.Property(p => p.Name).HasMaxLength(Limits.Name);
            patient.Property(p => p.Email).HasMaxLength(Limits.Email);
            patient.Property(p => p.Phone).HasMaxLength(Limits.Phone);
        });
    }
}

namespace Clinic.Dictionaries
{
    public class ClinicContext : Context
    {
        private static readonly Dictionary<Type, string> Tables = new() { [typeof(Patient)] = "patient", [typeof(Doctor)] = "doctor" };
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var lengths = new Dictionary<string, int> { { "Name", 50 }, { "Email", 254 } };
            lengths["Phone"] = 20;
            lengths.Add("Missing", 1);
            foreach (var (name, length) in lengths)
            {
                if (modelBuilder.Model.FindEntityType(typeof(Patient))!.FindProperty(name) is { } property)
                    property.SetMaxLength(length);
            }
            foreach (var pair in lengths.Where(pair => pair.Value > 100))
                modelBuilder.Entity<Patient>().HasIndex(pair.Key);
            if (lengths.TryGetValue("Name", out var max) && !lengths.ContainsKey("Nothing"))
                modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(max + lengths["Phone"]);
        }
    }
}

namespace Clinic.TuplesAndRecords
{
    public record Length(string Property, int Max);
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            (string Property, int Max)[] lengths = [("Name", 10), ("Email", 11)];
            foreach (var length in lengths)
                modelBuilder.Entity<Patient>().Property(length.Property).HasMaxLength(length.Max);
            var (precision, scale) = (12, 3);
            modelBuilder.Entity<Patient>().Property(p => p.Balance).HasPrecision(precision, scale);
            (precision, scale) = (scale, precision - scale - 8);
            modelBuilder.Entity<Doctor>().Property(d => d.Fee).HasPrecision(precision, scale);
            foreach (var (property, max) in new List<Length> { new("Phone", 15) })
                modelBuilder.Entity<Patient>().Property(property).HasMaxLength(max);
            var named = new { Table = "docs", Schema = "hr" };
            modelBuilder.Entity<Doctor>().ToTable(named.Table, named.Schema);
        }
    }
}

namespace Clinic.ListsThatGrow
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var names = new List<string> { "Email" };
            names.Add(nameof(Patient.Phone));
            names.AddRange(["Name"]);
            modelBuilder.Entity<Patient>().HasIndex(names.ToArray());
            foreach (var name in names.Skip(1).OrderBy(n => n.Length).Select((n, i) => (n, i)))
                modelBuilder.Entity<Patient>().Property(name.n).HasMaxLength(100 + name.i);
            string[] none = [];
            if (!none.Any() && names.Count == 3 && names.Contains("Phone"))
                modelBuilder.Entity<Doctor>().ToTable(string.Join("_", names.Distinct().Take(2)));
        }
    }
}

namespace Clinic.Delegates
{
    public class ClinicContext : Context
    {
        private static readonly Action<PropertyBuilder<string>> Short = property => property.HasMaxLength(9);
        private static void Each(ModelBuilder modelBuilder, Action<EntityTypeBuilder> configure, params Type[] types)
        {
            foreach (var type in types)
                configure(modelBuilder.Entity(type));
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Func<string, string> table = name => "t_" + name;
            Action<EntityTypeBuilder> keyed = entity => entity.Property<int>("Version").IsConcurrencyToken();
            Each(modelBuilder, keyed, typeof(Patient), typeof(Doctor));
            Each(modelBuilder, entity => entity.ToTable(table(entity.Metadata.ClrType.Name)), typeof(Doctor));
            Short(modelBuilder.Entity<Patient>().Property(p => p.Name));
            modelBuilder.Entity<Doctor>(Configure);
            static void Configure(EntityTypeBuilder<Doctor> doctor) => doctor.Property(d => d.Name).IsUnicode(false);
        }
    }
}

namespace Clinic.FieldsOfTheContext
{
    public class ClinicContext : Context
    {
        private readonly string _prefix = "x" + Suffix;
        private const string Suffix = "_";
        private readonly Type[] _types = [typeof(Patient), typeof(Doctor)];
        protected virtual int Length => 33;
        private string Table(Type type) => _prefix + type.Name;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var type in _types)
                modelBuilder.Entity(type).ToTable(Table(type)).Property("Name").HasMaxLength(Length);
        }
    }
    public class OtherContext : ClinicContext { protected override int Length => 44; }
}

namespace Clinic.Choices
{
    public enum Size { Small, Large = 7 }
    public class ClinicContext : Context
    {
        private static Size Chosen => Size.Large;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var length = Chosen switch { Size.Small => 1, Size.Large when Limit > 5 => 70, _ => 2 };
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(length);
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasMaxLength(Chosen is Size.Small or (Size)3 ? 10 : (int)Chosen);
            switch (Limit)
            {
                case < 3: modelBuilder.Entity<Doctor>().ToTable("few"); break;
                case >= 3 and < 9: modelBuilder.Entity<Doctor>().ToTable("some"); break;
                default: modelBuilder.Entity<Doctor>().ToTable("many"); break;
            }
            int? nothing = null;
            modelBuilder.Entity<Patient>().Property(p => p.Phone).HasMaxLength(nothing ?? 12);
        }
        private const int Limit = 6;
    }
}

namespace Clinic.Counting
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var i = 0;
            do { modelBuilder.Entity<Patient>().Property<int?>($"Answer{i++}"); } while (i < 3);
            for (int low = 0, high = 4; low < high; low++, high--)
                modelBuilder.Entity<Doctor>().Property<string>("Range" + low + high);
            foreach (var letter in "AB")
                modelBuilder.Entity<Doctor>().Property<bool>($"Is{letter}");
            foreach (var number in Enumerable.Range(5, 2))
                modelBuilder.Entity<Doctor>().Property<int>($"N{number}");
        }
    }
}

namespace Clinic.Iterators
{
    public class ClinicContext : Context
    {
        private static IEnumerable<Type> Types()
        {
            yield return typeof(Patient);
            for (var i = 0; i < 1; i++)
                yield return typeof(Doctor);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var type in Types())
                modelBuilder.Entity(type).ToTable(type.Name + "s_");
        }
    }
}

namespace Clinic.NamedArguments
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable(schema: "s", name: "t");
            modelBuilder.Entity<Patient>().Property(p => p.Balance).HasPrecision(scale: 2, precision: 9);
            modelBuilder.Entity<Patient>().HasIndex(name: "by_name", indexExpression: p => p.Name);
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasComputedColumnSql(stored: true, sql: "lower(Name)");
            modelBuilder.Entity<Doctor>(buildAction: d => d.Property(propertyExpression: x => x.Name).HasMaxLength(maxLength: 5));
            modelBuilder.Entity<Doctor>().ToTable(buildAction: t => t.HasCheckConstraint(sql: "[Fee] > 0", name: "CK_Fee"), name: "docs");
        }
    }
}
