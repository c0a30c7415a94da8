// A type that comes (back) when its base is there already is configured before it looks for the base. What fluent code has said then can be in the way: a foreign key over
// what is a key of the base, or members of another kind than the base has by that name.
namespace ForeignKeyOverTheKey
{
    public class Visit { public int Id { get; set; } public Visit? Author { get; set; } }

    [EntityTypeConfiguration(typeof(SpecialVisitConfiguration))]
    public class SpecialVisit : Visit { public Visit Original { get; set; } = null!; public string Text { get; set; } = ""; }

    public class SpecialVisitConfiguration : IEntityTypeConfiguration<SpecialVisit>
    {
        public void Configure(EntityTypeBuilder<SpecialVisit> visit)
        {
            visit.ToTable("special");
            visit.HasOne(v => v.Original).WithMany().HasForeignKey(v => v.Id).OnDelete(DeleteBehavior.Restrict);
        }
    }

    public class VisitContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Visit>().UseTptMappingStrategy();
            model.Entity<SpecialVisit>().Property(v => v.Text).HasMaxLength(30);
        }
    }
}

namespace MembersOfAnotherKind
{
    public class Owner { public int Id { get; set; } }
    public class Thing { public int Id { get; set; } public Owner? Owner { get; set; } }

    [EntityTypeConfiguration(typeof(SpecialThingConfiguration))]
    public class SpecialThing : Thing { public new string Owner { get; set; } = ""; }

    public class SpecialThingConfiguration : IEntityTypeConfiguration<SpecialThing>
    {
        public void Configure(EntityTypeBuilder<SpecialThing> thing) => thing.ToTable("special").Property(t => t.Owner).HasMaxLength(40);
    }

    public class ThingContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Thing>().HasOne(t => t.Owner).WithMany();
            model.Entity<SpecialThing>();
        }
    }
}

namespace MembersOfOneKind
{
    public class Thing { public int Id { get; set; } public string Name { get; set; } = ""; }

    [EntityTypeConfiguration(typeof(SpecialThingConfiguration))]
    public class SpecialThing : Thing { public int Size { get; set; } }

    public class SpecialThingConfiguration : IEntityTypeConfiguration<SpecialThing>
    {
        public void Configure(EntityTypeBuilder<SpecialThing> thing) => thing.Property(t => t.Name).HasMaxLength(40);
    }

    public class ThingContext : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

        protected override void OnModelCreating(ModelBuilder model)
        {
            model.Entity<Thing>().Property(t => t.Name).IsUnicode(false);
            model.Entity<SpecialThing>();
        }
    }
}

namespace OwnDiscriminator
{
    // Its hierarchy is given the discriminator once the type has a base.
    public class Tag { public int Id { get; set; } }

    [EntityTypeConfiguration(typeof(SpecialTagConfiguration))]
    public class SpecialTag : Tag { }

    public class SpecialTagConfiguration : IEntityTypeConfiguration<SpecialTag>
    {
        public void Configure(EntityTypeBuilder<SpecialTag> tag) => tag.HasDiscriminator().HasValue("special");
    }

    public class TagContext : DbContext
    {
        public DbSet<Tag> Tags => Set<Tag>();
        public DbSet<SpecialTag> Special => Set<SpecialTag>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
    }
}
