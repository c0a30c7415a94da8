// Unknown 24
namespace Clinic;

public enum Status { New, Done }

public class Patient
{
    public int Id { get; set; }
    public string? Email { get; set; }
    public string Name { get; set; } = "";
    public uint Number { get; set; }
    public Status Status { get; set; }
    public decimal Balance { get; set; }
    public List<int> Numbers { get; set; } = [];
    public List<Patient> Relatives { get; } = [];
    public List<Patient> RelativeOf { get; } = [];
    public List<Visit> Visits { get; } = [];
}

public class Visit
{
    public int Id { get; set; }
    public int PatientId { get; set; }
    public Patient Patient { get; set; } = null!;
    public Room? RoomWithAVeryLongNameThatGoesOnAndOnUntilNobodyRemembersHowItBeganOrWhyAnybodyWouldEverWantToWriteSuchANameForARelationshipAtAll { get; set; }
}

public class Room { public Guid Id { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options)
    {
        if (Environment.GetEnvironmentVariable("DATABASE") == "sqlite")
            options.UseSqlite("DataSource=clinic.db");
        else
            options.UseSqlServer("-");
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
        modelBuilder.Entity<Patient>().HasIndex(p => p.Name).IsUnique();
        if (Database.IsSqlServer())
            modelBuilder.Entity<Visit>().ToTable("visits");
    }
}
