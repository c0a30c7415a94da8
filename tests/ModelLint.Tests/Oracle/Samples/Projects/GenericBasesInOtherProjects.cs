// File CatalogContext.cs
using Catalog;

namespace Store;

public class CatalogContext : DbContext
{
    public DbSet<Category> Categories => Set<Category>();
    public DbSet<Article> Articles => Set<Article>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Category>().Property(c => c.Id).HasConversion(id => id.Value, value => new CategoryId(value)).ValueGeneratedNever();
        modelBuilder.Entity<Article>().Property(c => c.Id).HasConversion(id => id.Value, value => new ArticleId(value)).ValueGeneratedNever();
    }
}

// Project Catalog
using Kernel;
namespace Catalog;

public record CategoryId(Guid Value);
public record ArticleId(Guid Value);
public class Category : AggregateRoot<CategoryId>
{
    public string Name { get; private set; } = default!;
    private Category() { }
    public static Category Create(string name) => new Category { Id = new CategoryId(Guid.NewGuid()) };
}
public class Article : Entity<ArticleId> { public string Name { get; set; } = ""; public string? Text { get; set; } }

// Project Kernel
namespace Kernel;

public interface IAuditable { DateTimeOffset CreatedAt { get; } }
public abstract class Entity<TId> : IAuditable
{
    public required TId Id { get; init; }
    public DateTimeOffset CreatedAt { get; private set; }
    public string? CreatedBy { get; private set; }
    public DateTimeOffset? UpdatedAt { get; private set; }
    public string? UpdatedBy { get; private set; }
    public void Created(DateTimeOffset dateTime, string? user) => (CreatedAt, CreatedBy) = (dateTime, user);
}
public interface IDomainEvents { void Clear(); }
public abstract class AggregateRoot<TId> : Entity<TId>, IDomainEvents
{
    private readonly List<string> _events = new();
    [NotMapped] public IReadOnlyList<string> Events => _events;
    public void Add(string text) => _events.Add(text);
    public void Clear() => _events.Clear();
}
