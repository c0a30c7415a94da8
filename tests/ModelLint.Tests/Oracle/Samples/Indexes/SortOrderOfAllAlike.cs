namespace Clinic;

public class Visit { public int Id { get; set; } public int Floor { get; set; } public int Room { get; set; } public int Bed { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Visit>().HasIndex(v => v.Floor).IsDescending(false);
        modelBuilder.Entity<Visit>().HasIndex(v => v.Room).IsDescending(true);
        modelBuilder.Entity<Visit>().HasIndex(v => new { v.Floor, v.Room }).IsDescending(false, false);
        modelBuilder.Entity<Visit>().HasIndex(v => new { v.Floor, v.Bed }).IsDescending(true, true);
        modelBuilder.Entity<Visit>().HasIndex(v => new { v.Room, v.Bed }).IsDescending(true, true).IsDescending(true, false);
        modelBuilder.Entity<Visit>().HasIndex(v => v.Bed).IsDescending().IsDescending(false);
    }
}
