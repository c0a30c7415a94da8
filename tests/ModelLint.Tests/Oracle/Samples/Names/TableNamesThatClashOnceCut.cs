// Names that are too long for the database are cut; two that are one afterwards get a number behind the tilde. One context a database.
namespace Clinic
{
    public class PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuch { public int Id { get; set; } public string? Name { get; set; } }
    public class PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuchDetails { public int Id { get; set; } public string? Name { get; set; } public Address? Address { get; set; } public PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuch? Patient { get; set; } public List<Visit> Visits { get; set; } = []; }
    public class PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuchHistory { public int Id { get; set; } public string? Name { get; set; } public string? Named { get; set; } }
    [Owned] public class Address { public string? Street { get; set; } }
    public class Visit { public int Id { get; set; } public DateTime At { get; set; } }

    public abstract class ClinicContext : DbContext
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuch>().HasIndex(patient => patient.Name);
            modelBuilder.Entity<PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuchDetails>().OwnsMany(patient => patient.Visits);
            modelBuilder.Entity<PatientOfAHospitalWithAnExtremelyLongAndOverlyConvolutedNameThatIsUsedToShowThatTheLengthOfIdentifiersInADatabaseIsLimitedTooMuchHistory>().HasIndex(patient => new { patient.Name, patient.Named });
        }
    }

    public class OnSqlServer : ClinicContext { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-"); }
    public class OnNpgsql : ClinicContext { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-"); }
    public class OnSqlite : ClinicContext { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-"); }
}
