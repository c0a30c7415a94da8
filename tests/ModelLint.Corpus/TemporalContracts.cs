// SQL Server. Contracts whose history the server keeps: temporal tables with named periods, one of them shared with an owned type; keys from a sequence, computed columns,
// a self-reference for amendments, and an index that includes what its query reads.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.TemporalContracts;

public abstract class Audited
{
    public DateTimeOffset CreatedAt { get; private set; }

    public string CreatedBy { get; private set; } = "";

    public DateTimeOffset ModifiedAt { get; private set; }

    public string ModifiedBy { get; private set; } = "";

    public byte[] RowVersion { get; private set; } = [];
}

public class Contract : Audited
{
    public long Id { get; private set; }

    public required string Number { get; init; }

    public required Period Term { get; set; }

    public Address? Site { get; set; }

    public decimal MonthlyRate { get; set; }

    public decimal YearlyRate { get; private set; }

    public long? AmendsId { get; set; }

    public Contract? Amends { get; set; }

    public List<Contract> Amendments { get; } = [];

    public List<Clause> Clauses { get; } = [];
}

public class Clause : Audited
{
    public long Id { get; private set; }

    public long ContractId { get; set; }

    public Contract Contract { get; set; } = null!;

    public int Position { get; set; }

    public required string Heading { get; set; }

    public required string Text { get; set; }
}

public class Period
{
    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }
}

public class Address
{
    public required string Street { get; set; }

    public required string City { get; set; }

    public required string CountryCode { get; set; }
}

public class ContractsContext(DbContextOptions<ContractsContext> options) : DbContext(options)
{
    public DbSet<Contract> Contracts => Set<Contract>();

    public DbSet<Clause> Clauses => Set<Clause>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.HasSequence<long>("ContractNumbers").IncrementsBy(10);
        modelBuilder.ApplyConfiguration(new ContractConfiguration()).ApplyConfiguration(new ClauseConfiguration());
    }
}

public class ContractConfiguration : IEntityTypeConfiguration<Contract>
{
    public void Configure(EntityTypeBuilder<Contract> builder)
    {
        builder.ToTable("Contracts", "legal", table => table.IsTemporal(temporal =>
        {
            temporal.HasPeriodStart("ValidFrom").HasColumnName("ValidFrom");
            temporal.HasPeriodEnd("ValidTo").HasColumnName("ValidTo");
            temporal.UseHistoryTable("ContractsHistory", "history");
        }));
        builder.Property(c => c.Id).UseHiLo("ContractNumbers");
        builder.Property(c => c.Number).HasMaxLength(20).IsUnicode(false);
        builder.HasIndex(c => c.Number).IsUnique();
        builder.Property(c => c.MonthlyRate).HasPrecision(12, 2);
        builder.Property(c => c.YearlyRate).HasPrecision(14, 2).HasComputedColumnSql("CONVERT(decimal(14, 2), [MonthlyRate] * 12)", stored: true);
        builder.OwnsOne(c => c.Term, term =>
        {
            term.Property(t => t.From).HasColumnName("TermFrom");
            term.Property(t => t.Until).HasColumnName("TermUntil");
            term.Property<DateTime>("ValidFrom").HasColumnName("ValidFrom");
            term.Property<DateTime>("ValidTo").HasColumnName("ValidTo");
            term.ToTable("Contracts", "legal", table => table.IsTemporal(temporal =>
            {
                temporal.HasPeriodStart("ValidFrom");
                temporal.HasPeriodEnd("ValidTo");
                temporal.UseHistoryTable("ContractsHistory", "history");
            }));
        });
        builder.Navigation(c => c.Term).IsRequired();
        builder.OwnsOne(c => c.Site, site =>
        {
            site.ToTable("ContractSites", "legal");
            site.Property(s => s.Street).HasMaxLength(120);
            site.Property(s => s.City).HasMaxLength(80);
            site.Property(s => s.CountryCode).HasMaxLength(2).IsFixedLength().IsUnicode(false);
        });
        builder.HasOne(c => c.Amends).WithMany(c => c.Amendments).HasForeignKey(c => c.AmendsId).OnDelete(DeleteBehavior.NoAction);
        Audit.Configure(builder);
    }
}

public class ClauseConfiguration : IEntityTypeConfiguration<Clause>
{
    public void Configure(EntityTypeBuilder<Clause> builder)
    {
        builder.ToTable("Clauses", "legal", table =>
        {
            table.IsTemporal(temporal => temporal.UseHistoryTable("ClausesHistory", "history"));
            table.HasCheckConstraint("CK_Clauses_Position", "[Position] > 0");
        });
        builder.Property(c => c.Heading).HasMaxLength(200);
        builder.Property(c => c.Text).HasColumnType("nvarchar(max)");
        builder.HasIndex(c => new { c.ContractId, c.Position }).IsUnique().IncludeProperties(c => c.Heading);
        builder.HasOne(c => c.Contract).WithMany(c => c.Clauses).HasForeignKey(c => c.ContractId).OnDelete(DeleteBehavior.Cascade);
        Audit.Configure(builder);
    }
}

internal static class Audit
{
    public static void Configure<T>(EntityTypeBuilder<T> builder)
        where T : Audited
    {
        builder.Property(a => a.CreatedAt).HasDefaultValueSql("sysdatetimeoffset()");
        builder.Property(a => a.ModifiedAt).HasDefaultValueSql("sysdatetimeoffset()");
        builder.Property(a => a.CreatedBy).HasMaxLength(100).HasDefaultValueSql("suser_sname()");
        builder.Property(a => a.ModifiedBy).HasMaxLength(100).HasDefaultValueSql("suser_sname()");
        builder.Property(a => a.RowVersion).IsRowVersion();
    }
}

public class ContractsContextFactory : Microsoft.EntityFrameworkCore.Design.IDesignTimeDbContextFactory<ContractsContext>
{
    public ContractsContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<ContractsContext>().UseSqlServer("Server=.;Database=Contracts;Integrated Security=true;TrustServerCertificate=true").Options);
}
