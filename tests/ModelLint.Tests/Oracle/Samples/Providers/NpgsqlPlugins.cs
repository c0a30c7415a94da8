using System.ComponentModel.DataAnnotations.Schema;
using NetTopologySuite.Geometries;
using NodaTime;

namespace Clinic.NodaTimes
{
    public class Visit
    {
        public int Id { get; set; }
        public Instant At { get; set; }
        public Instant? Until { get; set; }
        [Precision(3)] public Instant Millis { get; set; }
        public LocalDateTime Local { get; set; }
        [Precision(0)] public LocalDateTime Seconds { get; set; }
        public ZonedDateTime Zoned { get; set; }
        public OffsetDateTime Offset { get; set; }
        public LocalDate Day { get; set; }
        public LocalDate? LastDay { get; set; }
        public LocalTime Time { get; set; }
        public OffsetTime OffsetTime { get; set; }
        public Period Period { get; set; } = Period.Zero;
        public Duration Duration { get; set; }
        public DateInterval? Days { get; set; }
        public NodaTime.Interval Interval { get; set; }
        public DateTimeZone? Zone { get; set; }
        public List<LocalDate> Appointments { get; set; } = [];
        public Instant[] Times { get; set; } = [];
        [Column(TypeName = "timestamp with time zone")] public Instant Typed { get; set; }
        [Column(TypeName = "timestamp without time zone")] public LocalDateTime TypedLocal { get; set; }
        public Stay Stay { get; set; } = new();
    }

    public class Stay { public LocalDate From { get; set; } public LocalDate? To { get; set; } public Duration Length { get; set; } }
    public class Bed { public LocalDate Id { get; set; } public LocalDate? NextId { get; set; } public Bed? Next { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Visit> Visits => Set<Visit>();
        public DbSet<Bed> Beds => Set<Bed>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.UseNodaTime());
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Visit>().ComplexProperty(v => v.Stay);
            modelBuilder.Entity<Visit>().HasIndex(v => v.At);
            modelBuilder.Entity<Visit>().Property(v => v.At).HasDefaultValueSql("now()");
        }
    }
}

namespace Clinic.Places
{
    public class Ward
    {
        public int Id { get; set; }
        public Point Location { get; set; } = null!;
        public Polygon? Area { get; set; }
        public Geometry? Any { get; set; }
        public LineString? Way { get; set; }
        public MultiPolygon? Areas { get; set; }
        public GeometryCollection? All { get; set; }
        [Column(TypeName = "geography (point)")] public Point? Sphere { get; set; }
        [Column(TypeName = "geometry(Point, 4326)")] public Point? Flat { get; set; }
    }

    public class ClinicContext : DbContext
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.UseNetTopologySuite());
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.HasPostgresExtension("postgis").Entity<Ward>().HasIndex(w => w.Location).HasMethod("gist");
    }
}

namespace Clinic.Embeddings
{
    public class Note
    {
        public int Id { get; set; }
        public Pgvector.Vector Embedding { get; set; } = null!;
        public Pgvector.Vector? Summary { get; set; }
        public Pgvector.HalfVector? Half { get; set; }
        public Pgvector.SparseVector? Sparse { get; set; }
        [MaxLength(3)] public Pgvector.Vector? Short { get; set; }
        [Column(TypeName = "vector(1536)")] public Pgvector.Vector? Typed { get; set; }
        [Column(TypeName = "halfvec(4)")] public Pgvector.HalfVector? TypedHalf { get; set; }
        public List<Pgvector.Vector> Parts { get; set; } = [];
        public Pgvector.HalfVector[] Halves { get; set; } = [];
        public Origin Origin { get; set; } = new();
    }

    public class Origin { public Pgvector.Vector? Centre { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Note> Notes => Set<Note>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.UseVector());
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.HasPostgresExtension("vector");
            modelBuilder.Entity<Note>().ComplexProperty(n => n.Origin);
            modelBuilder.Entity<Note>().Property(n => n.Summary).HasColumnType("vector(256)");
            modelBuilder.Entity<Note>().HasIndex(n => n.Embedding).HasMethod("hnsw").HasOperators("vector_l2_ops").HasStorageParameter("m", 16);
        }
    }
}

namespace Clinic.OnTheSphere
{
    public class Ward { public int Id { get; set; } public Point Location { get; set; } = null!; public DateTime Made { get; set; } }

    public class ClinicContext : DbContext
    {
        public DbSet<Ward> Wards => Set<Ward>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("Host=clinic", npgsql => npgsql.UseNetTopologySuite(geographyAsDefault: true));
    }
}
