namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SplitToOneMore
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } public int? WardId { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>()
            .ToView("patients", "clinic")
            .SplitToView("details", "clinic", details =>
            {
                details.Property(p => p.Notes);
                details.Property(p => p.WardId).HasColumnName("ward");
            });
    }
}

namespace Clinic.TableAndSplitView
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>()
            .ToTable("patients")
            .ToView("all_patients", view => view.Property(p => p.Name).HasColumnName("name"))
            .SplitToView("notes", notes => notes.Property(p => p.Notes).HasColumnName("text"));
    }
}
