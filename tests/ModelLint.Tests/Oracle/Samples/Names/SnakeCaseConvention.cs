using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic
{
    public abstract class SnakeCaseContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-").UseSnakeCaseNamingConvention();
    }
}

namespace Clinic.Plain
{
    public class Patient { public int Id { get; set; } public string FirstName { get; set; } = ""; public DateTime CreatedAtUTC { get; set; } public int HTTPStatus2Code { get; set; } public string? Line2 { get; set; } public List<Visit> Visits { get; set; } = []; }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public Doctor? AttendingDoctor { get; set; } public string VisitNumber { get; set; } = ""; }
    public class Doctor { public int Id { get; set; } public string LicenseNumber { get; set; } = ""; public List<Patient> SeenPatients { get; set; } = []; }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> ActivePatients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().HasAlternateKey(v => v.VisitNumber);
            modelBuilder.Entity<Doctor>().HasIndex(d => d.LicenseNumber).IsUnique();
            modelBuilder.Entity<Doctor>().HasIndex(d => d.LicenseNumber, "ByLicense");
            modelBuilder.Entity<Patient>().HasIndex(p => new { p.FirstName, p.CreatedAtUTC }).IsDescending(false, true);
        }
    }
}

namespace Clinic.ExplicitNames
{
    [Table("PatientTable")] public class Patient { public int Id { get; set; } [Column("TheName")] public string Name { get; set; } = ""; public string Email { get; set; } = ""; public string Phone { get; set; } = ""; }
    [Table("VisitTable", Schema = "Care")] public class Visit { [Column("VisitId")] public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public int RoomId { get; set; } }
    public class Room { public int Id { get; set; } public int FloorNumber { get; set; } public List<Visit> Visits { get; set; } = []; }
    public class Ward { public int Id { get; set; } public string WardName { get; set; } = ""; }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("Main");
            modelBuilder.Entity<Patient>().HasKey(p => p.Id).HasName("PK_MyPatients");
            modelBuilder.Entity<Patient>().HasIndex(p => p.Name).HasDatabaseName("IX_MyIndex");
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasColumnName("EMail");
            modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasForeignKey(v => v.PatientId).HasConstraintName("FK_Mine");
            modelBuilder.Entity<Room>().ToTable("TheRooms");
            modelBuilder.Entity<Ward>().ToTable("TheWards", "Other").HasIndex(w => w.WardName);
            modelBuilder.Entity<Patient>().ToTable(t => t.HasCheckConstraint("CK_Patient_Name", "\"TheName\" <> ''"));
        }
    }
}

namespace Clinic.Owned
{
    public class Patient { public int Id { get; set; } public Address HomeAddress { get; set; } = new(); public Address WorkAddress { get; set; } = new(); public Address OtherAddress { get; set; } = new(); public List<PhoneNumber> PhoneNumbers { get; set; } = []; }
    public class Address { public string StreetName { get; set; } = ""; public GeoPoint GeoPoint { get; set; } = new(); }
    public class GeoPoint { public double NorthSouth { get; set; } public double EastWest { get; set; } }
    public class PhoneNumber { public string DialNumber { get; set; } = ""; }
    [Owned] public class Money { public decimal AmountDue { get; set; } }
    public class Invoice { public int Id { get; set; } public Money TotalDue { get; set; } = new(); public Money? PaidSoFar { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Invoice> Invoices => Set<Invoice>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(b =>
        {
            b.OwnsOne(p => p.HomeAddress, a => a.OwnsOne(x => x.GeoPoint));
            b.OwnsOne(p => p.WorkAddress, a => { a.ToTable("WorkAddresses"); a.OwnsOne(x => x.GeoPoint); });
            b.OwnsOne(p => p.OtherAddress, a => { a.Property(x => x.StreetName).HasColumnName("OtherStreet"); a.Ignore(x => x.GeoPoint); });
            b.OwnsMany(p => p.PhoneNumbers);
        });
    }
}

namespace Clinic.Json
{
    public class Patient { public int Id { get; set; } public ContactInfo ContactInfo { get; set; } = new(); public ContactInfo Named { get; set; } = new(); public List<ContactInfo> OtherContacts { get; set; } = []; public Settings UserSettings { get; set; } = new(); public List<string> NickNames { get; set; } = []; }
    public class ContactInfo { public string EmailAddress { get; set; } = ""; public Location HomeLocation { get; set; } = new(); }
    public class Location { public string CityName { get; set; } = ""; }
    public class Settings { public string ThemeName { get; set; } = ""; public Location DefaultPlace { get; set; } = new(); }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(b =>
        {
            b.OwnsOne(p => p.ContactInfo, c => { c.ToJson(); c.OwnsOne(x => x.HomeLocation); });
            b.OwnsOne(p => p.Named, c => { c.OwnsOne(x => x.HomeLocation); c.ToJson("ContactJson"); });
            b.OwnsMany(p => p.OtherContacts, c => { c.ToJson(); c.OwnsOne(x => x.HomeLocation); });
            b.ComplexProperty(p => p.UserSettings, c => c.ToJson());
        });
    }
}

