namespace Clinic;

public class PatientVisit { public int Id { get; set; } public string FullName { get; set; } = ""; }

public class ClinicContext : DbContext
{
    public DbSet<PatientVisit> PatientVisits => Set<PatientVisit>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            entityType.SetTableName(ToSnakeCase(entityType.GetTableName()!));
            foreach (var property in entityType.GetProperties())
                property.SetColumnName(ToSnakeCase(property.GetColumnName()));
        }
    }

    private static string ToSnakeCase(string name) => string.Concat(name.Select((letter, i) => i > 0 && char.IsUpper(letter) ? "_" + letter : letter.ToString())).ToLowerInvariant();
}
