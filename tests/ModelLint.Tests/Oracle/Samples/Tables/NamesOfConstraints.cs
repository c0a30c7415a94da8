// EF Core composes the names of keys, foreign keys, indexes and CHECK constraints, cuts them to what the database allows and keeps them apart.
namespace Clinic.ComposedOfColumns
{
    public class Patient { [Column("patient_id")] public int Id { get; set; } public string Number { get; set; } = ""; }
    public class Visit { public int Id { get; set; } [Column("patient")] public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public string Code { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().ToTable("patient", "care").HasAlternateKey(p => p.Number);
            modelBuilder.Entity<Visit>().HasIndex(v => new { v.PatientId, v.Code });
            modelBuilder.Entity<Visit>().HasIndex(v => v.Code, "ByCode");
        }
    }
}

namespace Clinic.NamesGivenByHand
{
    public class Patient { public int Id { get; set; } public string Number { get; set; } = ""; }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; }

    public class SqliteContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>(b =>
            {
                b.HasKey(p => p.Id).HasName("pk_patient");
                b.HasAlternateKey(p => p.Number).HasName("ak_patient");
                b.HasIndex(p => p.Number, "model_name").HasDatabaseName("ix_patient");
                b.ToTable(t => t.HasCheckConstraint("NumberIsDigits", "Number GLOB '[0-9]*'").HasName("ck_patient_number"));
            });
            modelBuilder.Entity<Visit>().HasOne(v => v.Patient).WithMany().HasConstraintName("fk_visit_patient");
        }
    }
}

namespace Clinic.CutToWhatTheDatabaseAllows
{
    public class PatientWithANameThatIsLongerThanMostPeopleWouldEverWriteInTheirOwnCode { public int Id { get; set; } }
    public class VisitThatRefersToIt
    {
        public int Id { get; set; }
        public PatientWithANameThatIsLongerThanMostPeopleWouldEverWriteInTheirOwnCode TheFirstOfTwoPatientsThatThisVisitIsAbout { get; set; } = null!;
        public PatientWithANameThatIsLongerThanMostPeopleWouldEverWriteInTheirOwnCode TheFirstOfTwoPatientsThatThisVisitIsNotAbout { get; set; } = null!;
    }

    public class OfSqlServer : DbContext
    {
        public DbSet<VisitThatRefersToIt> TheVisitsThatReferToPatientsOfLongNames => Set<VisitThatRefersToIt>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class OfSqlite : DbContext
    {
        public DbSet<VisitThatRefersToIt> TheVisitsThatReferToPatientsOfLongNames => Set<VisitThatRefersToIt>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Clinic.OneCheckConstraintNameInTwoTables
{
    public class Bill { public int Id { get; set; } public int Amount { get; set; } }
    public class Payment { public int Id { get; set; } public int Amount { get; set; } }

    public abstract class Base : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bill>().ToTable(t => t.HasCheckConstraint("CK_Amount", "Amount > 0"));
            modelBuilder.Entity<Payment>().ToTable(t => t.HasCheckConstraint("CK_Amount", "Amount > 0"));
        }
    }

    public class OfSqlServer : Base
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class OfSqlite : Base
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Clinic.OneTableNameInTwoSchemas
{
    public class Bill { public int Id { get; set; } public int Number { get; set; } }
    public class OldBill { public int Id { get; set; } public int Number { get; set; } }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bill>().ToTable("Bills").HasIndex(b => b.Number);
            modelBuilder.Entity<OldBill>().ToTable("Bills", "old").HasIndex(b => b.Number);
        }
    }
}

namespace Clinic.InOneRowAndInHierarchies
{
    [Owned] public class Address { public string Street { get; set; } = ""; public Country? Country { get; set; } }
    public class Country { public int Id { get; set; } }
    public abstract class Person { public int Id { get; set; } public Address Home { get; set; } = null!; public List<Address> Others { get; } = []; }
    public class Doctor : Person { public Country? Country { get; set; } }
    public class Nurse : Person { public Country? Country { get; set; } }

    public class OneTable : DbContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
        public DbSet<Person> People => Set<Person>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class ATableEach : DbContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
        public DbSet<Person> People => Set<Person>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().UseTptMappingStrategy();
    }

    public class ATableForConcreteTypes : DbContext
    {
        public DbSet<Doctor> Doctors => Set<Doctor>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
        public DbSet<Person> People => Set<Person>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Person>().UseTpcMappingStrategy().Ignore(p => p.Home).Ignore(p => p.Others).Property(p => p.Id).ValueGeneratedNever();
    }
}

namespace Clinic.OwnedInATableOfItsOwnWithTheOwnersColumnName
{
    public class Room { public int RoomId { get; set; } public Address Home { get; set; } = null!; public Plan? Plan { get; set; } }
    public class Address { public string Street { get; set; } = ""; public Country Country { get; set; } = null!; }
    public class Country { public string Code { get; set; } = ""; }
    public class Plan { public string Text { get; set; } = ""; }

    public class ClinicContext : DbContext
    {
        public DbSet<Room> Rooms => Set<Room>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Room>(room =>
        {
            room.OwnsOne(r => r.Home, home =>
            {
                home.ToTable("Addresses");
                home.OwnsOne(a => a.Country);
            });
            room.OwnsOne(r => r.Plan, plan => plan.ToTable("Plans", "drawn"));
        });
    }
}

namespace Clinic.ChecksWithoutATable
{
    public class Room { public int Id { get; set; } public int Size { get; set; } }
    public abstract class Zone { public int Id { get; set; } public int Size { get; set; } }
    public class OldZone : Zone;

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Room>().ToTable((string?)null);
            modelBuilder.Entity<Room>().ToTable(table => table.HasCheckConstraint("CK_Room", "[Size] > 0"));
            modelBuilder.Entity<Zone>().UseTpcMappingStrategy().ToTable(table => table.HasCheckConstraint("CK_Zone", "[Size] > 0").HasName("ck_zone"));
            modelBuilder.Entity<Zone>().Property(zone => zone.Id).ValueGeneratedNever();
            modelBuilder.Entity<OldZone>();
        }
    }
}

namespace Clinic.IndexesOfSiblingsInOneTable
{
    public class Account { public int Id { get; set; } public int Number { get; set; } public string Code { get; set; } = ""; }
    public class BigAccount : Account;
    [Index(nameof(Number)), Index(nameof(Code), AllDescending = true)] public class OldAccount : Account;

    public class ClinicContext : DbContext
    {
        public DbSet<Account> Accounts => Set<Account>();
        public DbSet<BigAccount> BigAccounts => Set<BigAccount>();
        public DbSet<OldAccount> OldAccounts => Set<OldAccount>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<BigAccount>().HasIndex(account => account.Number).IsDescending();
            modelBuilder.Entity<BigAccount>().HasIndex(account => account.Code).IsDescending(true);
        }
    }
}
