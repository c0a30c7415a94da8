// SQL Server, as scaffolding leaves a database that others own: views and queries without keys, a table with a natural key, column types written out, names with a suffix that only looks
// like a foreign key, an amount of no money.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Corpus.ScaffoldedViewsAndKeylessRows;

public partial class Country
{
    public string IsoCode { get; set; } = null!;
    public string EnglishName { get; set; } = null!;
    public DateTimeOffset CreatedOn { get; set; }
    public DateTimeOffset? ModifiedOn { get; set; }
    public byte[] RowVersion { get; set; } = null!;
    public virtual ICollection<Station> Stations { get; set; } = new List<Station>();
}

public partial class Station
{
    public long StationId { get; set; }
    public string CountryIsoCode { get; set; } = null!;
    public string ExternalId { get; set; } = null!;
    public double RainAmountMm { get; set; }
    public DateTimeOffset CreatedOn { get; set; }
    public DateTimeOffset? ModifiedOn { get; set; }
    public byte[] RowVersion { get; set; } = null!;
    public virtual Country Country { get; set; } = null!;
}

public partial class StationSummary
{
    public long? StationId { get; set; }
    public string? Text { get; set; }
    public double? TotalCost { get; set; }
}

public partial class RainPerDay
{
    public DateTime Day { get; set; }
    public double Millimetres { get; set; }
}

public partial class WeatherContext : DbContext
{
    public virtual DbSet<Country> Countries { get; set; } = null!;
    public virtual DbSet<Station> Stations { get; set; } = null!;
    public virtual DbSet<StationSummary> StationSummaries { get; set; } = null!;
    public virtual DbSet<RainPerDay> RainPerDay { get; set; } = null!;

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder) => optionsBuilder.UseSqlServer("Server=db;Database=weather;Integrated Security=true");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Country>(entity =>
        {
            entity.HasKey(e => e.IsoCode).HasName("PK__Country__3214EC07");
            entity.ToTable("Country");
            entity.Property(e => e.IsoCode).HasMaxLength(2).IsUnicode(false).IsFixedLength();
            entity.Property(e => e.EnglishName).HasColumnType("nvarchar(80)");
            entity.Property(e => e.CreatedOn).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.ModifiedOn).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();
        });
        modelBuilder.Entity<Station>(entity =>
        {
            entity.ToTable("Station");
            entity.HasIndex(e => e.ExternalId, "UX_Station_ExternalId").IsUnique();
            entity.Property(e => e.ExternalId).HasMaxLength(40);
            entity.Property(e => e.CreatedOn).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.ModifiedOn).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();
            entity.HasOne(d => d.Country).WithMany(p => p.Stations)
                .HasForeignKey(d => d.CountryIsoCode)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_Station_Country");
        });
        modelBuilder.Entity<StationSummary>(entity => entity.HasNoKey().ToView("StationSummary"));
        modelBuilder.Entity<RainPerDay>(entity => entity.HasNoKey().ToSqlQuery("SELECT [Day], [Millimetres] FROM [Rain]"));
        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}
