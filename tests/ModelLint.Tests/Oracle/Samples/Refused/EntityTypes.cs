// Sets and entity types that EF Core refuses. One context each.
namespace Library.HiddenSetsShareATable
{
    public class Book { public int Id { get; set; } }
    public class Novel { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }

    public abstract class BaseContext : DbContext
    {
        public virtual DbSet<Author> Authors { get; set; } = null!;
        public DbSet<Book> Items { get; set; } = null!;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class LibraryContext : BaseContext
    {
        public override DbSet<Author> Authors { get => base.Authors; set => base.Authors = value; }
        public new DbSet<Novel> Items { get; set; } = null!;
    }
}

namespace Zoo.ConfigurationAttributeOfABase
{
    [EntityTypeConfiguration<AnimalConfiguration, Animal>]
    public class Animal { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Dog : Animal { public string Tag { get; set; } = ""; }
    public class AnimalConfiguration : IEntityTypeConfiguration<Animal>
    {
        public void Configure(EntityTypeBuilder<Animal> builder) => builder.Property(animal => animal.Name).HasMaxLength(30);
    }

    public class ZooContext : DbContext
    {
        public DbSet<Dog> Dogs => Set<Dog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}
