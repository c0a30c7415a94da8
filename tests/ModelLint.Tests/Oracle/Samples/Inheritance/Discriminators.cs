namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.EnumAndNumberAndText
{
    public enum Kind { None, Card, Cash }
    public abstract class Payment { public int Id { get; set; } public Kind Kind { get; set; } }
    public class Card : Payment;
    public class Cash : Payment;
    public class Vehicle { public int Id { get; set; } }
    public class Car : Vehicle;
    public class Person { public int Id { get; set; } }
    public class Doctor : Person;

    public class ClinicContext : Database
    {
        public DbSet<Payment> Payments => Set<Payment>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().HasDiscriminator(p => p.Kind).HasValue<Card>(Kind.Card).HasValue<Cash>(Kind.Cash);
            modelBuilder.Entity<Vehicle>().HasDiscriminator<short>("wheels").HasValue(0).HasValue<Car>(4);
            modelBuilder.Entity<Person>().HasDiscriminator<string>("role").HasValue("person").HasValue<Doctor>("doctor of medicine");
        }
    }
}

namespace Clinic.StoredAsTextByConversion
{
    public enum Kind { Letter, Report }
    public abstract class Document { public int Id { get; set; } public Kind Kind { get; set; } }
    public class Letter : Document;
    public class Report : Document;

    public class ClinicContext : Database
    {
        public DbSet<Document> Documents => Set<Document>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Document>().Property(d => d.Kind).HasConversion<string>();
            modelBuilder.Entity<Document>().HasDiscriminator(d => d.Kind).HasValue<Letter>(Kind.Letter).HasValue<Report>(Kind.Report);
        }
    }
}

namespace Clinic.AdoptsAStringOfThatName
{
    public class Person { public int Id { get; set; } public string? Discriminator { get; set; } }
    public class Doctor : Person;

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
    }
}

namespace Clinic.NumberOfThatNameMakesTables
{
    public class Person { public int Id { get; set; } public int Discriminator { get; set; } }
    public class Doctor : Person { public string Title { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
    }
}

namespace Clinic.LengthsThatArePinned
{
    public class A { public int Id { get; set; } }
    public class B : A;
    public class C { public int Id { get; set; } }
    public class D : C;
    public class E { public int Id { get; set; } }
    public class F : E;

    public class ClinicContext : Database
    {
        public DbSet<B> Bs => Set<B>();
        public DbSet<A> As => Set<A>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        public DbSet<E> Es => Set<E>();
        public DbSet<F> Fs => Set<F>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().Property<string>("Discriminator").HasMaxLength(77);
            modelBuilder.Entity<C>().HasDiscriminator<string>("type").HasValue<D>("dd");
            modelBuilder.Entity<C>().Property("type").HasMaxLength(200).HasColumnName("c_type").IsUnicode(false);
            modelBuilder.Entity<E>().HasDiscriminator().HasValue<F>("a value that is longer than the others").HasValue<E>("e");
        }
    }
}

namespace Clinic.PartOfAnIndexAndAKey
{
    public class Person { public int Id { get; set; } public string Kind { get; set; } = ""; public string Name { get; set; } = ""; }
    public class Doctor : Person;

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().HasDiscriminator(p => p.Kind).HasValue<Doctor>("d");
            modelBuilder.Entity<Person>().HasIndex(p => new { p.Kind, p.Name }).IsUnique();
            modelBuilder.Entity<Person>().HasAlternateKey(p => new { p.Id, p.Kind });
        }
    }
}

namespace Clinic.ConfiguredOnAMiddleType
{
    public abstract class Base { public int Id { get; set; } }
    public class Middle : Base { public int Level { get; set; } }
    public class Low : Middle;
    public class Other : Base;

    public class ClinicContext : Database
    {
        public DbSet<Base> Bases => Set<Base>();
        public DbSet<Other> Others => Set<Other>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Base>().HasDiscriminator<int>("kind").HasValue<Middle>(1).HasValue<Low>(2).HasValue<Other>(3);
            modelBuilder.Entity<Low>().HasDiscriminator().HasValue(22);
        }
    }
}

namespace Clinic.BoolAndByteAndNullable
{
    public class Entry { public int Id { get; set; } public bool IsDraft { get; set; } }
    public class Draft : Entry;
    public class Note { public int Id { get; set; } public byte? Kind { get; set; } }
    public class Memo : Note;

    public class ClinicContext : Database
    {
        public DbSet<Entry> Entries => Set<Entry>();
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Entry>().HasDiscriminator(e => e.IsDraft).HasValue(false).HasValue<Draft>(true);
            modelBuilder.Entity<Note>().HasDiscriminator(n => n.Kind).HasValue(0).HasValue<Memo>(1);
        }
    }
}
