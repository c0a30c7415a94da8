namespace Clinic;

public abstract class Entity<TKey> { public TKey Id { get; set; } = default!; public DateTime CreatedAt { get; set; } }
public class Patient : Entity<Guid> { public string Name { get; set; } = ""; }
public class Doctor : Entity<int> { public string Name { get; set; } = ""; }
public class Room : Entity<int> { public string Number { get; set; } = ""; }

public abstract class EntityConfiguration<T, TKey> : IEntityTypeConfiguration<T>
    where T : Entity<TKey>
{
    protected virtual string Schema => "clinic";

    public virtual void Configure(EntityTypeBuilder<T> builder)
    {
        builder.ToTable(typeof(T).Name.ToLowerInvariant(), Schema);
        builder.Property(e => e.CreatedAt).HasDefaultValueSql("SYSUTCDATETIME()");
        ConfigureEntity(builder);
    }

    protected abstract void ConfigureEntity(EntityTypeBuilder<T> builder);
}

public class PatientConfiguration : EntityConfiguration<Patient, Guid>
{
    protected override void ConfigureEntity(EntityTypeBuilder<Patient> builder) => builder.Property(p => p.Name).HasMaxLength(80);
}

public class DoctorConfiguration : EntityConfiguration<Doctor, int>
{
    protected override string Schema => "staff";

    public override void Configure(EntityTypeBuilder<Doctor> builder)
    {
        base.Configure(builder);
        builder.HasKey(d => d.Id).HasName("pk_doctor");
    }

    protected override void ConfigureEntity(EntityTypeBuilder<Doctor> builder) => builder.Property(d => d.Name).HasMaxLength(30);
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Room> Rooms => Set<Room>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(PatientConfiguration).Assembly);
}
