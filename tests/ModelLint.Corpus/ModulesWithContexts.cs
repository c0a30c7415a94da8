// SQL Server. A modular monolith: each module has a context and a schema of its own, refers to rows of the others by their identifiers alone, and shares its base and its outbox by a library.
using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Corpus.ModulesWithContexts
{
    namespace BuildingBlocks
    {
        public interface IHasTimes
        {
            DateTimeOffset CreatedAt { get; }

            DateTimeOffset? LastModifiedAt { get; }
        }

        public abstract class Entity : IHasTimes
        {
            public Guid Id { get; protected set; } = Guid.NewGuid();

            public DateTimeOffset CreatedAt { get; private set; }

            public DateTimeOffset? LastModifiedAt { get; private set; }

            public byte[] Version { get; private set; } = [];
        }

        public sealed class IntegrationEvent : Entity
        {
            public string Name { get; private set; } = "";

            public string Body { get; private set; } = "";

            public DateTimeOffset? PublishedAt { get; private set; }
        }

        public abstract class ModuleContext(DbContextOptions options) : DbContext(options)
        {
            public DbSet<IntegrationEvent> IntegrationEvents => Set<IntegrationEvent>();

            protected abstract string Schema { get; }

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.HasDefaultSchema(Schema);
                modelBuilder.ApplyConfiguration(new IntegrationEventConfiguration());
            }

            public override Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
            {
                foreach (var entry in ChangeTracker.Entries<IHasTimes>())
                {
                    if (entry.State == EntityState.Added)
                    {
                        entry.Property(nameof(IHasTimes.CreatedAt)).CurrentValue = DateTimeOffset.UtcNow;
                    }
                    else if (entry.State == EntityState.Modified)
                    {
                        entry.Property(nameof(IHasTimes.LastModifiedAt)).CurrentValue = DateTimeOffset.UtcNow;
                    }
                }

                return base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
            }
        }

        public abstract class EntityConfiguration<T> : IEntityTypeConfiguration<T>
            where T : Entity
        {
            public virtual void Configure(EntityTypeBuilder<T> builder)
            {
                builder.HasKey(entity => entity.Id);
                builder.Property(entity => entity.Id).ValueGeneratedNever();
                builder.Property(entity => entity.Version).IsRowVersion();
            }
        }

        public sealed class IntegrationEventConfiguration : EntityConfiguration<IntegrationEvent>
        {
            public override void Configure(EntityTypeBuilder<IntegrationEvent> builder)
            {
                base.Configure(builder);
                builder.Property(e => e.Name).HasMaxLength(200);
                builder.Property(e => e.Body).HasColumnType("nvarchar(max)");
                builder.HasIndex(e => e.CreatedAt).HasFilter("[PublishedAt] IS NULL");
            }
        }
    }

    namespace Catalogue
    {
        using BuildingBlocks;

        public sealed class Category : Entity
        {
            public string Name { get; private set; } = "";

            public Guid? ParentId { get; private set; }

            public Category? Parent { get; private set; }

            public ICollection<Article> Articles { get; } = [];
        }

        public sealed class Article : Entity
        {
            public string Name { get; private set; } = "";

            public string ArticleNumber { get; private set; } = "";

            public Guid CategoryId { get; private set; }

            public Category Category { get; private set; } = null!;

            public decimal ListPrice { get; private set; }
        }

        public sealed class CatalogueContext(DbContextOptions<CatalogueContext> options) : ModuleContext(options)
        {
            public DbSet<Category> Categories => Set<Category>();

            public DbSet<Article> Articles => Set<Article>();

            protected override string Schema => "catalogue";

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                base.OnModelCreating(modelBuilder);
                modelBuilder.ApplyConfiguration(new CategoryConfiguration());
                modelBuilder.ApplyConfiguration(new ArticleConfiguration());
            }
        }

        internal sealed class CategoryConfiguration : EntityConfiguration<Category>
        {
            public override void Configure(EntityTypeBuilder<Category> builder)
            {
                base.Configure(builder);
                builder.Property(c => c.Name).HasMaxLength(100);
                builder.HasIndex(c => new { c.ParentId, c.Name });
                builder.HasOne(c => c.Parent).WithMany().HasForeignKey(c => c.ParentId).OnDelete(DeleteBehavior.Restrict);
            }
        }

        internal sealed class ArticleConfiguration : EntityConfiguration<Article>
        {
            public override void Configure(EntityTypeBuilder<Article> builder)
            {
                base.Configure(builder);
                builder.Property(a => a.Name).HasMaxLength(200);
                builder.Property(a => a.ArticleNumber).HasMaxLength(30).IsUnicode(false);
                builder.HasIndex(a => a.ArticleNumber).IsUnique();
                builder.Property(a => a.ListPrice).HasPrecision(12, 2);
                builder.HasOne(a => a.Category).WithMany(c => c.Articles).HasForeignKey(a => a.CategoryId).OnDelete(DeleteBehavior.Restrict);
            }
        }
    }

    namespace Ordering
    {
        using BuildingBlocks;

        public sealed class Basket : Entity
        {
            public Guid CustomerId { get; private set; }

            public bool IsCheckedOut { get; private set; }

            public List<BasketItem> Items { get; } = [];
        }

        public sealed class BasketItem : Entity
        {
            public Guid BasketId { get; private set; }

            // Of another module: what it was called and cost when it was put in.
            public Guid ArticleId { get; private set; }

            public string ArticleName { get; private set; } = "";

            public decimal UnitPrice { get; private set; }

            public int Quantity { get; private set; }
        }

        public sealed class OrderingContext(DbContextOptions<OrderingContext> options) : ModuleContext(options)
        {
            public DbSet<Basket> Baskets => Set<Basket>();

            protected override string Schema => "ordering";

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                base.OnModelCreating(modelBuilder);
                modelBuilder.ApplyConfiguration(new BasketConfiguration());
                modelBuilder.ApplyConfiguration(new BasketItemConfiguration());
            }
        }

        internal sealed class BasketConfiguration : EntityConfiguration<Basket>
        {
            public override void Configure(EntityTypeBuilder<Basket> builder)
            {
                base.Configure(builder);
                builder.Property(b => b.IsCheckedOut).HasDefaultValue(false);
                builder.HasIndex(b => b.CustomerId).IsUnique().HasFilter("[IsCheckedOut] = 0");
                builder.HasMany(b => b.Items).WithOne().HasForeignKey(i => i.BasketId).OnDelete(DeleteBehavior.Cascade);
            }
        }

        internal sealed class BasketItemConfiguration : EntityConfiguration<BasketItem>
        {
            public override void Configure(EntityTypeBuilder<BasketItem> builder)
            {
                base.Configure(builder);
                builder.Property(i => i.ArticleName).HasMaxLength(200);
                builder.Property(i => i.UnitPrice).HasPrecision(12, 2);
                builder.HasIndex(i => new { i.BasketId, i.ArticleId }).IsUnique();
            }
        }
    }

    public static class Host
    {
        public static void Configure(DbContextOptionsBuilder<Catalogue.CatalogueContext> catalogue, DbContextOptionsBuilder<Ordering.OrderingContext> ordering, string connectionString)
        {
            catalogue.UseSqlServer(connectionString, server => server.MigrationsHistoryTable("Migrations", "catalogue"));
            ordering.UseSqlServer(connectionString, server => server.MigrationsHistoryTable("Migrations", "ordering"));
        }
    }
}
