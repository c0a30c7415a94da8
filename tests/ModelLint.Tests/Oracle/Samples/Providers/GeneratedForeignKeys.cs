namespace Clinic
{
    public class Ward { public int Id { get; set; } }
    public class Visit { public int Id { get; set; } public int WardId { get; set; } }
}

namespace Clinic.SqlServer
{
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            SqlServerPropertyBuilderExtensions.UseHiLo(modelBuilder.Entity<Visit>().Property(v => v.WardId));
            modelBuilder.Entity<Visit>().HasOne<Ward>().WithMany().HasForeignKey(v => v.WardId);
        }
    }
}

namespace Clinic.PostgreSql
{
    // That the properties of a relationship changed is heard by EF's own convention, which knows no strategies.
    public class ClinicContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=-");

        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            NpgsqlPropertyBuilderExtensions.UseHiLo(modelBuilder.Entity<Visit>().Property(v => v.WardId));
            modelBuilder.Entity<Visit>().HasOne<Ward>().WithMany().HasForeignKey(v => v.WardId);
        }
    }
}
