// Whole models of small applications: enumerations, JSON, hierarchies, tenants, tables shared and split.
// EF Core 10
using System.Collections.ObjectModel;
using System.Linq.Expressions;
using System.Reflection;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Idioms.Enumeration
{
    public abstract class Enumeration<T>(int id, string name) where T : Enumeration<T>
    {
        public int Id { get; } = id;
        public string Name { get; } = name;
        public static T From(int id) => throw new NotSupportedException(id.ToString());
    }
    public sealed class Status(int id, string name) : Enumeration<Status>(id, name) { public static readonly Status Open = new(1, "open"); }
    public class Ticket { public int Id { get; private set; } public Status Status { get; private set; } = Status.Open; public Status? Former { get; private set; } public IReadOnlyCollection<Comment> Comments => _comments; private readonly HashSet<Comment> _comments = []; public Uri? Link { get; init; } public Version Version { get; init; } = new(); }
    public class Comment { public long Id { get; private set; } public string Text { get; private set; } = null!; public long? ReplyToId { get; private set; } public Comment? ReplyTo { get; private set; } }
    public static class Conversions
    {
        public static PropertyBuilder<T> AsId<T>(this PropertyBuilder<T> property) where T : Enumeration<T> => property.HasConversion(x => x.Id, id => Enumeration<T>.From(id)).HasColumnName(property.Metadata.Name + "Id");
    }
    public class Context : DbContext
    {
        public DbSet<Ticket> Tickets => Set<Ticket>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Ticket>(t =>
        {
            t.Property(x => x.Status).AsId();
            t.Property(x => x.Former).HasConversion(x => x!.Name, n => Status.Open).HasMaxLength(20).IsUnicode(false);
            t.Property(x => x.Version).HasConversion(v => v.ToString(), v => new Version(v));
        });
    }
}

namespace Idioms.JsonConversions
{
    public class Doc { public int Id { get; set; } public Dictionary<string, object> Data { get; set; } = []; public List<string> Tags { get; set; } = []; public Point[] Points { get; set; } = []; public JsonDocument? Raw { get; set; } public DateOnly Day { get; set; } public TimeOnly? At { get; set; } public ulong Big { get; set; } public char Grade { get; set; } public byte[]? Blob { get; set; } }
    public record struct Point(int X, int Y);
    public class Context : DbContext
    {
        public DbSet<Doc> Docs => Set<Doc>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Doc>(d =>
        {
            d.Property(x => x.Data).HasColumnType("jsonb");
            d.Property(x => x.Points).HasConversion(v => JsonSerializer.Serialize(v, (JsonSerializerOptions?)null), v => JsonSerializer.Deserialize<Point[]>(v, (JsonSerializerOptions?)null)!, ValueComparer.CreateDefault(typeof(Point[]), false)).HasColumnType("json");
            d.PrimitiveCollection(x => x.Tags).ElementType().HasMaxLength(30);
            d.HasIndex(x => x.Data).HasMethod("gin");
            d.HasIndex(x => x.Tags, "ix_tags").HasMethod("gin");
        });
    }
}

namespace Idioms.TptMix
{
    public abstract class Person { public int Id { get; set; } public string Name { get; set; } = ""; public Contact Contact { get; set; } = new(); }
    public class Employee : Person { public decimal Salary { get; set; } public Employee? Boss { get; set; } public int? BossId { get; set; } public ICollection<Employee> Reports { get; } = new Collection<Employee>(); }
    public class Manager : Employee { public Budget Budget { get; set; } = new(); }
    public class Customer : Person { public DateTime Since { get; set; } public ICollection<Employee> Advisers { get; } = []; }
    [Owned] public class Contact { [MaxLength(90)] public string Email { get; set; } = ""; public string? Phone { get; set; } }
    [ComplexType] public class Budget { public decimal Amount { get; set; } [Column("cur", TypeName = "char(3)")] public string Currency { get; set; } = ""; }
    public class Context : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        public DbSet<Manager> Managers => Set<Manager>();
        public DbSet<Customer> Customers => Set<Customer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Person>().UseTptMappingStrategy();
            modelBuilder.Entity<Employee>().ToTable("staff").HasMany(e => e.Reports).WithOne(e => e.Boss).OnDelete(DeleteBehavior.ClientSetNull);
            modelBuilder.Entity<Person>().OwnsOne(p => p.Contact, c => c.HasIndex(x => x.Email).IsUnique());
            modelBuilder.Entity<Customer>().HasMany(c => c.Advisers).WithMany().UsingEntity("advice", j => j.Property<DateTime>("since"));
        }
    }
}

