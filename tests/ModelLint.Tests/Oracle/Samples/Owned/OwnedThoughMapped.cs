namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.AfterItWasFound
{
    public class Patient { public int Id { get; set; } public Contact? Contact { get; set; } public List<Contact> Others { get; } = []; }
    public class Doctor { public int Id { get; set; } public Contact? Contact { get; set; } }
    public class Contact { public int Id { get; set; } public string Mail { get; set; } = ""; }

    // Found by convention as an entity type of its own; the first relationship to an owner becomes the ownership.
    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Owned<Contact>();
    }
}

namespace Clinic.KeptOutByName
{
    public class Patient { public int Id { get; set; } public Contact? Contact { get; set; } public List<Visit> Visits { get; } = []; }
    public class Contact { public int Id { get; set; } public string Mail { get; set; } = ""; }
    public class Visit { public int Id { get; set; } public Room? Room { get; set; } }
    public class Room { public int Id { get; set; } }
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Ignore("Clinic.KeptOutByName.Contact");
            modelBuilder.Model.AddIgnored(typeof(Room)); // What is there already stays.
            modelBuilder.Model.AddOwned(typeof(Bed));
            modelBuilder.Entity<Ward>();
        }
    }
}

namespace Clinic.NotMappedYetOwned
{
    public class Patient
    {
        public int Id { get; set; }
        public string Title { get; set; } = null!;
        public IEnumerable<Visit>? Visits { get; set; }
        [NotMapped] public ICollection<Surgery>? OtherVisits { get; set; }
        public PatientDetails? Details { get; set; }
    }
    public class Details { public int Id { get; set; } }
    public class PatientDetails : Details
    {
        public int PatientId { get; set; }
        public Patient? Patient { get; set; }
    }
    [NotMapped] public class Inpatient : Patient
    {
        public ICollection<Surgery>? Surgeries { get; set; }
    }
    public class Visit
    {
        public int VisitId { get; set; }
        public int? PatientId { get; set; }
        public Guid ReferredBy { get; set; }
        public Patient? Patient { get; set; }
        public Plan? Plan { get; set; }
        public VisitDetails? Details { get; set; }
        public ICollection<Drug>? Drugs { get; set; }
    }
    [NotMapped] public class Plan
    {
        public int Id { get; set; }
        public int VisitId { get; set; }
        public Visit Visit { get; set; } = null!;
        public int SurgeryId { get; set; }
        public Surgery Surgery { get; set; } = null!;
        public Details Details { get; set; } = null!;
    }
    public class Drug
    {
        public int Id { get; set; }
    }
    [NotMapped] public class Surgery : Visit
    {
        public int SurgeryId { get; set; }
        public int? InpatientId { get; set; }
        public Inpatient? Inpatient { get; set; }
        public Control? Control { get; set; }
        public Plan? SurgeryPlan { get; set; }
        public Room Room { get; set; } = null!;
    }
    public class Control : Visit
    {
        public int SurgeryId { get; set; }
        public Surgery Surgery { get; set; } = null!;
    }
    [Owned] public class Room
    {
        public string Street { get; set; } = "";
    }
    public class VisitDetails : Details
    {
        public int VisitId { get; set; }
        public Visit Visit { get; set; } = null!;
    }
    // [NotMapped] takes an entity type out by its name: that the class is owned is not asked, and it stays so.
    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Ignore<Drug>();
            modelBuilder.Entity<VisitDetails>();
            modelBuilder.Owned<Surgery>();

            modelBuilder.Entity<Inpatient>();
            modelBuilder.Entity<Inpatient>().OwnsMany(
                c => c.Surgeries, so =>
                {
                    so.HasKey(o => o.SurgeryId);
                    so.Ignore(o => o.Patient);
                    so.OwnsOne(o => o.Control);
                });

            modelBuilder.Owned<Visit>();

            modelBuilder.Entity<Patient>()
                .OwnsMany(c => c.Visits)
                .HasKey(o => o.VisitId);
        }
    }
}
