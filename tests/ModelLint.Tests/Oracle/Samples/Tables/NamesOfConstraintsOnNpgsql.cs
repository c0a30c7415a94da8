// Sixty-three characters a name, and indexes named once in the whole model.
namespace Clinic.CutTwice
{
    public class Patient { public int Id { get; set; } }
    public class Visit
    {
        public int Id { get; set; }
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayOne { get; set; } = null!;
        public Patient TheFirstOfTwoPatientsThatThisVisitIsCertainlyAboutInSomeWayTwo { get; set; } = null!;
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}

namespace Clinic.OneTableNameInTwoSchemas
{
    public class Bill { public int Id { get; set; } public int Number { get; set; } }
    public class OldBill { public int Id { get; set; } public int Number { get; set; } }

    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Bill>().ToTable("Bills").HasIndex(b => b.Number);
            modelBuilder.Entity<OldBill>().ToTable("Bills", "old").HasIndex(b => b.Number);
        }
    }
}
