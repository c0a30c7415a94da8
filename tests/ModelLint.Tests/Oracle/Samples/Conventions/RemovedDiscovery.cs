using Microsoft.EntityFrameworkCore.Metadata.Conventions;

// Models without a convention that discovers: what is configured by hand is all there is. One context each.
namespace Court.WithoutDbSets
{
    public class Case { public int Id { get; set; } public Judge Judge { get; set; } = null!; }
    public class Judge { public int Id { get; set; } public List<Case> Cases { get; } = []; }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        public DbSet<Clerk> Clerks => Set<Clerk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<DbSetFindingConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>();
    }
}

namespace Court.WithoutRelationships
{
    public class Case { public int Id { get; set; } public int JudgeId { get; set; } public Judge Judge { get; set; } = null!; [NotMapped] public Clerk? Clerk { get; set; } }
    public class Judge { public int Id { get; set; } public List<Case> Cases { get; } = []; }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<RelationshipDiscoveryConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>().HasOne(c => c.Judge).WithMany(judge => judge.Cases);
    }
}

namespace Court.WithoutProperties
{
    public class Case { public int Id { get; set; } public string Title { get; set; } = ""; public int JudgeId { get; set; } public Judge Judge { get; set; } = null!; }
    public class Judge { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<PropertyDiscoveryConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Case>().Property(c => c.Id);
            modelBuilder.Entity<Case>().Ignore(c => c.Title);
            modelBuilder.Entity<Case>().Ignore(c => c.JudgeId);
            modelBuilder.Entity<Judge>().Property(judge => judge.Id);
            modelBuilder.Entity<Judge>().Ignore(judge => judge.Name);
        }
    }
}

namespace Court.WithoutKeys
{
    public class Case { public int Id { get; set; } public int JudgeId { get; set; } public Judge Judge { get; set; } = null!; }
    public class Judge { [Key] public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<KeyDiscoveryConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>().HasKey(c => c.Id);
    }
}

namespace Court.WithoutBaseTypes
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Judge : Person { public string Court { get; set; } = ""; }
    public class Clerk : Person { public int Desk { get; set; } public Judge? Judge { get; set; } }
    public class Guest : Person { public Clerk? Clerk { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Judge> Judges => Set<Judge>();
        public DbSet<Clerk> Clerks => Set<Clerk>();
        public DbSet<Guest> Guests => Set<Guest>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<BaseTypeDiscoveryConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().ToTable("people");
            modelBuilder.Entity<Guest>().HasBaseType<Person>();
        }
    }
}

namespace Court.WithoutCleanup
{
    public class Case { public int Id { get; set; } public Judge Judge { get; set; } = null!; }
    public class Judge { public int Id { get; set; } public List<Clerk> Clerks { get; } = []; }
    public class Clerk { public int Id { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<ModelCleanupConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>().Ignore(c => c.Judge);
    }
}

namespace Court.WithoutManyToMany
{
    public class Case { public int Id { get; set; } public List<Judge> Judges { get; } = []; }
    public class Judge { public int Id { get; set; } public List<Case> Cases { get; } = []; }
    public class CaseJudge { public int CasesId { get; set; } public int JudgesId { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<ManyToManyJoinEntityTypeConvention>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Case>().HasMany(c => c.Judges).WithMany(judge => judge.Cases).UsingEntity<CaseJudge>();
    }
}

namespace Court.WithoutAttributes
{
    [Table("cases"), Index(nameof(Number)), PrimaryKey(nameof(Number))]
    public class Case { public int Id { get; set; } [Key] public int Number { get; set; } [Column("t"), Required, StringLength(9), Unicode(false)] public string? Title { get; set; } [NotMapped] public int Age { get; set; } [Precision(5, 1)] public decimal Sum { get; set; } [ConcurrencyCheck] public int Version { get; set; } [DatabaseGenerated(DatabaseGeneratedOption.Computed)] public int Twice { get; set; } [Timestamp] public byte[]? Row { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            var conventions = configurationBuilder.Conventions;
            conventions.Remove(typeof(RelationalTableAttributeConvention));
            conventions.Remove(typeof(IndexAttributeConvention));
            conventions.Remove(typeof(KeyAttributeConvention));
            conventions.Remove(typeof(RelationalColumnAttributeConvention));
            conventions.Remove(typeof(RequiredPropertyAttributeConvention));
            conventions.Remove(typeof(StringLengthAttributeConvention));
            conventions.Remove(typeof(UnicodeAttributeConvention));
            conventions.Remove(typeof(NotMappedMemberAttributeConvention));
            conventions.Remove(typeof(PrecisionAttributeConvention));
            conventions.Remove(typeof(ConcurrencyCheckAttributeConvention));
            conventions.Remove(typeof(DatabaseGeneratedAttributeConvention));
            conventions.Remove(typeof(TimestampAttributeConvention));
        }
    }
}

namespace Court.WithoutAttributesOfTypesAndRelationships
{
    [NotMapped] public class Note { public int Id { get; set; } }
    [Keyless] public class Log { public int Id { get; set; } public string Text { get; set; } = ""; }
    public class Case { public int Id { get; set; } public Note? Note { get; set; } [ForeignKey(nameof(Judge))] public int Head { get; set; } [DeleteBehavior(DeleteBehavior.Restrict)] public Judge Judge { get; set; } = null!; [InverseProperty(nameof(Judge.Second))] public Judge? Other { get; set; } }
    public class Judge { public int Id { get; set; } public List<Case> First { get; } = []; public List<Case> Second { get; } = []; }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        public DbSet<Log> Logs => Set<Log>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            var conventions = configurationBuilder.Conventions;
            conventions.Remove<NotMappedTypeAttributeConvention>();
            conventions.Remove<KeylessAttributeConvention>();
            conventions.Remove<ForeignKeyAttributeConvention>();
            conventions.Remove<DeleteBehaviorAttributeConvention>();
            conventions.Remove<InversePropertyAttributeConvention>();
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Case>().HasOne(c => c.Judge).WithMany(judge => judge.First);
            modelBuilder.Entity<Case>().HasOne(c => c.Other).WithMany(judge => judge.Second);
        }
    }
}

namespace Court.WithoutDiscriminatorsAndHierarchyMapping
{
    public class Case { public int Id { get; set; } public string Title { get; set; } = ""; }
    [Table("appeals")] public class Appeal : Case { public int Level { get; set; } }

    public class CourtContext : DbContext
    {
        public DbSet<Case> Cases => Set<Case>();
        public DbSet<Appeal> Appeals => Set<Appeal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Remove<DiscriminatorConvention>();
    }
}
