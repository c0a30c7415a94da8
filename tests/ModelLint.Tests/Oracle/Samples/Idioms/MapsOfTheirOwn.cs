// Base classes and interfaces of the project's own for what configures an entity type, applied by a generic method of its own.
namespace Idioms.AbstractMaps
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public Ward Ward { get; set; } = null!; }
    public class Ward { public int Id { get; set; } public string Code { get; set; } = ""; public List<Patient> Patients { get; } = []; }
    public abstract class EntityMap<TEntity> where TEntity : class
    {
        public abstract void Map(EntityTypeBuilder<TEntity> builder);
    }
    public abstract class NamedMap<TEntity> : EntityMap<TEntity> where TEntity : class
    {
        public override void Map(EntityTypeBuilder<TEntity> builder) => builder.ToTable("T_" + typeof(TEntity).Name);
    }
    public static class ModelExtensions
    {
        public static void AddMap<TEntity>(this ModelBuilder modelBuilder, EntityMap<TEntity> map) where TEntity : class => map.Map(modelBuilder.Entity<TEntity>());
    }
    public class PatientMap : NamedMap<Patient>
    {
        public override void Map(EntityTypeBuilder<Patient> builder)
        {
            base.Map(builder);
            builder.Property(p => p.Name).HasMaxLength(80);
            builder.HasOne(p => p.Ward).WithMany(w => w.Patients).OnDelete(DeleteBehavior.Restrict);
        }
    }
    public class WardMap : EntityMap<Ward>
    {
        public override void Map(EntityTypeBuilder<Ward> builder) => builder.HasIndex(w => w.Code).IsUnique();
    }
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.AddMap(new WardMap());
            modelBuilder.AddMap(new PatientMap());
        }
    }
}

namespace Idioms.MapsByInterface
{
    public interface IMap<T> where T : class { void Configure(EntityTypeBuilder<T> builder); }
    public interface IKeyed<TKey>;
    public class Book { public Guid Id { get; set; } public string Title { get; set; } = ""; public string? Isbn { get; set; } }
    public class Shelf { public int Number { get; set; } public string Room { get; set; } = ""; }
    public class BookMap : IMap<Book>, IKeyed<Guid>, IKeyed<int> { public void Configure(EntityTypeBuilder<Book> builder) => builder.Property(b => b.Title).HasMaxLength(300); }
    public class ShelfMap : IMap<Shelf>, IEntityTypeConfiguration<Shelf> { public void Configure(EntityTypeBuilder<Shelf> builder) => builder.HasKey(s => s.Number); }
    public class Context : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            Apply(modelBuilder, new BookMap());
            Configure(new ShelfMap());

            void Configure<T>(IEntityTypeConfiguration<T> configuration) where T : class => modelBuilder.ApplyConfiguration(configuration).Entity<T>().ToTable(typeof(T).Name.ToLowerInvariant());
        }
        private static void Apply<T>(ModelBuilder modelBuilder, IMap<T> map) where T : class => map.Configure(modelBuilder.Entity<T>());
    }
}

namespace Idioms.PrintedModel
{
    public class Animal { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Cat : Animal { public string Level { get; set; } = ""; }
    public class Context : DbContext
    {
        public DbSet<Cat> Cats => Set<Cat>();
        public DbSet<Animal> Animals => Set<Animal>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Cat>().ToTable("Cats");
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                var table = Microsoft.EntityFrameworkCore.Metadata.StoreObjectIdentifier.Create(entityType, Microsoft.EntityFrameworkCore.Metadata.StoreObjectType.Table);
                Console.WriteLine($"{entityType.DisplayName()}\t{table}");
                foreach (var property in entityType.GetProperties())
                {
                    Console.WriteLine($" {property.Name,-10}\t{property.GetColumnName(table!.Value),20}\t{property.GetMaxLength():D4}");
                    property.SetComment($"{property.Name,-8}|{property.Name,5}|");
                }
            }
        }
    }
}
