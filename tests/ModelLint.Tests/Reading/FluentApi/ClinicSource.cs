using Microsoft.CodeAnalysis;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Oracle;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.FluentApi;

/// <summary>A small application around the body of <c>OnModelCreating</c> that a test is about.</summary>
internal static class ClinicSource
{
    public static string With(string body) => $$"""
        using System.Linq.Expressions;
        using Microsoft.EntityFrameworkCore.Metadata;

        namespace Clinic;

        public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Note { get; set; } public int DoctorId { get; set; } public Doctor Doctor { get; set; } = null!; }
        public class Doctor { public int Id { get; set; } public string Name { get; set; } = ""; }
        public class Outsider { public int Id { get; set; } }

        public class Sized(int length) : IEntityTypeConfiguration<Patient>
        {
            private readonly int _half = length / 2;
            public string Table { get; init; } = "unset";
            public void Configure(EntityTypeBuilder<Patient> builder)
            {
                builder.ToTable(Table);
                builder.Property(p => p.Name).HasMaxLength(length);
                builder.Property(p => p.Note).HasMaxLength(_half);
            }
        }

        public abstract class Named<T> : IEntityTypeConfiguration<T> where T : class
        {
            protected abstract int Length { get; }
            public virtual void Configure(EntityTypeBuilder<T> builder) => builder.Property("Name").HasMaxLength(Length);
        }

        public class NamedDoctor : Named<Doctor>
        {
            protected override int Length => 44;
            public override void Configure(EntityTypeBuilder<Doctor> builder)
            {
                base.Configure(builder);
                builder.ToTable("doctors");
            }
        }

        public class ClinicContext : DbContext
        {
            private const int Size = 20;
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Doctor> Doctors => Set<Doctor>();

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{body}}
            }

            private static void ConfigurePatient(EntityTypeBuilder<Patient> patient) => patient.ToTable("by_method");

            private static void Lengths(ModelBuilder builder, int length = 5, params string[] names)
            {
                foreach (var name in names)
                    builder.Entity<Patient>().Property(name).HasMaxLength(length);
            }

            private static void Stamp<T>(ModelBuilder builder) where T : class => builder.Entity<T>().Property<DateTime>("At");

            private void Again(ModelBuilder builder)
            {
                builder.Entity<Patient>().HasComment("again");
                Again(builder);
            }
        }
        """;

    public static async Task<EntityModel> ReadAsync(string body) => Assert.Single(EntityModels.Of(await CompileAsync(With(body)), NoOptions.Instance, CancellationToken.None));

    public static async Task<Compilation> CompileAsync(string source)
    {
        var test = await TestSolution.CreateAsync(new SolutionState { Sources = { source } }, new(EFCoreVersion.V10, DatabaseProviders.NamedIn([source]), ImplicitUsings: true), ReferenceForm.Editor);
        var compilation = (await test.Solution.Projects.Single().GetCompilationAsync())!;

        // With options of its own it is a project of its own, whose states those of other tests do not push out.
        return compilation.WithOptions(compilation.Options.WithModuleName("Clinic.dll"));
    }
}
