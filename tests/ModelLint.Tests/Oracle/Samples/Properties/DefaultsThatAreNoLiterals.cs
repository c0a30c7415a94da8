public class Chapter
{
    public int Id { get; set; }
    public string Isbn { get; set; } = "";
    public string Links { get; set; } = "";
    public int Pages { get; set; }
    public string Text { get; set; } = "";
}

public class Reader : DbContext
{
    public DbSet<Chapter> Chapters => Set<Chapter>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Chapter>(chapter =>
    {
        chapter.Property(c => c.Isbn).HasDefaultValue(string.Empty);
        chapter.Property(c => c.Links).HasDefaultValue(String.Empty);
        chapter.Property(c => c.Pages).HasDefaultValue(int.MaxValue);
        chapter.Property(c => c.Text).HasMaxLength(short.MaxValue);
    });
}
