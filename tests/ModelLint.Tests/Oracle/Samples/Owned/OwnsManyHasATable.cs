namespace Clinic;

public class Invoice { public int Id { get; set; } public List<Line> Lines { get; } = []; public List<Remark> Remarks { get; } = []; }
public class Line { public string Text { get; set; } = ""; public decimal Amount { get; set; } public Product Product { get; set; } = null!; }
public class Remark { public int Id { get; set; } public string Text { get; set; } = ""; }
public class Product { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Invoice> Invoices => Set<Invoice>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Invoice>(invoice =>
    {
        invoice.OwnsMany(i => i.Lines, line =>
        {
            line.ToTable("invoice_lines");
            line.WithOwner().HasForeignKey("InvoiceKey");
            line.HasOne(l => l.Product).WithMany();
            line.HasIndex(l => l.Text).IsUnique();
        });
        invoice.OwnsMany(i => i.Remarks);
    });
}
