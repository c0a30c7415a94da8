// EF Core 8
using System.ComponentModel.DataAnnotations.Schema;
using Npgsql;

// Before its version 9 the provider asks the data source for its enums, or else the mapper that all connections share.
namespace Clinic.OfADataSource
{
    public enum VisitStatus { New, Done }
    public enum Color { Red, Green }

    public class Visit
    {
        public int Id { get; set; }
        public VisitStatus Status { get; set; }
        public VisitStatus? Last { get; set; }
        public VisitStatus Text { get; set; }
        public Color Color { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();

        protected override void OnConfiguring(DbContextOptionsBuilder options)
        {
            var source = new NpgsqlDataSourceBuilder("Host=clinic");
            source.MapEnum<VisitStatus>();
            options.UseNpgsql(source.Build());
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Visit>().Property(v => v.Text).HasConversion<string>();
    }
}

namespace Clinic.OfADataSourceWithSchema
{
    public enum VisitStatus { New, Done }
    public class Visit { public int Id { get; set; } public VisitStatus Status { get; set; } public List<VisitStatus> History { get; set; } = []; }

    public class ClinicContext : DbContext
    {
        private static readonly NpgsqlDataSource Source = Build();

        public DbSet<Visit> Visits => Set<Visit>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql(Source);

        private static NpgsqlDataSource Build()
        {
            var builder = new NpgsqlDataSourceBuilder("Host=clinic");
            builder.MapEnum<VisitStatus>("care.visit_status");
            return builder.Build();
        }
    }
}
