namespace Clinic;

public interface IAudited { DateTime CreatedAt { get; set; } string? CreatedBy { get; set; } }
public class Patient : IAudited { public int Id { get; set; } public string Name { get; set; } = ""; public DateTime CreatedAt { get; set; } public string? CreatedBy { get; set; } }
public class Doctor : IAudited { public int Id { get; set; } public string Name { get; set; } = ""; public DateTime CreatedAt { get; set; } public string? CreatedBy { get; set; } }

public static class BuilderExtensions
{
    public static EntityTypeBuilder<T> Audited<T>(this EntityTypeBuilder<T> builder)
        where T : class, IAudited
    {
        builder.Property(e => e.CreatedBy).HasMaxLength(64);
        builder.Property(e => e.CreatedAt).HasDefaultValueSql("SYSUTCDATETIME()");
        return builder;
    }

    public static PropertyBuilder<string> Name(this PropertyBuilder<string> property, int length = 80) => property.HasMaxLength(length).IsRequired();
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Audited().Property(p => p.Name).Name();
        ConfigureDoctor(modelBuilder.Entity<Doctor>());
        Rename(modelBuilder, "doctors");
    }

    private static void ConfigureDoctor(EntityTypeBuilder<Doctor> builder)
    {
        builder.Audited();
        builder.Property(d => d.Name).Name(length: 40);
    }

    private void Rename(ModelBuilder modelBuilder, string table) => modelBuilder.Entity<Doctor>(d => d.ToTable(table));
}
