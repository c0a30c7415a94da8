// EF Core's facts set under the names that it keeps them by.
// Unknown 6
namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
    public abstract class Case : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }

    public class TableName : Case { protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().HasAnnotation("Relational:TableName", "raw"); }
    public class MaxLength : Case { protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().Property(p => p.Name).Metadata["MaxLength"] = 12; }
    public class NameAtRunTime : Case
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var name in new[] { "Relational:ColumnName", Environment.MachineName })
                modelBuilder.Entity<Patient>().Property(p => p.Name).Metadata.SetAnnotation(name, "raw");
        }
    }
}
