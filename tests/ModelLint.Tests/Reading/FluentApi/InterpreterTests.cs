using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.FluentApi;

/// <summary>What the interpreter decides it decides as EF Core does; what it cannot decide makes unknown what it may have touched, and no more.</summary>
public sealed class InterpreterTests
{
    [Theory]
    [InlineData("""modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(Database.IsSqlServer() ? 7 : 8);""")]
    [InlineData("""if (Database.IsNpgsql()) modelBuilder.Entity<Patient>().ToTable("pg"); else modelBuilder.Entity<Patient>().ToTable("ms");""")]
    [InlineData("""modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(Size switch { > 10 => 5, _ => 6 });""")]
    [InlineData("""switch (Size) { case 20: modelBuilder.Entity<Patient>().ToTable("twenty"); break; default: modelBuilder.Entity<Patient>().ToTable("other"); break; }""")]
    [InlineData("""for (var i = 0; i < 2; i++) modelBuilder.Entity<Patient>().Property<int>($"Extra{i}");""")]
    [InlineData("""var n = 3; while (n > 0) { n--; } modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(n + 1);""")]
    [InlineData("""foreach (var type in new[] { typeof(Patient), typeof(Doctor) }) modelBuilder.Entity(type).Property<DateTime>("CreatedAt");""")]
    [InlineData("""foreach (var name in new List<string> { "A", "B" }) { if (name == "A") continue; modelBuilder.Entity<Patient>().Property<int>(name); }""")]
    [InlineData("""Short(nameof(Patient.Name)); void Short(string name) => modelBuilder.Entity<Patient>().Property(name).HasMaxLength(3);""")]
    [InlineData("""Action<EntityTypeBuilder<Patient>> configure = p => p.ToTable("by_delegate"); configure(modelBuilder.Entity<Patient>());""")]
    [InlineData("""modelBuilder.Entity<Patient>(ConfigurePatient);""")]
    [InlineData("""Lengths(modelBuilder, 9, "Name", "Note");""")]
    [InlineData("""Lengths(builder: modelBuilder, names: ["Name"]);""")]
    [InlineData("""if (Size > 10) return; modelBuilder.Entity<Patient>().ToTable("never");""")]
    [InlineData("""modelBuilder.ApplyConfiguration(new Sized(12) { Table = "sized" }).ApplyConfiguration(new NamedDoctor());""")]
    [InlineData("""Expression<Func<Patient, object?>> member = p => p.Name; modelBuilder.Entity<Patient>().HasIndex(member).IsUnique();""")]
    [InlineData("""foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.ClrType == typeof(string))) property.SetMaxLength(33);""")]
    [InlineData("""foreach (var key in modelBuilder.Model.GetEntityTypes().SelectMany(t => t.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;""")]
    [InlineData("""if (modelBuilder.Model.FindEntityType(typeof(Patient)) is { } type) type.SetTableName("found");""")]
    [InlineData("""modelBuilder.Model.FindEntityType(typeof(Patient))?.FindProperty("Name")?.SetMaxLength(6);""")]
    [InlineData("""Stamp<Patient>(modelBuilder); Stamp<Doctor>(modelBuilder);""")]
    [InlineData("""ArgumentNullException.ThrowIfNull(modelBuilder); base.OnModelCreating(modelBuilder);""")]
    [InlineData("""var patient = modelBuilder.Entity<Patient>(); patient.ToTable("p" + Size).HasKey(p => p.Id).HasName($"pk_{Size}"); _ = patient.Property(p => p.Note!).IsUnicode(false);""")]
    [InlineData("""modelBuilder.Entity<Patient>().HasOne(p => p.Doctor).WithMany().HasForeignKey(p => p.DoctorId).OnDelete(DeleteBehavior.NoAction);""")]
    [InlineData("""modelBuilder.Entity<Outsider>(o => { o.ToTable("outside", "ext"); o.HasData(new Outsider { Id = 1 }); });""")]
    public async Task Decided_as_EF_Core_does(string body)
    {
        foreach (var comparison in await Oracle.Oracle.CompareAsync(new SolutionState { Sources = { ClinicSource.With(body) } }, EFCoreVersion.V10))
        {
            Assert.True(comparison.Wrong.Count == 0, $"{comparison}");
            Assert.Empty(comparison.Unread);
        }
    }

