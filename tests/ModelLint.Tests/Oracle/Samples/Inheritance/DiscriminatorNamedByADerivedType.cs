// EF Core 9, 10
// The name that a type gave to its discriminator before it had a base type goes for its hierarchy; EF Core 8 takes a name of its own for that, and the former stays a property.
namespace OwnNamedDiscriminator
{
    public class Tag { public int Id { get; set; } }

    [EntityTypeConfiguration(typeof(SpecialTagConfiguration))]
    public class SpecialTag : Tag { }

    public class SpecialTagConfiguration : IEntityTypeConfiguration<SpecialTag>
    {
        public void Configure(EntityTypeBuilder<SpecialTag> tag) => tag.HasDiscriminator<string>("Kind");
    }

    public class TagContext : DbContext
    {
        public DbSet<Tag> Tags => Set<Tag>();
        public DbSet<SpecialTag> Special => Set<SpecialTag>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
