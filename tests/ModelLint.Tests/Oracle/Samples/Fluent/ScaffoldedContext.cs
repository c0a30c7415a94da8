namespace Clinic;

public partial class Customer { public int CustomerId { get; set; } public string FirstName { get; set; } = null!; public string? Email { get; set; } public virtual ICollection<Order> Orders { get; set; } = new List<Order>(); }
public partial class Order { public int OrderId { get; set; } public int CustomerId { get; set; } public decimal Total { get; set; } public virtual Customer Customer { get; set; } = null!; }

public partial class ClinicContext : DbContext
{
    public virtual DbSet<Customer> Customers { get; set; }
    public virtual DbSet<Order> Orders { get; set; }
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(entity =>
        {
            entity.HasKey(e => e.CustomerId).HasName("PK__Customer__A4AE64D8");
            entity.ToTable("Customer");
            entity.HasIndex(e => e.Email, "UQ__Customer__Email").IsUnique();
            entity.Property(e => e.FirstName).HasMaxLength(50).IsUnicode(false);
            entity.Property(e => e.Email).HasMaxLength(100);
        });
        modelBuilder.Entity<Order>(entity =>
        {
            entity.ToTable("Order");
            entity.Property(e => e.OrderId).ValueGeneratedNever();
            entity.Property(e => e.Total).HasColumnType("decimal(10, 2)");
            entity.HasOne(d => d.Customer).WithMany(p => p.Orders).HasForeignKey(d => d.CustomerId).OnDelete(DeleteBehavior.ClientSetNull).HasConstraintName("FK_Order_Customer");
        });
        OnModelCreatingPartial(modelBuilder);
    }

    partial void OnModelCreatingPartial(ModelBuilder modelBuilder);
}
