namespace Clinic.SiblingsOwnByTheSameName
{
    public class Person { public int Id { get; set; } }
    public class Patient : Person { public Address? Home { get; set; } }
    public class Doctor : Person { public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; }

    public class SiblingsContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
            modelBuilder.Entity<Doctor>().OwnsOne(d => d.Home);
            modelBuilder.Entity<Person>();
        }
    }
}

namespace Clinic.WhatTheyOwnOwnsToo
{
    public class Person { public int PersonId { get; set; } }
    public class Patient : Person { public Address? Home { get; set; } }
    public class Doctor : Person { public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; public Place? Place { get; set; } }
    public class Place { public decimal Latitude { get; set; } }

    public class NestedContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home, home => home.OwnsOne(a => a.Place));
            modelBuilder.Entity<Doctor>().OwnsOne(d => d.Home, home => home.OwnsOne(a => a.Place));
            modelBuilder.Entity<Person>();
        }
    }
}

namespace Clinic.SiblingsWithCollectionsOfTheSameName
{
    public class Person { public int Id { get; set; } }
    public class Patient : Person { public List<Note> Notes { get; } = []; }
    public class Doctor : Person { public List<Note> Notes { get; } = []; }
    public class Note { public int Id { get; set; } }

    public class CollectionsContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>();
            modelBuilder.Entity<Doctor>();
            modelBuilder.Entity<Person>();
        }
    }
}

namespace Clinic.KeyOfAPartHasTheDefaultOfTheOwner
{
    public class Patient { public decimal Id { get; set; } public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; }

    public class DefaultContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property(p => p.Id).HasDefaultValueSql("NEXT VALUE FOR ids");
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
        }
    }
}

namespace Clinic.DefaultOfTheOwnerThatComesLater
{
    public class Patient { public decimal Id { get; set; } public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; }

    public class LaterDefaultContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
            modelBuilder.Entity<Patient>().Property(p => p.Id).HasDefaultValueSql("NEXT VALUE FOR ids");
        }
    }
}

namespace Clinic.PartOfATypeWithoutATable
{
    public class Report { public int Id { get; set; } public Period Period { get; set; } = null!; }
    public class Period { public DateTime From { get; set; } public DateTime To { get; set; } }

    public class NoTableContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Report>().ToTable((string?)null);
            modelBuilder.Entity<Report>().OwnsOne(r => r.Period);
        }
    }
}

namespace Clinic.KeyNameInTheTableOfADerivedOwner
{
    public class Person { public int Id { get; set; } }
    public class Patient : Person { public Address? Home { get; set; } }
    public class Address { public string Street { get; set; } = ""; }

    public class DerivedTableContext : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTptMappingStrategy();
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
        }
    }
}
