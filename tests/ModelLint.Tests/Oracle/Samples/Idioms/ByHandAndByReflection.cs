// What applications write for audits, soft deletes, typed ids and names, each in its own way.
// EF Core 10
using System.Linq.Expressions;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Idioms.ExtensionBlocks
{
    public interface IAudited { DateTime CreatedAt { get; } }
    public class Book : IAudited { public int Id { get; set; } public string Title { get; set; } = ""; public string? Isbn { get; set; } public DateTime CreatedAt { get; set; } public Author Author { get; set; } = null!; }
    public class Author { public int Id { get; set; } public string Name { get; set; } = ""; public List<Book> Books { get; } = []; }
    public static class ModelExtensions
    {
        extension<T>(EntityTypeBuilder<T> builder) where T : class, IAudited
        {
            public EntityTypeBuilder<T> HasAudit(int precision = 3)
            {
                builder.Property(x => x.CreatedAt).HasPrecision(precision);
                return builder;
            }
        }
        extension(ModelBuilder modelBuilder)
        {
            public void ApplyBooks() => modelBuilder.Entity<Book>().HasAudit(4).HasOne(b => b.Author).WithMany(a => a.Books).OnDelete(DeleteBehavior.Restrict);
            
            
        }
    }
    public class Context : DbContext
    {
        public DbSet<Book> Books => Set<Book>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.ApplyBooks();
            modelBuilder.Entity<Author>().Property(a => a.Name).HasMaxLength(77);
        }
    }
}

namespace Idioms.SoftDeleteByExpressions
{
    public interface ISoftDelete { bool IsDeleted { get; set; } }
    public abstract class BaseEntity { public Guid Id { get; set; } public DateTimeOffset CreatedOn { get; set; } }
    public class Post : BaseEntity, ISoftDelete { public bool IsDeleted { get; set; } public string Title { get; set; } = ""; public decimal Price { get; set; } public decimal? Discount { get; set; } }
    public class Note : BaseEntity { public string Text { get; set; } = ""; public Post? Post { get; set; } }
    public static class Filters
    {
        public static void AddSoftDeleteFilter(this IMutableEntityType entityType)
        {
            var method = typeof(Filters).GetMethod(nameof(GetFilter), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(entityType.ClrType);
            var filter = method.Invoke(null, []);
            entityType.SetQueryFilter((LambdaExpression)filter!);
            entityType.AddIndex(entityType.FindProperty(nameof(ISoftDelete.IsDeleted))!);
        }
        private static LambdaExpression GetFilter<T>() where T : class, ISoftDelete
        {
            Expression<Func<T, bool>> filter = x => !x.IsDeleted;
            return filter;
        }
    }
    public class Context : DbContext
    {
        public DbSet<Post> Posts { get; set; }
        public DbSet<Note> Notes { get; set; }
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                if (typeof(ISoftDelete).IsAssignableFrom(entityType.ClrType)) entityType.AddSoftDeleteFilter();
            }
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(decimal) || p.ClrType == typeof(decimal?)))
                property.SetColumnType("decimal(18,2)");
            foreach (var property in from t in modelBuilder.Model.GetEntityTypes() from p in t.GetProperties() where p.ClrType == typeof(string) && p.GetMaxLength() is null select p)
                property.SetMaxLength(256);
        }
    }
}

