// What is owned in several places has a name for each place, and so has all that it owns.
namespace Clinic.OwnedTwiceInOwnedTwice
{
    public class Phone
    {
        public string Number { get; set; } = "";
    }

    public class Contact
    {
        public string Name { get; set; } = "";
        public Phone? Home { get; set; }
        public Phone? Work { get; set; }
    }

    public class Patient
    {
        public int Id { get; set; }
        public Contact? Guardian { get; set; }
        public List<Contact> Relatives { get; } = [];
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Patient>(patient =>
        {
            patient.OwnsOne(p => p.Guardian, contact =>
            {
                contact.OwnsOne(c => c.Home).Property(phone => phone.Number).HasMaxLength(20);
                contact.OwnsOne(c => c.Work);
            });
            patient.OwnsMany(p => p.Relatives, contact =>
            {
                contact.OwnsOne(c => c.Home);
                contact.OwnsOne(c => c.Work).Property(phone => phone.Number).HasColumnName("Office");
            });
        });
    }
}

namespace Clinic.CollectionsOwnedTwice
{
    public class Entry
    {
        public string Text { get; set; } = "";
    }

    public class Chart
    {
        public string Title { get; set; } = "";
        public List<Entry> Entries { get; } = [];
        public List<Entry> Remarks { get; } = [];
    }

    public class Visit
    {
        public int Id { get; set; }
        public Chart? First { get; set; }
        public Chart? Last { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Visit>().OwnsOne(visit => visit.First, chart =>
            {
                chart.OwnsMany(c => c.Entries).ToTable("FirstEntries").HasKey("Id");
                chart.OwnsMany(c => c.Remarks).Property(entry => entry.Text).HasMaxLength(500);
            });
            model.Entity<Visit>().OwnsOne(visit => visit.Last, chart =>
            {
                chart.OwnsMany(c => c.Entries);
                chart.OwnsMany(c => c.Remarks).ToTable("LastRemarks").WithOwner().HasForeignKey("Visit");
            });
        }
    }
}

namespace Clinic.OwnedInJsonTwice
{
    public class Dose
    {
        public decimal Amount { get; set; }
    }

    public class Plan
    {
        public string Name { get; set; } = "";
        public Dose? Morning { get; set; }
        public Dose? Evening { get; set; }
    }

    public class Prescription
    {
        public int Id { get; set; }
        public Plan? Usual { get; set; }
        public Plan? Reduced { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Prescription> Prescriptions => Set<Prescription>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Prescription>(prescription =>
        {
            prescription.OwnsOne(p => p.Usual, plan =>
            {
                plan.ToJson();
                plan.OwnsOne(p => p.Morning);
                plan.OwnsOne(p => p.Evening);
            });
            prescription.OwnsOne(p => p.Reduced, plan =>
            {
                plan.OwnsOne(p => p.Morning);
                plan.OwnsOne(p => p.Evening);
                plan.ToJson("reduced_plan");
            });
        });
    }
}

namespace Clinic.OwnedThreeLevelsDeep
{
    public class Limit
    {
        public int Value { get; set; }
    }

    public class Range
    {
        public Limit Low { get; set; } = new();
        public Limit High { get; set; } = new();
    }

    public class Reading
    {
        public Range Normal { get; set; } = new();
        public Range Critical { get; set; } = new();
    }

    public class Device
    {
        public int Id { get; set; }
        public Reading Pulse { get; set; } = new();
        public Reading Pressure { get; set; } = new();
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Device> Devices => Set<Device>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Device>(device =>
        {
            device.OwnsOne(d => d.Pulse, Configure);
            device.OwnsOne(d => d.Pressure, Configure);
        });

        private static void Configure(OwnedNavigationBuilder<Device, Reading> reading)
        {
            reading.OwnsOne(r => r.Normal, range =>
            {
                range.OwnsOne(r => r.Low);
                range.OwnsOne(r => r.High);
            });
            reading.OwnsOne(r => r.Critical, range =>
            {
                range.OwnsOne(r => r.Low);
                range.OwnsOne(r => r.High);
            });
        }
    }
}
