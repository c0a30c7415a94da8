// A way that leads from an owned type to its own CLR type is no relationship, and nobody misses it.
namespace Clinic.OwnedBySelf;

public class Label
{
    public string Text { get; set; } = "";
    public Label? Next { get; set; }
}

public class Sample
{
    public int Id { get; set; }
    public Label? Front { get; set; }
    public Label? Back { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Sample> Samples => Set<Sample>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.Entity<Sample>().OwnsOne(sample => sample.Front);
        model.Entity<Sample>().OwnsOne(sample => sample.Back);
    }
}
