namespace Clinic;

public abstract class Animal { public int Id { get; set; } }
public class Cat : Animal { public string Name { get; set; } = ""; }
public class Dog : Animal { public string Name { get; set; } = ""; }
public abstract class Payment { public Guid Id { get; set; } public decimal Amount { get; set; } }
public class Card : Payment { public string Last4 { get; set; } = ""; }
public class Cash : Payment { public decimal Given { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Animal> Animals => Set<Animal>();
    public DbSet<Cat> Cats => Set<Cat>();
    public DbSet<Dog> Dogs => Set<Dog>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<Card> Cards => Set<Card>();
    public DbSet<Cash> Cash => Set<Cash>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Animal>().UseTptMappingStrategy();
        modelBuilder.Entity<Payment>().UseTpcMappingStrategy();
    }
}
