// What a foreign key was given for a moment stays a column in EF Core 8.
namespace Clinic.RetypedWhileTheEndsChange
{
    public class Order
    {
        public int Id { get; set; }
        [ForeignKey("ShadowKey")] public User User { get; set; } = null!;
        public IEnumerable<User> Users { get; private set; } = [];
        public User Previous { get; private set; } = null!;
    }

    public class User
    {
        public int Id { get; set; }
        public Order Primary { get; set; } = null!;
        [InverseProperty("Users")] public Order Order { get; set; } = null!;
        [InverseProperty("Previous")] public ICollection<Order> Orders { get; init; } = [];
    }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<User>().HasOne(user => user.Primary).WithOne();
    }
}
