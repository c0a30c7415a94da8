// The same statements in another order would make another model. One context each.
namespace Press.IgnoreAfterDiscoveryLeavesNumberedNames
{
    public class Article { public int Id { get; set; } public Blog Blog { get; set; } = null!; public Blog? Origin { get; set; } private int BlogId { get; set; } }
    public class Blog { public int Id { get; set; } }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Article>().Ignore(article => article.Origin);
    }
}

namespace Press.IgnoredCollectionFreesNoName
{
    public class Article { public int Id { get; set; } }
    public class Blog { public int Id { get; set; } public List<Article> Articles { get; } = []; public List<Article> Drafts { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Blog> Blogs => Set<Blog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Blog>().Ignore(blog => blog.Articles);
    }
}

namespace Press.NotMappedCollectionFreesTheName
{
    public class Article { public int Id { get; set; } }
    public class Blog { public int Id { get; set; } [NotMapped] public List<Article> Articles { get; } = []; public List<Article> Drafts { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Blog> Blogs => Set<Blog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Press.LaterWithManyDetachesTheInverse
{
    public class Article { public int Id { get; set; } public Blog Blog { get; set; } = null!; }
    public class Blog { public int Id { get; set; } public List<Article> Articles { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Blog> Blogs => Set<Blog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Blog>().HasMany(blog => blog.Articles).WithOne(article => article.Blog).HasForeignKey("TheBlog").OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Article>().HasOne(article => article.Blog).WithMany();
        }
    }
}

namespace Press.LaterPairMergesTwo
{
    public class Article { public int Id { get; set; } public Blog Blog { get; set; } = null!; }
    public class Blog { public int Id { get; set; } public List<Article> Articles { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Blog> Blogs => Set<Blog>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().HasOne(article => article.Blog).WithMany().OnDelete(DeleteBehavior.NoAction);
            modelBuilder.Entity<Blog>().HasMany(blog => blog.Articles).WithOne().HasForeignKey("Parent");
            modelBuilder.Entity<Blog>().HasMany(blog => blog.Articles).WithOne(article => article.Blog);
        }
    }
}

namespace Press.LoopSeesWhatIsThere
{
    public class Article { public int Id { get; set; } public string Title { get; set; } = ""; public Blog Blog { get; set; } = null!; }
    public class Blog { public int Id { get; set; } public string Name { get; set; } = ""; }
    public class Author { public int Id { get; set; } public string Name { get; set; } = ""; }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetProperties()).Where(property => property.ClrType == typeof(string)))
                property.SetMaxLength(77);
            foreach (var foreignKey in modelBuilder.Model.GetEntityTypes().SelectMany(type => type.GetForeignKeys()))
                foreignKey.DeleteBehavior = DeleteBehavior.Restrict;
            modelBuilder.Entity<Author>().HasMany<Article>().WithOne().IsRequired();
        }
    }
}

namespace Press.IgnoreTypeThenAddAgainDropsFacets
{
    public class Article { public int Id { get; set; } [MaxLength(10)] public string Title { get; set; } = ""; public string Text { get; set; } = ""; public Blog? Blog { get; set; } }
    public class Blog { public int Id { get; set; } public string Name { get; set; } = ""; public List<Article> Articles { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().ToTable("a").Property(article => article.Text).HasMaxLength(5);
            modelBuilder.Entity<Article>().HasOne(article => article.Blog).WithMany(blog => blog.Articles).HasForeignKey("B");
            modelBuilder.Ignore<Article>();
            modelBuilder.Entity<Blog>();
            modelBuilder.Entity<Article>();
        }
    }
}

namespace Press.IgnorePropertyThenAddAgainDropsFacets
{
    public class Article { public int Id { get; set; } [MaxLength(10)] public string Title { get; set; } = ""; public int BlogId { get; set; } public Blog Blog { get; set; } = null!; }
    public class Blog { public int Id { get; set; } public List<Article> Articles { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().Property(article => article.Title).HasColumnName("t").IsRequired(false);
            modelBuilder.Entity<Article>().Ignore(article => article.Title);
            modelBuilder.Entity<Article>().Ignore(article => article.BlogId);
            modelBuilder.Entity<Article>().Property(article => article.Title);
            modelBuilder.Entity<Article>().Property(article => article.BlogId);
        }
    }
}

namespace Press.ForeignKeyIgnoredAfterwards
{
    public class Article { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public int? EditorId { get; set; } public Editor? Editor { get; set; } }
    public class Blog { public int Id { get; set; } public List<Article> Articles { get; } = []; }
    public class Editor { public int Id { get; set; } }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().Ignore(article => article.BlogId);
            modelBuilder.Entity<Article>().Ignore(article => article.EditorId);
            modelBuilder.Entity<Article>().HasOne(article => article.Editor).WithMany().HasForeignKey("TheEditor");
        }
    }
}

namespace Press.PrincipalKeyChangedAfterDiscovery
{
    public class Article { public int Id { get; set; } public int BlogId { get; set; } public Blog Blog { get; set; } = null!; public Blog? Second { get; set; } }
    public class Blog { public int Id { get; set; } public string Slug { get; set; } = ""; }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Blog>().HasKey(blog => blog.Slug);
    }
}

namespace Press.PrincipalKeyChangedAfterFluentForeignKey
{
    public class Article { public int Id { get; set; } public string BlogSlug { get; set; } = ""; public int? BlogId { get; set; } public Blog Blog { get; set; } = null!; }
    public class Blog { public int Id { get; set; } public string Slug { get; set; } = ""; public List<Article> Articles { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().HasOne(article => article.Blog).WithMany(blog => blog.Articles).OnDelete(DeleteBehavior.Restrict);
            modelBuilder.Entity<Blog>().HasKey(blog => blog.Slug);
        }
    }
}

namespace Press.BaseTypeSetAndUnset
{
    public class Text { public int Id { get; set; } public string Title { get; set; } = ""; public Blog? Blog { get; set; } }
    public class Article : Text { public string Body { get; set; } = ""; }
    public class Blog { public int Id { get; set; } public List<Text> Texts { get; } = []; }

    public class PressContext : DbContext
    {
        public DbSet<Text> Texts => Set<Text>();
        public DbSet<Article> Articles => Set<Article>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Article>().HasBaseType((Type?)null);
            modelBuilder.Entity<Article>().Property(article => article.Title).HasMaxLength(9);
        }
    }
}
