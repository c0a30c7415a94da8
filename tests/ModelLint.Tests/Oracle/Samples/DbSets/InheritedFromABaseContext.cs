namespace Clinic;

public class Patient { public int Id { get; set; } }
public class AuditEntry { public int Id { get; set; } }
public class Secret { public int Id { get; set; } }

public abstract class AuditedContext : DbContext
{
    public DbSet<AuditEntry> Audit => Set<AuditEntry>();
    protected DbSet<Patient> BasePatients => Set<Patient>();
    private DbSet<Secret> Secrets => Set<Secret>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}

public class ClinicContext : AuditedContext;
