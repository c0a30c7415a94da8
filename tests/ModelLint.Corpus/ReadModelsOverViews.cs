// PostgreSQL. The read side of a service: views, a materialized view, SQL queries and a function as entity types without keys or with those of the rows behind them, one table
// of its own that a worker fills, and one that another context owns and this one only reads.
using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.EntityFrameworkCore;

namespace Corpus.ReadModelsOverViews;

public class InvoiceSummary
{
    public long InvoiceId { get; set; }
    public string Number { get; set; } = "";
    public string CustomerName { get; set; } = "";
    public decimal Total { get; set; }
    public DateTime? DueAt { get; set; }
    public bool IsPaid { get; set; }
    public ICollection<InvoiceLineView> Lines { get; } = [];
}

public class InvoiceLineView
{
    public long InvoiceId { get; set; }
    public int Line { get; set; }
    public string Text { get; set; } = "";
    public double Quantity { get; set; }
    public InvoiceSummary Invoice { get; set; } = null!;
}

[Keyless]
public class RevenueByMonth
{
    public int Year { get; set; }
    public int Month { get; set; }
    public decimal Revenue { get; set; }
    public string Currency { get; set; } = "";
}

public class OverdueCustomer
{
    public long CustomerId { get; set; }
    public string Name { get; set; } = "";
    public decimal Outstanding { get; set; }
    public InvoiceState WorstState { get; set; }
}

public enum InvoiceState
{
    Open,
    Reminded,
    Overdue,
}

public class SearchHit
{
    public string Kind { get; set; } = "";
    public long EntityId { get; set; }
    public float Rank { get; set; }
}

public class DashboardTile
{
    public Guid Id { get; set; }
    public string Title { get; set; } = "";
    public string Query { get; set; } = "";
    public DateTime CreatedAt { get; set; }
    public DateTime UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class Currency
{
    public string Code { get; set; } = "";
    public string DisplayName { get; set; } = "";
}

public class ReportingContext : DbContext
{
    public DbSet<InvoiceSummary> Invoices => Set<InvoiceSummary>();
    public DbSet<RevenueByMonth> Revenue => Set<RevenueByMonth>();
    public DbSet<OverdueCustomer> OverdueCustomers => Set<OverdueCustomer>();
    public DbSet<DashboardTile> Tiles => Set<DashboardTile>();
    public DbSet<Currency> Currencies => Set<Currency>();

    public IQueryable<SearchHit> Search(string text) => FromExpression(() => Search(text));

    protected override void OnConfiguring(DbContextOptionsBuilder options) => 
        options.UseNpgsql("Host=db;Database=reporting").UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasDefaultSchema("reporting");

        modelBuilder.Entity<InvoiceSummary>(invoice =>
        {
            invoice.ToView("invoice_summaries");
            invoice.HasKey(i => i.InvoiceId);
            invoice.HasMany(i => i.Lines).WithOne(l => l.Invoice).HasForeignKey(l => l.InvoiceId);
        });
        modelBuilder.Entity<InvoiceLineView>(line =>
        {
            line.ToView("invoice_lines");
            line.HasKey(l => new { l.InvoiceId, l.Line });
        });
        modelBuilder.Entity<RevenueByMonth>().ToView("revenue_by_month");
        modelBuilder.Entity<OverdueCustomer>().HasNoKey().ToSqlQuery("SELECT \"CustomerId\", \"Name\", \"Outstanding\", \"WorstState\" FROM billing.overdue_customers");
        modelBuilder.Entity<SearchHit>().HasNoKey().ToTable((string?)null);
        modelBuilder.HasDbFunction(() => Search(default!)).HasName("search");
        modelBuilder.Entity<DashboardTile>(tile =>
        {
            tile.ToTable("tiles");
            tile.Property(t => t.Title).HasMaxLength(80);
            tile.Property(t => t.Query).HasColumnType("text");
            tile.Property(t => t.CreatedAt).HasDefaultValueSql("now()");
            tile.Property(t => t.UpdatedAt).HasDefaultValueSql("now()");
            tile.Property(t => t.Version).IsRowVersion();
        });
        modelBuilder.Entity<Currency>(currency =>
        {
            currency.ToTable("currencies", "billing", table => table.ExcludeFromMigrations());
            currency.HasKey(c => c.Code);
            currency.Property(c => c.Code).HasMaxLength(3).IsFixedLength();
            currency.Property(c => c.DisplayName).HasMaxLength(60);
        });
    }
}
