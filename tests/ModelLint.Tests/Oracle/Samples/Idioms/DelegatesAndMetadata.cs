// Configuration handed around as delegates, made by reflection, and changed through metadata.
// EF Core 10
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using PersonId = System.Guid;
using Pair = (int Left, string Right);

namespace Idioms.Delegates
{
    public class A { public int Id { get; set; } public string X { get; set; } = ""; public string? Y { get; set; } public PersonId Owner { get; set; } }
    public class B { public int Id { get; set; } public string Z { get; set; } = ""; public int AId { get; set; } }
    public class Context : DbContext
    {
        private static readonly Action<EntityTypeBuilder<A>> ConfigureA = a => a.Property(x => x.X).HasMaxLength(12);
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>(ConfigureA);
            modelBuilder.Entity<B>(ConfigureB);
            Action<EntityTypeBuilder<A>> more = delegate (EntityTypeBuilder<A> a) { a.Property(x => x.Y).HasMaxLength(31).IsUnicode(false); };
            modelBuilder.Entity<A>(more);
            void ConfigureB(EntityTypeBuilder<B> b)
            {
                b.Property(x => x.Z).HasMaxLength(32);
                b.HasOne<A>().WithMany().HasForeignKey(x => x.AId);
            }
            foreach (var (name, unique) in new[] { ("X", true), ("Y", false) })
                modelBuilder.Entity<A>().HasIndex(name).IsUnique(unique);
            Array.ForEach([typeof(A), typeof(B)], type => modelBuilder.Entity(type).Property<DateTime>("Stamp").HasPrecision(2));
            modelBuilder.Model.GetEntityTypes().ToList().ForEach(e => e.SetTableName("t_" + e.GetTableName()!.ToLowerInvariant()));
        }
    }
}

namespace Idioms.Snapshot
{
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasAnnotation("Relational:MaxIdentifierLength", 128);
            modelBuilder.Entity("Orders", b =>
            {
                b.Property<int>("Id").ValueGeneratedOnAdd().HasColumnType("int");
                b.Property<string>("Number").IsRequired().HasMaxLength(20).HasColumnType("nvarchar(20)");
                b.Property<int?>("CustomerId").HasColumnType("int");
                b.HasKey("Id");
                b.HasIndex("CustomerId");
                b.ToTable("Orders", "sales");
                b.OwnsOne("Address", "ShipTo", a => { a.Property<int>("OrdersId"); a.Property<string>("City").HasMaxLength(9); a.HasKey("OrdersId"); a.ToTable("Orders", "sales"); a.WithOwner().HasForeignKey("OrdersId"); });
            });
            modelBuilder.Entity("Customers", b => { b.Property<int>("Id").ValueGeneratedOnAdd(); b.HasKey("Id"); b.ToTable("Customers"); });
            modelBuilder.Entity("Orders", b => b.HasOne("Customers", null).WithMany().HasForeignKey("CustomerId").OnDelete(DeleteBehavior.SetNull));
        }
    }
}

namespace Idioms.UserConvention
{
    [AttributeUsage(AttributeTargets.Property)] public sealed class MoneyAttribute : Attribute { public int Scale { get; set; } = 2; }
    public class Invoice { public int Id { get; set; } [Money] public decimal Net { get; set; } [Money(Scale = 4)] public decimal Tax { get; set; } public string Number { get; set; } = ""; }
    public class MoneyConvention : IPropertyAddedConvention
    {
        public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
        {
            if (propertyBuilder.Metadata.PropertyInfo?.GetCustomAttribute<MoneyAttribute>() is { } money)
                propertyBuilder.HasPrecision(18)?.HasScale(money.Scale);
        }
    }
    public class MaxStringConvention(int length) : IModelFinalizingConvention
    {
        public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
        {
            foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(e => e.GetDeclaredProperties().Where(p => p.ClrType == typeof(string))))
                property.Builder.HasMaxLength(length);
        }
    }
    public class Context : DbContext
    {
        public DbSet<Invoice> Invoices => Set<Invoice>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder c) { c.Conventions.Add(_ => new MoneyConvention()); c.Conventions.Add(_ => new MaxStringConvention(123)); }
    }
}

namespace Idioms.Metadata
{
    public class User { public int Id { get; set; } public string Email { get; set; } = ""; public List<Session> Sessions { get; } = []; public Profile? Profile { get; set; } }
    public class Session { public Guid Id { get; set; } public User User { get; set; } = null!; public int UserId { get; set; } }
    public class Profile { public int Id { get; set; } public User User { get; set; } = null!; public int UserId { get; set; } public string? Bio { get; set; } }
    public class Context : DbContext
    {
        public DbSet<User> Users => Set<User>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var user = modelBuilder.Model.FindEntityType(typeof(User))!;
            user.FindProperty("Email")!.SetMaxLength(320);
            var shadow = user.FindProperty("IsDeleted") ?? user.AddProperty("IsDeleted", typeof(bool));
            shadow.SetDefaultValue(false);
            user.AddIndex(shadow);
            modelBuilder.Entity<Session>().Metadata.GetForeignKeys().First(fk => fk.PrincipalEntityType.ClrType == typeof(User)).DeleteBehavior = DeleteBehavior.NoAction;
            foreach (var e in modelBuilder.Model.GetEntityTypes())
            {
                switch (e.ClrType.Name)
                {
                    case nameof(Profile): e.SetSchema("p"); break;
                    case nameof(Session) when e.FindPrimaryKey() is { Properties: [var key] } && key.ClrType == typeof(Guid):
                        key.ValueGenerated = ValueGenerated.Never;
                        break;
                    default: e.SetComment("default"); break;
                }
                var fks = e.GetForeignKeys().Where(fk => !fk.IsOwnership && fk.DeleteBehavior == DeleteBehavior.Cascade);
                foreach (var fk in fks) fk.DeleteBehavior = DeleteBehavior.Restrict;
            }
        }
    }
}

