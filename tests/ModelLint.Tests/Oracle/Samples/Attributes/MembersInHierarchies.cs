// Attributes of members where a base class is an entity type too, or not. One context each.
namespace Herd.OverrideBelowAnEntityType
{
    public class Animal { public int Id { get; set; } [MaxLength(50)] public virtual string Name { get; set; } = ""; public virtual string? Note { get; set; } [NotMapped] public virtual int Rank { get; set; } }
    public class Dog : Animal { [MaxLength(5), Required, Column("dog_name")] public override string Name { get; set; } = ""; [Required] public override string? Note { get; set; } public override int Rank { get; set; } }

    public class HerdContext : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Dog> Dogs => Set<Dog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.OverrideBelowABaseThatEntersLate
{
    public class Animal { public int Id { get; set; } [MaxLength(50)] public virtual string Name { get; set; } = ""; public virtual string? Note { get; set; } }
    public class Dog : Animal { [MaxLength(5)] public override string Name { get; set; } = ""; [Required] public override string? Note { get; set; } }

    public class HerdContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Dog>().HasIndex(dog => dog.Note).IsUnique();
            modelBuilder.Entity<Animal>();
        }
    }
}

namespace Herd.HiddenBelowAnEntityType
{
    public class Animal { public int Id { get; set; } public string Tag { get; set; } = ""; public int Age { get; set; } }
    public class Dog : Animal { [MaxLength(7)] public new string? Tag { get; set; } public new int Age => 3; }

    public class HerdContext : DbContext
    {
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.NotMappedInTheMiddle
{
    public abstract class Animal { public int Id { get; set; } public virtual string? A { get; set; } [NotMapped] public virtual string? B { get; set; } public virtual Owner? Owner { get; set; } }
    public abstract class Pet : Animal { [NotMapped] public override string? A { get; set; } public override string? B { get; set; } }
    public class Dog : Pet { public override string? A { get; set; } public new string? B { get; set; } [NotMapped] public override Owner? Owner { get; set; } }
    public class Cat : Animal;
    public class Owner { public int Id { get; set; } }

    public class HerdContext : DbContext
    {
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Cat> Cats => Set<Cat>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.IndexesAndKeysOverBaseProperties
{
    [Index(nameof(Code), IsUnique = true)] public abstract class Coded { public int Id { get; set; } [MaxLength(10)] public string? Code { get; set; } }
    [Index(nameof(Code), nameof(Barn)), Index(nameof(Barn), AllDescending = true, Name = "barns")] public class Cow : Coded { public int Barn { get; set; } }
    [Index(nameof(Code))] public class Calf : Cow { public int MotherId { get; set; } public Cow Mother { get; set; } = null!; }

    public class HerdContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        public DbSet<Calf> Calves => Set<Calf>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.ForeignKeyAttributesInGenericBases
{
    public abstract class Child<TParent, TKey> where TParent : class { public int Id { get; set; } [ForeignKey(nameof(Parent))] public TKey Ref { get; set; } = default!; public TParent Parent { get; set; } = null!; }
    public abstract class Tagged<TTag> where TTag : class { public int Id { get; set; } [ForeignKey("TagNo")] public virtual TTag? Tag { get; set; } }
    public class Calf : Child<Cow, int>;
    public class Colt : Child<Mare, Guid?> { public new Mare? Parent { get => base.Parent; set => base.Parent = value!; } }
    public class Cow : Tagged<Tag> { public List<Calf> Calves { get; } = []; }
    public class Mare { public Guid Id { get; set; } }
    public class Tag { public short TagId { get; set; } }

    public class HerdContext : DbContext
    {
        public DbSet<Calf> Calves => Set<Calf>();
        public DbSet<Colt> Colts => Set<Colt>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.AttributesOverParts
{
    [Table("cows")] public partial class Cow { public int Id { get; set; } [MaxLength(4)] public string Tag { get; set; } = ""; }
    [Index(nameof(Tag))] public partial class Cow { [Required] public string? Name { get; set; } public partial string Part { get; set; } }
    public partial class Cow { [StringLength(6)] public partial string Part { get => field; set => field = value; } = ""; }

    public class HerdContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.AttributesOfOnesOwn
{
    public class ShortAttribute() : MaxLengthAttribute(8);
    public class NoteAttribute(int length) : StringLengthAttribute(length);
    public class LongNoteAttribute : NoteAttribute { public LongNoteAttribute() : base(77) { ErrorMessage = "too long"; } }
    public class NeededAttribute : RequiredAttribute;
    [AttributeUsage(AttributeTargets.Property)] public class KeyAttribute : Attribute;
    public sealed class NoColumnAttribute : NotMappedAttribute;
    public class NamedAttribute(string name) : ColumnAttribute(name);
    public class TabAttribute() : TableAttribute("tab");
    public class RefAttribute(string name) : ForeignKeyAttribute(name);
    [Tab] public class Cow
    {
        public int Id { get; set; }
        [Short] public string Tag { get; set; } = "";
        [Needed] public string? Name { get; set; }
        [Key] public int Number { get; set; }
        [NoColumn] public int Rank { get; set; }
        [Note(5)] public string A { get; set; } = "";
        [LongNote] public string B { get; set; } = "";
        [Short, MaxLength(9)] public string C { get; set; } = "";
        [Named("d", TypeName = "varchar(5)")] public string D { get; set; } = "";
        [Ref("Mother")] public int Parent { get; set; }
        public Cow? Mother { get; set; }
    }

    public class HerdContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Herd.TwoAttributesOfOneMember
{
    public class Cow
    {
        [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public int No { get; set; }
        [StringLength(20), MaxLength(30)] public string A { get; set; } = "";
        [MaxLength(30), StringLength(20)] public string B { get; set; } = "";
        [MaxLength] public string C { get; set; } = "";
        [StringLength(15, MinimumLength = 3), Unicode] public string D { get; set; } = "";
        [Length(2, 9)] public string E { get; set; } = "";
        [Timestamp, Column("rv")] public byte[] F { get; set; } = [];
        [ConcurrencyCheck, Timestamp] public byte[]? G { get; set; }
        [Column(TypeName = "decimal(9,2)"), Precision(5)] public decimal H { get; set; }
        [Required, Column("i", TypeName = "varchar(10)")] public string? I { get; set; }
        [MinLength(3)] public string J { get; set; } = "";
    }

    public class HerdContext : DbContext
    {
        public DbSet<Cow> Cows => Set<Cow>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Cow>().Property(cow => cow.G).IsConcurrencyToken(false).ValueGeneratedNever();
    }
}
