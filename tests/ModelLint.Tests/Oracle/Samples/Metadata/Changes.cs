// What code does to the mutable model.
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public class Patient
    {
        public int Id { get; set; }
        public string Name { get; set; } = "";
        public string? Email { get; set; }
        public decimal Balance { get; set; }
        public int? DoctorId { get; set; }
        public Doctor? Doctor { get; set; }
        public List<Tag> Tags { get; } = [];
        public List<Visit> Visits { get; } = [];
    }
    public class Doctor { public int Id { get; set; } public string Code { get; set; } = ""; public List<Patient> Patients { get; } = []; }
    public class Tag { public int Id { get; set; } public string Text { get; set; } = ""; public List<Patient> Patients { get; } = []; }
    public class Visit { public int Id { get; set; } public int PatientId { get; set; } public Patient Patient { get; set; } = null!; public DateTime At { get; set; } }

    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Tag> AllTags => Set<Tag>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.Indexes
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var patient = modelBuilder.Model.FindEntityType(typeof(Patient))!;
            patient.AddIndex(patient.FindProperty("Name")!).IsUnique = true;
            var both = patient.AddIndex([patient.FindProperty(nameof(Patient.Name))!, patient.FindProperty(nameof(Patient.Email))!], "by_both");
            both.IsDescending = [true, false];
            both.SetFilter("[Email] IS NOT NULL");
            both.SetDatabaseName("ix_both");
            foreach (var index in modelBuilder.Model.FindEntityType(typeof(Visit))!.GetIndexes().ToList())
                index.DeclaringEntityType.RemoveIndex(index);
        }
    }
}

namespace Clinic.Properties
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes().ToArray())
            {
                if (entityType.FindProperty("CreatedAt") is null)
                {
                    var created = entityType.AddProperty("CreatedAt", typeof(DateTime));
                    created.SetDefaultValueSql("getutcdate()");
                    created.IsNullable = false;
                }

                var version = entityType.FindProperty("Version") ?? entityType.AddProperty("Version", typeof(byte[]));
                version.IsConcurrencyToken = true;
                version.ValueGenerated = ValueGenerated.OnAddOrUpdate;
            }
        }
    }
}

namespace Clinic.Facets
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var patient = modelBuilder.Model.FindEntityType("Clinic.Patient")!;
            patient.GetProperty("Email").IsNullable = false;
            patient.GetProperty("Balance").SetColumnType("money");
            patient.GetProperty("Balance").SetDefaultValue(5m);
            patient.FindProperty("Name")!.SetMaxLength(60);
            patient.FindProperty("Name")!.SetIsFixedLength(true);
            patient.FindProperty("Name")!.SetComment("as on the card");
            modelBuilder.Entity<Doctor>().Property(d => d.Code).Metadata.SetIsUnicode(false);
            modelBuilder.Entity<Visit>().Property(v => v.At).Metadata.SetComputedColumnSql("sysdatetime()");
        }
    }
}

namespace Clinic.ForeignKeys
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var cascading = modelBuilder.Model.GetEntityTypes()
                .SelectMany(t => t.GetForeignKeys())
                .Where(fk => !fk.IsOwnership && fk.DeleteBehavior == DeleteBehavior.Cascade);
            foreach (var foreignKey in cascading)
                foreignKey.DeleteBehavior = foreignKey.PrincipalEntityType.ClrType == typeof(Tag) ? DeleteBehavior.NoAction : DeleteBehavior.Restrict;
            foreach (var foreignKey in modelBuilder.Model.FindEntityType(typeof(Patient))!.GetDeclaredForeignKeys())
            {
                foreignKey.IsRequired = true;
                foreignKey.SetConstraintName($"fk_{foreignKey.Properties[0].Name}");
            }
        }
    }
}

namespace Clinic.SkipNavigations
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var navigation in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetSkipNavigations()).ToList())
            {
                navigation.JoinEntityType!.SetTableName("patient_tag");
                navigation.ForeignKey!.DeleteBehavior = DeleteBehavior.ClientCascade;
            }
        }
    }
}

namespace Clinic.Keys
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var doctor = modelBuilder.Model.FindEntityType(typeof(Doctor))!;
            doctor.AddKey(doctor.FindProperty("Code")!).SetName("ak_code");
            var visit = modelBuilder.Entity<Visit>().Metadata;
            visit.SetPrimaryKey([visit.FindProperty("PatientId")!, visit.FindProperty("At")!]);
            foreach (var key in modelBuilder.Model.GetEntityTypes().Select(t => t.FindPrimaryKey()!))
                key.SetName("pk_" + key.DeclaringEntityType.ClrType.Name.ToLowerInvariant());
        }
    }
}

namespace Clinic.Tables
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                entityType.SetSchema(entityType.GetSchema() ?? "app");
                entityType.SetTableName("tbl" + entityType.GetTableName());
            }
        }
    }
}

namespace Clinic.ViewsAndQueries
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Model.FindEntityType(typeof(Doctor))!.SetViewName("doctors_view");
            modelBuilder.Model.FindEntityType(typeof(Visit))!.SetTableName(null);
            modelBuilder.Model.FindEntityType(typeof(Tag))!.SetIsTableExcludedFromMigrations(true);
            modelBuilder.Model.FindEntityType(typeof(Patient))!.SetQueryFilter((Patient p) => p.Email != null);
        }
    }
}

namespace Clinic.RemovedProperty
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var patient = modelBuilder.Entity<Patient>().Metadata;
            patient.RemoveProperty("Balance");
            patient.AddIgnored("Balance");
            patient.RemoveProperty(patient.FindProperty("Email")!);
            patient.AddIgnored("Email");
        }
    }
}

namespace Clinic.EntityTypes
{
    public class Late { public int Id { get; set; } public string Text { get; set; } = ""; }
    public class Never { public int Id { get; set; } }
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var late = modelBuilder.Model.AddEntityType(typeof(Late));
            late.FindProperty("Text")!.SetMaxLength(9);
            modelBuilder.Entity<Never>();
            modelBuilder.Model.RemoveEntityType(typeof(Never));
        }
    }
}
