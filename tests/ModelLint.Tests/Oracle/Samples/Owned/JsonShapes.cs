namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.OwnedInsideOwnedInsideJson
{
    public class Order { public int Id { get; set; } public Details Details { get; set; } = null!; }
    public class Details { public string Title { get; set; } = ""; public Part Part { get; set; } = null!; public List<Part> Parts { get; } = []; }
    public class Part { public int Id { get; set; } public decimal Weight { get; set; } public List<Screw> Screws { get; } = []; public Screw? Main { get; set; } }
    public class Screw { [MaxLength(3)] public string Size { get; set; } = ""; public string[] Marks { get; set; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().OwnsOne(o => o.Details, details =>
        {
            details.ToJson("details");
            details.OwnsOne(d => d.Part, part => { part.OwnsMany(p => p.Screws); part.OwnsOne(p => p.Main); });
            details.OwnsMany(d => d.Parts, part => { part.OwnsMany(p => p.Screws); part.OwnsOne(p => p.Main); });
        });
    }
}

namespace Clinic.CollectionsHaveAnOrdinal
{
    public class Order { public long Id { get; set; } public List<Line> Lines { get; } = []; public List<Step> Steps { get; } = []; }
    public class Line { public int Number { get; set; } public string Text { get; set; } = ""; }
    public class Step { public string Name { get; set; } = ""; public DateTime At { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsMany(o => o.Lines, line => line.ToJson());
            modelBuilder.Entity<Order>().OwnsMany(o => o.Steps).ToJson("steps_json");
        }
    }
}

namespace Clinic.ToJsonFirstAndLast
{
    public class Order { public int Id { get; set; } public Details First { get; set; } = null!; public Details Last { get; set; } = null!; }
    public class Details { public string Title { get; set; } = ""; public Part Part { get; set; } = null!; }
    public class Part { public int Weight { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>().OwnsOne(o => o.First, first => { first.ToJson(); first.OwnsOne(f => f.Part); });
            modelBuilder.Entity<Order>().OwnsOne(o => o.Last, last => { last.OwnsOne(f => f.Part); last.Property(l => l.Title).HasMaxLength(9); last.ToJson("the_last"); });
        }
    }
}

namespace Clinic.JsonOfADerivedType
{
    public class Order { public int Id { get; set; } }
    public class Special : Order { public Details Details { get; set; } = null!; }
    public class Details { public string Title { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Special>().OwnsOne(o => o.Details).ToJson();
    }
}

namespace Clinic.PropertyNamesWithinJson
{
    public class Order { public int Id { get; set; } public Details Details { get; set; } = null!; }
    public class Details { public string Title { get; set; } = ""; public Kind Kind { get; set; } public Kind? Other { get; set; } [Precision(9, 3)] public decimal Weight { get; set; } }
    public enum Kind { A, B }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>().OwnsOne(o => o.Details, details =>
        {
            details.ToJson();
            details.Property(d => d.Title).HasJsonPropertyName("t");
            details.Property(d => d.Kind).HasConversion<string>();
        });
    }
}
