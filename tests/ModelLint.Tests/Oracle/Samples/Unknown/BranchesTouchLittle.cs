// What a branch that cannot be decided touches, and no more: the rest of each model is read.
// Unknown 19
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
}
