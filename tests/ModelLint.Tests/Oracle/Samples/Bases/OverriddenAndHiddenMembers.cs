namespace Clinic;

public abstract class Person
{
    public int Id { get; set; }
    [MaxLength(50)] public virtual string Name { get; set; } = "";
    public virtual string? Note { get; set; }
    public object? Tag { get; set; }
}

public class Patient : Person
{
    public override string Name { get => base.Name; set => base.Name = value; }
    public override string? Note => "computed";
    public new string? Tag { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
