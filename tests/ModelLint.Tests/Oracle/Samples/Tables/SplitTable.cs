namespace Clinic;

public class Order { public int Id { get; set; } public string Status { get; set; } = ""; public OrderDetail Detail { get; set; } = null!; }
public class OrderDetail { public int Id { get; set; } public string Status { get; set; } = ""; public string Address { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Order> Orders => Set<Order>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<OrderDetail>(detail => { detail.ToTable("orders"); detail.Property(d => d.Status).HasColumnName("Status"); });
        modelBuilder.Entity<Order>(order =>
        {
            order.ToTable("orders");
            order.Property(o => o.Status).HasColumnName("Status");
            order.HasOne(o => o.Detail).WithOne().HasForeignKey<OrderDetail>(d => d.Id);
            order.Navigation(o => o.Detail).IsRequired();
        });
    }
}
