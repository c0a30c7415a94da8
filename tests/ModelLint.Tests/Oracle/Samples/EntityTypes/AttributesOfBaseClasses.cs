using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

// Attributes that reflection finds on base classes, for entity types and for classes outside the model. One context each.
namespace Zoo.NotMappedBaseTakesItsEntitiesAlong
{
    [NotMapped] public abstract class Record { public int Id { get; set; } }
    public class Animal : Record { public string Name { get; set; } = ""; }
    public class Keeper : Record { public List<Animal> Animals { get; } = []; }
    public class Cage { public int Id { get; set; } public Animal Animal { get; set; } = null!; public List<Keeper> Keepers { get; } = []; }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Keeper> Keepers => Set<Keeper>();
        public DbSet<Cage> Cages => Set<Cage>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.ExplicitBeatsNotMappedBase
{
    [NotMapped] public abstract class Record { public int Id { get; set; } }
    public class Animal : Record { public string Name { get; set; } = ""; public Keeper? Keeper { get; set; } }
    public class Keeper : Record { public int Age { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Animal>();
    }
}

namespace Zoo.KeylessBase
{
    [Keyless] public abstract class View { public int Id { get; set; } }
    public class Count : View { public int Animals { get; set; } }
    public class Total : View { public decimal Food { get; set; } public int KeeperId { get; set; } public Keeper Keeper { get; set; } = null!; }
    public class Keeper { public int Id { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Count> Counts => Set<Count>();
        public DbSet<Total> Totals => Set<Total>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.KeyGivenToKeylessByAttribute
{
    [Keyless] public class View { public int Id { get; set; } public int Animals { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<View> Views => Set<View>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<View>().HasKey(view => view.Animals);
    }
}

namespace Zoo.TableOfAnEntityBaseIsTheHierarchys
{
    [Table("beasts", Schema = "zoo")] public class Animal { public int Id { get; set; } }
    public class Dog : Animal { public string Tag { get; set; } = ""; }
    public class Cat : Animal { public int Tag { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.TableOfANonEntityBaseForOne
{
    [Table("things")] public abstract class Thing { public int Id { get; set; } }
    public class Cage : Thing { public int Bars { get; set; } }
    [Table("pens")] public class Pen : Thing { public int Gates { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Cage> Cages => Set<Cage>();
        public DbSet<Pen> Pens => Set<Pen>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.PrimaryKeyAndIndexOfABase
{
    [PrimaryKey(nameof(Code), nameof(Part)), Index(nameof(Name), IsUnique = true), Index(nameof(Part), nameof(Name), Name = "ix_part")]
    public abstract class Coded { public required string Code { get; set; } public int Part { get; set; } public string Name { get; set; } = ""; }
    public class Animal : Coded { public int Id { get; set; } }
    [Index(nameof(Name))] public class Keeper : Coded { public int? Age { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Keeper> Keepers => Set<Keeper>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.OwnedBase
{
    [Owned] public abstract class Value { public int Amount { get; set; } }
    public class Weight : Value { public string Unit { get; set; } = ""; }
    public class Animal { public int Id { get; set; } public Weight Weight { get; set; } = null!; public Weight? Former { get; set; } }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.AttributesOfInterfacesDoNotCount
{
    public interface INamed { [MaxLength(10), Key] string Name { get; set; } [NotMapped] int Id { get; set; } }
    public class Animal : INamed { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Zoo.AttributesOfOverriddenMembers
{
    public abstract class Named
    {
        [MaxLength(40), Required] public virtual string? Name { get; set; }
        [NotMapped] public virtual int Rank { get; set; }
        [Key] public virtual int Number { get; set; }
        [Column("note")] public virtual string? Note { get; set; }
    }
    public class Animal : Named
    {
        [Unicode(false)] public override string? Name { get; set; }
        public override int Rank { get; set; }
        public override int Number { get; set; }
        public new int Note { get; set; }
    }

    public class ZooContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
