namespace Clinic;

public class Item { public int Id { get; set; } }
public class Drug : Item { public Money Price { get; set; } = null!; public Money Cost { get; set; } = null!; }
public class StrongDrug : Drug { public int Level { get; set; } }
public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<StrongDrug>().ComplexProperty(d => d.Price, price => price.Property(m => m.Amount).HasPrecision(9, 3));
        modelBuilder.Entity<Drug>().ComplexProperty(d => d.Price, price => price.Property(m => m.Currency).HasMaxLength(3));
        modelBuilder.Entity<Drug>().ComplexProperty(d => d.Cost);
    }
}
