// Unknown 3
// File ClinicContext.cs
using Domain;

namespace Clinic;

public class ClinicContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Visit>().Property("_doctorId").HasColumnName("DoctorId");
        modelBuilder.Entity<Visit>().HasOne(visit => visit.Doctor).WithMany().HasForeignKey("_doctorId");
    }
}

// Project Domain
namespace Domain;

public class Doctor { public int Id { get; set; } }

public class Visit
{
    private int _doctorId;
    public int Id { get; set; }
    public Doctor? Doctor { get; set; }
    public void Move(int doctor) => _doctorId = doctor;
}
