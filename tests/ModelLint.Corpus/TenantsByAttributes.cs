// SQL Server, attributes wherever there is one. Every row belongs to a tenant, which leads every key and index; rows that count as deleted are left out by the same filter,
// and a unique index knows of them.
using System;
using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Corpus.TenantsByAttributes;

public class Tenant
{
    public Guid Id { get; set; }

    [MaxLength(100)]
    public string DisplayName { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    [Timestamp]
    public byte[] RowVersion { get; set; } = [];
}

public abstract class TenantOwned
{
    public Guid TenantId { get; set; }

    [DeleteBehavior(DeleteBehavior.Restrict)]
    public Tenant Tenant { get; set; } = null!;

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset UpdatedAt { get; set; }

    public bool IsDeleted { get; set; }

    [Timestamp]
    public byte[] RowVersion { get; set; } = [];
}

[PrimaryKey(nameof(TenantId), nameof(Id))]
public class Product : TenantOwned
{
    public Guid Id { get; set; }

    [MaxLength(20), Unicode(false)]
    public string Sku { get; set; } = "";

    [Precision(18, 2)]
    public decimal Price { get; set; }
}

[PrimaryKey(nameof(TenantId), nameof(Id))]
public class StockMovement : TenantOwned
{
    public Guid Id { get; set; }

    public Guid ProductId { get; set; }

    [ForeignKey("TenantId,ProductId"), DeleteBehavior(DeleteBehavior.Restrict)]
    public Product Product { get; set; } = null!;

    public int Quantity { get; set; }
}

public class ShopContext(Guid tenantId) : DbContext
{
    private readonly Guid _tenantId = tenantId;

    public ShopContext()
        : this(Guid.Empty)
    {
    }

    public DbSet<Product> Products => Set<Product>();

    public DbSet<StockMovement> StockMovements => Set<StockMovement>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("Server=db;Database=shop;Integrated Security=true");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Product>(product =>
        {
            product.HasIndex(p => new { p.TenantId, p.Sku }).IsUnique().HasFilter("[IsDeleted] = 0");
            product.HasQueryFilter(p => !p.IsDeleted && p.TenantId == _tenantId);
            product.Property(p => p.IsDeleted).HasDefaultValue(false);
        });
        modelBuilder.Entity<StockMovement>(movement =>
        {
            movement.HasQueryFilter(m => !m.IsDeleted && m.TenantId == _tenantId);
            movement.Property(m => m.IsDeleted).HasDefaultValue(false);
        });
    }
}
