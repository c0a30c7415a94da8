namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.SplitToOneMore
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } public byte[]? Photo { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.ToTable("patients");
            patient.SplitToTable("patient_details", details =>
            {
                details.Property(p => p.Id).HasColumnName("patient_id");
                details.Property(p => p.Notes);
                details.Property(p => p.Photo).HasColumnName("picture");
            });
        });
    }
}

namespace Clinic.SplitToTwoMoreWithSchema
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } public string? Phone { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>()
            .ToTable("patients", "clinic", t => t.Property(p => p.Id).HasColumnName("id"))
            .SplitToTable("notes", "clinic", t => t.Property(p => p.Notes))
            .SplitToTable("phones", "clinic", t => { t.Property(p => p.Phone); t.Property(p => p.Id).HasColumnName("pid"); });
    }
}

namespace Clinic.AColumnInBothTables
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
        {
            patient.ToTable("patients", table => table.Property(p => p.Name));
            patient.SplitToTable("names", table => { table.Property(p => p.Name).HasColumnName("name"); table.Property(p => p.Notes); });
        });
    }
}

namespace Clinic.SplitAfterRelationships
{
    public class Ward { public int Id { get; set; } }
    public class Patient { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } [MaxLength(10)] public string Code { get; set; } = ""; public string? Notes { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Code).IsUnique();
            modelBuilder.Entity<Patient>().SplitToTable("more", more => more.Property(p => p.Notes));
        }
    }
}

namespace Clinic.SplitOwnedType
{
    public class Patient { public int Id { get; set; } public Contact Contact { get; set; } = null!; }
    public class Contact { public string Mail { get; set; } = ""; public string? Phone { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().OwnsOne(p => p.Contact, contact =>
        {
            contact.ToTable("contacts");
            contact.SplitToTable("phones", phones => phones.Property(c => c.Phone));
        });
    }
}
