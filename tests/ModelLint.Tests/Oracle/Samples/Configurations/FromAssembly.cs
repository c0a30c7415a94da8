namespace Clinic;

public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string Note { get; set; } = ""; }
public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
public class Room { public int Id { get; set; } public string Name { get; set; } = ""; }
public class NeverApplied { public int Id { get; set; } }

internal class BFirst : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> b) => b.Property(p => p.Name).HasMaxLength(1); }
internal class CSecond : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> b) => b.Property(p => p.Name).HasMaxLength(2); }
internal class AZeroth : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> b) => b.Property(p => p.Name).HasMaxLength(3); }

public class Both : IEntityTypeConfiguration<Doctor>, IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<Doctor> builder) => builder.ToTable("doctor");
    public void Configure(EntityTypeBuilder<Room> builder) => builder.ToTable("room");
}

public abstract class AbstractConfiguration : IEntityTypeConfiguration<NeverApplied> { public void Configure(EntityTypeBuilder<NeverApplied> builder) => builder.ToTable("never"); }
public class GenericConfiguration<T> : IEntityTypeConfiguration<NeverApplied> { public void Configure(EntityTypeBuilder<NeverApplied> builder) => builder.ToTable("never"); }
public class WithArgument(string table) : IEntityTypeConfiguration<NeverApplied> { public void Configure(EntityTypeBuilder<NeverApplied> builder) => builder.ToTable(table); }

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClinicContext).Assembly);
}