namespace Idioms.EShop
{
    public abstract class Entity { public virtual int Id { get; protected set; } private List<object>? _domainEvents; public IReadOnlyCollection<object>? DomainEvents => _domainEvents?.AsReadOnly(); }
    public abstract class ValueObject { }
    public class Address : ValueObject { public string Street { get; private set; } = ""; public string City { get; private set; } = ""; private Address() { } }
    public enum OrderStatus { Submitted = 1, Paid = 2 }
    public class Buyer : Entity { public string IdentityGuid { get; private set; } = ""; private List<PaymentMethod> _paymentMethods = []; public IEnumerable<PaymentMethod> PaymentMethods => _paymentMethods.AsReadOnly(); }
    public class CardType { public int Id { get; init; } public required string Name { get; init; } }
    public class PaymentMethod : Entity { private string _alias = ""; private DateTime _expiration; private int _cardTypeId; public CardType CardType { get; private set; } = null!; private PaymentMethod() { _alias += _expiration + "" + _cardTypeId; } }
    public class OrderItem : Entity { public string ProductName { get; private set; } = ""; public decimal UnitPrice { get; private set; } public decimal Discount { get; private set; } }
    public class Order : Entity
    {
        public DateTime OrderDate { get; private set; }
        public Address Address { get; private set; } = null!;
        public int? BuyerId { get; private set; }
        public Buyer Buyer { get; } = null!;
        public OrderStatus OrderStatus { get; private set; }
        private bool _isDraft;
        private readonly List<OrderItem> _orderItems = [];
        public IReadOnlyCollection<OrderItem> OrderItems => _orderItems.AsReadOnly();
        public int? PaymentId { get; private set; }
        public bool Draft() => _isDraft = true;
    }
    class BuyerConfiguration : IEntityTypeConfiguration<Buyer>
    {
        public void Configure(EntityTypeBuilder<Buyer> buyerConfiguration)
        {
            buyerConfiguration.ToTable("buyers");
            buyerConfiguration.Ignore(b => b.DomainEvents);
            buyerConfiguration.Property(b => b.Id).UseHiLo("buyerseq");
            buyerConfiguration.Property(b => b.IdentityGuid).HasMaxLength(200);
            buyerConfiguration.HasIndex("IdentityGuid").IsUnique(true);
            buyerConfiguration.HasMany(b => b.PaymentMethods).WithOne();
            buyerConfiguration.Metadata.FindNavigation(nameof(Buyer.PaymentMethods))!.SetPropertyAccessMode(PropertyAccessMode.Field);
        }
    }
    class PaymentMethodConfiguration : IEntityTypeConfiguration<PaymentMethod>
    {
        public void Configure(EntityTypeBuilder<PaymentMethod> c)
        {
            c.ToTable("paymentmethods");
            c.Ignore(b => b.DomainEvents);
            c.Property(b => b.Id).UseHiLo("paymentseq");
            c.Property<int>("BuyerId");
            c.Property("_alias").HasColumnName("Alias").HasMaxLength(200);
            c.Property("_expiration").HasColumnName("Expiration").HasMaxLength(25);
            c.Property("_cardTypeId").HasColumnName("CardTypeId");
            c.HasOne(p => p.CardType).WithMany().HasForeignKey("_cardTypeId");
        }
    }
    class OrderConfiguration : IEntityTypeConfiguration<Order>
    {
        public void Configure(EntityTypeBuilder<Order> o)
        {
            o.ToTable("orders");
            o.Ignore(b => b.DomainEvents);
            o.Property(x => x.Id).UseHiLo("orderseq");
            o.OwnsOne(x => x.Address);
            o.Property(x => x.OrderStatus).HasConversion<string>().HasMaxLength(30);
            o.Property(x => x.PaymentId).HasColumnName("PaymentMethodId");
            o.HasOne<PaymentMethod>().WithMany().HasForeignKey(x => x.PaymentId).OnDelete(DeleteBehavior.Restrict);
            o.HasOne(x => x.Buyer).WithMany().HasForeignKey(x => x.BuyerId);
        }
    }
    class OrderItemConfiguration : IEntityTypeConfiguration<OrderItem>
    {
        public void Configure(EntityTypeBuilder<OrderItem> c) { c.ToTable("orderItems"); c.Ignore(b => b.DomainEvents); c.Property(x => x.Id).UseHiLo("orderitemseq"); c.Property<int>("OrderId"); }
    }
    class CardTypeConfiguration : IEntityTypeConfiguration<CardType>
    {
        public void Configure(EntityTypeBuilder<CardType> c) { c.ToTable("cardtypes"); c.Property(x => x.Id).ValueGeneratedNever(); c.Property(x => x.Name).HasMaxLength(200).IsRequired(); }
    }
    public class OrderingContext(DbContextOptions<OrderingContext> options) : DbContext(options)
    {
        public OrderingContext() : this(new DbContextOptions<OrderingContext>()) { }
        public DbSet<Order> Orders { get; set; }
        public DbSet<OrderItem> OrderItems { get; set; }
        public DbSet<PaymentMethod> Payments { get; set; }
        public DbSet<Buyer> Buyers { get; set; }
        public DbSet<CardType> CardTypes { get; set; }
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasDefaultSchema("ordering");
            modelBuilder.ApplyConfigurationsFromAssembly(typeof(OrderingContext).Assembly, t => t.Namespace == typeof(OrderingContext).Namespace);
        }
    }
}

