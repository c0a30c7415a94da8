using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic;

public class Sample { public int Id { get; set; } [Column(TypeName = "sql_variant")] public object Value { get; set; } = 0; [Column(TypeName = "SQL_VARIANT")] public object? Other { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Sample> Samples => Set<Sample>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