    [Theory]
    [InlineData("""if (DateTime.Now.Year > 2000) modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(7);""", "Patient.Name: maxLength")]
    [InlineData("""if (DateTime.Now.Year > 2000) modelBuilder.Entity<Patient>().Property(p => p.Name).IsRequired(false);""", "Patient.Name")]
    [InlineData("""if (DateTime.Now.Year > 2000) modelBuilder.Entity<Patient>().Property(p => p.Name).HasComment("late").HasMaxLength(8);""", "Patient.Name: maxLength")]
    [InlineData("""if (DateTime.Now.Year > 2000) modelBuilder.Entity<Patient>().ToTable("late");""", "Patient: table")]
    [InlineData("""if (DateTime.Now.Year > 2000) return; modelBuilder.Entity<Patient>().ToTable("late");""", "Patient: table")]
    [InlineData("""if (DateTime.Now.Year > 2000) modelBuilder.Entity<Outsider>();""", "Outsider")]
    [InlineData("""try { Console.ReadLine(); modelBuilder.Entity<Patient>().ToTable("tried"); } catch (InvalidOperationException) { }""", "Patient: table")]
    [InlineData("""foreach (var name in Environment.GetCommandLineArgs()) modelBuilder.Entity<Doctor>().Property<int>(name);""", "Doctor")]
    [InlineData("""modelBuilder.Entity<Doctor>().HasIndex(Environment.MachineName);""", "Doctor")]
    [InlineData("""var doctor = modelBuilder.Entity<Doctor>(); Activator.CreateInstance(Type.GetType("Sized")!, doctor);""", "Doctor")]
    [InlineData("""Again(modelBuilder);""", "model")]
    [InlineData("""for (;;) modelBuilder.Entity<Patient>().HasComment("endless");""", "model")]
    public async Task What_cannot_be_decided_is_unknown_and_no_more(string body, string expected)
    {
        var model = await ClinicSource.ReadAsync(body);

        string[] unknown =
        [
            .. model.Unknowns.Count > 0 ? ["model"] : Array.Empty<string>(),
            .. model.EntityTypes.Where(entityType => entityType.Unknowns.Count > 0).Select(entityType => entityType.ShortName),
            .. model.EntityTypes.Where(entityType => entityType.Unknowns.Count == 0 && !entityType.TableName.IsKnown).Select(entityType => $"{entityType.ShortName}: table"),
            .. model.Properties.Where(property => property.Unknowns.Count > 0).Select(property => $"{property.EntityType.ShortName}.{property.Name}"),
            .. model.Properties.Where(property => property.Unknowns.Count == 0 && !property.MaxLength.IsKnown).Select(property => $"{property.EntityType.ShortName}.{property.Name}: maxLength"),
        ];
        Assert.Equal([expected], unknown);
    }

    [Theory]
    [InlineData("[GeneratedRegex(\"([a-z])([A-Z])\")] private static partial Regex Words();", "Words()")]
    [InlineData("[GeneratedRegex(\"([a-z])([A-Z])\", RegexOptions.CultureInvariant)] private static partial Regex Words { get; }", "Words")]
    public async Task A_generated_regular_expression_is_what_its_pattern_says(string declaration, string use)
    {
        // Without the generator, which the editor and the build run, the sources do not compile.
        var compilation = await ClinicSource.CompileAsync($$"""
            using System.Text.RegularExpressions;

            public class PatientVisit { public int Id { get; set; } }

            public partial class ClinicContext : DbContext
            {
                public DbSet<PatientVisit> PatientVisits => Set<PatientVisit>();
                {{declaration}}
                protected override void OnModelCreating(ModelBuilder modelBuilder) =>
                    modelBuilder.Entity<PatientVisit>().ToTable({{use}}.Replace("PatientVisit", "$1_$2").ToLowerInvariant());
            }
            """);

        var model = Assert.Single(EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None));
        Assert.True(model.FindEntityType("PatientVisit")!.TableName.Is("patient_visit"));
    }

    [Fact]
    public async Task An_argument_that_is_no_constant_makes_only_its_facet_unknown()
    {
        var model = await ClinicSource.ReadAsync("""modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(DateTime.Now.Day).IsUnicode(false);""");

        var name = model.FindEntityType("Clinic.Patient")!.FindProperty("Name")!;
        Assert.True(name.IsCertain);
        Assert.False(name.MaxLength.IsKnown);
        Assert.True(name.IsUnicode.Is(false));
    }
}
