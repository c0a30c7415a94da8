// The same name twice: in two tables, in two tables of different schemas, and in one table that two types share.
namespace Clinic
{
    public class Bill { public int Id { get; set; } public int Number { get; set; } public BillDetails Details { get; set; } = null!; }
    public class BillDetails { public int Id { get; set; } public int Amount { get; set; } }
    public class Invoice { public int Id { get; set; } public int Number { get; set; } }
    public class OldBill { public int Id { get; set; } public int Number { get; set; } }

    public abstract class ChecksOfOneName : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bill>().ToTable("Bills", t => t.HasCheckConstraint("CK_Number", "Number > 0")).HasOne(b => b.Details).WithOne().HasForeignKey<BillDetails>(d => d.Id);
            modelBuilder.Entity<BillDetails>().ToTable("Bills", t => t.HasCheckConstraint("CK_Number", "Amount > 0"));
            modelBuilder.Entity<Invoice>().ToTable("Invoices", t => t.HasCheckConstraint("CK_Number", "Number > 1"));
            modelBuilder.Entity<OldBill>().ToTable("Bills", "old", t => t.HasCheckConstraint("CK_Number", "Number > 2"));
        }
    }

    public class OnSqlServer : ChecksOfOneName
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class OnSqlite : ChecksOfOneName
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class OnPostgreSql : ChecksOfOneName
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}
