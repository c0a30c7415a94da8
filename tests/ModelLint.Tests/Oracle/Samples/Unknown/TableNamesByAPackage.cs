// What the tables are called nobody knows, but that the types of a hierarchy are in one of them, and what their columns are called.
// Unknown 14
using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace TableNamesByAPackage;

public class Post { public int Id { get; set; } public string Title { get; set; } = ""; public List<PostNote> Notes { get; } = []; }
public class Course { public int Id { get; set; } public string Title { get; set; } = ""; public List<CourseNote> Notes { get; } = []; }
public abstract class Note { public int Id { get; set; } public string Text { get; set; } = ""; public Origin Origin { get; set; } = null!; }
public abstract class Note<TParent> : Note { public int ParentId { get; set; } public TParent Parent { get; set; } = default!; public string? Reply { get; set; } }
public class PostNote : Note<Post>;
public class CourseNote : Note<Course> { public bool IsPinned { get; set; } }
[Owned] public class Origin { public string Address { get; set; } = ""; public string Agent { get; set; } = ""; }

public class Context : DbContext
{
    public DbSet<Post> Posts => Set<Post>();
    public DbSet<Course> Courses => Set<Course>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Note>().UseTphMappingStrategy().ToTable(CultureInfo.InvariantCulture.TextInfo.ToTitleCase("notes"));
        foreach (var entityType in modelBuilder.Model.GetEntityTypes().Where(type => type.BaseType is null && !type.IsOwned()))
        {
            entityType.SetTableName(CultureInfo.InvariantCulture.TextInfo.ToTitleCase(entityType.ClrType.Name));
        }
    }
}