namespace Idioms.Tpc
{
    public abstract class Animal { public int Id { get; set; } public string Species { get; set; } = ""; public Farm? Farm { get; set; } }
    public abstract class Pet : Animal { public string Name { get; set; } = ""; public List<Vet> Vets { get; } = []; }
    public class Cat : Pet { public string? Toy { get; set; } }
    public class Dog : Pet { public Cat? Enemy { get; set; } }
    public class Cow : Animal { public float Milk { get; set; } }
    public class Vet { public int Id { get; set; } public List<Pet> Patients { get; } = []; }
    public class Farm { [Key] public string Code { get; set; } = ""; public List<Animal> Animals { get; } = []; public Cow? BestCow { get; set; } [ForeignKey(nameof(BestCow))] public int? BestCowNumber { get; set; } }
    public class Context : DbContext
    {
        public DbSet<Animal> Animals => Set<Animal>();
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Dog> Dogs => Set<Dog>();
        public DbSet<Cow> Cows => Set<Cow>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Animal>().UseTpcMappingStrategy().HasIndex(a => a.Species);
            modelBuilder.Entity<Pet>().HasIndex(p => new { p.Name, p.Species }).IsUnique().HasFilter("\"Name\" <> ''");
            modelBuilder.Entity<Farm>().Property(f => f.Code).HasMaxLength(8);
            modelBuilder.HasSequence<int>("beasts");
        }
    }
}

namespace Idioms.Audited
{
    public interface IHasTenant { Guid TenantId { get; } }
    public interface IHasAudit { DateTimeOffset CreatedAt { get; set; } string? CreatedBy { get; set; } }
    public abstract class TenantEntity : IHasTenant, IHasAudit { [Key, DatabaseGenerated(DatabaseGeneratedOption.None)] public Guid Id { get; set; } public Guid TenantId { get; private set; } public DateTimeOffset CreatedAt { get; set; } [StringLength(64)] public string? CreatedBy { get; set; } [Timestamp] public uint Version { get; set; } }
    [Index(nameof(TenantId), nameof(Code), IsUnique = true), Table("products", Schema = "cat")] public class Product : TenantEntity { [Required, MaxLength(30), Unicode(false)] public string? Code { get; set; } [Precision(12, 3)] public decimal Price { get; set; } public virtual ICollection<Label> Labels { get; set; } = null!; [InverseProperty("Main")] public virtual ICollection<Label> MainOf { get; set; } = null!; }
    public class Label : TenantEntity { [Column("txt", Order = 1)] public string Text { get; set; } = ""; public Guid ProductId { get; set; } public virtual Product? Product { get; set; } public virtual Product? Main { get; set; } }
    public class AuditConvention : IEntityTypeAddedConvention
    {
        public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
        {
            if (entityTypeBuilder.Metadata.ClrType.IsAssignableTo(typeof(IHasAudit)))
                entityTypeBuilder.Property(typeof(string), "UpdatedBy")?.HasMaxLength(64);
        }
    }
    public class Context(DbContextOptions<Context> options) : DbContext(options)
    {
        private Guid _tenant;
        public Context() : this(new DbContextOptions<Context>()) => _tenant = Guid.NewGuid();
        public virtual DbSet<Product> Products { get; init; } = null!;
        public virtual DbSet<Label> Labels { get; init; } = null!;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => configurationBuilder.Conventions.Add(static _ => new AuditConvention());
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            var setFilter = typeof(Context).GetMethod(nameof(SetFilter), BindingFlags.Instance | BindingFlags.NonPublic)!;
            foreach (var type in modelBuilder.Model.GetEntityTypes().Select(e => e.ClrType).Where(typeof(IHasTenant).IsAssignableFrom))
                setFilter.MakeGenericMethod(type).Invoke(this, new object[] { modelBuilder });
            modelBuilder.Entity<Label>().HasOne(l => l.Product).WithMany(p => p.Labels).HasForeignKey(l => new { l.ProductId }).OnDelete(DeleteBehavior.Cascade);
        }
        private void SetFilter<T>(ModelBuilder modelBuilder) where T : class, IHasTenant
        {
            modelBuilder.Entity<T>().HasQueryFilter(x => x.TenantId == _tenant).HasIndex(x => x.TenantId);
        }
    }
}

