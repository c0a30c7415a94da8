// File ShopContext.cs
using Domain;

namespace Shop;

public class Local : Entity<int> { public override string? Name { get; protected set; } [Needed] public string? Kind { get; set; } public new int Tag { get; set; } }

public class ShopContext : DbContext
{
    public DbSet<Order> Orders => Set<Order>();
    public DbSet<Local> Locals => Set<Local>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}

// Project Domain
namespace Domain;

public class NeededAttribute : RequiredAttribute;

public abstract class Entity<TKey> where TKey : struct
{
    public TKey Id { get; private set; }
    public virtual string? Name { get; protected set; }
    [NotMapped] public virtual int Rank { get; set; }
    public string Label => $"{Id} {Name}";
    public object Tag { get; set; } = "";
    internal string Secret { get; set; } = "";
}

public class Order : Entity<Guid>
{
    private readonly List<Line> _lines = [];
    public IReadOnlyCollection<Line> Lines => _lines.AsReadOnly();
    public override string? Name { get => base.Name; }
    public new string? Tag { get; private set; }
    [Needed] public string? Note { get; internal set; }
    public Customer Customer { get; private set; } = null!;
    public decimal Total => _lines.Count;
}

public record Line(int Id, string Text)
{
    public Order Order { get; private init; } = null!;
    public Guid OrderId { get; private init; }
}

public class Customer : Entity<long>
{
    public new string Tag { get; set; } = "";
    [MaxLength(20)] public override string? Name { get; protected set; }
    public override int Rank { get; set; }
}
