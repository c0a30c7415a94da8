// A derived type whose key refers to another derived type still refers to its base.
namespace Clinic.KeyThatRefersToASibling
{
    public abstract class EntityBase { public int Id { get; set; } }
    public class Visit : EntityBase;
    public class FirstVisit : Visit;
    public class OldVisit : Visit;

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().UseTptMappingStrategy();
            modelBuilder.Entity<FirstVisit>().HasOne<OldVisit>().WithMany().HasForeignKey(visit => visit.Id);
        }
    }
}

namespace Clinic.KeyThatRefersToASiblingInOneTable
{
    public class Order { public int Id { get; set; } }
    public class FirstOrder : Order { public NextOrder Next { get; set; } = null!; }
    public class NextOrder : Order { public FirstOrder? First { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        public DbSet<FirstOrder> FirstOrders => Set<FirstOrder>();
        public DbSet<NextOrder> NextOrders => Set<NextOrder>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<FirstOrder>().HasOne(order => order.Next).WithOne(order => order.First).HasForeignKey<FirstOrder>(order => order.Id);
    }
}
