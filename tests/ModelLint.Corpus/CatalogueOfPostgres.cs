// PostgreSQL, and what only it has: arrays, jsonb with a GIN index, citext, enums by name behind a CHECK, a generated search vector, ranges in exclusion by hand, network
// addresses, identity columns, nulls that count as equal, and its own row version.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NpgsqlTypes;

namespace Corpus.CatalogueOfPostgres;

public enum Availability
{
    InStock,
    OnOrder,
    Discontinued,
}

public class Product
{
    public long Id { get; set; }
    public string Slug { get; set; } = "";
    public string Title { get; set; } = "";
    public string? Description { get; set; }
    public Availability Availability { get; set; }
    public string[] Tags { get; set; } = [];
    public List<int> PackSizes { get; set; } = [];
    public JsonDocument? Specification { get; set; }
    public Dictionary<string, string> Labels { get; set; } = [];
    public NpgsqlTsVector SearchVector { get; set; } = null!;
    public decimal Price { get; set; }
    public TimeSpan? Warranty { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public uint Version { get; set; }
    public ICollection<PriceChange> PriceChanges { get; } = [];
}

public class PriceChange
{
    public long Id { get; set; }
    public long ProductId { get; set; }
    public Product Product { get; set; } = null!;
    public NpgsqlRange<DateOnly> ValidDuring { get; set; }
    public decimal Price { get; set; }
    public string? Campaign { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class Visitor
{
    public Guid Id { get; set; }
    public string? Email { get; set; }
    public IPAddress LastAddress { get; set; } = IPAddress.None;
    public DateTime? LastSeen { get; set; }
    public bool AcceptsMail { get; set; }
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class CatalogueContext : DbContext
{
    public DbSet<Product> Products => Set<Product>();
    public DbSet<PriceChange> PriceChanges => Set<PriceChange>();
    public DbSet<Visitor> Visitors => Set<Visitor>();

    public IQueryable<Product> Tagged(string tag) => Products.Where(product => product.Tags.Contains(tag));

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Database=catalogue", npgsql => npgsql.EnableRetryOnFailure());

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasPostgresExtension("citext").HasPostgresExtension("btree_gist").UseIdentityAlwaysColumns();

        modelBuilder.Entity<Product>(product =>
        {
            product.ToTable("products", table =>
            {
                table.HasCheckConstraint("ck_products_availability", "availability IN ('InStock', 'OnOrder', 'Discontinued')");
                table.HasCheckConstraint("ck_products_price", "price >= 0");
            });
            product.Property(p => p.Slug).HasMaxLength(120);
            product.HasIndex(p => p.Slug).IsUnique();
            product.Property(p => p.Title).HasMaxLength(200);
            product.Property(p => p.Description).HasColumnType("text");
            product.Property(p => p.Availability).HasConversion<string>().HasMaxLength(20).HasColumnName("availability");
            product.Property(p => p.Price).HasPrecision(12, 2).HasColumnName("price");
            product.HasIndex(p => p.Tags).HasMethod("gin");
            product.HasIndex(p => p.Specification).HasMethod("gin").HasOperators("jsonb_path_ops");
            product.Property(p => p.Labels).HasColumnType("hstore");
            product.HasGeneratedTsVectorColumn(p => p.SearchVector, "english", p => new { p.Title, p.Description }).HasIndex(p => p.SearchVector).HasMethod("gin");
            Times(product, p => p.CreatedAt, p => p.UpdatedAt);
            product.Property(p => p.Version).IsRowVersion();
        });

        modelBuilder.HasPostgresExtension("hstore");
        modelBuilder.Entity<PriceChange>(change =>
        {
            change.ToTable("price_changes");
            change.HasOne(c => c.Product).WithMany(p => p.PriceChanges).HasForeignKey(c => c.ProductId).OnDelete(DeleteBehavior.Cascade);
            change.HasIndex(c => new { c.ProductId, c.Campaign }).IsUnique().AreNullsDistinct(false);
            change.HasIndex(c => c.ValidDuring).HasMethod("gist");
            change.Property(c => c.Price).HasPrecision(12, 2);
            change.Property(c => c.Campaign).HasMaxLength(60);
            Times(change, c => c.CreatedAt, c => c.UpdatedAt);
            change.Property(c => c.Version).IsRowVersion();
        });

        modelBuilder.Entity<Visitor>(visitor =>
        {
            visitor.ToTable("visitors");
            visitor.Property(v => v.Id).HasDefaultValueSql("gen_random_uuid()");
            visitor.Property(v => v.Email).HasColumnType("citext");
            visitor.HasIndex(v => v.Email).IsUnique().HasFilter("\"Email\" IS NOT NULL");
            visitor.Property(v => v.AcceptsMail).HasDefaultValue(false);
            visitor.HasIndex(v => v.LastSeen).IsDescending().HasFilter("\"AcceptsMail\"");
            Times(visitor, v => v.CreatedAt, v => v.UpdatedAt);
            visitor.Property(v => v.Version).IsRowVersion();
        });
    }

    private static void Times<T>(EntityTypeBuilder<T> builder, System.Linq.Expressions.Expression<Func<T, DateTime>> created, System.Linq.Expressions.Expression<Func<T, DateTime>> updated)
        where T : class
    {
        builder.Property(created).HasDefaultValueSql("now()");
        builder.Property(updated).HasDefaultValueSql("now()");
    }
}
