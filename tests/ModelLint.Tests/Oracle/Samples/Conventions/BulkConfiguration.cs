namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.TypeBesideAttributeBesideFluent
{
    public class Patient
    {
        public int Id { get; set; }
        [MaxLength(10)] public string Attributed { get; set; } = "";
        [StringLength(20), Unicode] public string Fluent { get; set; } = "";
        [Column(TypeName = "char(5)")] public string Typed { get; set; } = "";
        public string? Plain { get; set; }
        [Precision(5)] public decimal Attribute { get; set; }
        public decimal Other { get; set; }
    }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>().HaveMaxLength(100).AreUnicode(false);
            configurationBuilder.Properties<decimal>().HavePrecision(18, 4);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property(p => p.Fluent).HasMaxLength(30).IsUnicode();
            modelBuilder.Entity<Patient>().Property(p => p.Other).HasPrecision(9, 1);
        }
    }
}

namespace Clinic.NullableAndNot
{
    public class Patient { public int Id { get; set; } public int A { get; set; } public int? B { get; set; } public DateTime C { get; set; } public DateTime? D { get; set; } public Guid? E { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<int?>().HaveColumnType("bigint");
            configurationBuilder.Properties<DateTime>().HaveColumnType("datetime").HavePrecision(3);
            configurationBuilder.Properties<DateTime?>().HaveColumnType("date");
            configurationBuilder.Properties(typeof(Guid)).HaveConversion<string>();
        }
    }
}

namespace Clinic.FromInterfaceOverBaseToTheTypeItself
{
    public interface IId { int Value { get; } }
    public abstract record Id(int Value) : IId;
    public record PatientId(int Value) : Id(Value);
    public record WardId(int Value) : Id(Value);
    public class PatientIdConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<PatientId, int>(id => id.Value, value => new(value));
    public class WardIdConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<WardId, string>(id => id.Value.ToString(), value => new(int.Parse(value)));
    public class Patient { public PatientId Id { get; set; } = null!; public WardId WardId { get; set; } = null!; public Ward Ward { get; set; } = null!; }
    public class Ward { public WardId Id { get; set; } = null!; public List<Patient> Patients { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<WardId>().HaveConversion<WardIdConverter>().HaveMaxLength(7);
            configurationBuilder.Properties<IId>().HaveColumnType("int").AreUnicode(false);
            configurationBuilder.Properties<Id>().HaveMaxLength(5).HaveColumnType("nvarchar(5)");
            configurationBuilder.Properties<PatientId>().HaveConversion<PatientIdConverter>().HaveColumnType("bigint");
        }
    }
}

namespace Clinic.GenericDefinitions
{
    public struct Id<T> { public int Value { get; set; } }
    public class IdConverter<T>() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Id<T>, int>(id => id.Value, value => new() { Value = value });
    public class Patient { public Id<Patient> Id { get; set; } public Id<Ward> Best { get; set; } public Id<Ward>? Other { get; set; } }
    public class Ward { public Id<Ward> Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties(typeof(Id<>)).HaveColumnType("bigint");
            configurationBuilder.Properties<Id<Patient>>().HaveConversion<IdConverter<Patient>>();
            configurationBuilder.Properties<Id<Ward>>().HaveConversion(typeof(IdConverter<Ward>)).HaveColumnType("int");
        }
    }
}

namespace Clinic.AllEnumsAndOneOfThem
{
    public enum Kind { A, Bb }
    public enum Level : byte { Low, High }
    [Flags] public enum Marks { None, One = 1, Two = 2 }
    public class Patient { public int Id { get; set; } public Kind Kind { get; set; } public Level? Level { get; set; } public Marks Marks { get; set; } public Marks? More { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<Marks>().HaveConversion<long>();
            configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(32);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Level).HasConversion<int>();
    }
}

namespace Clinic.ActionsAndTwoCalls
{
    public class Patient { public int Id { get; set; } public string A { get; set; } = ""; public double B { get; set; } public bool C { get; set; } public TimeSpan D { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<string>(strings => strings.HaveMaxLength(9)).Properties(typeof(double), doubles => doubles.HaveColumnType("real"));
            configurationBuilder.Properties<string>().AreFixedLength();
            configurationBuilder.Properties<bool>().HaveConversion<int>();
            configurationBuilder.Properties<TimeSpan>().HaveConversion<long>().HaveAnnotation("x", 1);
        }
    }
}

namespace Clinic.TypesIgnoredByBaseAndInterface
{
    public interface IHidden;
    public abstract class Secret { public int Id { get; set; } }
    public class Key : Secret;
    public class Lock : IHidden { public int Id { get; set; } }
    public class Patient { public int Id { get; set; } public Key Key { get; set; } = null!; public List<Lock> Locks { get; } = []; public Uri Page { get; set; } = null!; public byte[] Photo { get; set; } = []; public long? Size { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.IgnoreAny<Secret>().IgnoreAny<IHidden>().IgnoreAny(typeof(Uri));
            configurationBuilder.IgnoreAny<byte[]>();
            configurationBuilder.IgnoreAny<long>();
        }
    }
}

namespace Clinic.IgnoredThenUsedAgain
{
    public class Money { public decimal Amount { get; set; } }
    public class Patient { public int Id { get; set; } public Money Debt { get; set; } = new(); public float Weight { get; set; } public short Age { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.IgnoreAny<Money>();
            configurationBuilder.ComplexProperties<Money>();
            configurationBuilder.IgnoreAny<float>();
            configurationBuilder.Properties<float>().HaveColumnType("float(24)");
            configurationBuilder.Properties<short>().HaveColumnType("int");
            configurationBuilder.IgnoreAny<short>();
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Age).HasColumnName("age");
    }
}

namespace Clinic.ScalarTypesByProperties
{
    public class Point { public int X { get; set; } public int Y { get; set; } }
    public class PointConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Point, string>(point => $"{point.X},{point.Y}", text => new());
    public class Patient { public int Id { get; set; } public Point Place { get; set; } = new(); public Point? Other { get; set; } public List<Point> Path { get; set; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<Point>().HaveConversion<PointConverter>().HaveMaxLength(40);
            configurationBuilder.IgnoreAny<List<Point>>();
        }
    }
}

namespace Clinic.DefaultTypeMappingsAreForQueriesOnly
{
    public class Point { public int X { get; set; } }
    public class PointConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<Point, int>(point => point.X, x => new() { X = x });
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public Guid Code { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.DefaultTypeMapping<Guid>().HasConversion<string>();
            configurationBuilder.DefaultTypeMapping<Point>().HasConversion<PointConverter>();
            configurationBuilder.DefaultTypeMapping<string>(mapping => mapping.IsUnicode(false));
        }
    }
}
