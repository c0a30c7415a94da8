namespace Clinic
{
    public abstract class Database : DbContext
    {
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
    }
}

namespace Clinic.JoinClassNamedAsTheImplicitOne
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }
    public class PostTag { public int Id { get; set; } public int PostId { get; set; } public int TagId { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        public DbSet<PostTag> Links => Set<PostTag>();
    }
}

namespace Clinic.PayloadAndKeyOfItsOwn
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<PostTag> PostTags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; public List<PostTag> PostTags { get; } = []; }
    public class PostTag { public Guid Id { get; set; } public int PostId { get; set; } public int TagId { get; set; } public Post Post { get; set; } = null!; public Tag Tag { get; set; } = null!; [MaxLength(10)] public string? Note { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>();
    }
}

namespace Clinic.JoinClassThatInherits
{
    public abstract class Link { public int Id { get; set; } public DateTime At { get; set; } }
    public class PostTag : Link { public Post Post { get; set; } = null!; public Tag Tag { get; set; } = null!; }
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>();
    }
}

namespace Clinic.JoinClassOfAHierarchy
{
    public class Link { public int Id { get; set; } public DateTime At { get; set; } }
    public class PostTag : Link { public int PostId { get; set; } public int TagId { get; set; } }
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Link> Links => Set<Link>();
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>(
            right => right.HasOne<Tag>().WithMany().HasForeignKey(l => l.TagId),
            left => left.HasOne<Post>().WithMany().HasForeignKey(l => l.PostId));
    }
}

namespace Clinic.OneJoinForTwo
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; public List<Tag> Others { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; public List<Post> OtherPosts { get; } = []; }
    public class PostTag { public int PostId { get; set; } public int TagId { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<PostTag>("FirstPostTag");
            modelBuilder.Entity<Post>().HasMany(p => p.Others).WithMany(t => t.OtherPosts).UsingEntity<PostTag>("SecondPostTag");
        }
    }
}

namespace Clinic.ForeignKeysByName
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity<Dictionary<string, object>>(
            "post_tag",
            right => right.HasOne<Tag>().WithMany().HasForeignKey("tag_id").HasConstraintName("fk_tag"),
            left => left.HasOne<Post>().WithMany().HasForeignKey("post_id"),
            join =>
            {
                join.HasKey("post_id", "tag_id");
                join.ToTable("post_tag", "links");
                join.HasIndex("tag_id");
                join.Property<DateTime>("created_at").HasDefaultValueSql("now()");
            });
    }
}

namespace Clinic.ToAlternateKeys
{
    public class Post { public int Id { get; set; } public string Slug { get; set; } = ""; public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public string Name { get; set; } = ""; public List<Post> Posts { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts).UsingEntity(
            right => right.HasOne(typeof(Tag)).WithMany().HasForeignKey("TagName").HasPrincipalKey(nameof(Tag.Name)),
            left => left.HasOne(typeof(Post)).WithMany().HasForeignKey("PostSlug").HasPrincipalKey(nameof(Post.Slug)));
    }
}

namespace Clinic.ToDerivedTypes
{
    public class Document { public int Id { get; set; } }
    public class Letter : Document { public List<Tag> Tags { get; } = []; }
    public class Report : Document { public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Letter> Letters { get; } = []; public List<Report> Reports { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Document> Documents => Set<Document>();
        public DbSet<Letter> Letters => Set<Letter>();
        public DbSet<Report> Reports => Set<Report>();
    }
}

namespace Clinic.InheritedCollections
{
    public abstract class Tagged { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Letter : Tagged;
    public class Report : Tagged;
    public class Tag { public int Id { get; set; } public List<Letter> Letters { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Letter> Letters => Set<Letter>();
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Report>().HasMany(r => r.Tags).WithMany();
    }
}

namespace Clinic.ManyToManyBesideOneToMany
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; public Tag Main { get; set; } = null!; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Post>().HasMany(p => p.Tags).WithMany(t => t.Posts);
            modelBuilder.Entity<Post>().HasOne(p => p.Main).WithMany();
        }
    }
}

namespace Clinic.JoinTypeGivenAfterConfiguration
{
    public class Post { public int Id { get; set; } public List<Tag> Tags { get; } = []; }
    public class Tag { public int Id { get; set; } public List<Post> Posts { get; } = []; }
    public class PostTag { public int PostsId { get; set; } public int TagsId { get; set; } public int Rank { get; set; } }

    public class ClinicContext : Database
    {
        public DbSet<Post> Posts => Set<Post>();
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<PostTag>().ToTable("Ranks").HasKey(l => new { l.Rank, l.TagsId, l.PostsId });
            modelBuilder.Entity<Tag>().HasMany(t => t.Posts).WithMany(p => p.Tags).UsingEntity<PostTag>();
        }
    }
}
