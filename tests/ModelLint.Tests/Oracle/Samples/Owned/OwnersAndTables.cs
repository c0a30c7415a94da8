namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SharedByTwoOwners
{
    public class Patient { public int Id { get; set; } public Address Home { get; set; } = null!; }
    public class Doctor { public Guid Key { get; set; } public Address Office { get; set; } = null!; public Address? Holiday { get; set; } }
    [Owned] public class Address { [MaxLength(50)] public string Street { get; set; } = ""; public string? City { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doctor>().HasKey(d => d.Key);
    }
}

namespace Clinic.OwnedByOneByHandAndByTheOtherByAttributeless
{
    public class Patient { public int Id { get; set; } public Address Home { get; set; } = null!; }
    public class Doctor { public int Id { get; set; } public Address Office { get; set; } = null!; }
    public class Address { public string Street { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
            modelBuilder.Entity<Doctor>().OwnsOne(d => d.Office, office => office.Property(o => o.Street).HasColumnName("street"));
        }
    }
}

namespace Clinic.CollectionOfADerivedType
{
    public class Person { public int Id { get; set; } public List<Phone> Phones { get; } = []; }
    public class Doctor : Person { public List<Title> Titles { get; } = []; public Title Main { get; set; } = null!; }
    public class Phone { public string Number { get; set; } = ""; }
    public class Title { public string Text { get; set; } = ""; public int Year { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().OwnsMany(p => p.Phones);
            modelBuilder.Entity<Doctor>().OwnsMany(d => d.Titles);
            modelBuilder.Entity<Doctor>().OwnsOne(d => d.Main);
        }
    }
}

namespace Clinic.CollectionInsideCollection
{
    public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; }
    public class Line { public int Number { get; set; } public List<Note> Notes { get; } = []; public Price Price { get; set; } = null!; }
    public class Note { public string Text { get; set; } = ""; }
    public class Price { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().OwnsMany(o => o.Lines, line =>
        {
            line.WithOwner().HasForeignKey("order_id");
            line.HasKey("order_id", nameof(Line.Number));
            line.OwnsMany(l => l.Notes, note => note.ToTable("line_notes", "sales"));
            line.OwnsOne(l => l.Price);
        });
    }
}

namespace Clinic.WithOwnerAndNavigationBack
{
    public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; public Billing Billing { get; set; } = null!; }
    public class Line { public int Id { get; set; } public int OrderNo { get; set; } public Order Order { get; set; } = null!; }
    public class Billing { public Order Of { get; set; } = null!; public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsMany(o => o.Lines).WithOwner(l => l.Order).HasForeignKey(l => l.OrderNo);
            modelBuilder.Entity<Order>().OwnsOne(o => o.Billing, billing => billing.WithOwner(b => b.Of));
        }
    }
}

namespace Clinic.OwnedRefersToAnEntity
{
    public class Order { public int Id { get; set; } public Shipping Shipping { get; set; } = null!; }
    public class Shipping { public int CountryId { get; set; } public Country Country { get; set; } = null!; public Carrier? Carrier { get; set; } }
    public class Country { public int Id { get; set; } }
    public class Carrier { public Guid Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().OwnsOne(o => o.Shipping, shipping =>
        {
            shipping.HasOne(s => s.Country).WithMany().OnDelete(DeleteBehavior.Restrict);
            shipping.HasIndex(s => s.CountryId).IsUnique();
        });
    }
}

namespace Clinic.RequiredAndOptionalNavigations
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = null!; public Place? To { get; set; } }
    public class Place { public string City { get; set; } = ""; public int Zip { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsOne(o => o.From).HasIndex(p => p.City).IsUnique();
            modelBuilder.Entity<Order>().OwnsOne(o => o.To).HasIndex(p => p.Zip).IsUnique();
            modelBuilder.Entity<Order>().Navigation(o => o.To).IsRequired();
        }
    }
}

namespace Clinic.TablePulledOutAndIn
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = null!; public Place To { get; set; } = null!; }
    public class Place { public string City { get; set; } = ""; public Geo Geo { get; set; } = null!; }
    public class Geo { public double Lat { get; set; } public double Lon { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>(order =>
        {
            order.OwnsOne(o => o.From, from => { from.ToTable("order_from"); from.OwnsOne(f => f.Geo); });
            order.OwnsOne(o => o.To, to => { to.OwnsOne(t => t.Geo, geo => geo.ToTable("order_to_geo")); });
            order.ToTable("orders", "sales");
        });
    }
}

namespace Clinic.CollectionNamesWhenTheTypeIsUsedTwice
{
    public class Order { public int Id { get; set; } public List<Note> Notes { get; } = []; public List<Note> Remarks { get; } = []; }
    public class Visit { public int Id { get; set; } public List<Note> Notes { get; } = []; }
    [Owned] public class Note { public string Text { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Visit> Visits => Set<Visit>();
    }
}

namespace Clinic.OwnedAttributeThatInherits
{
    [Owned] public abstract class Value { public int Version { get; set; } }
    public class Money : Value { public decimal Amount { get; set; } }
    public class Invoice { public int Id { get; set; } public Money Total { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Invoice> Invoices => Set<Invoice>();
    }
}

namespace Clinic.MarkedOwnedLate
{
    public class Order { public int Id { get; set; } public Place From { get; set; } = null!; public Place To { get; set; } = null!; }
    public class Place { public int Id { get; set; } public string City { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Owned<Place>();
    }
}
