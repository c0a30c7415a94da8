// Which keys and indexes make the index of a foreign key superfluous, and which do not. One context each.
namespace Rail.PrefixOfAnIndexCovers
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; public List<Train> Trains { get; } = []; public List<Gauge> Gauges { get; } = []; public Depot? Depot { get; set; } }
    [Index(nameof(LineId), nameof(Order), IsUnique = true)] public class Stop { public int Id { get; set; } public int LineId { get; set; } public int Order { get; set; } }
    [Index(nameof(Number), nameof(LineId))] public class Train { public int Id { get; set; } public int LineId { get; set; } public int Number { get; set; } }
    [Index(nameof(LineId), Name = "ix_line")] public class Gauge { public int Id { get; set; } public int LineId { get; set; } }
    [Index(nameof(LineId), nameof(Size))] public class Depot { public int Id { get; set; } public int LineId { get; set; } public int Size { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Rail.FiltersAndDirectionsCoverToo
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; public List<Train> Trains { get; } = []; }
    public class Stop { public int Id { get; set; } public int LineId { get; set; } public string? Name { get; set; } }
    public class Train { public int Id { get; set; } public int? LineId { get; set; } public string? Name { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasIndex(stop => new { stop.LineId, stop.Name }).HasFilter("[Name] IS NOT NULL").IsDescending(true, false);
            modelBuilder.Entity<Train>().HasIndex(train => train.LineId).IsUnique().HasFilter("[Name] = 'x'").HasDatabaseName("ux_line");
        }
    }
}

namespace Rail.KeysCover
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; public List<Ticket> Tickets { get; } = []; public Sign? Sign { get; set; } public List<Bridge> Bridges { get; } = []; }
    [PrimaryKey(nameof(LineId), nameof(Number))] public class Stop { public int LineId { get; set; } public int Number { get; set; } }
    [PrimaryKey(nameof(Number), nameof(LineId))] public class Ticket { public int LineId { get; set; } public int Number { get; set; } }
    public class Sign { public int Id { get; set; } public int LineId { get; set; } }
    public class Bridge { public int Id { get; set; } public int LineId { get; set; } public int Number { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Sign>().HasAlternateKey(sign => sign.LineId);
            modelBuilder.Entity<Bridge>().HasAlternateKey(bridge => new { bridge.LineId, bridge.Number });
        }
    }
}

namespace Rail.OneForeignKeyCoversAnother
{
    public class Company { public int Id { get; set; } }
    [PrimaryKey(nameof(CompanyId), nameof(Number))] public class Line { public int CompanyId { get; set; } public int Number { get; set; } public Company Company { get; set; } = null!; }
    public class Stop { public int Id { get; set; } public int CompanyId { get; set; } public int LineNumber { get; set; } public Company Company { get; set; } = null!; public Line Line { get; set; } = null!; }

    public class RailContext : DbContext
    {
        public DbSet<Stop> Stops => Set<Stop>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) =>
            modelBuilder.Entity<Stop>().HasOne(stop => stop.Line).WithMany().HasForeignKey(stop => new { stop.CompanyId, stop.LineNumber }).OnDelete(DeleteBehavior.NoAction);
    }
}

namespace Rail.CompositeInAnotherOrder
{
    public class Line { public int A { get; set; } public int B { get; set; } public List<Stop> Stops { get; } = []; public List<Train> Trains { get; } = []; }
    public class Stop { public int LineA { get; set; } public int LineB { get; set; } public int N { get; set; } public Line Line { get; set; } = null!; }
    public class Train { public int Id { get; set; } public int LineA { get; set; } public int LineB { get; set; } public Line Line { get; set; } = null!; }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Line>().HasKey(line => new { line.A, line.B });
            modelBuilder.Entity<Stop>().HasKey(stop => new { stop.LineB, stop.LineA, stop.N });
            modelBuilder.Entity<Train>().HasIndex(train => new { train.LineB, train.LineA });
            modelBuilder.Entity<Train>().HasIndex(train => new { train.LineA });
        }
    }
}

namespace Rail.ExplicitIndexIsTheForeignKeys
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; public Sign? Sign { get; set; } }
    public class Stop { public int Id { get; set; } public int LineId { get; set; } }
    public class Sign { public int Id { get; set; } public int LineId { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasIndex(stop => stop.LineId).IsUnique();
            modelBuilder.Entity<Stop>().HasIndex(stop => stop.LineId).HasDatabaseName("ix_stop_line");
            modelBuilder.Entity<Stop>().HasIndex(stop => stop.LineId, "named");
            modelBuilder.Entity<Sign>().HasIndex(sign => sign.LineId).IsUnique(false);
        }
    }
}

namespace Rail.IndexRemovedInALoopComesBack
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; }
    public class Stop { public int Id { get; set; } public int LineId { get; set; } [MaxLength(20)] public string Name { get; set; } = ""; }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasIndex(stop => stop.Name);
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                foreach (var index in entityType.GetIndexes().ToList())
                    entityType.RemoveIndex(index);
            }
        }
    }
}

namespace Rail.IndexOfABaseCoversForeignKeysOfDerivedTypes
{
    public abstract class Place { public int Id { get; set; } public int? LineId { get; set; } public int? RegionId { get; set; } }
    public class Stop : Place { public Line? Line { get; set; } }
    public class Yard : Place { public Line? Line { get; set; } public Region? Region { get; set; } }
    public class Line { public int Id { get; set; } }
    public class Region { public int Id { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Place> Places => Set<Place>();
        public DbSet<Stop> Stops => Set<Stop>();
        public DbSet<Yard> Yards => Set<Yard>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Place>().HasIndex(place => new { place.LineId, place.RegionId });
    }
}

namespace Rail.IndexTakenAwayUncoversAForeignKey
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; }
    public class Stop { public int Id { get; set; } public int LineId { get; set; } public int Order { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasIndex(stop => new { stop.LineId, stop.Order });
            modelBuilder.Entity<Stop>().Ignore(stop => stop.Order);
        }
    }
}

namespace Rail.KeyTakenAwayUncoversAForeignKey
{
    public class Line { public int Id { get; set; } public List<Stop> Stops { get; } = []; public List<Halt> Halts { get; } = []; }
    [PrimaryKey(nameof(LineId), nameof(Order))] public class Stop { public int Id { get; set; } public int LineId { get; set; } public int Order { get; set; } }
    public class Halt { public int Id { get; set; } public int LineId { get; set; } public int Order { get; set; } }

    public class RailContext : DbContext
    {
        public DbSet<Line> Lines => Set<Line>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Stop>().HasKey(stop => stop.Id);
            modelBuilder.Entity<Halt>().HasKey(halt => new { halt.LineId, halt.Order });
        }
    }
}
