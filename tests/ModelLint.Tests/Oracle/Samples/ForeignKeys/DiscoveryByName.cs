namespace Clinic;

public class Doctor { public int DoctorId { get; set; } }
public class Patient { public int Id { get; set; } }
public class ByNavigationName { public int Id { get; set; } public int OwnerId { get; set; } public Patient Owner { get; set; } = null!; }
public class ByTypeName { public int Id { get; set; } public int PatientId { get; set; } public Patient Owner { get; set; } = null!; }
public class ByNavigationAndKey { public int Id { get; set; } public int ChiefDoctorId { get; set; } public Doctor Chief { get; set; } = null!; }
public class IgnoringCase { public int Id { get; set; } public int PATIENTID { get; set; } public Patient Patient { get; set; } = null!; }
public class WrongType { public int Id { get; set; } public long PatientId { get; set; } public Patient Patient { get; set; } = null!; }
public class Underscore { public int Id { get; set; } public int Patient_Id { get; set; } public Patient Patient { get; set; } = null!; }
public class NullableMatches { public int Id { get; set; } public int? PatientId { get; set; } public Patient? Patient { get; set; } }

public class ClinicContext : DbContext
{
    public DbSet<Doctor> Doctors => Set<Doctor>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<ByNavigationName> A => Set<ByNavigationName>();
    public DbSet<ByTypeName> B => Set<ByTypeName>();
    public DbSet<ByNavigationAndKey> C => Set<ByNavigationAndKey>();
    public DbSet<IgnoringCase> D => Set<IgnoringCase>();
    public DbSet<WrongType> E => Set<WrongType>();
    public DbSet<Underscore> F => Set<Underscore>();
    public DbSet<NullableMatches> G => Set<NullableMatches>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
}