namespace Idioms.Attributes
{
    [PrimaryKey(nameof(A), nameof(B))] public class Pair { public int A { get; set; } public short B { get; set; } [NotMapped] public string? Temp { get; set; } public List<Child> Children { get; set; } = []; [ForeignKey("Next")] public int? NextA { get; set; } }
    [EntityTypeConfiguration<ChildConfiguration, Child>] public class Child { public Guid Id { get; set; } public Pair Parent { get; set; } = null!; public int ParentA { get; set; } public short ParentB { get; set; } [DeleteBehavior(DeleteBehavior.NoAction)] public Child? Twin { get; set; } [ConcurrencyCheck] public int Rev { get; set; } }
    public class ChildConfiguration : IEntityTypeConfiguration<Child> { void IEntityTypeConfiguration<Child>.Configure(EntityTypeBuilder<Child> builder) => builder.HasAlternateKey(c => new { c.Rev, c.ParentA }).HasName("AK_Child"); }
    [Keyless, NotMapped] public class Ghost { public int Id { get; set; } }
    [Keyless] public class Report { public int Total { get; set; } public DateTime On { get; set; } [Column(TypeName = "money")] public decimal Sum { get; set; } }
    public class Context : DbContext
    {
        public DbSet<Pair> Pairs => Set<Pair>();
        public DbSet<Report> Reports => Set<Report>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Ignore<Ghost>().Entity<Report>().ToView("v_report", "rep").Property(r => r.On).HasColumnName("reported_on");
            modelBuilder.Entity<Pair>(b => { b.Property(p => p.A).UseIdentityColumn(10, 5); SqlServerIndexBuilderExtensions.IncludeProperties(b.HasIndex(p => p.NextA), p => p.B).HasFilter(null); b.ToTable(t => { t.IsTemporal(); t.HasTrigger("tr"); }); });
        }
    }
}

namespace Idioms.Split
{
    public class Order { public int Id { get; set; } public string Number { get; set; } = ""; public string Street { get; set; } = ""; public string City { get; set; } = ""; public Detail Detail { get; set; } = null!; }
    public class Detail { public int Id { get; set; } public string Number { get; set; } = ""; public string Note { get; set; } = ""; public byte[] Stamp { get; set; } = []; }
    public class Context : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Order>(o =>
            {
                o.ToTable("Orders").SplitToTable("Addresses", t => { t.Property(x => x.Id).HasColumnName("OrderId"); t.Property(x => x.Street); t.Property(x => x.City).HasColumnName("Town"); });
                o.HasOne(x => x.Detail).WithOne().HasForeignKey<Detail>(d => d.Id);
                o.Property(x => x.Number).HasColumnName("Number").HasMaxLength(12);
                o.Navigation(x => x.Detail).IsRequired();
            });
            modelBuilder.Entity<Detail>(d => { d.ToTable("Orders"); d.Property(x => x.Number).HasColumnName("Number").HasMaxLength(12); d.Property(x => x.Stamp).IsRowVersion(); });
        }
    }
}
