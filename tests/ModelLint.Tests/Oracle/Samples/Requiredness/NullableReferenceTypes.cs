namespace Clinic;

public class Patient
{
    public int Id { get; set; }
    public string NotNull { get; set; } = "";
    public string? Null { get; set; }
    [Required] public string? RequiredNull { get; set; }
    [System.Diagnostics.CodeAnalysis.MaybeNull] public string MaybeNull { get; set; }
    [System.Diagnostics.CodeAnalysis.AllowNull] public string AllowNull { get; set; } = "";
    [Required] public int? RequiredInt { get; set; }
    public string Optional { get; set; } = "";
    public string? Mandatory { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Optional).IsRequired(false);
        modelBuilder.Entity<Patient>().Property(p => p.Mandatory).IsRequired();
    }
}
