namespace Clinic;

public enum Kind { Card, Cash }
public abstract class Payment { public int Id { get; set; } public Kind Kind { get; set; } }
public class CardPayment : Payment { public string Last4 { get; set; } = ""; }
public class CashPayment : Payment { public decimal Given { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Payment> Payments => Set<Payment>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Payment>().HasDiscriminator(p => p.Kind).HasValue<CardPayment>(Kind.Card).HasValue<CashPayment>(Kind.Cash);
}
