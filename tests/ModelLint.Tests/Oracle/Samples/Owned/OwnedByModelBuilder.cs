namespace Clinic;

public class Patient { public int Id { get; set; } public Money Balance { get; set; } = null!; }
public class Money { public decimal Amount { get; set; } public string Currency { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Owned<Money>();
        modelBuilder.Entity<Patient>().OwnsOne(p => p.Balance).Property(m => m.Amount).HasPrecision(18, 2);
        modelBuilder.Entity<Patient>().Navigation(p => p.Balance).IsRequired();
    }
}
