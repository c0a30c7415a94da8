// Which members of an entity class are properties of the entity type. One context each.
namespace Office.AccessorsOfEveryKind
{
    public class Desk
    {
        public int Id { get; set; }
        public string PrivateSet { get; private set; } = "";
        public string ProtectedSet { get; protected set; } = "";
        public string InternalInit { get; internal init; } = "";
        public string GetOnly { get; } = "";
        public string Computed => PrivateSet;
        public string PrivateGet { private get; set; } = "";
        public string InternalGet { internal get; set; } = "";
        public string SetOnly { set { } }
        protected string Protected { get; set; } = "";
        internal string Internal { get; set; } = "";
        private string Private { get; set; } = "";
        public static string Static { get; set; } = "";
        public string this[int index] { get => ""; set { } }
        public string Field = "";
        public string? Body { get => field; set => field = value; }
        public ref int ByReference => throw new NotSupportedException();
    }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.PositionalRecords
{
    public record Desk(int Id, string Name, string? Note, int[] Drawers);
    public record Lamp(int LampId, int DeskId) { public Desk Desk { get; init; } = null!; public string Label => $"{LampId}"; }
    public record Floor { public required int Id { get; init; } public required string Name { get; set; } }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        public DbSet<Lamp> Lamps => Set<Lamp>();
        public DbSet<Floor> Floors => Set<Floor>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.ExplicitImplementationsAreNotMapped
{
    public interface INamed { string Name { get; set; } int Number { get; set; } }
    public interface IDated { DateTime Created { get; set; } DateTime Changed => Created; }
    public class Desk : INamed, IDated
    {
        public int Id { get; set; }
        string INamed.Name { get; set; } = "";
        public int Number { get; set; }
        DateTime IDated.Created { get; set; }
        public DateTime Created { get; set; }
    }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.OverridesOfOneAccessor
{
    public abstract class Furniture
    {
        public virtual string? Name { get; set; }
        public virtual int Height { get; protected set; }
        public abstract int Width { get; set; }
        public virtual string? Material { get; }
        public abstract decimal Price { get; }
    }
    public class Desk : Furniture
    {
        public int Id { get; set; }
        public override string? Name { get => base.Name; }
        public override int Height { get => 1; }
        public override int Width { get; set; }
        public override string? Material { get => "wood"; }
        public override decimal Price => 1m;
    }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.HiddenByNewOfAnotherType
{
    public class Furniture { public int Id { get; set; } public string Code { get; set; } = ""; public object Tag { get; set; } = null!; public int Height { get; set; } public string Material { get; set; } = ""; }
    public class Desk : Furniture { public new int Code { get; set; } public new string? Tag { get; set; } public new int Height => 1; public new static string Material { get; set; } = ""; }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.HiddenInTheMiddleOfAGenericChain
{
    public abstract class Entity<TKey> { public TKey Id { get; set; } = default!; public virtual string? Name { get; set; } }
    public abstract class Named<TKey> : Entity<TKey> { [MaxLength(30)] public new string Name { get; set; } = ""; }
    public class Desk : Named<int?> { public new int Id { get; set; } }
    public class Chair : Named<string> { [MaxLength(9)] public new string? Name { get; set; } }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        public DbSet<Chair> Chairs => Set<Chair>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Office.MappedByName
{
    public class Desk
    {
        public int Id { get; }
        public string Name { get; } = "";
        private int _height;
        private string Secret { get; set; } = "";
        internal string? Inner { get; set; }
        public int Height => _height;
        public DateTime Made;
    }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Desk>(desk =>
        {
            desk.HasKey(d => d.Id);
            desk.Property(d => d.Name).HasMaxLength(10);
            desk.Property(d => d.Height);
            desk.Property<string>("Secret");
            desk.Property(d => d.Inner);
            desk.Property<DateTime>("Made");
        });
    }
}

namespace Office.FieldOnlyPropertyByName
{
    public class Desk { public int Id { get; set; } private string _label = ""; private string? _note; public string Label() => _label + _note; }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Desk>(desk =>
        {
            desk.Property<string>("_label").HasColumnName("label");
            desk.Property("_note").HasMaxLength(20);
            desk.HasIndex("_label");
        });
    }
}

namespace Office.NotMappedAndIgnoredAgainstFluent
{
    public class Desk
    {
        public int Id { get; set; }
        [NotMapped] public string Ignored { get; set; } = "";
        [NotMapped] public string Again { get; set; } = "";
        [NotMapped] public int Indexed { get; set; }
        public string First { get; set; } = "";
        [MaxLength(20)] public string Twice { get; set; } = "";
    }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Desk>(desk =>
        {
            desk.Property(d => d.Again);
            desk.HasIndex(d => d.Indexed).IsUnique();
            desk.Property(d => d.First).HasMaxLength(10);
            desk.Ignore(d => d.First);
            desk.Property(d => d.Twice).HasColumnName("twice");
            desk.Ignore(d => d.Twice);
            desk.Property(d => d.Twice);
        });
    }
}

namespace Office.ServicesAreNoNavigations
{
    using Microsoft.EntityFrameworkCore.Infrastructure;
    using Microsoft.EntityFrameworkCore.Metadata;
    public class Desk
    {
        private Desk(ILazyLoader loader) => Loader = loader;
        public Desk() { }
        public int Id { get; set; }
        public ILazyLoader? Loader { get; set; }
        public OfficeContext? Context { get; set; }
        public IEntityType? EntityType { get; set; }
        public Action<object, string>? LazyLoader { get; set; }
        public virtual List<Lamp> Lamps { get; } = [];
    }
    public class Lamp { private DbContext Db { get; } = null!; public int Id { get; set; } public DbContext? Owner { get; set; } }

    public class OfficeContext : DbContext
    {
        public DbSet<Desk> Desks => Set<Desk>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
