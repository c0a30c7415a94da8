// Type arguments that only the lambdas of a call tell: the project's own words for relationships and properties.
using System.Linq.Expressions;

namespace Idioms.ReferenceByLambdas
{
    public class Provider { public Guid Id { get; set; } public string Name { get; set; } = ""; public List<Role> Roles { get; } = []; }
    public class Kind { public Guid Id { get; set; } public string Code { get; set; } = ""; }
    public class Role
    {
        public Guid Id { get; set; }
        public Guid ProviderId { get; set; }
        public Provider Provider { get; set; } = null!;
        public Guid? KindId { get; set; }
        public Kind? Kind { get; set; }
        public Guid OwnerId { get; set; }
    }
    public static class ReferenceExtensions
    {
        public static EntityTypeBuilder<TEntity> References<TEntity, TReference>(
            this EntityTypeBuilder<TEntity> builder,
            Expression<Func<TEntity, TReference?>> navigation,
            Expression<Func<TEntity, object?>> foreignKey,
            Expression<Func<TReference, object?>> principalKey,
            Expression<Func<TReference, IEnumerable<TEntity>?>>? inverse = null,
            DeleteBehavior deleteBehavior = DeleteBehavior.Restrict,
            bool isRequired = true)
            where TEntity : class
            where TReference : class
        {
            var relationship = builder.HasOne<TReference>(navigation).WithMany(inverse).HasForeignKey(foreignKey).HasPrincipalKey(principalKey).OnDelete(deleteBehavior);
            if (isRequired)
            {
                relationship.IsRequired();
            }

            builder.HasIndex(foreignKey).HasDatabaseName($"IX_{typeof(TEntity).Name}_{typeof(TReference).Name}");
            return builder;
        }
    }
    public class Context : DbContext
    {
        public DbSet<Role> Roles => Set<Role>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var role = modelBuilder.Entity<Role>();
            role.References(r => r.Provider, foreignKey: r => r.ProviderId, principalKey: p => p.Id, inverse: p => p.Roles, deleteBehavior: DeleteBehavior.Cascade);
            role.References(navigation: r => r.Kind, foreignKey: r => r.KindId, principalKey: k => k.Id, isRequired: false);
        }
    }
}

namespace Idioms.CollectionByLambdas
{
    public class Order { public int Id { get; set; } public List<Line> Lines { get; } = []; public ICollection<Note> Notes { get; } = []; }
    public class Line { public int Id { get; set; } public int OrderNumber { get; set; } public Order Order { get; set; } = null!; }
    public class Note { public int Id { get; set; } public int AboutId { get; set; } public Order About { get; set; } = null!; }
    public class Context : DbContext
    {
        public DbSet<Order> Orders => Set<Order>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var order = modelBuilder.Entity<Order>();
            Own(order, o => o.Lines, l => l.Order, l => l.OrderNumber);
            Has(o => o.Notes, n => n.About, n => n.AboutId);

            void Has<TPart>(Expression<Func<Order, IEnumerable<TPart>?>> parts, Expression<Func<TPart, Order?>> whole, Expression<Func<TPart, object?>> key) where TPart : class =>
                order.HasMany(parts).WithOne(whole).HasForeignKey(key).OnDelete(DeleteBehavior.NoAction);
        }
        private static void Own<TWhole, TPart>(
            EntityTypeBuilder<TWhole> builder, Expression<Func<TWhole, IEnumerable<TPart>?>> parts, Expression<Func<TPart, TWhole?>> whole, Expression<Func<TPart, object?>> key)
            where TWhole : class
            where TPart : class
        {
            builder.HasMany<TPart>(parts).WithOne(whole).HasForeignKey(key);
            builder.Metadata.SetComment(typeof(TPart).Name);
        }
    }
}

namespace Idioms.PropertyByLambdas
{
    public class Invoice { public int Id { get; set; } public decimal Total { get; set; } public decimal? Discount { get; set; } public int? Days { get; set; } public int Number { get; set; } public Address Address { get; set; } = new(); }
    public class Address { public string City { get; set; } = ""; }
    public static class Properties
    {
        public static PropertyBuilder<TValue> Fact<TEntity, TValue>(this EntityTypeBuilder<TEntity> builder, Expression<Func<TEntity, TValue>> of)
            where TEntity : class
        {
            var property = builder.Property(of);
            if (typeof(TValue) == typeof(decimal))
            {
                property.HasPrecision(12, 4);
            }
            else if (typeof(TValue) == typeof(decimal?))
            {
                property.HasPrecision(10, 1);
            }

            property.HasColumnName(typeof(TValue).Name);
            return property;
        }
    }
    public class Context : DbContext
    {
        public DbSet<Invoice> Invoices => Set<Invoice>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            var invoice = modelBuilder.Entity<Invoice>();
            invoice.OwnsOne(i => i.Address).Property(a => a.City).HasMaxLength(40);
            invoice.Fact(i => i.Total).HasDefaultValue(1m);
            invoice.Fact(i => i.Discount);
            invoice.Fact(i => (i.Number)).HasColumnName("No");
        }
    }
}