namespace Idioms.StronglyTyped
{
    public readonly record struct OrderId(Guid Value)
    {
        public static OrderId New() => new(Guid.NewGuid());
        public class EfCoreValueConverter : ValueConverter<OrderId, Guid>
        {
            public EfCoreValueConverter() : this(null) { }
            public EfCoreValueConverter(ConverterMappingHints? hints = null) : base(id => id.Value, value => new(value), hints) { }
        }
    }
    public readonly record struct Sku(string Value);
    public sealed record Money(decimal Amount, string Currency);
    public class Order { public OrderId Id { get; private set; } public Money Total { get; private set; } = null!; public Sku? Sku { get; private set; } private readonly List<Line> _lines = []; public IReadOnlyList<Line> Lines => _lines; }
    public class Line { public int Id { get; private set; } public Sku Sku { get; private set; } public OrderId OrderId { get; private set; } public Money Price { get; private set; } = null!; }
    public class SkuConverter() : ValueConverter<Sku, string>(s => s.Value, v => new Sku(v), new ConverterMappingHints(size: 15, unicode: false));
    public class Context : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<OrderId>().HaveConversion<OrderId.EfCoreValueConverter>();
            configurationBuilder.Properties<Sku>().HaveConversion<SkuConverter>();
            configurationBuilder.ComplexProperties<Money>();
            configurationBuilder.Properties<decimal>().HavePrecision(19, 4);
        }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Order>(o =>
        {
            o.ComplexProperty(x => x.Total, t => { t.Property(x => x.Currency).HasMaxLength(3).IsFixedLength(); t.Property(x => x.Amount).HasColumnName("Total"); });
            o.HasMany(x => x.Lines).WithOne().HasForeignKey(l => l.OrderId);
        });
    }
}

namespace Idioms.SnakeCaseByHand
{
    public class UserAccount { public int Id { get; set; } public string FirstName { get; set; } = ""; public List<LoginAttempt> LoginAttempts { get; } = []; }
    public class LoginAttempt { public int Id { get; set; } public DateTime AttemptedAt { get; set; } public int UserAccountId { get; set; } }
    public static class StringExtensions
    {
        public static string ToSnakeCase(this string input)
        {
            if (string.IsNullOrEmpty(input)) { return input; }
            var startUnderscores = Regex.Match(input, @"^_+");
            return startUnderscores + Regex.Replace(input, @"([a-z0-9])([A-Z])", "$1_$2").ToLower();
        }
    }
    public class Context : DbContext
    {
        public DbSet<UserAccount> UserAccounts { get; set; }
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            base.OnModelCreating(builder);
            foreach (var entity in builder.Model.GetEntityTypes())
            {
                entity.SetTableName(entity.GetTableName()!.ToSnakeCase());
                foreach (var property in entity.GetProperties()) property.SetColumnName(property.GetColumnName().ToSnakeCase());
                foreach (var key in entity.GetKeys()) key.SetName(key.GetName()!.ToSnakeCase());
                foreach (var key in entity.GetForeignKeys()) key.SetConstraintName(key.GetConstraintName()!.ToSnakeCase());
                foreach (var index in entity.GetIndexes()) index.SetDatabaseName(index.GetDatabaseName()!.ToSnakeCase());
            }
        }
    }
}

namespace Idioms.StaticAbstract
{
    public interface IConfigured<T> where T : class, IConfigured<T> { static abstract void Configure(EntityTypeBuilder<T> builder); }
    public class Room : IConfigured<Room> { public int Number { get; set; } public string Name { get; set; } = ""; public static void Configure(EntityTypeBuilder<Room> builder) { builder.HasKey(r => r.Number); builder.Property(r => r.Name).HasMaxLength(40); } }
    public class Desk : IConfigured<Desk> { public int Id { get; set; } public Room? Room { get; set; } static void IConfigured<Desk>.Configure(EntityTypeBuilder<Desk> builder) => builder.HasOne(d => d.Room).WithMany().HasForeignKey("RoomNo").OnDelete(DeleteBehavior.SetNull); }
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        private static ModelBuilder Add<T>(ModelBuilder modelBuilder) where T : class, IConfigured<T> { T.Configure(modelBuilder.Entity<T>()); return modelBuilder; }
        protected override void OnModelCreating(ModelBuilder modelBuilder) => Add<Desk>(Add<Room>(modelBuilder));
    }
}

