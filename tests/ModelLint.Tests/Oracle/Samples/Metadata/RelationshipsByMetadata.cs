using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic;

public class Ward { public int Id { get; set; } public string Code { get; set; } = ""; public List<Bed> Beds { get; } = []; public Nurse? Head { get; set; } }
public class Bed { public int Id { get; set; } public string WardCode { get; set; } = ""; public int? Floor { get; set; } public Ward? Station { get; set; } }
public class Nurse { public int Id { get; set; } public int WardKey { get; set; } public Ward? Ward { get; set; } }
public class Visit { public int Id { get; set; } public int? BedId { get; set; } public Bed? Bed { get; set; } public int NurseId { get; set; } }
public class Note { public int Id { get; set; } public int VisitId { get; set; } public Visit Visit { get; set; } = null!; }

// Relationships added to metadata have no navigations before they are given some, and conventions of their own.
public class ClinicContext : DbContext
{
    public DbSet<Bed> Beds => Set<Bed>();
    public DbSet<Nurse> Nurses => Set<Nurse>();
    public DbSet<Visit> Visits => Set<Visit>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Ward>().Ignore(ward => ward.Beds).Ignore(ward => ward.Head);
        modelBuilder.Entity<Bed>().Ignore(bed => bed.Station);
        modelBuilder.Entity<Nurse>().Ignore(nurse => nurse.Ward);

        var ward = modelBuilder.Model.FindEntityType(typeof(Ward))!;
        var bed = modelBuilder.Model.FindEntityType(typeof(Bed))!;
        var nurse = modelBuilder.Model.FindEntityType(typeof(Nurse))!;
        var visit = modelBuilder.Model.FindEntityType(typeof(Visit))!;

        var code = ward.AddKey(ward.FindProperty(nameof(Ward.Code))!);
        var station = bed.AddForeignKey(bed.FindProperty(nameof(Bed.WardCode))!, code, ward);
        station.SetDependentToPrincipal(nameof(Bed.Station));
        station.SetPrincipalToDependent(nameof(Ward.Beds));
        station.DeleteBehavior = DeleteBehavior.Restrict;

        var head = nurse.AddForeignKey(new[] { nurse.FindProperty(nameof(Nurse.WardKey))! }, ward.FindPrimaryKey()!, ward);
        head.IsUnique = true;
        head.SetPrincipalToDependent(nameof(Ward.Head));

        visit.AddForeignKey(visit.FindProperty(nameof(Visit.NurseId))!, nurse.FindPrimaryKey()!, nurse);

        // Another property in place of the one that was found by its name.
        var bedOfVisit = visit.FindNavigation(nameof(Visit.Bed))!.ForeignKey;
        bedOfVisit.SetProperties(new[] { visit.AddProperty("OtherBed", typeof(int?)) }, bed.FindPrimaryKey()!);
    }
}

public class RemovingContext : DbContext
{
    public DbSet<Visit> Visits => Set<Visit>();
    public DbSet<Note> Notes => Set<Note>();
    public DbSet<Nurse> Nurses => Set<Nurse>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Ward>().Ignore(ward => ward.Head);

        // Without its navigation a relationship stays; without its foreign key it is found again.
        var visit = modelBuilder.Model.FindEntityType(typeof(Visit))!;
        foreach (var foreignKey in visit.GetForeignKeys().ToList())
        {
            foreignKey.SetDependentToPrincipal((string?)null);
        }

        var note = modelBuilder.Model.FindEntityType(typeof(Note))!;
        note.RemoveForeignKey(note.GetForeignKeys().Single());
    }
}
