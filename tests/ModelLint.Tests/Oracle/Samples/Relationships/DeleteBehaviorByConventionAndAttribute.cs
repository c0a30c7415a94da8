namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.RequiredLaterTakesBackWhatOptionalSaid
{
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany(w => w.Beds).IsRequired();
    }
}

namespace Clinic.ExplicitSurvivesRequiredness
{
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany(w => w.Beds).OnDelete(DeleteBehavior.NoAction);
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany(w => w.Beds).IsRequired();
        }
    }
}

namespace Clinic.AttributeOnDependentEndOnly
{
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.Restrict)] public Ward Ward { get; set; } = null!; }
    public class Nurse { public int Id { get; set; } [DeleteBehavior(DeleteBehavior.ClientNoAction), Required] public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Nurse> Nurses => Set<Nurse>();
    }
}

namespace Clinic.AttributeOfAnInheritedNavigation
{
    public class Ward { public int Id { get; set; } }
    public abstract class InWard { [DeleteBehavior(DeleteBehavior.ClientCascade)] public virtual Ward Ward { get; set; } = null!; }
    public class Bed : InWard { public int Id { get; set; } }
    public class Chair : InWard { public int Id { get; set; } public override Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Chair> Chairs => Set<Chair>();
    }
}

namespace Clinic.SetNullOnAColumnThatCannotBeNull
{
    public class Ward { public int Id { get; set; } }
    public class Bed { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany().OnDelete(DeleteBehavior.SetNull);
    }
}

namespace Clinic.OptionalAgainAfterRequired
{
    public class Ward { public int Id { get; set; } }
    public class Bed { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany().IsRequired();
            modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany().IsRequired(false);
        }
    }
}

namespace Clinic.ShadowColumnStaysRequired
{
    public class Ward { public int Id { get; set; } }
    public class Bed { public int Id { get; set; } public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Bed>().HasOne(b => b.Ward).WithMany().IsRequired(false);
    }
}

namespace Clinic.PropertyMadeRequiredMakesTheRelationshipRequired
{
    public class Ward { public int Id { get; set; } }
    public class Bed { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } }
    public class Chair { public int Id { get; set; } public int? WardId { get; set; } public Ward? Ward { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        public DbSet<Chair> Chairs => Set<Chair>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bed>().Property(b => b.WardId).IsRequired();
            modelBuilder.Entity<Chair>(chair =>
            {
                chair.HasOne(c => c.Ward).WithMany().HasForeignKey(c => c.WardId).IsRequired(false);
                chair.Property(c => c.WardId).IsRequired();
            });
        }
    }
}

namespace Clinic.OneToOneFromThePrincipalsEnd
{
    public class Patient { public int Id { get; set; } public Chart? Chart { get; set; } }
    public class Chart { public int Id { get; set; } public int PatientId { get; set; } [DeleteBehavior(DeleteBehavior.NoAction)] public Patient Patient { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasOne(p => p.Chart).WithOne(c => c.Patient);
    }
}

namespace Clinic.ConventionRemovedLeavesAttributesAndOwnership
{
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; public List<Nurse> Nurses { get; } = []; }
    public class Bed { public int Id { get; set; } public Ward Ward { get; set; } = null!; [DeleteBehavior(DeleteBehavior.Cascade)] public Ward? Other { get; set; } public Size Size { get; set; } = null!; }
    public class Nurse { public int Id { get; set; } public List<Ward> Wards { get; } = []; }
    [Owned] public class Size { public int Width { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
            configurationBuilder.Conventions.Remove<Microsoft.EntityFrameworkCore.Metadata.Conventions.CascadeDeleteConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().HasMany(w => w.Beds).WithOne(b => b.Ward);
    }
}
