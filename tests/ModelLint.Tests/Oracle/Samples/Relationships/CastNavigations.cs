public interface IContent
{
    ICollection<IEpisode> Episodes { get; set; }
}

public interface IEpisode
{
    IContent Series { get; set; }
}

// The navigations have the types of interfaces; what the lambdas cast to are the entity types.
public class Content : IContent
{
    public int Id { get; set; }
    public string ExternalId { get; set; } = "";
    public ICollection<IEpisode> Episodes { get; set; } = [];
}

public class Episode : IEpisode
{
    public int Id { get; set; }
    public string ParentId { get; set; } = "";
    public IContent Series { get; set; } = null!;
}

public class Track
{
    public int Id { get; set; }
    public object? Album { get; set; }
}

public class Album
{
    public int Id { get; set; }
}

public class Library : DbContext
{
    public DbSet<Episode> Episodes => Set<Episode>();
    public DbSet<Track> Tracks => Set<Track>();

    protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Episode>()
            .HasOne(episode => (Content)episode.Series)
            .WithMany(content => (ICollection<Episode>)content.Episodes)
            .HasPrincipalKey(content => content.ExternalId)
            .HasForeignKey(episode => episode.ParentId);

        modelBuilder.Entity<Track>().HasOne(track => (track.Album as Album)!).WithMany();
    }
}
