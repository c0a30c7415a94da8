// What a branch that cannot be decided touches, and no more: the rest of each model is read.
// Unknown 51
using System.Linq.Expressions;
namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Balance { get; set; } public Doctor? Doctor { get; set; } public int? DoctorId { get; set; } }
    public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
    public abstract class Case : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected static bool Yes => Environment.ProcessId != 0;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class OneFacet : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
                modelBuilder.Entity<Patient>().Property(p => p.Balance).HasColumnType("money").HasComment("in euros");
            else
                modelBuilder.Entity<Patient>().Property(p => p.Balance).HasPrecision(12, 3);
            modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(10);
        }
    }

    public class InABlock : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
            {
                modelBuilder.Entity<Patient>(patient =>
                {
                    patient.Property(p => p.Name).HasMaxLength(10).IsUnicode(false);
                    patient.ToTable("late");
                });
            }
        }
    }

    public class OneIndex : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Doctor>().HasIndex(d => d.Name);
            if (Yes)
                modelBuilder.Entity<Doctor>().HasIndex(d => d.Name).IsUnique().HasDatabaseName("ux");
        }
    }

    public class OneRelationship : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var foreignKey in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys()))
            {
                if (Yes)
                    foreignKey.DeleteBehavior = DeleteBehavior.Cascade;
            }
        }
    }

    public class ElementsThatMayBeChosen : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.Name == "Name" && Yes))
                property.SetMaxLength(77);
        }
    }

    public class InAHelper : Case
    {
        private static void Names<T>(EntityTypeBuilder<T> entity) where T : class => entity.Property("Name").HasMaxLength(3);
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
                Names(modelBuilder.Entity<Patient>());
        }
    }

    public class FiltersInALoop : Case
    {
        private readonly string? _tenant = Environment.GetEnvironmentVariable("PATH");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            FilterByTenant(modelBuilder);
            modelBuilder.Entity<Patient>().HasQueryFilter(p => p.Balance > 0);
        }

        private void FilterByTenant(ModelBuilder modelBuilder)
        {
            if (_tenant is null)
                return;

            foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(t => t.ClrType == typeof(Doctor)))
            {
                var doctor = Expression.Parameter(entityType.ClrType, "d");
                var isOwn = Expression.Equal(Expression.Property(doctor, "Name"), Expression.Constant(_tenant));
                modelBuilder.Entity(entityType.ClrType).HasQueryFilter(Expression.Lambda(isOwn, doctor));
            }
        }
    }

    public class LengthsInALoop : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (!Yes)
                return;

            var names = modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string)).ToList();
            var length = 10;
            foreach (var name in names)
                name.SetMaxLength(length++);
        }
    }

    public class AMethodThatRemembers : Case
    {
        private bool _isDone;
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
                Narrow(modelBuilder);
            if (_isDone)
                modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(9);
        }

        private void Narrow(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().Property(p => p.Name).IsUnicode(false);
            _isDone = true;
        }
    }

    public class AListThatMayGrow : Case
    {
        private readonly List<int> _lengths = [5];
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
                _lengths.Add(6);
            foreach (var length in _lengths)
                modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(length);
        }
    }

    public class OneOfTwo : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var name = Yes ? modelBuilder.Entity<Doctor>().Property(d => d.Name).HasMaxLength(4) : modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(5);
            _ = Environment.ProcessId switch { 0 => modelBuilder.Entity<Patient>().Property(p => p.Balance).HasPrecision(3), _ => null };
        }
    }
}

// Configurations and entity types that may not be there.
namespace Clinic.Modules
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Message { public int Id { get; set; } public string Text { get; set; } = ""; public DateTime SentAt { get; set; } }
    public class Entry { public int Id { get; set; } public string Text { get; set; } = ""; }
    public class Visit { public int Id { get; set; } public Patient? Patient { get; set; } }

    public class MessageConfiguration : IEntityTypeConfiguration<Message>
    {
        public void Configure(EntityTypeBuilder<Message> builder) { builder.ToTable("outbox"); builder.Property(m => m.Text).HasMaxLength(100); builder.HasIndex(m => m.SentAt); }
    }

    public class PatientConfiguration : IEntityTypeConfiguration<Patient>
    {
        public void Configure(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(50);
    }

    public abstract class Case : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected static bool Yes => Environment.ProcessId != 0;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class OneConfiguration : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
            {
                modelBuilder.ApplyConfiguration(new MessageConfiguration());
                modelBuilder.ApplyConfiguration(new PatientConfiguration());
            }
        }
    }

    public class AnEntityType : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (!Yes)
                modelBuilder.Entity<Message>().Property(m => m.Text).HasMaxLength(3);
            if (Yes)
                modelBuilder.Entity<Entry>(entry => entry.ToTable("log"));
            modelBuilder.Entity<Patient>().ToTable("people");
        }
    }

    public class OneWithANavigation : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            if (Yes)
                modelBuilder.Entity<Visit>();
        }
    }
}
