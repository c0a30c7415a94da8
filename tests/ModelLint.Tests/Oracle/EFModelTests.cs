using System.Runtime.Loader;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle;

public sealed class EFModelTests
{
    public static TheoryData<EFCoreVersion> Versions => [.. EFCoreVersions.All];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Facts_are_those_of_the_model_that_runs(EFCoreVersion version)
    {
        var model = await EFModel.OfAsync("""
            namespace Clinic;

            public class Patient
            {
                public int Id { get; set; }
                [MaxLength(100)] public string Name { get; set; } = "";
            }

            public class Visit
            {
                public int Id { get; set; }
                public Patient? Patient { get; set; }
            }

            public class ClinicContext : DbContext
            {
                public DbSet<Visit> Visits => Set<Visit>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            }
            """, version);

        Assert.Equal("Clinic.ClinicContext", model.Context);
        Assert.Null(model.Refusal);
        Assert.Equal(
            [
                "entity Clinic.Patient clr=Clinic.Patient base=- abstract=false keyless=false owned=false shared=false join=false table=Patient schema=- view=- function=- query=- json=- strategy=- discriminator=- discriminatorValue=- temporal=false excluded=false",
                "entity Clinic.Visit clr=Clinic.Visit base=- abstract=false keyless=false owned=false shared=false join=false table=Visits schema=- view=- function=- query=- json=- strategy=- discriminator=- discriminatorValue=- temporal=false excluded=false",
                "fk Clinic.Visit(PatientId) -> Clinic.Patient(Id) unique=false required=false delete=ClientSetNull ownership=false dependentToPrincipal=Patient principalToDependent=- name=FK_Visits_Patient_PatientId",
                "index Clinic.Visit(PatientId) unique=false filter=- descending=- include=- method=- nullsDistinct=- clustered=- providerSettings=false name=IX_Visits_PatientId",
                "key Clinic.Patient(Id) primary=true clustered=- name=PK_Patient",
                "key Clinic.Visit(Id) primary=true clustered=- name=PK_Visits",
                "model Clinic.ClinicContext provider=Sqlite",
                Property("Clinic.Patient.Id", "System.Int32", generated: "OnAdd"),
                Property("Clinic.Patient.Name", "System.String", maxLength: "100", attributes: "System.ComponentModel.DataAnnotations.MaxLengthAttribute"),
                Property("Clinic.Visit.Id", "System.Int32", generated: "OnAdd"),
                Property("Clinic.Visit.PatientId", "System.Nullable<System.Int32>", "System.Int32", nullable: "true", shadow: "true", nullableInCode: "-"),
            ],
            model.Facts.Select(fact => fact.Replace('\t', ' ')));

        static string Property(
            string name, string type, string? providerType = null, string nullable = "false", string shadow = "false", string maxLength = "-", string generated = "Never",
            string nullableInCode = "false", string attributes = "") =>
            $"property {name} type={type} providerType={providerType ?? type} nullable={nullable} shadow={shadow} maxLength={maxLength} precision=- scale=- unicode=- fixedLength=-"
            + $" concurrency=false generated={generated} column={name[(name.LastIndexOf('.') + 1)..]} columnType=- storeType={(maxLength == "-" ? "INTEGER" : "TEXT")} default=- defaultSql=- computedSql=- collection=false nativeEnum=false converted=false converter=- nullableInCode={nullableInCode} attributes={attributes}";
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task A_model_that_EF_Core_does_not_build_is_refused(EFCoreVersion version)
    {
        var model = await EFModel.OfAsync("""
            public class Patient { public string Name { get; set; } = ""; }

            public class ClinicContext : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
            }
            """, version);

        Assert.StartsWith("System.InvalidOperationException: The entity type 'Patient' requires a primary key", model.Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Each_EF_Core_is_loaded_beside_the_others(EFCoreVersion version)
    {
        var efCore = EFCoreLoadContext.For(version).LoadFromAssemblyName(new("Microsoft.EntityFrameworkCore"));

        Assert.Equal((int)version, efCore.GetName().Version!.Major);
        Assert.DoesNotContain(AssemblyLoadContext.Default.Assemblies, assembly => assembly.GetName().Name!.StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_context_that_wants_options_gets_them()
    {
        var model = await EFModel.OfAsync("""
            public class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options);
            """, EFCoreVersion.V10);

        Assert.Equal("model ClinicContext\tprovider=SqlServer", Assert.Single(model.Facts));
    }
}
