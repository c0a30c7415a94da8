namespace Clinic;

public class Patient { public int Id { get; set; } public Guid PublicId { get; set; } public string Number { get; set; } = ""; }
public class Line { public int InvoiceNo { get; set; } public short Position { get; set; } }
public class Summary { public int Count { get; set; } }
public class Token { public string Value { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Line> Lines => Set<Line>();
    public DbSet<Summary> Summaries => Set<Summary>();
    public DbSet<Token> Tokens => Set<Token>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasKey(p => p.PublicId).HasName("pk_patient");
        modelBuilder.Entity<Patient>().HasAlternateKey(p => p.Number);
        modelBuilder.Entity<Line>().HasKey(l => new { l.InvoiceNo, l.Position });
        modelBuilder.Entity<Summary>().HasNoKey();
        modelBuilder.Entity<Token>().HasKey("Value");
    }
}
