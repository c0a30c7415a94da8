// Unknown 1
public class Chapter
{
    public int Id { get; set; }
    public string Language { get; set; } = "";
}

public class Reader : DbContext
{
    public DbSet<Chapter> Chapters => Set<Chapter>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder) =>
        modelBuilder.Entity<Chapter>().Property(chapter => chapter.Language).HasDefaultValue(System.Globalization.CultureInfo.InvariantCulture.Name);
}
