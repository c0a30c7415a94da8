using System.Diagnostics.CodeAnalysis;

// What makes a property required or optional. One context each.
namespace Clinic.GenericBases
{
    public abstract class Box<T> { public int Id { get; set; } public T Value { get; set; } = default!; public T? Maybe { get; set; } public List<T>? Many { get; set; } }
    public class Text : Box<string>;
    public class MaybeText : Box<string?>;
    public class Number : Box<int>;
    public class MaybeNumber : Box<int?>;
    public abstract class Inner<T> : Box<T> where T : class { public T? Extra { get; set; } public T Other { get; set; } = null!; }
    public class Link : Inner<Uri>;
    public abstract class Value<T> where T : struct { public int Id { get; set; } public T Plain { get; set; } public T? Maybe { get; set; } }
    public class Day : Value<DateOnly>;

    public class ClinicContext : DbContext
    {
        public DbSet<Text> Texts => Set<Text>();
        public DbSet<MaybeText> MaybeTexts => Set<MaybeText>();
        public DbSet<Number> Numbers => Set<Number>();
        public DbSet<MaybeNumber> MaybeNumbers => Set<MaybeNumber>();
        public DbSet<Link> Links => Set<Link>();
        public DbSet<Day> Days => Set<Day>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.FlowAttributes
{
    public class Patient
    {
        public int Id { get; set; }
        [AllowNull] public string Allow { get; set; }
        [MaybeNull] public string Maybe { get; set; }
        [NotNull] public string? Sure { get; set; }
        [DisallowNull] public string? Disallow { get; set; }
        [MaybeNull, Required] public string Both { get; set; }
        public required string? Keyword { get; set; }
        [Required(AllowEmptyStrings = true)] public string? Empty { get; set; }
        [Required] public int? Number { get; set; }
        public required int? RequiredKeyword { get; init; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ObliviousPlaces
{
#nullable disable
    public class Old { public int Id { get; set; } public string Name { get; set; } [Required] public string Code { get; set; } public List<string> Tags { get; set; } public Patient Patient { get; set; } }
#nullable enable annotations
    public class Patient : Old { public string Street { get; set; } public string? Town { get; set; } }
#nullable restore
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = "";
#nullable disable
        public string Room { get; set; }
        public Patient First { get; set; }
#nullable enable
        public Patient Second { get; set; } = null!;
#nullable restore
        public string? Note { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Old> Olds => Set<Old>();
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Old>().HasOne(old => old.Patient).WithMany();
    }
}

namespace Clinic.AttributeAgainstFluentAgainstConvention
{
    public class Patient { public int Id { get; set; } [Required] public string? A { get; set; } [Required] public string? B { get; set; } public string C { get; set; } = ""; public string? D { get; set; } public string? E { get; set; } public int? F { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.Property(p => p.B).IsRequired(false);
            patient.Property(p => p.C).IsRequired(false);
            patient.Property(p => p.D).IsRequired().IsRequired(false);
            patient.Property(p => p.E).IsRequired(false).IsRequired();
            patient.Property(p => p.F).IsRequired();
            patient.Property<string>("Shadow");
            patient.Property<string>("Needed").IsRequired();
            patient.Property<int>("Count");
            patient.Property<int?>("MaybeCount");
        });
    }
}

namespace Clinic.KeysAndAlternateKeysAreRequired
{
    public class Patient { public string? Id { get; set; } public string? Code { get; set; } public int? Number { get; set; } public List<Visit> Visits { get; } = []; }
    public class Visit { public int? Id { get; set; } public string? PatientCode { get; set; } public Patient? Patient { get; set; } public string? Day { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasAlternateKey(patient => patient.Number);
            modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient).WithMany(patient => patient.Visits).HasForeignKey(visit => visit.PatientCode).HasPrincipalKey(patient => patient.Code);
        }
    }
}

namespace Clinic.KeyThatStopsBeingOneIsOptionalAgain
{
    public class Patient { public string? Id { get; set; } public string? Code { get; set; } public int Number { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasKey(patient => patient.Code);
            modelBuilder.Entity<Patient>().HasKey(patient => patient.Number);
        }
    }
}
