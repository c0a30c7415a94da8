// Which properties of a context are sets, and what order they come in. One context each.
namespace Library.PrivateSetOfTheBaseContextDoesNotCount
{
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }
    public class Shelf { public int Id { get; set; } }

    public abstract class BaseContext : DbContext
    {
        private DbSet<Book> Books { get; set; } = null!;
        protected DbSet<Author> Authors { get; set; } = null!;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class LibraryContext : BaseContext
    {
        private protected DbSet<Shelf> Shelves { get; set; } = null!;
    }
}

namespace Library.SubclassOfDbSetIsNoSet
{
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }
    public abstract class Table<T> : DbSet<T> where T : class;

    public class LibraryContext : DbContext
    {
        public Table<Book> Books => null!;
        public DbSet<Author> Authors => Set<Author>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Library.IndexerIsNoSet
{
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }

    public class LibraryContext : DbContext
    {
        public DbSet<Book> this[int shelf] => Set<Book>();
        public DbSet<Author> Authors { set { } }
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Library.ExplicitImplementationIsASet
{
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }
    public interface IBooks { DbSet<Book> Books { get; } }
    public interface IAuthors { DbSet<Author> Authors => throw new NotSupportedException(); }

    public class LibraryContext : DbContext, IBooks, IAuthors
    {
        DbSet<Book> IBooks.Books => Set<Book>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Library.OverriddenAndHiddenSets
{
    public class Book { public int Id { get; set; } }
    [Table("novels")] public class Novel { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }

    public class BaseContext : DbContext
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

namespace Library.GenericBaseContextOfTheEntity
{
    public class User { public int Id { get; set; } }
    public class Member : User { public string Card { get; set; } = ""; }

    public abstract class UsersContext<TUser, TKey> : DbContext where TUser : User
    {
        public DbSet<TUser> Users { get; set; } = null!;
        public DbSet<Log<TKey>> Logs { get; set; } = null!;
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class Log<TKey> { public TKey LogId { get; set; } = default!; }
    public class LibraryContext : UsersContext<Member, Guid>;
}

namespace Library.PartialContextOverTwoParts
{
    public partial class LibraryContext : DbContext
    {
        public DbSet<Zebra> Zebras => Set<Zebra>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }

    public class Zebra { public int Id { get; set; } public Ant Ant { get; set; } = null!; }
    public class Ant { public int AntId { get; set; } }

    public partial class LibraryContext
    {
        internal DbSet<Ant> Ants => Set<Ant>();
        partial void Extend(ModelBuilder modelBuilder);
        partial void Extend(ModelBuilder modelBuilder) => modelBuilder.Entity<Ant>().ToTable("ants");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => Extend(modelBuilder);
    }
}

namespace Library.NestedEntityTypesOfTheContext
{
    public class LibraryContext : DbContext
    {
        public class Book { public int BookId { get; set; } public List<Page> Pages { get; } = []; }
        public class Page { public int Id { get; set; } public int BookId { get; set; } }
        private class Secret { public int Id { get; set; } }

        public DbSet<Book> Books => Set<Book>();
        private DbSet<Secret> Secrets => Set<Secret>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Library.SetsByNullableAndGlobalNames
{
    using Volume = global::Library.SetsByNullableAndGlobalNames.Book;
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }

    public class LibraryContext : DbContext
    {
        public DbSet<Volume>? Books { get; set; }
        public Microsoft.EntityFrameworkCore.DbSet<Author> Authors => Set<Author>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Library.LookalikeSet
{
    public class DbSet<T> { public T? Item { get; set; } }
    public class Book { public int Id { get; set; } }
    public class Author { public int Id { get; set; } }

    public class LibraryContext : DbContext
    {
        public DbSet<Book> Books => new();
        public Microsoft.EntityFrameworkCore.DbSet<Author> Authors => Set<Author>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}