namespace Idioms.FieldKeyword
{
    public partial class Person
    {
        public int Id { get; set; }
        public string Name { get; set => field = value.Trim(); } = "";
        public string Upper => field ??= Name.ToUpperInvariant();
        public string Lazy { get => field ?? ""; set; } = "";
        public partial string Part { get; set; }
        public required Pair Skipped { get; init; }
    }
    public partial class Person { public partial string Part { get => field; set => field = value; } }
    public class Context : DbContext
    {
        public DbSet<Person> People => Set<Person>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Person>().Ignore(p => p.Skipped);
    }
}

namespace Idioms.Reflection
{
    public interface IEntity { int Id { get; set; } }
    public abstract class Base : IEntity { public int Id { get; set; } public string Code { get; set; } = ""; }
    public class One : Base { public Two? Two { get; set; } }
    public class Two : Base { }
    public class NotOne { public int Id { get; set; } }
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var types = Assembly.GetExecutingAssembly().GetTypes().Where(t => t is { IsClass: true, IsAbstract: false } && typeof(IEntity).IsAssignableFrom(t) && t.Namespace == "Idioms.Reflection");
            foreach (var type in types)
            {
                modelBuilder.Entity(type);
                typeof(Context).GetMethod(nameof(Configure), BindingFlags.Instance | BindingFlags.NonPublic)!.MakeGenericMethod(type).Invoke(this, [modelBuilder]);
            }
        }
        private void Configure<T>(ModelBuilder modelBuilder) where T : class, IEntity
        {
            modelBuilder.Entity<T>().Property(e => e.Id).ValueGeneratedNever();
            if (typeof(Base).IsAssignableFrom(typeof(T)))
                modelBuilder.Entity<T>().Property(nameof(Base.Code)).HasMaxLength(8).IsUnicode(false);
            modelBuilder.Entity<T>().HasIndex(nameof(Base.Code)).IsUnique().HasDatabaseName($"UX_{typeof(T).Name.ToUpper()}");
        }
    }
}

namespace Idioms.Tph
{
    public abstract class Payment { public int Id { get; set; } public decimal Amount { get; set; } public string Kind { get; private set; } = ""; }
    public class Card : Payment { public string Number { get; set; } = ""; public Holder Holder { get; set; } = null!; }
    public class Cash : Payment { public string? Till { get; set; } }
    public class Cheque : Payment { public string Number { get; set; } = ""; public Holder? Holder { get; set; } }
    public class Holder { public int Id { get; set; } public List<Card> Cards { get; } = []; public List<Cheque> Cheques { get; } = []; }
    public class Context : DbContext
    {
        public DbSet<Payment> Payments => Set<Payment>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Payment>().HasDiscriminator(p => p.Kind).HasValue<Card>("card").HasValue<Cash>("cash").HasValue(typeof(Cheque), "cheque").IsComplete();
            modelBuilder.Entity<Payment>().Property(p => p.Kind).HasMaxLength(10);
            modelBuilder.Entity<Card>().Property(c => c.Number).HasColumnName("Number").HasMaxLength(19);
            modelBuilder.Entity<Cheque>().Property(c => c.Number).HasColumnName("Number").HasMaxLength(19);
            modelBuilder.Entity<Card>().HasOne(c => c.Holder).WithMany(h => h.Cards).HasForeignKey("HolderId");
            modelBuilder.Entity<Cheque>().HasOne(c => c.Holder).WithMany(h => h.Cheques).HasForeignKey("HolderId");
        }
    }
}

namespace Idioms.OwnedMany
{
    public class Quiz { public Guid Id { get; set; } public List<Question> Questions { get; } = []; public Settings Settings { get; set; } = new(); public string[] Tags { get; set; } = []; public Dictionary<string, string> Extra { get; set; } = []; }
    public class Question { public string Text { get; set; } = ""; public List<Option> Options { get; } = []; public Level Level { get; set; } }
    public class Option { public string Label { get; set; } = ""; public bool Right { get; set; } }
    public class Settings { public TimeSpan Limit { get; set; } public Theme? Theme { get; set; } }
    public class Theme { public string Colour { get; set; } = ""; }
    public enum Level : byte { Easy, Hard }
    public class Context : DbContext
    {
        public DbSet<Quiz> Quizzes => Set<Quiz>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Quiz>(quiz =>
            {
                quiz.OwnsMany(q => q.Questions, question =>
                {
                    question.WithOwner().HasForeignKey("QuizKey");
                    question.Property<int>("Ordinal");
                    question.HasKey("QuizKey", "Ordinal");
                    question.ToTable("Questions", t => t.HasCheckConstraint("CK_Ordinal", "[Ordinal] >= 0"));
                    question.OwnsMany(x => x.Options, o => o.ToTable("Options"));
                });
                quiz.OwnsOne(q => q.Settings, s => { s.OwnsOne(x => x.Theme, t => t.Property(x => x.Colour).HasColumnName("Colour").HasMaxLength(7)); s.Property(x => x.Limit).HasConversion<long>(); });
                quiz.Navigation(q => q.Settings).IsRequired();
                quiz.Property(q => q.Extra).HasConversion(v => string.Join(';', v), v => new Dictionary<string, string>(), new ValueComparer<Dictionary<string, string>>(false));
            });
        }
    }
}
