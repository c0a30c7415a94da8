// The attribute makes a key of a property after Id has been one, while the conventions of the first key wait. The relationship to itself is moved to the new key, and that
// the navigation may not be null is heard before its new property asks for what it is. Whether a property has a field decides that it is asked once more in between.
namespace Stock
{
    public class Order { [Key] public int Number { get; set; } public int Id { get; set; } public Order Previous { get; set; } = null!; }

    public class StockContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace StockByFluentKey
{
    public class Order { public int Number { get; set; } public int Id { get; set; } public Order Previous { get; set; } = null!; public List<Order> Next { get; set; } = []; }

    public class StockByFluentKeyContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder model) => model.Entity<Order>().HasKey(order => order.Number);
    }
}

namespace StockInFields
{
    public class Order
    {
        private int _number;
        private int m_id;
        private readonly int[] _other = new int[1];

        [Key] public int Number { get => _number; set => _number = value; }
        public int Id { get => m_id; set => m_id = value; }
        public int Rank { get => _other[0]; set => _other[0] = value; }
        public Order Previous { get; set; } = null!;
    }

    public class StockInFieldsContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}

namespace StockWithoutFields
{
    public class Order
    {
        private readonly int[] _values = new int[2];

        [Key] public int Number { get => _values[0]; set => _values[0] = value; }
        public int Id { get => _values[1]; set => _values[1] = value; }
        public Order Previous { get; set; } = null!;
    }

    public class StockWithoutFieldsContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace StockWithoutTheConvention
{
    public class Order { [Key] public int Number { get; set; } public int Id { get; set; } public Order Previous { get; set; } = null!; }

    public class StockWithoutTheConventionContext : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void ConfigureConventions(ModelConfigurationBuilder conventions) =>
            conventions.Conventions.Remove(typeof(Microsoft.EntityFrameworkCore.Metadata.Conventions.BackingFieldConvention));
    }
}
