// PostgreSQL. Tenancy and soft deletion as interfaces, told to EF Core in one loop: a filter for each entity type, keys and indexes that lead with the tenant, and a few tables
// that all tenants share.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.TenantsByInterface;

public interface ITenantOwned
{
    long TenantId { get; }
}

public interface ISoftDeletable
{
    DateTimeOffset? DeletedAt { get; }
}

public interface ICurrentTenant
{
    long Id { get; }
}

public abstract class Entity
{
    public long Id { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public uint Version { get; set; }
}

public class Tenant : Entity
{
    public string Name { get; set; } = "";
    public string Subdomain { get; set; } = "";
    public ICollection<Project> Projects { get; } = [];
}

public class Project : Entity, ITenantOwned, ISoftDeletable
{
    public long TenantId { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public string Key { get; set; } = "";
    public string Name { get; set; } = "";
    public DateTimeOffset? DeletedAt { get; set; }
    public ICollection<Ticket> Tickets { get; } = [];
}

public class Ticket : Entity, ITenantOwned, ISoftDeletable
{
    public long TenantId { get; set; }
    public Tenant Tenant { get; set; } = null!;
    public long ProjectId { get; set; }
    public Project Project { get; set; } = null!;
    public int Number { get; set; }
    public string Title { get; set; } = "";
    public string? Body { get; set; }
    public Priority Priority { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}

public enum Priority : short
{
    Low = 10,
    Normal = 20,
    High = 30,
}

public class Country : Entity
{
    public string IsoCode { get; set; } = "";
    public string EnglishName { get; set; } = "";
}

public class TicketsContext : DbContext
{
    private readonly long _tenantId;

    public TicketsContext()
    {
    }

    public TicketsContext(ICurrentTenant tenant) => _tenantId = tenant.Id;

    public DbSet<Tenant> Tenants => Set<Tenant>();
    public DbSet<Project> Projects => Set<Project>();
    public DbSet<Ticket> Tickets => Set<Ticket>();
    public DbSet<Country> Countries => Set<Country>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=db;Database=tickets");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Tenant>(tenant =>
        {
            tenant.Property(t => t.Name).HasMaxLength(120);
            tenant.Property(t => t.Subdomain).HasMaxLength(63);
            tenant.HasIndex(t => t.Subdomain).IsUnique();
            Base(tenant);
        });
        modelBuilder.Entity<Project>(project =>
        {
            project.HasOne(p => p.Tenant).WithMany(t => t.Projects).HasForeignKey(p => p.TenantId).OnDelete(DeleteBehavior.Restrict);
            project.HasAlternateKey(p => new { p.TenantId, p.Id });
            project.Property(p => p.Key).HasMaxLength(10);
            project.Property(p => p.Name).HasMaxLength(120);
            project.HasIndex(p => new { p.TenantId, p.Key }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
            project.HasQueryFilter(p => p.TenantId == _tenantId && p.DeletedAt == null);
            Base(project);
        });
        modelBuilder.Entity<Ticket>(ticket =>
        {
            ticket.HasOne(t => t.Tenant).WithMany().HasForeignKey(t => t.TenantId).OnDelete(DeleteBehavior.Restrict);
            ticket.HasOne(t => t.Project).WithMany(p => p.Tickets)
                .HasForeignKey(t => new { t.TenantId, t.ProjectId }).HasPrincipalKey(p => new { p.TenantId, p.Id }).OnDelete(DeleteBehavior.Restrict);
            ticket.HasIndex(t => new { t.TenantId, t.ProjectId });
            ticket.HasIndex(t => new { t.TenantId, t.ProjectId, t.Number }).IsUnique().HasFilter("\"DeletedAt\" IS NULL");
            ticket.Property(t => t.Title).HasMaxLength(200);
            ticket.Property(t => t.Body).HasColumnType("text");
            ticket.ToTable(table => table.HasCheckConstraint("CK_Tickets_Priority", "\"Priority\" IN (10, 20, 30)"));
            ticket.HasQueryFilter(t => t.TenantId == _tenantId && t.DeletedAt == null);
            Base(ticket);
        });
        modelBuilder.Entity<Country>(country =>
        {
            country.Property(c => c.IsoCode).HasMaxLength(2).IsFixedLength();
            country.Property(c => c.EnglishName).HasMaxLength(80);
            country.HasAlternateKey(c => c.IsoCode);
            Base(country);
        });
    }

    private static void Base<T>(EntityTypeBuilder<T> builder)
        where T : Entity
    {
        builder.Property(entity => entity.CreatedAt).HasDefaultValueSql("now()");
        builder.Property(entity => entity.UpdatedAt).HasDefaultValueSql("now()");
        builder.Property(entity => entity.Version).IsRowVersion();
    }
}
