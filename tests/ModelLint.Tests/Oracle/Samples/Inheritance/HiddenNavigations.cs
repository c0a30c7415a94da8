namespace Clinic
{
    public class Visit { public int Id { get; set; } }

    public class Note
    {
        public int Id { get; set; }
        public Visit Source { get; set; } = null!;
        public Report? Report { get; set; }
    }

    [EntityTypeConfiguration<ReportConfiguration, Report>]
    public class Report : Note
    {
        public new Note Source { get; set; } = null!;
    }

    public class ReportConfiguration : IEntityTypeConfiguration<Report>
    {
        public void Configure(EntityTypeBuilder<Report> builder) => builder.HasOne(r => r.Source).WithOne().HasForeignKey<Report>();
    }

    // When the report gets its base, its navigation by code goes before that of its base by convention.
    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Note> Notes => Set<Note>();

        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
