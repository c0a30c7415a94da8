using System.Diagnostics.CodeAnalysis;

// Nullability of navigations that generic bases, flow attributes and oblivious code declare. One context each.
namespace Choir.TypeParametersAsNavigations
{
    public abstract class Child<T> where T : class { public int Id { get; set; } public T Parent { get; set; } = null!; public T? Other { get; set; } }
    public abstract class Loose<T> { public int Id { get; set; } public T Parent { get; set; } = default!; public T? Other { get; set; } }
    public class A : Child<Voice>;
    public class B : Loose<Voice>;
    public class C : Loose<Voice?>;
    public abstract class Middle<TVoice> : Loose<TVoice?> where TVoice : Voice;
    public class D : Middle<Voice>;
    public class Voice { public int Id { get; set; } }

    public class ChoirContext : DbContext
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Choir.FlowAttributesOnNavigations
{
    public class Song { public int Id { get; set; } [AllowNull] public Voice A { get; set; } [MaybeNull] public Voice B { get; set; } [NotNull] public Voice? C { get; set; } [DisallowNull] public Voice? D { get; set; } public required Voice E { get; set; } public required Voice? F { get; set; } }
    public class Voice { public int Id { get; set; } }

    public class ChoirContext : DbContext
    {
        public DbSet<Song> Songs => Set<Song>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Choir.ObliviousNavigations
{
#nullable disable
    public class Song { public int Id { get; set; } public Voice A { get; set; } [Required] public Voice B { get; set; } public ICollection<Verse> Verses { get; set; } }
    public class Verse { public int Id { get; set; } public virtual Song Song { get; set; } }
#nullable restore
    public class Refrain : Verse { public Song Again { get; set; } = null!; }
    public class Voice { public int Id { get; set; } }

    public class ChoirContext : DbContext
    {
        public DbSet<Song> Songs => Set<Song>();
        public DbSet<Refrain> Refrains => Set<Refrain>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Refrain>().HasOne(refrain => refrain.Again).WithMany();
    }
}

namespace Choir.OverridesChangeNullability
{
    public abstract class Piece { public int Id { get; set; } public virtual Voice? Voice { get; set; } public virtual string? Title { get; set; } public virtual string? Text { get; set; } }
    public class Song : Piece { [AllowNull] public override Voice Voice { get; set; } [AllowNull] public override string Title { get => ""; set { } } public override string? Text { get => base.Text; } }
    public class Voice { public int Id { get; set; } }

    public class ChoirContext : DbContext
    {
        public DbSet<Song> Songs => Set<Song>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}

namespace Choir.PrincipalSideNullability
{
    public class Song { public int Id { get; set; } public Score Score { get; set; } = null!; public Cover? Cover { get; set; } public List<Verse?> Verses { get; } = []; }
    public class Score { public int Id { get; set; } public int SongId { get; set; } public Song? Song { get; set; } }
    public class Cover { public int Id { get; set; } public int? SongId { get; set; } public Song Song { get; set; } = null!; }
    public class Verse { public int Id { get; set; } public Song Song { get; set; } = null!; }

    public class ChoirContext : DbContext
    {
        public DbSet<Song> Songs => Set<Song>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlite("-");
    }
}
