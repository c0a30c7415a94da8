// Conventions of the user's own run after EF Core's, and give way to what was configured; through metadata they override it.
using System.Linq;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Clinic;

[AttributeUsage(AttributeTargets.Property)]
public class MoneyAttribute : Attribute;

public class Patient
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    [MaxLength(50)] public string Nickname { get; set; } = "";
    public string Street { get; set; } = "";
    public string? Remarks { get; set; }
    [Money] public decimal Balance { get; set; }
    public decimal Weight { get; set; }
    public List<Visit> Visits { get; } = [];
}

public class Visit
{
    public int Id { get; set; }
    public int PatientId { get; set; }
    public Patient? Patient { get; set; }
    public string Reason { get; set; } = "";
    public DateTime Start { get; set; }
}

public class MaxLengthConvention(int length) : IModelFinalizingConvention
{
    private readonly int _length = length;

    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var property in modelBuilder.Metadata.GetEntityTypes().SelectMany(type => type.GetDeclaredProperties()).Where(property => property.ClrType == typeof(string)))
        {
            property.Builder.HasMaxLength(_length);
        }
    }
}

public class TableConvention : IModelFinalizingConvention
{
    public void ProcessModelFinalizing(IConventionModelBuilder modelBuilder, IConventionContext<IConventionModelBuilder> context)
    {
        foreach (var entityType in modelBuilder.Metadata.GetEntityTypes())
        {
            entityType.SetTableName("tbl_" + entityType.GetTableName());
            foreach (var foreignKey in entityType.GetForeignKeys())
            {
                foreignKey.SetDeleteBehavior(DeleteBehavior.Restrict);
            }

            foreach (var index in entityType.GetDeclaredIndexes())
            {
                index.SetDatabaseName($"ix_{entityType.ShortName()}_{index.Properties[0].Name}");
            }

            foreach (var property in entityType.GetProperties())
            {
                if (property.PropertyInfo?.GetCustomAttribute<MoneyAttribute>() is not null)
                {
                    property.SetColumnType("money", fromDataAnnotation: true);
                }
                else if (property.ClrType == typeof(decimal))
                {
                    property.Builder.HasPrecision(9)?.HasScale(3);
                }
            }
        }
    }
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new MaxLengthConvention(512));
        configurationBuilder.Conventions.Add(_ => new TableConvention());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(patient => patient.Street).HasMaxLength(80);
        modelBuilder.Entity<Patient>().Property(patient => patient.Weight).HasPrecision(5, 2);
        modelBuilder.Entity<Visit>().ToTable("visit");
        modelBuilder.Entity<Visit>().HasIndex(visit => visit.Start);
        modelBuilder.Entity<Visit>().HasOne(visit => visit.Patient).WithMany(patient => patient.Visits).OnDelete(DeleteBehavior.Cascade);
    }
}
