// Relationships by names alone: shadow ends, property bags, shared types. One context each.
namespace Mill.PropertyBagsRelate
{
    public class Mill { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class MillContext : DbContext
    {
        public DbSet<Mill> Mills => Set<Mill>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity("Stone", stone =>
            {
                stone.IndexerProperty<int>("Id");
                stone.IndexerProperty<int?>("MillId");
                stone.HasOne("Mill.PropertyBagsRelate.Mill").WithMany().HasForeignKey("MillId").OnDelete(DeleteBehavior.Restrict);
            });
            modelBuilder.SharedTypeEntity<Dictionary<string, object>>("Sack", sack =>
            {
                sack.IndexerProperty<Guid>("SackId");
                sack.IndexerProperty<string>("Label").HasMaxLength(9).IsRequired();
                sack.HasOne("Stone").WithMany().HasForeignKey("StoneId").IsRequired();
            });
        }
    }
}

namespace Mill.OneClassTwice
{
    public class Grain { public int Id { get; set; } public int MillId { get; set; } public string Kind { get; set; } = ""; }
    public class Mill { public int Id { get; set; } }

    public class MillContext : DbContext
    {
        public DbSet<Mill> Mills => Set<Mill>();
        public DbSet<Grain> Wheat => Set<Grain>("Wheat");
        public DbSet<Grain> Rye => Set<Grain>("Rye");
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.SharedTypeEntity<Grain>("Wheat").HasOne<Mill>().WithMany();
            modelBuilder.SharedTypeEntity<Grain>("Rye", rye => rye.HasOne<Mill>().WithMany().HasForeignKey("Other").OnDelete(DeleteBehavior.NoAction));
            modelBuilder.SharedTypeEntity<Grain>("Rye").Property(grain => grain.Kind).HasMaxLength(3);
        }
    }
}

namespace Mill.ShadowEndsByType
{
    public class Mill { public int Id { get; set; } }
    public class Wheel { public int Id { get; set; } }
    public class Owner { public Guid OwnerId { get; set; } }

    public class MillContext : DbContext
    {
        public DbSet<Mill> Mills => Set<Mill>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Mill>().HasOne<Owner>().WithMany().HasForeignKey("OwnerId").IsRequired();
            modelBuilder.Entity<Mill>().HasMany<Wheel>().WithOne().OnDelete(DeleteBehavior.ClientNoAction);
            modelBuilder.Entity<Mill>().HasOne<Mill>().WithMany().HasForeignKey("NextId");
            modelBuilder.Entity<Wheel>().HasOne<Owner>().WithOne().HasForeignKey<Wheel>("MakerId");
        }
    }
}
