// Methods that are passed as they are, methods of delegates, messages on the way, and converters that reflection makes.
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using static System.Console;
using static System.Math;

namespace Idioms.ConfigureOfAnObject
{
    public class Customer { public int Id { get; set; } public string Name { get; set; } = ""; public List<Address> Addresses { get; } = []; public Address Home { get; set; } = null!; public List<Invoice> Invoices { get; } = []; }
    public class Address { public int Id { get; set; } public string Street { get; set; } = ""; public string City { get; set; } = ""; }
    public class Invoice { public int Id { get; set; } public decimal Total { get; set; } public int CustomerId { get; set; } }
    public sealed class AddressConfiguration(int length)
    {
        public void Configure(OwnedNavigationBuilder<Customer, Address> builder)
        {
            builder.ToTable("Addresses");
            builder.Property(a => a.Street).HasMaxLength(length);
            Cities(builder);
        }
        private void Cities(OwnedNavigationBuilder<Customer, Address> builder) => builder.Property(a => a.City).HasMaxLength(length / 2);
        public static void ConfigureHome(OwnedNavigationBuilder<Customer, Address> builder) => builder.Property(a => a.City).HasMaxLength(33);
    }
    public class InvoiceConfiguration : IEntityTypeConfiguration<Invoice>
    {
        public void Configure(EntityTypeBuilder<Invoice> builder) => builder.Property(i => i.Total).HasPrecision(12, 4);
    }
    public class Context : DbContext
    {
        public DbSet<Customer> Customers => Set<Customer>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var configuration = new InvoiceConfiguration();
            modelBuilder.Entity<Customer>(customer =>
            {
                customer.OwnsMany(c => c.Addresses, new AddressConfiguration(80).Configure);
                customer.OwnsOne(c => c.Home, AddressConfiguration.ConfigureHome);
            });
            modelBuilder.Entity<Invoice>(configuration.Configure);
            modelBuilder.Entity<Customer>(this.ConfigureName);
        }
        private void ConfigureName(EntityTypeBuilder<Customer> builder) => builder.Property(c => c.Name).HasMaxLength(55).IsUnicode(false);
    }
}

namespace Idioms.MethodOfADelegate
{
    public abstract class Entity { public int Id { get; set; } public string? ChangedBy { get; set; } public DateTime ChangedAt { get; set; } }
    public class Order : Entity { public string Number { get; set; } = ""; }
    public class Line : Entity { public decimal Price { get; set; } public int OrderId { get; set; } public Order Order { get; set; } = null!; }
    public class Plain { public int Id { get; set; } public string? ChangedBy { get; set; } }
    public static class EntityConfigurations
    {
        private static readonly MethodInfo ConfigureMethod = new Action<ModelBuilder>(Configure<Entity>).Method.GetGenericMethodDefinition();
        private static readonly MethodInfo AuditMethod = ((Action<ModelBuilder, int>)ConfigureAudit<Entity>).Method.GetGenericMethodDefinition();
        private static readonly Type EntityType = typeof(Entity);
        public static void ConfigureAll(this ModelBuilder modelBuilder)
        {
            WriteLine($"{DateTime.UtcNow:HH:mm:ss.fff} started");
            foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(type => EntityType.IsAssignableFrom(type.ClrType)).ToList())
            {
                WriteLine(entityType);
                WriteLine($"{entityType} {entityType.GetTableName()}");
                ConfigureMethod.MakeGenericMethod(entityType.ClrType).Invoke(obj: null, [modelBuilder]);
                AuditMethod.MakeGenericMethod(entityType.ClrType).Invoke(null, [modelBuilder, 3]);
            }
        }
        private static void Configure<T>(ModelBuilder modelBuilder) where T : Entity => modelBuilder.Entity<T>(builder => builder.Property(e => e.ChangedBy).HasMaxLength(64));
        private static void ConfigureAudit<T>(ModelBuilder modelBuilder, int precision) where T : Entity => modelBuilder.Entity<T>().Property(e => e.ChangedAt).HasPrecision(precision);
    }
    public class Context : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        public DbSet<Plain> Plain => Set<Plain>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ConfigureAll();
    }
}

namespace Idioms.ConvertersByReflection
{
    public enum State { Draft, Sent }
    public enum Level : short { Low, High }
    public class Letter { public int Id { get; set; } public State State { get; set; } public State? Former { get; set; } public Level Level { get; set; } public string Text { get; set; } = ""; }
    public class Context : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var property in entityType.GetProperties().Where(property => property.ClrType.IsEnum || (Nullable.GetUnderlyingType(property.ClrType)?.IsEnum ?? false)))
                {
                    var type = typeof(EnumToStringConverter<>).MakeGenericType(Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType);
                    var converter = Activator.CreateInstance(type) as ValueConverter;
                    property.SetValueConverter(converter);
                }
            }
        }
    }
}

namespace Idioms.ConvertersWithArguments
{
    public enum Unit { Piece, Box }
    public class Stock { public int Id { get; set; } public Unit Unit { get; set; } public bool IsOpen { get; set; } public Guid Code { get; set; } }
    public class Context : DbContext
    {
        public DbSet<Stock> Stocks => Set<Stock>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()))
            {
                if (property.ClrType.IsEnum)
                {
                    property.SetValueConverter((ValueConverter)Activator.CreateInstance(typeof(EnumToNumberConverter<,>).MakeGenericType(property.ClrType, typeof(long)))!);
                }
                else if (property.ClrType == typeof(bool))
                {
                    property.SetValueConverter(new BoolToZeroOneConverter<int>());
                }
                else if (property.ClrType == typeof(Guid))
                {
                    property.SetValueConverter(typeof(GuidToStringConverter));
                }
            }
        }
    }
}

namespace Idioms.ConvertersAfterConfigurations
{
    public enum State { Draft, Sent }
    public class Letter { public int Id { get; set; } public State State { get; set; } public State Former { get; set; } }
    public class Context : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Letter>().Property(l => l.State).HasConversion(new EnumToNumberConverter<State, long>());
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType.IsEnum))
            {
                property.SetValueConverter(Activator.CreateInstance(typeof(EnumToStringConverter<>).MakeGenericType(property.ClrType)) as ValueConverter);
            }
            modelBuilder.Entity<Letter>().Property(l => l.Former).HasConversion<byte>();
        }
    }
}

namespace Idioms.FunctionsOfUsingStatic
{
    public class Letter { public int Id { get; set; } public string Text { get; set; } = ""; }
    public class Context : DbContext
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Letter>().Property(l => l.Text).HasMaxLength(Max(3, 5));
    }
}
