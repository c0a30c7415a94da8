// SQL Server. What every table has is a part of its rows: who touched a row and when, whether it is deleted, and for how long it holds are owned or complex types, so no
// entity type has a time or a flag of its own.
using System;
using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;

namespace Corpus.LeasesWithOwnedParts;

public class Audit
{
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
}

public class Stamp
{
    public DateTimeOffset At { get; set; }

    [MaxLength(80)]
    public string By { get; set; } = "";
}

public class Deletion
{
    public bool IsDeleted { get; set; }
    public DateTimeOffset? DeletedAt { get; set; }
}

public class Term
{
    public DateOnly From { get; set; }
    public DateOnly? Until { get; set; }
}

public class Building
{
    public long Id { get; set; }

    [MaxLength(20)]
    public string Tag { get; set; } = "";

    public Deletion Deletion { get; set; } = new();
    public Audit Audit { get; set; } = new();
    public byte[] Version { get; set; } = [];
}

public class Lease
{
    public long Id { get; set; }
    public long BuildingId { get; set; }
    public Building Building { get; set; } = null!;
    public Term Term { get; set; } = new();
    public Stamp Created { get; set; } = new();
    public Stamp Modified { get; set; } = new();
    public byte[] Version { get; set; } = [];
}

public class LeasesContext : DbContext
{
    public DbSet<Building> Buildings => Set<Building>();

    public DbSet<Lease> Leases => Set<Lease>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("Server=sql;Database=leases;Integrated Security=true");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Building>(building =>
        {
            building.OwnsOne(b => b.Audit);
            building.OwnsOne(b => b.Deletion, deletion => deletion.Property(d => d.IsDeleted).HasDefaultValue(false));
            building.Navigation(b => b.Deletion).IsRequired();
            building.HasIndex(b => b.Tag).IsUnique().HasFilter("[Deletion_IsDeleted] = 0");
            building.HasQueryFilter(b => !b.Deletion.IsDeleted);
            building.Property(b => b.Version).IsRowVersion();
        });
        modelBuilder.Entity<Lease>(lease =>
        {
            lease.OwnsOne(l => l.Term);
            lease.ComplexProperty(l => l.Created);
            lease.ComplexProperty(l => l.Modified);
            lease.HasOne(l => l.Building).WithMany().HasForeignKey(l => l.BuildingId).OnDelete(DeleteBehavior.Restrict);
            lease.HasQueryFilter(l => !l.Building.Deletion.IsDeleted);
            lease.Property(l => l.Version).IsRowVersion();
        });
    }
}
