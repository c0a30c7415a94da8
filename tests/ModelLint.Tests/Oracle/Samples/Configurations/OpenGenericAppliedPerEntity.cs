namespace Clinic;

public interface IHasNumber { string Number { get; set; } }
public class Patient : IHasNumber { public int Id { get; set; } public string Number { get; set; } = ""; }
public class Invoice : IHasNumber { public int Id { get; set; } public string Number { get; set; } = ""; }

public class NumberConfiguration<T> : IEntityTypeConfiguration<T>
    where T : class, IHasNumber
{
    public void Configure(EntityTypeBuilder<T> builder)
    {
        builder.Property(e => e.Number).HasMaxLength(14);
        builder.HasIndex(e => e.Number).IsUnique();
    }
}

public class ClinicContext : DbContext
{
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new NumberConfiguration<Patient>());
        modelBuilder.ApplyConfiguration(new NumberConfiguration<Invoice>());
    }
}
