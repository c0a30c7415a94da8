using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Benchmarks;

/// <summary>
/// A project with so many entity types: for each a class of twelve properties, a configuration of nine statements and a service that queries it. It is in good order,
/// but for one entity type in ten, which has a string without a length.
/// </summary>
internal sealed class Shop(int entityTypes)
{
    /// <summary>The names of constraints are EF Core's, and nothing has a tenant.</summary>
    public const string Options = """
        is_global = true
        modellint.primary_key_naming = none
        modellint.alternate_key_naming = none
        modellint.foreign_key_naming = none
        modellint.index_naming = none
        modellint.check_constraint_naming = none
        """;

    public int EntityTypes => entityTypes;

    public IEnumerable<(string Path, string Source)> Files =>
        Enumerable.Range(0, entityTypes)
            .SelectMany(i => new[] { (EntityPath(i), Entity(i)), (ConfigurationPath(i), Configuration(i)), (ServicePath(i), Service(i)) })
            .Append(("ShopContext.cs", Context()));

    public static string EntityPath(int i) => $"Entities/Product{i}.cs";

    public static string ConfigurationPath(int i) => $"Configurations/Product{i}Configuration.cs";

    public static string ServicePath(int i) => $"Services/Product{i}Service.cs";

    /// <summary>The same services over lists, without EF Core.</summary>
    public IEnumerable<(string Path, string Source)> FilesWithoutEFCore =>
        Enumerable.Range(0, entityTypes).SelectMany(i => new[]
        {
            (EntityPath(i), Entity(i)),
            (ServicePath(i), Service(i)
                .Replace("using Microsoft.EntityFrameworkCore;\n", "", StringComparison.Ordinal)
                .Replace("ShopContext context", $"List<Product{i}> products", StringComparison.Ordinal)
                .Replace($"await context.Set<Product{i}>()", "products", StringComparison.Ordinal)
                .Replace("ToListAsync()", "ToList()", StringComparison.Ordinal)
                .Replace("context.Add(", "products.Add(", StringComparison.Ordinal)
                .Replace("await context.SaveChangesAsync();", "await Task.Yield();", StringComparison.Ordinal)),
        });

    public IEnumerable<CSharpSyntaxTree> Parse(CSharpParseOptions options) =>
        Files.Select(file => (CSharpSyntaxTree)CSharpSyntaxTree.ParseText(SourceText.From(file.Source, System.Text.Encoding.UTF8), options, "/" + file.Path));

    /// <summary>Entity types refer to others before them, by no pattern.</summary>
    private static int? PrincipalOf(int i) => i == 0 ? null : (int)(829_348_951L % i);

    private static string Entity(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        namespace Shop.Entities;

        public enum Product{{i}}State
        {
            Draft,
            Open,
            Closed,
        }

        public class Product{{i}}
        {
            public long Id { get; set; }
            public string Name { get; set; } = "";
            public string? Note { get; set; }
            public decimal Price { get; set; }
            public bool IsActive { get; set; }
            public Product{{i}}State State { get; set; }
            public DateTimeOffset CreatedAt { get; set; }
            public DateTimeOffset UpdatedAt { get; set; }
            public int Count { get; set; }
            public int Minimum { get; set; }
            public byte[] Version { get; set; } = [];
        {{(PrincipalOf(i) is { } principal ? $"    public long Product{principal}Id {{ get; set; }}\n    public Product{principal}? Product{principal} {{ get; set; }}\n" : "")}}}

        """);

    private static string Configuration(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;
        using Shop.Entities;
        namespace Shop.Configurations;

        public class Product{{i}}Configuration : IEntityTypeConfiguration<Product{{i}}>
        {
            public void Configure(EntityTypeBuilder<Product{{i}}> builder)
            {
                builder.ToTable("products_{{i}}", table => table.HasCheckConstraint("CK_products_{{i}}_State", "State IN ('Draft', 'Open', 'Closed')"));
                builder.HasKey(product => product.Id);
                builder.Property(product => product.Name).IsRequired(){{(i % 10 == 9 ? "" : ".HasMaxLength(200)")}};
                builder.Property(product => product.Note).HasMaxLength(1000);
                builder.Property(product => product.Price).HasPrecision(18, 2);
                builder.Property(product => product.IsActive).HasDefaultValue(false);
                builder.Property(product => product.State).HasConversion<string>().HasMaxLength(20);
                builder.Property(product => product.Version).IsRowVersion();
                builder.HasIndex(product => new { product.Count, product.CreatedAt });
        {{(PrincipalOf(i) is { } principal ? $"        builder.HasOne(product => product.Product{principal}).WithMany().HasForeignKey(product => product.Product{principal}Id).OnDelete(DeleteBehavior.{(i % 3 == 0 ? "Cascade" : "Restrict")});\n" : "")}}    }
        }

        """);

    private static string Service(int i) => string.Create(CultureInfo.InvariantCulture, $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using Microsoft.EntityFrameworkCore;
        using Shop.Entities;
        namespace Shop.Services;

        public class Product{{i}}Service(ShopContext context)
        {
            public async Task<List<string>> FindAsync(string name, decimal limit)
            {
                var all = await context.Set<Product{{i}}>().Where(product => product.Name.Contains(name) && product.Price < limit).OrderBy(product => product.Name).ToListAsync();
                var result = new List<string>();
                foreach (var item in all)
                {
                    if (item.IsActive && item.Count > 3)
                    {
                        result.Add($"{item.Name}: {item.Price} ({item.State})");
                    }
                    else if (item.UpdatedAt < DateTimeOffset.UtcNow.AddDays(-3))
                    {
                        result.Add(item.Note ?? "none");
                    }
                }

                return result;
            }

            public async Task AddAsync(string name)
            {
                context.Add(new Product{{i}} { Name = name, CreatedAt = DateTimeOffset.UtcNow, UpdatedAt = DateTimeOffset.UtcNow });
                await context.SaveChangesAsync();
            }
        }

        """);

    private string Context() => $$"""
        using Microsoft.EntityFrameworkCore;
        using Shop.Entities;
        namespace Shop;

        public class ShopContext : DbContext
        {
        {{string.Concat(Enumerable.Range(0, entityTypes).Select(i => $"    public DbSet<Product{i}> Products{i} => Set<Product{i}>();\n"))}}
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer();

            protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfigurationsFromAssembly(typeof(ShopContext).Assembly);
        }

        """;
}
