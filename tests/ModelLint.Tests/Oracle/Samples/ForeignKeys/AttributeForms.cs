namespace Clinic;

public class Patient { public int Id { get; set; } [ForeignKey("OwnerKey")] public List<Note> Notes { get; } = []; }
public class OnNavigation { public int Id { get; set; } public int Ref { get; set; } [ForeignKey(nameof(Ref))] public Patient Patient { get; set; } = null!; }
public class OnProperty { public int Id { get; set; } [ForeignKey(nameof(Patient))] public int? Ref { get; set; } public Patient? Patient { get; set; } }
public class ToShadow { public int Id { get; set; } [ForeignKey("patient_ref")] public Patient Patient { get; set; } = null!; }
public class Note { public int Id { get; set; } public int OwnerKey { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<OnNavigation> A => Set<OnNavigation>();
    public DbSet<OnProperty> B => Set<OnProperty>();
    public DbSet<ToShadow> C => Set<ToShadow>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
