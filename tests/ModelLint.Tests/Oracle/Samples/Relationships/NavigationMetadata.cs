public class Order
{
    private readonly List<OrderItem> _items = [];

    public int Id { get; set; }
    public string Number { get; set; } = "";
    public IReadOnlyCollection<OrderItem> Items => _items;
    public Customer? Customer { get; private set; }
}

public class OrderItem
{
    public int Id { get; set; }
    public decimal Price { get; set; }
}

public class Customer
{
    public int Id { get; set; }
    public List<Order> Orders { get; } = [];
}

public class Shop : DbContext
{
    public DbSet<Order> Orders => Set<Order>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Order>(order =>
        {
            var navigation = order.Metadata.FindNavigation(nameof(Order.Items));
            navigation?.SetPropertyAccessMode(PropertyAccessMode.Field);
            order.Metadata.FindNavigation("Absent")?.SetPropertyAccessMode(PropertyAccessMode.Field);
            order.Navigation(o => o.Customer).Metadata.SetPropertyAccessMode(PropertyAccessMode.Property);
        });

        foreach (var navigation in modelBuilder.Entity<Customer>().Metadata.GetNavigations())
            navigation.ForeignKey.DeleteBehavior = DeleteBehavior.Restrict;
    }
}
