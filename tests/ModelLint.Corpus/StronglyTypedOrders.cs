// PostgreSQL. A domain with identifiers of its own types, told to EF Core once for all; aggregates with private setters, lines that only their order knows, a money type that
// is two columns, and times that an interceptor sets, so that the domain does not have them.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Corpus.StronglyTypedOrders;

public readonly record struct CustomerId(Guid Value)
{
    public static CustomerId New() => new(Guid.NewGuid());
}

public readonly record struct OrderId(Guid Value);

public readonly record struct Sku(string Value);

public record Money(decimal Amount, string Currency)
{
    public static Money operator *(Money money, int factor) => money with { Amount = money.Amount * factor };
}

public record EmailAddress
{
    private EmailAddress(string value) => Value = value;

    public string Value { get; }

    public static EmailAddress From(string value) => value.Contains('@') ? new(value.Trim()) : throw new ArgumentException("no address", nameof(value));
}

public enum OrderStatus
{
    Draft = 1,
    Placed = 2,
    Shipped = 3,
    Cancelled = 4,
}

public interface IDomainEvent;

public sealed record OrderPlaced(OrderId Order) : IDomainEvent;

public abstract class AggregateRoot<TId>
    where TId : struct
{
    private readonly List<IDomainEvent> _events = [];

    public TId Id { get; protected init; }

    public IReadOnlyCollection<IDomainEvent> Events => _events;

    protected void Raise(IDomainEvent domainEvent) => _events.Add(domainEvent);
}

public sealed class Customer : AggregateRoot<CustomerId>
{
    private Customer()
    {
    }

    public Customer(string name, EmailAddress email)
    {
        Id = CustomerId.New();
        Name = name;
        Email = email;
    }

    public string Name { get; private set; } = null!;

    public EmailAddress Email { get; private set; } = null!;
}

public sealed class Order : AggregateRoot<OrderId>
{
    private readonly List<OrderLine> _lines = [];

    private Order()
    {
    }

    public Order(CustomerId customer) => CustomerId = customer;

    public CustomerId CustomerId { get; private set; }

    public OrderStatus Status { get; private set; } = OrderStatus.Draft;

    public DateTimeOffset? PlacedAt { get; private set; }

    public IReadOnlyList<OrderLine> Lines => _lines.AsReadOnly();

    public bool IsEmpty => _lines.Count == 0;

    public void Add(Sku sku, int quantity, Money price) => _lines.Add(new(sku, quantity, price));

    public void Place(DateTimeOffset now)
    {
        (Status, PlacedAt) = (OrderStatus.Placed, now);
        Raise(new OrderPlaced(Id));
    }
}

public sealed class OrderLine
{
    private OrderLine()
    {
    }

    internal OrderLine(Sku sku, int quantity, Money price) => (Sku, Quantity, Price) = (sku, quantity, price);

    public Sku Sku { get; private set; }

    public int Quantity { get; private set; }

    public Money Price { get; private set; } = null!;

    public Money Total => Price * Quantity;
}

public class OrdersContext : DbContext
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<Order> Orders => Set<Order>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Database=orders").AddInterceptors(new TimesInterceptor(TimeProvider.System));

    protected override void ConfigureConventions(ModelConfigurationBuilder configuration)
    {
        configuration.Properties<CustomerId>().HaveConversion<CustomerIdConverter>();
        configuration.Properties<OrderId>().HaveConversion<OrderIdConverter>();
        configuration.Properties<Sku>().HaveConversion<SkuConverter>().HaveMaxLength(40);
        configuration.Properties<EmailAddress>().HaveConversion<EmailConverter>().HaveMaxLength(320);
        configuration.Properties<decimal>().HavePrecision(19, 4);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(OrdersContext).Assembly, type => type.Namespace == typeof(OrdersContext).Namespace);

    private sealed class CustomerIdConverter() : ValueConverter<CustomerId, Guid>(id => id.Value, value => new(value));

    private sealed class OrderIdConverter() : ValueConverter<OrderId, Guid>(id => id.Value, value => new(value));

    private sealed class SkuConverter() : ValueConverter<Sku, string>(sku => sku.Value, value => new(value));

    private sealed class EmailConverter() : ValueConverter<EmailAddress, string>(email => email.Value, value => EmailAddress.From(value));
}

internal abstract class AggregateConfiguration<T> : IEntityTypeConfiguration<T>
    where T : class
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.Ignore("Events");
        builder.Property<DateTimeOffset>("CreatedAt").HasDefaultValueSql("now()");
        builder.Property<DateTimeOffset>("UpdatedAt").HasDefaultValueSql("now()");
        builder.Property<uint>("xmin").IsRowVersion();
        ConfigureAggregate(builder);
    }

    protected abstract void ConfigureAggregate(EntityTypeBuilder<T> builder);
}

internal sealed class CustomerConfiguration : AggregateConfiguration<Customer>
{
    protected override void ConfigureAggregate(EntityTypeBuilder<Customer> builder)
    {
        builder.HasKey(customer => customer.Id);
        builder.Property(customer => customer.Id).ValueGeneratedNever();
        builder.Property(customer => customer.Name).HasMaxLength(200);
        builder.HasIndex(customer => customer.Email).IsUnique();
    }
}

internal sealed class OrderConfiguration : AggregateConfiguration<Order>
{
    protected override void ConfigureAggregate(EntityTypeBuilder<Order> builder)
    {
        builder.HasKey(order => order.Id);
        builder.Property(order => order.Id).ValueGeneratedNever();
        builder.Property(order => order.Status).HasConversion<string>().HasMaxLength(16);
        builder.ToTable(table => table.HasCheckConstraint("ck_orders_status", "\"Status\" IN ('Draft', 'Placed', 'Shipped', 'Cancelled')"));
        builder.Ignore(order => order.IsEmpty);
        builder.HasOne<Customer>().WithMany().HasForeignKey(order => order.CustomerId).OnDelete(DeleteBehavior.Restrict);
        builder.OwnsMany(order => order.Lines, line =>
        {
            line.ToTable("OrderLines");
            line.WithOwner().HasForeignKey("OrderId");
            line.Property<int>("LineNumber");
            line.HasKey("OrderId", "LineNumber");
            line.Ignore(l => l.Total);
            line.OwnsOne(l => l.Price, price => price.Property(p => p.Currency).HasMaxLength(3).IsFixedLength());
            line.Navigation(l => l.Price).IsRequired();
        });
        builder.Navigation(order => order.Lines).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}

public sealed class TimesInterceptor(TimeProvider time) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        foreach (EntityEntry entry in eventData.Context!.ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
        {
            entry.Property("UpdatedAt").CurrentValue = time.GetUtcNow();
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }
}