namespace Clinic.Complex
{
    public class Patient { public int Id { get; set; } public Address HomeAddress { get; set; } = new(); public required Address WorkAddress { get; set; } }
    public class Address { public string StreetName { get; set; } = ""; public Country HomeCountry { get; set; } = new(); public string? ZipCode { get; set; } }
    public class Country { public string IsoCode { get; set; } = ""; }
    [ComplexType] public class Range { public DateOnly FirstDay { get; set; } public DateOnly LastDay { get; set; } }
    public class Visit { public int Id { get; set; } public Range StayRange { get; set; } = new(); }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(b =>
        {
            b.ComplexProperty(p => p.HomeAddress, a => a.ComplexProperty(x => x.HomeCountry));
            b.ComplexProperty(p => p.WorkAddress, a => { a.ComplexProperty(x => x.HomeCountry); a.Property(x => x.ZipCode).HasColumnName("WorkZip"); });
        });
    }
}

namespace Clinic.Tph
{
    public abstract class Person { public int Id { get; set; } public string FullName { get; set; } = ""; }
    public class Doctor : Person { public string LicenseNumber { get; set; } = ""; public Ward? HomeWard { get; set; } public int RankOrder { get; set; } }
    public class Patient : Person { public DateOnly DateOfBirth { get; set; } public int RankOrder { get; set; } }
    public class Ward { public int Id { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Person> AllPeople => Set<Person>();
        public DbSet<Doctor> AllDoctors => Set<Doctor>();
        public DbSet<Patient> AllPatients => Set<Patient>();
    }

    public class WithoutSetOfTheRoot : SnakeCaseContext
    {
        public DbSet<Doctor> AllDoctors => Set<Doctor>();
        public DbSet<Patient> AllPatients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().HasDiscriminator<string>("PersonKind").HasValue<Doctor>("D").HasValue<Patient>("P");
    }
}

namespace Clinic.Tpt
{
    public abstract class Person { public int Id { get; set; } public string FullName { get; set; } = ""; }
    public class Doctor : Person { public string LicenseNumber { get; set; } = ""; public Ward? HomeWard { get; set; } }
    public class HeadDoctor : Doctor { public int BudgetAmount { get; set; } }
    public class Patient : Person { public DateOnly DateOfBirth { get; set; } }
    public class Ward { public int Id { get; set; } }

    public class ByStrategy : SnakeCaseContext
    {
        public DbSet<Person> AllPeople => Set<Person>();
        public DbSet<HeadDoctor> HeadDoctors => Set<HeadDoctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTptMappingStrategy();
            modelBuilder.Entity<Patient>().HasIndex(p => p.DateOfBirth);
            modelBuilder.Entity<Person>().HasIndex(p => p.FullName);
        }
    }

    public class ByTables : SnakeCaseContext
    {
        public DbSet<Person> AllPeople => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().ToTable("TheDoctors");
            modelBuilder.Entity<HeadDoctor>().ToTable("HeadDoctors");
            modelBuilder.Entity<Patient>().ToTable("ThePatients").HasIndex(p => p.DateOfBirth);
        }
    }
}

namespace Clinic.Tpc
{
    public abstract class Person { public int Id { get; set; } public string FullName { get; set; } = ""; public Ward? HomeWard { get; set; } }
    public class Doctor : Person { public string LicenseNumber { get; set; } = ""; }
    public class HeadDoctor : Doctor { public int BudgetAmount { get; set; } }
    public class Patient : Person { public DateOnly DateOfBirth { get; set; } public Doctor? OwnDoctor { get; set; } }
    public class Ward { public int Id { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Person> AllPeople => Set<Person>();
        public DbSet<HeadDoctor> HeadDoctors => Set<HeadDoctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTpcMappingStrategy().HasIndex(p => p.FullName);
            modelBuilder.Entity<Patient>().HasIndex(p => p.DateOfBirth);
        }
    }

    public class IndexedBefore : SnakeCaseContext
    {
        public DbSet<Person> AllPeople => Set<Person>();
        public DbSet<Patient> AllPatients => Set<Patient>();
        public DbSet<Doctor> AllDoctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.DateOfBirth);
            modelBuilder.Entity<Person>().HasIndex(p => p.FullName);
            modelBuilder.Entity<Doctor>().HasIndex(p => p.LicenseNumber);
            modelBuilder.Entity<Person>().UseTpcMappingStrategy();
        }
    }
}

