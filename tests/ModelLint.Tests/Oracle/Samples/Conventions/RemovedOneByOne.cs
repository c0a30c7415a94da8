namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.RelationshipDiscovery
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<RelationshipDiscoveryConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().HasMany(w => w.Beds).WithOne(b => b.Ward);
    }
}

namespace Clinic.AttributesOfColumns
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Ward { public int Id { get; set; } [MaxLength(9), Column("n")] public string Name { get; set; } = ""; [StringLength(8)] public string Code { get; set; } = ""; [Required] public string? Note { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove(typeof(MaxLengthAttributeConvention));
            configurationBuilder.Conventions.Remove(typeof(RelationalColumnAttributeConvention));
            configurationBuilder.Conventions.Remove(typeof(RequiredPropertyAttributeConvention));
        }
    }
}

namespace Clinic.DiscriminatorLengthAndHierarchy
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Person { public int Id { get; set; } }
    public class Doctor : Person;

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove(typeof(DiscriminatorLengthConvention));
    }
}

namespace Clinic.BaseTypeDiscovery
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Person { public int Id { get; set; } }
    public class Doctor : Person { public string Title { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Doctor> Doctors => Set<Doctor>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove(typeof(BaseTypeDiscoveryConvention));
    }
}

namespace Clinic.NullableReferences
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Ward { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Bed { public int Id { get; set; } public Ward Ward { get; set; } = null!; }

    public class ClinicContext : Database
    {
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove(typeof(NonNullableReferencePropertyConvention));
            configurationBuilder.Conventions.Remove(typeof(NonNullableNavigationConvention));
        }
    }
}

namespace Clinic.SharedTable
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Ward { public int Id { get; set; } public Place Place { get; set; } = null!; public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public List<Ward> Wards { get; } = []; }
    public class Place { public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Conventions.Remove(typeof(SharedTableConvention));
            configurationBuilder.Conventions.Remove(typeof(TableNameFromDbSetConvention));
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().OwnsOne(w => w.Place);
    }
}

namespace Clinic.ManyToManyJoin
{
    using Microsoft.EntityFrameworkCore.Metadata.Conventions;
    public class Ward { public int Id { get; set; } public List<Bed> Beds { get; } = []; }
    public class Bed { public int Id { get; set; } public List<Ward> Wards { get; } = []; }
    public class Place { public int WardId { get; set; } public int BedId { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove(typeof(ManyToManyJoinEntityTypeConvention));
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ward>().HasMany(w => w.Beds).WithMany(b => b.Wards).UsingEntity<Place>(
            right => right.HasOne<Bed>().WithMany().HasForeignKey(p => p.BedId), left => left.HasOne<Ward>().WithMany().HasForeignKey(p => p.WardId), join => join.HasKey(p => new { p.WardId, p.BedId }));
    }
}
