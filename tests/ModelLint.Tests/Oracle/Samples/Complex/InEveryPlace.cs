namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.InsideOwned
{
    public class Order { public int Id { get; set; } public Details Details { get; set; } = null!; public List<Line> Lines { get; } = []; }
    public class Details { public string Title { get; set; } = ""; public Money Total { get; set; } = new(); }
    public class Line { public int Number { get; set; } public Money Price { get; set; } = new(); }
    [ComplexType] public class Money { [Precision(18, 2)] public decimal Amount { get; set; } [MaxLength(3)] public string Currency { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsOne(o => o.Details);
            modelBuilder.Entity<Order>().OwnsMany(o => o.Lines);
        }
    }
}

namespace Clinic.StructsAndFieldsAndRecords
{
    public class Order { public int Id { get; set; } public Money Total { get; set; } public required Range Range { get; set; } public Tuple Pair { get; set; } = new(1, "") ; }
    public struct Money { public decimal Amount; public string? Currency { get; set; } }
    public record Range(DateTime From, DateTime? To);
    public record Tuple(int A, string B);

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().ComplexProperty(o => o.Total);
            modelBuilder.Entity<Order>().ComplexProperty(o => o.Range).Property(r => r.To).HasColumnName("until");
            modelBuilder.Entity<Order>().ComplexProperty(o => o.Pair, pair => pair.Property(p => p.B).HasMaxLength(4));
        }
    }
}

namespace Clinic.OfADerivedTypeAndABase
{
    public abstract class Audited { public Stamp Created { get; set; } = new(); }
    public class Order : Audited { public int Id { get; set; } public Stamp Shipped { get; set; } = new(); }
    public class Special : Order { public Stamp Approved { get; set; } = new(); }
    public class Visit : Audited { public int Id { get; set; } }
    [ComplexType] public class Stamp { public DateTime At { get; set; } public string By { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Special> Specials => Set<Special>();
        public DbSet<Visit> Visits => Set<Visit>();
    }
}

namespace Clinic.ColumnsThatCollide
{
    public class Order { public int Id { get; set; } public string Total_Currency { get; set; } = ""; public Money Total { get; set; } = new(); public Money Net { get; set; } = new(); }
    [ComplexType] public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Order>().ComplexProperty(o => o.Net, net => net.Property(n => n.Amount).HasColumnName("Amount").HasPrecision(10, 4));
    }
}

namespace Clinic.FacetsByConventionsOfTheUser
{
    public class Order { public int Id { get; set; } public Money Total { get; set; } = new(); }
    public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; public Kind Kind { get; set; } public Rounding Rounding { get; set; } = new(); }
    public struct Rounding { public int Digits { get; set; } }
    public enum Kind { A, B }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.ComplexProperties<Money>();
            configurationBuilder.ComplexProperties(typeof(Rounding));
            configurationBuilder.Properties<string>().HaveMaxLength(3);
            configurationBuilder.Properties<Kind>().HaveConversion<string>().HaveMaxLength(10);
            configurationBuilder.Properties<decimal>().HavePrecision(12, 4);
        }
    }
}

namespace Clinic.AShadowPropertyAndATypeChange
{
    public class Order { public int Id { get; set; } public Money Total { get; set; } = new(); }
    public class Money { public decimal Amount { get; set; } public string? Currency { get; set; } public int[] Digits { get; set; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().ComplexProperty(o => o.Total, total =>
        {
            total.IsRequired();
            total.Property(t => t.Currency).IsRequired().HasColumnType("char(3)");
            total.Property(t => t.Amount).HasConversion<double>();
        });
    }
}

namespace Clinic.InTptAndTablesOfTheirOwn
{
    public class Order { public int Id { get; set; } public Money Total { get; set; } = new(); }
    public class Special : Order { public Money Extra { get; set; } = new(); }
    [ComplexType] public class Money { public decimal Amount { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Special>().ToTable("specials");
    }
}
