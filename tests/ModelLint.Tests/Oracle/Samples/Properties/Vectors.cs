// EF Core 10
using System.ComponentModel.DataAnnotations.Schema;
using Microsoft.Data.SqlTypes;

namespace Clinic;

public class Note
{
    public int Id { get; set; }
    [Column(TypeName = "vector(3)")] public SqlVector<float> Embedding { get; set; }
    public SqlVector<float>? Summary { get; set; }
}

public class ClinicContext : DbContext
{
    public DbSet<Note> Notes => Set<Note>();
    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Note>().Property(note => note.Summary).HasColumnType("vector(1536)");
}
