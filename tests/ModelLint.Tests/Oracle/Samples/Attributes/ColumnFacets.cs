namespace Clinic;

[Table("patient", Schema = "clinic"), Comment("People")]
public class Patient
{
    [Column("patient_id", Order = 0)] public int Id { get; set; }
    [MaxLength(100)] public string Name { get; set; } = "";
    [StringLength(20, MinimumLength = 3)] public string Number { get; set; } = "";
    [StringLength(30), MaxLength(40)] public string Both { get; set; } = "";
    [MaxLength] public string Unbounded { get; set; } = "";
    [Column(TypeName = "varchar(50)")] public string Typed { get; set; } = "";
    [Unicode(false), MaxLength(10)] public string Ansi { get; set; } = "";
    [Precision(18, 4)] public decimal Amount { get; set; }
    [Precision(3)] public DateTimeOffset At { get; set; }
    [Comment("free text")] public string? Note { get; set; }
    [MaxLength(16)] public byte[]? Hash { get; set; }
    [Length(1, 5)] public string Ranged { get; set; } = "";
    [System.ComponentModel.DefaultValue("x")] public string Defaulted { get; set; } = "";
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
