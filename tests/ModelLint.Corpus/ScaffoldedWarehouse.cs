// SQL Server, as `dotnet ef dbcontext scaffold` writes it for a warehouse that its DBA looks after: schemas, named constraints, computed columns, triggers, a sequence,
// and NO ACTION wherever the server would not have two paths.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Corpus.ScaffoldedWarehouse;

public partial class Warehouse
{
    public int WarehouseId { get; set; }

    public string Code { get; set; } = null!;

    public string Name { get; set; } = null!;

    public string? AddressLine1 { get; set; }

    public string? AddressLine2 { get; set; }

    public string? PostalCode { get; set; }

    public bool IsActive { get; set; }

    public DateTimeOffset CreatedDate { get; set; }

    public DateTimeOffset ModifiedDate { get; set; }

    public byte[] RowVersion { get; set; } = null!;

    public virtual ICollection<Bin> Bins { get; set; } = new List<Bin>();

    public virtual ICollection<StockTransfer> StockTransferFromWarehouses { get; set; } = new List<StockTransfer>();

    public virtual ICollection<StockTransfer> StockTransferToWarehouses { get; set; } = new List<StockTransfer>();
}

public partial class Bin
{
    public int BinId { get; set; }

    public int WarehouseId { get; set; }

    public string Aisle { get; set; } = null!;

    public short Shelf { get; set; }

    public string? Label { get; set; }

    public DateTimeOffset CreatedDate { get; set; }

    public DateTimeOffset ModifiedDate { get; set; }

    public byte[] RowVersion { get; set; } = null!;

    public virtual ICollection<StockItem> StockItems { get; set; } = new List<StockItem>();

    public virtual Warehouse Warehouse { get; set; } = null!;
}

public partial class StockItem
{
    public long StockItemId { get; set; }

    public int BinId { get; set; }

    public string ProductNumber { get; set; } = null!;

    public int QuantityOnHand { get; set; }

    public int QuantityReserved { get; set; }

    public int? QuantityAvailable { get; set; }

    public decimal UnitCost { get; set; }

    public Guid Rowguid { get; set; }

    public DateTimeOffset CreatedDate { get; set; }

    public DateTimeOffset ModifiedDate { get; set; }

    public byte[] RowVersion { get; set; } = null!;

    public virtual Bin Bin { get; set; } = null!;

    public virtual ICollection<StockTransfer> StockTransfers { get; set; } = new List<StockTransfer>();
}

public partial class StockTransfer
{
    public int StockTransferId { get; set; }

    public int TransferNumber { get; set; }

    public long StockItemId { get; set; }

    public int FromWarehouseId { get; set; }

    public int ToWarehouseId { get; set; }

    public int Quantity { get; set; }

    public string? Remarks { get; set; }

    public DateTimeOffset CreatedDate { get; set; }

    public DateTimeOffset ModifiedDate { get; set; }

    public byte[] RowVersion { get; set; } = null!;

    public virtual Warehouse FromWarehouse { get; set; } = null!;

    public virtual StockItem StockItem { get; set; } = null!;

    public virtual Warehouse ToWarehouse { get; set; } = null!;
}

public partial class WarehouseContext : DbContext
{
    public WarehouseContext()
    {
    }

    public WarehouseContext(DbContextOptions<WarehouseContext> options)
        : base(options)
    {
    }

    public virtual DbSet<Bin> Bins { get; set; }

    public virtual DbSet<StockItem> StockItems { get; set; }

    public virtual DbSet<StockTransfer> StockTransfers { get; set; }

    public virtual DbSet<Warehouse> Warehouses { get; set; }

    protected override void OnConfiguring(DbContextOptionsBuilder optionsBuilder)
        => optionsBuilder.UseSqlServer("Server=db;Database=Warehouse;Integrated Security=true");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseCollation("Latin1_General_100_CI_AS_SC_UTF8");