namespace Clinic.ManyToMany
{
    public class Patient { public int Id { get; set; } public List<MedicalTag> MedicalTags { get; set; } = []; public List<Doctor> SeenDoctors { get; set; } = []; }
    public class MedicalTag { public int Id { get; set; } public List<Patient> Patients { get; set; } = []; }
    public class Doctor { public int Id { get; set; } public List<Patient> SeenPatients { get; set; } = []; }
    public class PatientDoctor { public int PatientId { get; set; } public int DoctorId { get; set; } public DateTime SinceWhen { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<MedicalTag> MedicalTags => Set<MedicalTag>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Patient>().HasMany(p => p.SeenDoctors).WithMany(d => d.SeenPatients).UsingEntity<PatientDoctor>();
    }

    public class NamedTable : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Ignore(p => p.SeenDoctors);
            modelBuilder.Entity<Patient>().HasMany(p => p.MedicalTags).WithMany(t => t.Patients).UsingEntity("TagsOfPatients", l => l.HasOne(typeof(MedicalTag)).WithMany().HasForeignKey("TagKey"), r => r.HasOne(typeof(Patient)).WithMany().HasForeignKey("PatientKey"));
        }
    }
}

namespace Clinic.ViewsQueriesAndSharedTables
{
    public class Patient { public int Id { get; set; } public string FullName { get; set; } = ""; public PatientDetails FullDetails { get; set; } = null!; }
    public class PatientDetails { public int Id { get; set; } public string BloodType { get; set; } = ""; public string FullName { get; set; } = ""; }
    public class PatientSummary { public int PatientId { get; set; } public int VisitCount { get; set; } }
    [Keyless] public class MonthlyReport { public int VisitCount { get; set; } }
    public class QueriedReport { public int VisitCount { get; set; } }
    public class VisibleInBoth { public int Id { get; set; } public int VisitCount { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<PatientSummary> PatientSummaries => Set<PatientSummary>();
        public DbSet<MonthlyReport> MonthlyReports => Set<MonthlyReport>();
        public DbSet<QueriedReport> QueriedReports => Set<QueriedReport>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<PatientSummary>().HasNoKey().ToView("PatientSummaryView");
            modelBuilder.Entity<QueriedReport>().HasNoKey().ToSqlQuery("select 1 as visit_count");
            modelBuilder.Entity<VisibleInBoth>().ToTable("BothTable").ToView("BothView");
            modelBuilder.Entity<PatientDetails>().ToTable("Patients");
            modelBuilder.Entity<Patient>().ToTable("Patients").HasOne(p => p.FullDetails).WithOne().HasForeignKey<PatientDetails>(d => d.Id);
        }
    }
}

namespace Clinic.LongNames
{
    public class Patient { public int Id { get; set; } }
    public class Visit
    {
        public int Id { get; set; }
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayOne { get; set; } = null!;
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayTwo { get; set; } = null!;
        public int AColumnNameThatIsLongerThanTheSixtyThreeCharactersThatPostgresAllows { get; set; }
    }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Visit> VisitsThatHaveAVeryLongNameForATableButNotTooLongToBeTaken => Set<Visit>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().HasIndex(v => v.AColumnNameThatIsLongerThanTheSixtyThreeCharactersThatPostgresAllows);
    }
}

namespace Clinic.LateChanges
{
    public class Patient { public int Id { get; set; } public int HomeWardId { get; set; } public Ward HomeWard { get; set; } = null!; public string FullName { get; set; } = ""; }
    public class Ward { public int Id { get; set; } public string WardCode { get; set; } = ""; public List<Patient> Patients { get; set; } = []; }
    public class Visit { public int VisitKey { get; set; } public string WardCode { get; set; } = ""; public Ward HomeWard { get; set; } = null!; }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.FullName);
            modelBuilder.Entity<Patient>().ToTable("AllPatients");
            modelBuilder.Entity<Patient>().Property(p => p.FullName).HasColumnName("Name");
            modelBuilder.Entity<Visit>().HasKey(v => v.VisitKey);
            modelBuilder.Entity<Visit>().HasOne(v => v.HomeWard).WithMany().HasForeignKey(v => v.WardCode).HasPrincipalKey(w => w.WardCode);
            modelBuilder.Entity<Ward>().ToTable("AllWards");
            modelBuilder.Entity<Ward>().Property(w => w.WardCode).HasColumnName("Code");
            modelBuilder.Entity<Visit>().ToTable((string?)null);
        }
    }
}

namespace Clinic.Split
{
    public class Patient { public int Id { get; set; } public string FullName { get; set; } = ""; public string BloodType { get; set; } = ""; public string Remark { get; set; } = ""; }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().SplitToTable("PatientDetails", t =>
        {
            t.Property(p => p.BloodType);
            t.Property(p => p.Remark).HasColumnName("TheRemark");
        });
    }
}

namespace Clinic.ByLoops
{
    public class Patient { public int Id { get; set; } public string FullName { get; set; } = ""; public List<Visit> Visits { get; set; } = []; }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } }

    public class ClinicContext : SnakeCaseContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
                entityType.SetTableName("app_" + entityType.GetTableName());
        }
    }
}
