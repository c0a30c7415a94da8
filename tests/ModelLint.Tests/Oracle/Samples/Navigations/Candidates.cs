using System.Collections.ObjectModel;

// Which members may be navigations. One context each.
namespace Music.GetOnlyReferenceIsNone
{
    public class Album { public int Id { get; set; } public int ArtistId { get; set; } public Artist Artist { get; } = null!; public Label Label => null!; public int LabelId { get; set; } }
    public class Artist { public int Id { get; set; } public List<Album> Albums { get; } = []; }
    public class Label { public int Id { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        public DbSet<Artist> Artists => Set<Artist>();
        public DbSet<Label> Labels => Set<Label>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.PrivateAndInternalOnesAreNone
{
    public class Album { public int Id { get; set; } internal Artist Artist { get; set; } = null!; protected List<Song> Songs { get; } = []; private Label? Label { get; set; } public Artist Guest { private get; set; } = null!; public Song? Hit { get; private set; } }
    public class Artist { public int Id { get; set; } internal List<Album> Albums { get; } = []; }
    public class Song { public int Id { get; set; } public Album Album { get; internal set; } = null!; }
    public class Label { public int Id { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Album>().HasOne(album => album.Hit).WithOne(song => song.Album).HasForeignKey<Song>();
    }
}

namespace Music.InternalNavigationByFluent
{
    public class Album { public int Id { get; set; } internal Artist Artist { get; set; } = null!; private List<Song> Songs { get; } = []; public int ArtistId { get; set; } }
    public class Artist { public int Id { get; set; } private readonly List<Album> _albums = []; public IReadOnlyCollection<Album> Albums => _albums; }
    public class Song { public int Id { get; set; } public int AlbumId { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Album>().HasOne(album => album.Artist).WithMany(artist => artist.Albums);
            modelBuilder.Entity<Album>().HasMany(typeof(Song), "Songs").WithOne();
        }
    }
}

namespace Music.CollectionsOfEveryKind
{
    public class Albums : List<Album>;
    public class Album { public int Id { get; set; } }
    public class Artist
    {
        public int Id { get; set; }
        public IEnumerable<Album> A { get; set; } = [];
        public IReadOnlyCollection<Album> B { get; } = [];
        public Album[] C { get; set; } = [];
        public HashSet<Album> D { get; } = [];
        public ISet<Album> E { get; set; } = new HashSet<Album>();
        public Collection<Album> F { get; } = [];
        public Albums G { get; } = [];
        public IQueryable<Album> H { get; set; } = null!;
        public SortedSet<Album> I { get; } = [];
        public LinkedList<Album> J { get; } = [];
    }

    public class MusicContext : DbContext
    {
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.DictionariesOfEntities
{
    public class Album { public int Id { get; set; } }
    public class Artist { public int Id { get; set; } [NotMapped] public Dictionary<int, Album> ById { get; set; } = []; public ILookup<int, Album> Lookup => null!; public IGrouping<string, Album> Group => null!; }

    public class MusicContext : DbContext
    {
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.ComputedCollectionIsASecondRelationship
{
    public class Artist { public int Id { get; set; } public List<Album> Albums { get; } = []; public IEnumerable<Album> Recent => Albums.Where(album => album.Year > 2000); }
    public class Album { public int Id { get; set; } public int Year { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.InheritedFromOutsideTheModel
{
    public abstract class Owned<TOwner> where TOwner : class { public int Id { get; set; } public int OwnerId { get; set; } public TOwner Owner { get; set; } = null!; public List<Note> Notes { get; } = []; }
    public class Album : Owned<Artist>;
    public class Song : Owned<Album> { public Artist? Singer { get; set; } }
    public class Artist { public int Id { get; set; } public List<Album> Albums { get; } = []; }
    public class Note { public int NoteId { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        public DbSet<Song> Songs => Set<Song>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.OverriddenAndHiddenNavigations
{
    public abstract class Work { public int Id { get; set; } public virtual Artist? Author { get; set; } public Artist Owner { get; set; } = null!; public virtual ICollection<Note> Notes { get; set; } = []; }
    public class Album : Work { public override Artist? Author { get => base.Author; } public new Label Owner { get; set; } = null!; public override ICollection<Note> Notes { get; set; } = []; }
    public class Artist { public int Id { get; set; } }
    public class Label { public int LabelId { get; set; } public List<Album> Albums { get; } = []; }
    public class Note { public int Id { get; set; } public Work? Work { get; set; } [NotMapped] public Album? Album { get; set; } }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Note>().Ignore(note => note.Work);
    }
}

namespace Music.ExplicitInterfaceNavigationsAreNone
{
    public interface IWork { Artist Artist { get; set; } IEnumerable<Song> Songs { get; } }
    public class Album : IWork
    {
        private readonly List<Song> _songs = [];
        public int Id { get; set; }
        public Artist Interpreter { get; set; } = null!;
        Artist IWork.Artist { get => Interpreter; set => Interpreter = value; }
        IEnumerable<Song> IWork.Songs => _songs;
        public IReadOnlyList<Song> Tracks => _songs;
    }
    public class Artist { public int Id { get; set; } }
    public class Song { public int Id { get; set; } public Album Album { get; set; } = null!; }

    public class MusicContext : DbContext
    {
        public DbSet<Album> Albums => Set<Album>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Music.RecordsThatNavigate
{
    public record Artist(string Name) { public Guid Id { get; init; } public ICollection<Album> Albums { get; init; } = []; }
    public record Album { public required Guid Id { get; init; } public required Artist Artist { get; init; } public Song? First { get; init; } }
    public record class Song(int SongId) { public Album? Album { get; init; } public Album? Single { get; private init; } }

    public class MusicContext : DbContext
    {
        public DbSet<Artist> Artists => Set<Artist>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Song>().HasOne(song => song.Single).WithOne(album => album.First).HasForeignKey<Album>("FirstSong");
    }
}
