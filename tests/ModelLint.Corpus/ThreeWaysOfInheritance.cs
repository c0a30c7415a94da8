// SQL Server. One hierarchy in one table, one in a table for each type, one in a table for each type that there are rows of; a base class that is no entity type, and a
// foreign key to the root of each.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Corpus.ThreeWaysOfInheritance;

public abstract class Record
{
    public long Id { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset? UpdatedAt { get; set; }
    public byte[] Version { get; set; } = [];
}

// In one table.
public abstract class Payment : Record
{
    public decimal Amount { get; set; }
    public long VehicleId { get; set; }
    public Vehicle Vehicle { get; set; } = null!;
}

public class CardPayment : Payment
{
    public string LastFourDigits { get; set; } = "";
    public string? Reference { get; set; }
}

public class BankTransfer : Payment
{
    public string Iban { get; set; } = "";
    public string? Reference { get; set; }
}

public class CashPayment : Payment
{
    public string? DrawerNumber { get; set; }
}

// In a table for each.
public class Vehicle : Record
{
    public string Vin { get; set; } = "";
    public DateOnly FirstRegistration { get; set; }
    public List<Payment> Payments { get; } = [];
}

public class Truck : Vehicle
{
    public int PayloadInKilograms { get; set; }
    public List<Trailer> Trailers { get; } = [];
}

public class Motorcycle : Vehicle
{
    public bool HasSidecar { get; set; }
}

public class Trailer : Record
{
    public long? TruckId { get; set; }
    public Truck? Truck { get; set; }
    public string Plate { get; set; } = "";
}

// In a table for each that there are rows of.
public abstract class Inspection : Record
{
    public long VehicleId { get; set; }
    public Vehicle Vehicle { get; set; } = null!;
    public DateOnly Due { get; set; }
    public Inspector? Inspector { get; set; }
}

public class SafetyInspection : Inspection
{
    public int DefectCount { get; set; }
}

public class EmissionInspection : Inspection
{
    public decimal CarbonMonoxide { get; set; }
}

public class Inspector : Record
{
    public string FullName { get; set; } = "";
}

public class FleetContext(DbContextOptions<FleetContext> options) : DbContext(options)
{
    public DbSet<Payment> Payments { get; set; }
    public DbSet<Vehicle> Vehicles { get; set; }
    public DbSet<Trailer> Trailers { get; set; }
    public DbSet<Inspection> Inspections { get; set; }
    public DbSet<Inspector> Inspectors { get; set; }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<string>().HaveMaxLength(100);
        configurationBuilder.Properties<decimal>().HavePrecision(12, 2);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            if (entityType.BaseType is null)
            {
                modelBuilder.Entity(entityType.ClrType).Property<DateTimeOffset>(nameof(Record.CreatedAt)).HasDefaultValueSql("sysdatetimeoffset()");
                modelBuilder.Entity(entityType.ClrType).Property<byte[]>(nameof(Record.Version)).IsRowVersion();
            }
        }

        modelBuilder.Entity<Payment>(payment =>
        {
            payment.HasDiscriminator<string>("Kind").HasValue<CardPayment>("card").HasValue<BankTransfer>("bank").HasValue<CashPayment>("cash");
            payment.Property("Kind").HasMaxLength(8).IsUnicode(false);
            payment.HasOne(p => p.Vehicle).WithMany(v => v.Payments).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<CardPayment>().Property(p => p.LastFourDigits).HasMaxLength(4).IsFixedLength().IsUnicode(false);
        modelBuilder.Entity<CardPayment>().Property(p => p.Reference).HasColumnName("Reference");
        modelBuilder.Entity<BankTransfer>().Property(p => p.Reference).HasColumnName("Reference");
        modelBuilder.Entity<BankTransfer>().Property(p => p.Iban).HasMaxLength(34).IsUnicode(false);

        modelBuilder.Entity<Vehicle>().UseTptMappingStrategy();
        modelBuilder.Entity<Vehicle>().HasIndex(v => v.Vin).IsUnique();
        modelBuilder.Entity<Vehicle>().Property(v => v.Vin).HasMaxLength(17).IsUnicode(false).IsFixedLength();
        modelBuilder.Entity<Truck>().ToTable("Trucks").HasMany(t => t.Trailers).WithOne(t => t.Truck).OnDelete(DeleteBehavior.SetNull);
        modelBuilder.Entity<Motorcycle>().ToTable("Motorcycles").Property(m => m.HasSidecar).HasDefaultValue(false);

        modelBuilder.Entity<Inspection>(inspection =>
        {
            inspection.UseTpcMappingStrategy();
            inspection.HasOne(i => i.Vehicle).WithMany().OnDelete(DeleteBehavior.Cascade);
            inspection.HasOne(i => i.Inspector).WithMany().OnDelete(DeleteBehavior.ClientSetNull);
            inspection.HasIndex(i => i.Due);
        });
        modelBuilder.Entity<SafetyInspection>();
        modelBuilder.Entity<EmissionInspection>().Property(e => e.CarbonMonoxide).HasPrecision(6, 3);
    }
}

public static class Program
{
    public static FleetContext Create(string connectionString) => new(new DbContextOptionsBuilder<FleetContext>().UseSqlServer(connectionString).Options);
}