namespace Idioms.SqliteDates
{
    public class Event { public int Id { get; set; } public DateTimeOffset At { get; set; } public DateTimeOffset? Ended { get; set; } public TimeSpan Length { get; set; } public decimal Cost { get; set; } }
    public class Context : DbContext
    {
        public DbSet<Event> Events { get; set; }
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder builder)
        {
            if (Database.ProviderName == "Microsoft.EntityFrameworkCore.Sqlite")
            {
                foreach (var entityType in builder.Model.GetEntityTypes())
                {
                    var properties = entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(DateTimeOffset) || p.PropertyType == typeof(DateTimeOffset?));
                    foreach (var property in properties)
                        builder.Entity(entityType.Name).Property(property.Name).HasConversion(new DateTimeOffsetToBinaryConverter());
                    foreach (var property in entityType.ClrType.GetProperties().Where(p => p.PropertyType == typeof(decimal)))
                        builder.Entity(entityType.Name).Property(property.Name).HasConversion<double>();
                }
            }
        }
    }
}

namespace Idioms.Generic
{
    public abstract class EntityBase<TKey> where TKey : struct { public TKey Id { get; set; } public byte[] RowVersion { get; set; } = []; }
    public class Tag : EntityBase<short> { public string Name { get; set; } = ""; public ICollection<Item> Items { get; set; } = []; }
    public class Item : EntityBase<long> { public string Name { get; set; } = ""; public ICollection<Tag> Tags { get; set; } = []; public Item? Parent { get; set; } public ICollection<Item> Children { get; set; } = []; }
    public class ItemTag { public long ItemId { get; set; } public short TagId { get; set; } public DateTime AddedAt { get; set; } public Tag Tag { get; set; } = null!; }
    public abstract class ConfigurationBase<T, TKey> : IEntityTypeConfiguration<T> where T : EntityBase<TKey> where TKey : struct
    {
        protected virtual string Schema => "dbo2";
        public void Configure(EntityTypeBuilder<T> builder)
        {
            builder.ToTable(typeof(T).Name + "s", Schema);
            builder.HasKey(x => x.Id).HasName($"PK_{typeof(T).Name}_{typeof(TKey).Name}");
            builder.Property(x => x.RowVersion).IsRowVersion();
            ConfigureEntity(builder);
        }
        protected abstract void ConfigureEntity(EntityTypeBuilder<T> builder);
    }
    public sealed class TagConfiguration : ConfigurationBase<Tag, short>
    {
        protected override string Schema => "tags";
        protected override void ConfigureEntity(EntityTypeBuilder<Tag> builder) => builder.HasIndex(x => x.Name, "UX_Tag").IsUnique().IsDescending();
    }
    public sealed class ItemConfiguration : ConfigurationBase<Item, long>
    {
        protected override void ConfigureEntity(EntityTypeBuilder<Item> builder)
        {
            builder.HasMany(x => x.Tags).WithMany(x => x.Items).UsingEntity<ItemTag>(
                l => l.HasOne(x => x.Tag).WithMany().HasForeignKey(x => x.TagId),
                r => r.HasOne<Item>().WithMany().HasForeignKey(x => x.ItemId),
                j => { j.HasKey(x => new { x.TagId, x.ItemId }); j.Property(x => x.AddedAt).HasDefaultValueSql("getutcdate()"); });
            builder.HasMany(x => x.Children).WithOne(x => x.Parent).HasForeignKey("ParentNumber").IsRequired(false);
        }
    }
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var configurations = new (Type Entity, object Configuration)[] { (typeof(Tag), new TagConfiguration()) };
            modelBuilder.ApplyConfiguration(new ItemConfiguration()).ApplyConfiguration(new TagConfiguration());
            _ = configurations.Length;
        }
    }
}
