// What is said of the elements of a primitive collection is not said of the collection.
namespace Clinic.ElementsHaveLengthsOfTheirOwn
{
    public class Patient
    {
        public int Id { get; set; }
        public List<string> Allergies { get; set; } = [];
        public string[] Notes { get; set; } = [];
        public int[]? Rooms { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Patient>(patient =>
        {
            patient.PrimitiveCollection(p => p.Allergies).ElementType().HasMaxLength(64).IsUnicode(false);
            patient.PrimitiveCollection(p => p.Notes).HasMaxLength(4000).ElementType(note => note.HasMaxLength(200));
            patient.PrimitiveCollection(p => p.Rooms).ElementType().IsRequired();
        });
    }
}

namespace Clinic.ElementsAreConverted
{
    public enum Ward { Surgery, Children }

    public class Nurse
    {
        public int Id { get; set; }
        public List<Ward> Wards { get; set; } = [];
        public List<int> Shifts { get; set; } = [];
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Nurse> Nurses => Set<Nurse>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Nurse>(nurse =>
        {
            nurse.PrimitiveCollection(n => n.Wards).ElementType().HasConversion<string>();
            nurse.PrimitiveCollection(n => n.Shifts).ElementType().HasConversion<long>();
        });
    }
}

namespace Clinic.FieldsAreCollectionsToo
{
    public class Visit
    {
        private readonly List<int> _codes = [];

        public int Id { get; set; }
        public IEnumerable<int> AllCodes => _codes;
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Visit>(visit =>
        {
            visit.Property<List<int>>("_codes");
            visit.Property<string[]>("Labels");
        });
    }
}

namespace Clinic.WhatIsConvertedStaysSoInDerivedTypes
{
    public class Record
    {
        public int Id { get; set; }
        public List<string> Tags { get; set; } = [];
    }

    public class SurgeryRecord : Record
    {
        public List<string> Tools { get; set; } = [];
    }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Record>().Property(record => record.Tags).HasConversion(tags => string.Join(',', tags), text => new List<string>(text.Split(',', StringSplitOptions.None)));
            model.Entity<SurgeryRecord>();
        }
    }
}
