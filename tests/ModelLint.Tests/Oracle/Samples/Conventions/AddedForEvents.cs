// Conventions of the user's own are told of each element when it is added, so that what comes later finds what they did.
using System.Linq;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;

namespace Clinic;

public interface IAudited;

public class Patient : IAudited
{
    public int Id { get; set; }
    public string Name { get; set; } = "";
    public string? Code { get; set; }
    [Column(TypeName = "decimal(8,1)")] public decimal Balance { get; set; }
    public decimal Weight { get; set; }
    public DateTime Born { get; set; }
    public List<Visit> Visits { get; } = [];
}

public class Visit
{
    public int Id { get; set; }
    public Patient Patient { get; set; } = null!;
    public decimal Price { get; set; }
}

public class ValueConvention : IPropertyAddedConvention, IIndexAddedConvention
{
    public void ProcessPropertyAdded(IConventionPropertyBuilder propertyBuilder, IConventionContext<IConventionPropertyBuilder> context)
    {
        var type = propertyBuilder.Metadata.ClrType;
        if (type == typeof(decimal))
        {
            propertyBuilder.HasPrecision(12)?.HasScale(4);
        }
        else if (type == typeof(DateTime))
        {
            propertyBuilder.HasColumnType("date");
        }

        if (propertyBuilder.Metadata.Name == "Code")
        {
            propertyBuilder.IsRequired(true);
            propertyBuilder.IsUnicode(false, fromDataAnnotation: true);
        }
    }

    public void ProcessIndexAdded(IConventionIndexBuilder indexBuilder, IConventionContext<IConventionIndexBuilder> context) => indexBuilder.IsUnique(true);
}

public class AuditConvention : IEntityTypeAddedConvention
{
    public void ProcessEntityTypeAdded(IConventionEntityTypeBuilder entityTypeBuilder, IConventionContext<IConventionEntityTypeBuilder> context)
    {
        entityTypeBuilder.ToSchema("clinic");
        if (typeof(IAudited).IsAssignableFrom(entityTypeBuilder.Metadata.ClrType))
        {
            entityTypeBuilder.Property(typeof(DateTime), "AuditedOn");
        }
    }
}

public class RestrictConvention : IForeignKeyAddedConvention
{
    public void ProcessForeignKeyAdded(IConventionForeignKeyBuilder foreignKeyBuilder, IConventionContext<IConventionForeignKeyBuilder> context) =>
        foreignKeyBuilder.Metadata.SetDeleteBehavior(DeleteBehavior.NoAction);
}

public class ClinicContext : DbContext
{
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Conventions.Add(_ => new ValueConvention());
        configurationBuilder.Conventions.Add(_ => new AuditConvention());
        configurationBuilder.Conventions.Add(_ => new RestrictConvention());
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(patient => patient.Weight).HasPrecision(5, 2);
        modelBuilder.Entity<Patient>().HasIndex(patient => patient.Name);
        modelBuilder.Entity<Visit>().HasIndex(visit => visit.Price).IsUnique(false);
    }
}
