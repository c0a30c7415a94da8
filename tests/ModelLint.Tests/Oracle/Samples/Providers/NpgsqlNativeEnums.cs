// EF Core 9, 10
using System.ComponentModel.DataAnnotations.Schema;
using Npgsql.EntityFrameworkCore.PostgreSQL.Infrastructure;

namespace Clinic.Billing
{
    public enum Status { Open, Paid }
}

namespace Clinic.Care
{
    public enum Status { New, Done }
}

namespace Clinic.SameNameInTwoNamespaces
{
    public class Visit { public int Id { get; set; } public Care.Status Status { get; set; } public Billing.Status Bill { get; set; } public Billing.Status? Last { get; set; } }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<Billing.Status>("bill_status"));
    }
}

namespace Clinic.ByTypeOf
{
    using Clinic.Care;

    public class Visit { public int Id { get; set; } public Status Status { get; set; } }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum(typeof(Status)).CommandTimeout(3));
    }
}

namespace Clinic.WithColumnTypes
{
    public enum VisitStatus { New, Done }
    public class Visit
    {
        public int Id { get; set; }
        public VisitStatus Plain { get; set; }
        [Column(TypeName = "visit_status")] public VisitStatus ByName { get; set; }
        [Column(TypeName = "text")] public VisitStatus Text { get; set; }
        [Column(TypeName = "integer")] public VisitStatus Number { get; set; }
        [Column(TypeName = "other_type")] public VisitStatus Other { get; set; }
        public VisitStatus Converted { get; set; }
        public VisitStatus? Optional { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<VisitStatus>());
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().Property(v => v.Converted).HasConversion<string>();
    }
}

namespace Clinic.WithSchema
{
    public enum VisitStatus { New, Done }
    public class Visit
    {
        public int Id { get; set; }
        public VisitStatus Plain { get; set; }
        [Column(TypeName = "care.visit_status")] public VisitStatus ByName { get; set; }
        [Column(TypeName = "visit_status")] public VisitStatus WithoutSchema { get; set; }
        [Column(TypeName = "other.visit_status")] public VisitStatus OtherSchema { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<VisitStatus>(schemaName: "care"));
    }
}

namespace Clinic.Collections
{
    public enum VisitStatus { New, Done }
    public enum Color : byte { Red, Green }
    public class Visit { public int Id { get; set; } public List<VisitStatus> History { get; set; } = []; public VisitStatus[] Array { get; set; } = []; public List<Color> Colors { get; set; } = []; public Color?[] Maybe { get; set; } = []; }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<VisitStatus>());
    }
}

namespace Clinic.OnTheDataSourceOnly
{
    public enum VisitStatus { New, Done }
    public class Visit { public int Id { get; set; } public VisitStatus Status { get; set; } }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.ConfigureDataSource(source => source.MapEnum<VisitStatus>()));
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasPostgresEnum<VisitStatus>();
    }
}

namespace Clinic.ByAHelper
{
    public enum VisitStatus { New, Done }
    public class Visit { public int Id { get; set; } public VisitStatus Status { get; set; } }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", MapEnums);
        private static void MapEnums(NpgsqlDbContextOptionsBuilder npgsql) => npgsql.MapEnum<VisitStatus>("visit_status");
    }
}

namespace Clinic.InComplexAndOwnedTypes
{
    public enum VisitStatus { New, Done }
    public class Visit { public int Id { get; set; } public Outcome Outcome { get; set; } = new(); public Outcome Owned { get; set; } = new(); }
    public class Outcome { public VisitStatus Status { get; set; } public string Text { get; set; } = ""; }
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.MapEnum<VisitStatus>());
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().ComplexProperty(v => v.Outcome);
            modelBuilder.Entity<Visit>().OwnsOne(v => v.Owned);
        }
    }
}
