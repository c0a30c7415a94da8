using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Clinic;

public enum Status { New, Done }
public readonly record struct PatientId(Guid Value);
public sealed record Email(string Value);

public class Patient
{
    public PatientId Id { get; set; }
    public Status Status { get; set; }
    public Status? Last { get; set; }
    public Email Email { get; set; } = null!;
    public bool Active { get; set; }
    public List<string> Tags { get; set; } = [];
    public Status Kept { get; set; }
}

public class ActiveConverter() : ValueConverter<bool, string>(value => value ? "Y" : "N", value => value == "Y");

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>(patient =>
    {
        patient.Property(p => p.Id).HasConversion(id => id.Value, value => new PatientId(value));
        patient.Property(p => p.Status).HasConversion<string>().HasMaxLength(20);
        patient.Property(p => p.Last).HasConversion<string?>();
        patient.Property(p => p.Email).HasConversion(email => email.Value, value => new Email(value)).HasMaxLength(254);
        patient.Property(p => p.Active).HasConversion<ActiveConverter>();
        patient.Property(p => p.Tags).HasConversion(tags => string.Join(',', tags), text => text.Split(',', StringSplitOptions.None).ToList());
        patient.Property(p => p.Kept).HasConversion(typeof(byte));
    });
}
