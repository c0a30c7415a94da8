namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.KeysWithTheirForeignKeys
{
    public readonly record struct WardId(Guid Value);
    public class Ward { public WardId Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public WardId WardId { get; set; } public WardId? FormerId { get; set; } public Ward Ward { get; set; } = null!; public Ward? Former { get; set; } }
    public class Chair { public int Id { get; set; } public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Chair> Chairs => Set<Chair>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().Property(w => w.Id).HasConversion(id => id.Value, value => new WardId(value));
            modelBuilder.Entity<Bed>(bed =>
            {
                bed.Property(b => b.WardId).HasConversion(id => id.Value, value => new WardId(value));
                bed.Property(b => b.FormerId).HasConversion(id => id!.Value.Value, value => new WardId(value));
                bed.HasOne(b => b.Ward).WithMany(w => w.Beds).HasForeignKey(b => b.WardId);
                bed.HasOne(b => b.Former).WithMany().HasForeignKey(b => b.FormerId);
            });
        }
    }
}

namespace Clinic.EnumKeys
{
    public enum Code { A, B }
    public class Ward { public Code Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public Code WardId { get; set; } public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().Property(w => w.Id).HasConversion<string>().HasMaxLength(5);
    }
}

namespace Clinic.EveryFormOfHasConversion
{
    using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
    public enum Kind { A, B }
    public class Text() : ValueConverter<List<string>, string>(list => string.Join(',', list), text => new(text.Split(',', StringSplitOptions.None)));
    public class Ward
    {
        public int Id { get; set; } public Kind A { get; set; } public Kind B { get; set; } public Kind? C { get; set; } public List<string> D { get; set; } = []; public List<string> E { get; set; } = [];
        public bool F { get; set; } public DateTime G { get; set; } public Uri? H { get; set; } public decimal I { get; set; } public ulong J { get; set; } public char K { get; set; } public TimeSpan L { get; set; } public List<string> M { get; set; } = [];
    }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>(ward =>
        {
            ward.Property(w => w.A).HasConversion(typeof(string));
            ward.Property(w => w.B).HasConversion(new EnumToStringConverter<Kind>());
            ward.Property(w => w.C).HasConversion<EnumToNumberConverter<Kind, byte>>();
            ward.Property(w => w.D).HasConversion<Text>();
            ward.Property(w => w.E).HasConversion(new Text(), new Microsoft.EntityFrameworkCore.ChangeTracking.ValueComparer<List<string>>((a, b) => true, l => 0));
            ward.Property(w => w.F).HasConversion(new BoolToStringConverter("N", "Y"));
            ward.Property(w => w.G).HasConversion(new DateTimeToTicksConverter());
            ward.Property(w => w.H).HasConversion(new UriToStringConverter());
            ward.Property(w => w.I).HasConversion<int>();
            ward.Property(w => w.J).HasConversion<decimal>().HasPrecision(20, 0);
            ward.Property(w => w.K).HasConversion<string>();
            ward.Property(w => w.L).HasConversion<string>();
            ward.Property(w => w.M).HasConversion(list => string.Join(',', list), text => new List<string>());
        });
    }
}

namespace Clinic.TakenBackByNull
{
    public enum Kind { A, B }
    public class Ward { public int Id { get; set; } public Kind A { get; set; } public Kind B { get; set; } public List<string> C { get; set; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Properties<Kind>().HaveConversion<string>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Ward>().Property(w => w.A).HasConversion((Type?)null);
            modelBuilder.Entity<Ward>().Property(w => w.B).HasConversion<int>();
            modelBuilder.Entity<Ward>().Property(w => w.C).HasConversion<string?>(list => null, text => new()).HasMaxLength(9);
        }
    }
}

namespace Clinic.IndexesAndAlternateKeysOverConverted
{
    public class Mail { public string Value { get; set; } = ""; }
    public class Person { public int Id { get; set; } public Mail Mail { get; set; } = null!; public Mail? Other { get; set; } }
    public class Note { public int Id { get; set; } public Mail PersonMail { get; set; } = null!; public Person Person { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().Property(p => p.Mail).HasConversion(mail => mail.Value, value => new Mail { Value = value }).HasMaxLength(100);
            modelBuilder.Entity<Person>().Property(p => p.Other).HasConversion(mail => mail!.Value, value => new Mail { Value = value });
            modelBuilder.Entity<Person>().HasIndex(p => p.Other).IsUnique();
            modelBuilder.Entity<Note>().Property(n => n.PersonMail).HasConversion(mail => mail.Value, value => new Mail { Value = value }).HasMaxLength(100);
            modelBuilder.Entity<Note>().HasOne(n => n.Person).WithMany().HasForeignKey(n => n.PersonMail).HasPrincipalKey(p => p.Mail);
        }
    }
}
