// EF Core 10
namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ConcurrencyTokenOfADerivedType
{
    public class Order { public int Id { get; set; } public OrderDetail Detail { get; set; } = null!; }
    public class Special : Order { [Timestamp] public byte[] Version { get; set; } = []; }
    public class OrderDetail { public int Id { get; set; } public string Address { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<Special> Specials => Set<Special>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<OrderDetail>().ToTable("Orders");
            modelBuilder.Entity<Order>().HasOne(o => o.Detail).WithOne().HasForeignKey<OrderDetail>(d => d.Id);
        }
    }
}
