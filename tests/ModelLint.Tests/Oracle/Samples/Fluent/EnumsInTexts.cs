namespace Clinic;

public enum Status { Planned, Running, Done = 10, Finished = 10 }
public class Visit { public int Id { get; set; } public Status Status { get; set; } public string Code { get; set; } = ""; public string Room { get; set; } = ""; }

// In a text an enum stands by its name, cast it stands by its number.
public class ClinicContext : DbContext
{
    private const Status Current = Status.Running;
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Visit>().Property(visit => visit.Status).HasConversion<string>();
        modelBuilder.Entity<Visit>().HasIndex(visit => visit.Code).IsUnique().HasFilter($"[Status] = '{Status.Running}'");
        modelBuilder.Entity<Visit>().HasIndex(visit => visit.Room).HasFilter("[Status] <> '" + Status.Planned + "' AND [Number] = " + (int)Current).HasDatabaseName(Current + "Rooms");
        modelBuilder.Entity<Visit>().ToTable(table => table.HasCheckConstraint($"CK_{nameof(Status.Planned)}", $"[Status] IN ('{Current.ToString()}', '{Status.Planned}')"));
    }
}
