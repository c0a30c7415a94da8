// SQL Server. Value objects in every storage: complex types in the row, owned types in the row and in tables, documents in JSON with collections in them, lists of scalars;
// what is inside a document has no columns, and so no lengths.
using System;
using System.Collections.Generic;
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.EntityFrameworkCore;

namespace Corpus.PartsInColumnsAndJson;

public class Shipment
{
    public Guid Id { get; set; }
    public string Reference { get; set; } = "";
    public Place Origin { get; set; } = new();
    public Place Destination { get; set; } = new();
    public Dimensions? Dimensions { get; set; }
    public CustomsDeclaration? Customs { get; set; }
    public List<TrackingEntry> Tracking { get; } = [];
    public List<Surcharge> Surcharges { get; } = [];
    public List<string> HazardCodes { get; set; } = [];
    public int[] PalletNumbers { get; set; } = [];
    public Guid CarrierId { get; set; }
    public Carrier Carrier { get; set; } = null!;
    public DateTimeOffset CreatedOn { get; set; }
    public DateTimeOffset UpdatedOn { get; set; }
    public byte[] RowVersion { get; set; } = [];
}

[ComplexType]
public class Place
{
    public string Line { get; set; } = "";
    public string? PostalCode { get; set; }
    public string City { get; set; } = "";
    public Coordinates Position { get; set; }
}

public readonly record struct Coordinates(double Latitude, double Longitude);

public class Dimensions
{
    public decimal Length { get; set; }
    public decimal Width { get; set; }
    public decimal Height { get; set; }
    public decimal Weight { get; set; }
}

public class CustomsDeclaration
{
    public string Kind { get; set; } = "";
    public decimal DeclaredValue { get; set; }
    public Party Sender { get; set; } = new();
    public List<CustomsItem> Items { get; set; } = [];
}

public class Party
{
    public string Name { get; set; } = "";
    public string? VatNumber { get; set; }
}

public class CustomsItem
{
    public string Text { get; set; } = "";
    public string TariffNumber { get; set; } = "";
    public decimal Value { get; set; }
    public bool IsRestricted { get; set; }
}

public class TrackingEntry
{
    public DateTimeOffset At { get; set; }
    public string Text { get; set; } = "";
    public string? Location { get; set; }
}

public class Surcharge
{
    public string Label { get; set; } = "";
    public decimal Price { get; set; }
}

public class Carrier
{
    public Guid Id { get; set; }
    public string Name { get; set; } = "";
    public ContactDetails Contact { get; set; } = new();
    public DateTimeOffset CreatedOn { get; set; }
    public DateTimeOffset UpdatedOn { get; set; }
    public byte[] RowVersion { get; set; } = [];
}

public class ContactDetails
{
    public string? Phone { get; set; }
    public string? Email { get; set; }
    public List<string> Languages { get; set; } = [];
}

public class ShippingContext(DbContextOptions<ShippingContext> options) : DbContext(options)
{
    public DbSet<Shipment> Shipments { get; set; } = null!;
    public DbSet<Carrier> Carriers { get; set; } = null!;

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Shipment>(shipment =>
        {
            shipment.Property(s => s.Reference).HasMaxLength(30).IsUnicode(false);
            shipment.HasIndex(s => s.Reference).IsUnique();
            shipment.ComplexProperty(s => s.Origin, place =>
            {
                place.Property(p => p.Line).HasMaxLength(120);
                place.Property(p => p.PostalCode).HasMaxLength(12);
                place.Property(p => p.City).HasMaxLength(80);
                place.ComplexProperty(p => p.Position);
            });
            shipment.ComplexProperty(s => s.Destination, place =>
            {
                place.Property(p => p.Line).HasMaxLength(120);
                place.Property(p => p.PostalCode).HasMaxLength(12);
                place.Property(p => p.City).HasMaxLength(80);
                place.ComplexProperty(p => p.Position);
            });
            shipment.OwnsOne(s => s.Dimensions, dimensions =>
            {
                dimensions.Property(d => d.Length).HasPrecision(8, 2);
                dimensions.Property(d => d.Width).HasPrecision(8, 2);
                dimensions.Property(d => d.Height).HasPrecision(8, 2);
                dimensions.Property(d => d.Weight).HasPrecision(10, 3);
            });
            shipment.OwnsOne(s => s.Customs, customs =>
            {
                customs.ToJson();
                customs.OwnsOne(c => c.Sender);
                customs.OwnsMany(c => c.Items);
            });
            shipment.OwnsMany(s => s.Tracking, tracking =>
            {
                tracking.ToTable("TrackingEntries");
                tracking.WithOwner().HasForeignKey("ShipmentId");
                tracking.HasKey("ShipmentId", nameof(TrackingEntry.At));
                tracking.Property(t => t.Text).HasMaxLength(200);
                tracking.Property(t => t.Location).HasMaxLength(100);
            });
            shipment.OwnsMany(s => s.Surcharges, surcharge => surcharge.ToJson());
            shipment.HasOne(s => s.Carrier).WithMany().HasForeignKey(s => s.CarrierId).OnDelete(DeleteBehavior.Restrict);
            shipment.Property(s => s.CreatedOn).HasDefaultValueSql("sysdatetimeoffset()");
            shipment.Property(s => s.UpdatedOn).HasDefaultValueSql("sysdatetimeoffset()");
            shipment.Property(s => s.RowVersion).IsRowVersion();
        });
        modelBuilder.Entity<Carrier>(carrier =>
        {
            carrier.Property(c => c.Name).HasMaxLength(120);
            carrier.HasIndex(c => c.Name).IsUnique();
            carrier.OwnsOne(c => c.Contact, contact => contact.ToJson("Contact"));
            carrier.Property(c => c.CreatedOn).HasDefaultValueSql("sysdatetimeoffset()");
            carrier.Property(c => c.UpdatedOn).HasDefaultValueSql("sysdatetimeoffset()");
            carrier.Property(c => c.RowVersion).IsRowVersion();
        });
    }
}

public static class ShippingRegistration
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options.UseSqlServer(connectionString);
}