        modelBuilder.Entity<Bin>(entity =>
        {
            entity.HasKey(e => e.BinId).HasName("PK_Bin");

            entity.ToTable("Bin", "stock");

            entity.HasIndex(e => new { e.WarehouseId, e.Aisle, e.Shelf }, "UQ_Bin_WarehouseId_Aisle_Shelf").IsUnique();

            entity.Property(e => e.Aisle).HasMaxLength(5).IsUnicode(false);
            entity.Property(e => e.CreatedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.Label)
                .HasMaxLength(13)
                .IsUnicode(false)
                .HasComputedColumnSql("(([Aisle]+'-')+CONVERT([varchar](6),[Shelf]))", true);
            entity.Property(e => e.ModifiedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();

            entity.HasOne(d => d.Warehouse).WithMany(p => p.Bins)
                .HasForeignKey(d => d.WarehouseId)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_Bin_Warehouse");
        });

        modelBuilder.Entity<StockItem>(entity =>
        {
            entity.HasKey(e => e.StockItemId).HasName("PK_StockItem");

            entity.ToTable("StockItem", "stock", tb =>
            {
                tb.HasTrigger("TR_StockItem_ModifiedDate");
                tb.HasCheckConstraint("CK_StockItem_QuantityOnHand", "[QuantityOnHand]>=(0)");
            });

            entity.HasIndex(e => e.BinId, "IX_StockItem_BinId").IncludeProperties(e => e.QuantityOnHand);

            entity.HasIndex(e => e.Rowguid, "AK_StockItem_rowguid").IsUnique();

            entity.HasIndex(e => new { e.ProductNumber, e.BinId }, "UQ_StockItem_ProductNumber_BinId").IsUnique();

            entity.Property(e => e.CreatedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.ModifiedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.ProductNumber).HasMaxLength(25);
            entity.Property(e => e.QuantityAvailable).HasComputedColumnSql("([QuantityOnHand]-[QuantityReserved])", false);
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();
            entity.Property(e => e.Rowguid).HasDefaultValueSql("(newid())").HasColumnName("rowguid");
            entity.Property(e => e.UnitCost).HasColumnType("money");

            entity.HasOne(d => d.Bin).WithMany(p => p.StockItems)
                .HasForeignKey(d => d.BinId)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_StockItem_Bin");
        });

        modelBuilder.Entity<StockTransfer>(entity =>
        {
            entity.HasKey(e => e.StockTransferId).HasName("PK_StockTransfer");

            entity.ToTable("StockTransfer", "stock", tb => tb.HasCheckConstraint("CK_StockTransfer_Warehouses", "[FromWarehouseId]<>[ToWarehouseId]"));

            entity.HasIndex(e => e.FromWarehouseId, "IX_StockTransfer_FromWarehouseId");

            entity.HasIndex(e => e.StockItemId, "IX_StockTransfer_StockItemId");

            entity.HasIndex(e => e.ToWarehouseId, "IX_StockTransfer_ToWarehouseId");

            entity.HasIndex(e => e.TransferNumber, "UQ_StockTransfer_TransferNumber").IsUnique();

            entity.Property(e => e.CreatedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.ModifiedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.Remarks).HasMaxLength(400);
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();
            entity.Property(e => e.TransferNumber).HasDefaultValueSql("(NEXT VALUE FOR [stock].[TransferNumber])");

            entity.HasOne(d => d.FromWarehouse).WithMany(p => p.StockTransferFromWarehouses)
                .HasForeignKey(d => d.FromWarehouseId)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_StockTransfer_Warehouse_From");

            entity.HasOne(d => d.StockItem).WithMany(p => p.StockTransfers)
                .HasForeignKey(d => d.StockItemId)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_StockTransfer_StockItem");

            entity.HasOne(d => d.ToWarehouse).WithMany(p => p.StockTransferToWarehouses)
                .HasForeignKey(d => d.ToWarehouseId)
                .OnDelete(DeleteBehavior.ClientSetNull)
                .HasConstraintName("FK_StockTransfer_Warehouse_To");
        });

        modelBuilder.Entity<Warehouse>(entity =>
        {
            entity.HasKey(e => e.WarehouseId).HasName("PK_Warehouse");

            entity.ToTable("Warehouse", "stock");

            entity.HasIndex(e => e.Code, "UQ_Warehouse_Code").IsUnique();

            entity.Property(e => e.AddressLine1).HasMaxLength(100);
            entity.Property(e => e.AddressLine2).HasMaxLength(100);
            entity.Property(e => e.Code).HasMaxLength(4).IsUnicode(false).IsFixedLength();
            entity.Property(e => e.CreatedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.IsActive).HasDefaultValue(true);
            entity.Property(e => e.ModifiedDate).HasPrecision(0).HasDefaultValueSql("(sysdatetimeoffset())");
            entity.Property(e => e.Name).HasMaxLength(80);
            entity.Property(e => e.PostalCode).HasMaxLength(12);
            entity.Property(e => e.RowVersion).IsRowVersion().IsConcurrencyToken();
        });
        modelBuilder.HasSequence<int>("TransferNumber", "stock").StartsAt(1000L);

        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}
