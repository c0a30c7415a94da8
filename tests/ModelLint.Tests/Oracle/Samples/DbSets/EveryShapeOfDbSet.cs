namespace Clinic;

public class Patient { public int Id { get; set; } }
public class Doctor { public int Id { get; set; } }
public class Room { public int Id { get; set; } }
public class Bed { public int Id { get; set; } }
public class Drug { public int Id { get; set; } }
public class Invoice { public int Id { get; set; } }
public class NotASet { public int Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients { get; set; }
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Room> Rooms { get; init; } = null!;
    internal DbSet<Bed> Beds { get; } = null!;
    private DbSet<Drug> Drugs { get; set; } = null!;
    public required DbSet<Invoice> Invoices { get; set; }
    public static DbSet<NotASet>? Static { get; set; }
    public IQueryable<NotASet> Query => null!;
    public DbSet<NotASet> Field = null!;

    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public ClinicContext() { }
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
