namespace Clinic;

public enum Status { New, Done }

public class Patient
{
    public int Id { get; set; }
    public string A { get; set; } = "";
    public string B { get; set; } = "";
    public byte[] Version { get; set; } = [];
    public int Token { get; set; }
    public bool Flag { get; set; }
    public string Text { get; set; } = "";
    public DateTime Created { get; set; }
    public Status Status { get; set; }
    public long Sum { get; set; }
    public DateTimeOffset Seen { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.Property(p => p.A).IsUnicode().IsFixedLength().HasMaxLength(3);
        patient.Property(p => p.B).HasColumnType("varchar(12)").UseCollation("Latin1_General_CI_AS");
        patient.Property(p => p.Version).IsRowVersion();
        patient.Property(p => p.Token).IsConcurrencyToken();
        patient.Property(p => p.Flag).HasDefaultValue(true);
        patient.Property(p => p.Text).HasDefaultValue("none").HasComment("text");
        patient.Property(p => p.Created).HasDefaultValueSql("GETUTCDATE()").ValueGeneratedOnAddOrUpdate();
        patient.Property(p => p.Status).HasDefaultValue(Status.Done);
        patient.Property(p => p.Sum).HasComputedColumnSql("[Id] * 2");
        patient.Property(p => p.Seen).HasPrecision(2);
    });
}
