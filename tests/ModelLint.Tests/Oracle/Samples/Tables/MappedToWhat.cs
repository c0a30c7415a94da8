namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.ViewsQueriesAndFunctions
{
    public class A { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class B { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class C { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class D { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class E { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class F { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        public DbSet<E> Es => Set<E>();
        public DbSet<F> Fs => Set<F>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().ToView("v_a", "reporting").HasIndex(a => a.Name).IsUnique();
            modelBuilder.Entity<B>().ToTable("b").ToView("v_b");
            modelBuilder.Entity<C>().ToSqlQuery("SELECT * FROM c");
            modelBuilder.Entity<D>().ToFunction("f_d").HasNoKey();
            modelBuilder.Entity<E>().ToTable((string?)null);
            modelBuilder.Entity<F>().ToView("v_f").ToTable("f");
        }
    }
}

namespace Clinic.ViewBeforeTableAndBack
{
    public class A { public int Id { get; set; } public string Name { get; set; } = ""; public B B { get; set; } = null!; }
    public class B { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().ToView("v_a");
            modelBuilder.Entity<A>().ToTable("As");
            modelBuilder.Entity<B>().ToTable("bs").ToView("v").ToView(null);
        }
    }
}

namespace Clinic.SchemasAreResetByToTable
{
    [Table("a", Schema = "x")] public class A { public int Id { get; set; } }
    [Table("b", Schema = "x")] public class B { public int Id { get; set; } }
    [Table("c")] public class C { public int Id { get; set; } }
    public class D { public int Id { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<A> As => Set<A>();
        public DbSet<B> Bs => Set<B>();
        public DbSet<C> Cs => Set<C>();
        public DbSet<D> Ds => Set<D>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().ToTable("a");
            modelBuilder.Entity<B>().ToTable(table => table.HasComment("kept"));
            modelBuilder.Entity<C>().ToTable("c", "y");
            modelBuilder.Entity<C>().ToTable("c2");
            modelBuilder.Entity<D>().Metadata.SetSchema("z");
            modelBuilder.HasDefaultSchema("late");
        }
    }
}

namespace Clinic.NamesOfGenericAndNestedTypes
{
    public class Outer { public int Id { get; set; } public class Inner { public int Id { get; set; } } }
    public class Box<T> { public int Id { get; set; } public T Value { get; set; } = default!; }

    public class ClinicContext : Database
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Outer>();
            modelBuilder.Entity<Outer.Inner>();
            modelBuilder.Entity<Box<int>>();
            modelBuilder.Entity<Box<string>>().ToTable("boxes");
        }
    }
}

namespace Clinic.ColumnsNumberedAndNamed
{
    public class A { public int Id { get; set; } [Column("b")] public string C { get; set; } = ""; [Column(Order = 2, TypeName = "varchar(9)")] public string B { get; set; } = ""; public string D { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<A> As => Set<A>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<A>().Property(a => a.D).HasColumnName("dd").HasColumnOrder(1);
            modelBuilder.Entity<A>().Property(a => a.D).HasColumnName(null);
            modelBuilder.Entity<A>().Property(a => a.B).HasColumnName("bb");
        }
    }
}

namespace Clinic.SharedTypeEntities
{
    public class Setting { public int Id { get; set; } public string Value { get; set; } = ""; }

    public class ClinicContext : Database
    {
        public DbSet<Setting> UserSettings => Set<Setting>("UserSetting");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.SharedTypeEntity<Setting>("UserSetting", user => user.Property(s => s.Value).HasMaxLength(7));
            modelBuilder.SharedTypeEntity<Setting>("TeamSetting").ToTable("team_settings");
            modelBuilder.SharedTypeEntity<Dictionary<string, object>>("Bag", bag => { bag.IndexerProperty<int>("Id"); bag.IndexerProperty<string>("Text").IsRequired(); });
        }
    }
}
