using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Reading.Declarations;
using ModelLint.Rules;
using ModelLint.Rules.Properties;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Reading;

/// <summary>What an edit leaves standing of the models, and what it does not: a model that is kept is the one that a reading from scratch would come to.</summary>
public sealed class CachingTests
{
    private const string Usings = "using System; using System.Linq; using Microsoft.EntityFrameworkCore; using Microsoft.EntityFrameworkCore.Metadata.Builders;\n";

    private static readonly (string Path, string Source)[] Files =
    [
        ("/Entities.cs", """
            namespace Clinic;
            public abstract class Entity { public int Id { get; set; } }
            public static class Limits { public const int Name = 50; }
            public class Patient : Entity { public string Name { get; set; } = ""; public DateTime? CreatedAt { get; set; } public string Title => Name.Trim(); }
            """),
        ("/Configurations.cs", """
            namespace Clinic;
            public abstract class Base<T> : IEntityTypeConfiguration<T> where T : Entity
            {
                public virtual void Configure(EntityTypeBuilder<T> builder) => builder.ToTable("base");
            }
            public class PatientConfiguration : Base<Patient>
            {
                public override void Configure(EntityTypeBuilder<Patient> builder)
                {
                    base.Configure(builder);
                    builder.Property(p => p.Name).HasMaxLength(Limits.Name);
                    builder.HasNote();
                }
            }
            public class Forgotten : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> builder) { } }
            """),
        ("/Helper.cs", """
            namespace Clinic;
            public static class Helper { public static void HasNote(this EntityTypeBuilder<Patient> builder) => builder.Property<string>("Note").HasMaxLength(10); }
            """),
        ("/Context.cs", """
            namespace Clinic;
            public class ClinicContext : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();
                protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.ApplyConfiguration(new PatientConfiguration());
            }
            """),
        ("/Service.cs", """
            namespace Clinic;
            public class Service(ClinicContext context)
            {
                public int Count() { return context.Patients.Count(); }
            }
            """),
        ("/Startup.cs", """
            namespace Clinic;
            public static class Startup
            {
                public static void Configure(DbContextOptionsBuilder<ClinicContext> options) { options.UseSqlServer("-"); }
            }
            """),
    ];

    [Theory]
    [InlineData("context.Patients.Count()", "context.Patients.Count(p => p.Name == \"\") + 1")]
    [InlineData("return context.Patients.Count();", "var patient = context.Patients.First(; return 1;")] // half-typed
    [InlineData("return context.Patients.Count();", "\n\n\nreturn 2;")]
    public void An_edit_of_a_body_that_has_no_part_in_the_model_keeps_it(string before, string after)
    {
        var compilation = Compile();
        var models = Read(compilation);
        var edited = Edit(compilation, before, after);

        Assert.Same(models, Read(edited));
        AssertIsRead(edited);
        Assert.Same(models, Read(compilation));
    }

    [Theory]
    [InlineData("HasMaxLength(Limits.Name)", "HasMaxLength(7)")] // a configuration in another file than the context
    [InlineData("ToTable(\"base\")", "ToTable(\"patients\")")] // of a base class
    [InlineData("HasMaxLength(10)", "HasMaxLength(11)")] // a helper method
    [InlineData("new PatientConfiguration()", "new Forgotten()")] // OnModelCreating
    [InlineData("const int Name = 50", "const int Name = 60")] // a constant
    [InlineData("Patient : Entity", "Patient : Named")] // a base class, which is not there
    [InlineData("abstract class Entity { public int Id { get; set; } }", "abstract class Entity { public int Id { get; set; } public int Version { get; set; } }")]
    [InlineData("public string Name {", "[System.ComponentModel.DataAnnotations.Schema.Column(\"n\")] public string Name {")]
    [InlineData("public string Name {", "public int Age { get; set; } public string Name {")] // a member more
    [InlineData("string Title => Name.Trim();", "string Title { get; set; } = \"\";")]
    [InlineData("public string Name {", "[System.ComponentModel.DataAnnotations.MaxLength(Limits.Name + 1)] public string Name {")]
    [InlineData("HasNote(this EntityTypeBuilder<Patient> builder)", "HasNote(this EntityTypeBuilder<Entity> builder)")] // a helper for others
    [InlineData("HasNote(this", "HasNotes(this")]
    [InlineData("class Service(ClinicContext context)\n{", "class Service(ClinicContext context)\n{\n    public static int HasNote;")]
    [InlineData("UseSqlServer(\"-\")", "UseSqlite(\"-\")")] // the database
    [InlineData("return context.Patients.Count();", "new ServiceCollection().AddDbContext<ClinicContext>(o => o.UseNpgsql(\"-\")); return 1;")] // a second answer to which database it is
    [InlineData("return context.Patients.Count();", "var found = new Forgotten(); return 1;")] // a configuration is not forgotten any more
    [InlineData("return context.Patients.Count();", "IEntityTypeConfiguration<Patient> found = null!; return 1;")]
    public void An_edit_of_what_has_a_part_in_the_model_is_read(string before, string after)
    {
        var compilation = Compile();
        var models = Read(compilation);
        var edited = Edit(compilation, before, after);

        Assert.NotSame(models, Read(edited));
        AssertIsRead(edited);
        Assert.Same(models, Read(compilation));
    }

    [Theory]
    [InlineData("{ get => field; }", "{ get => \"\"; }", false)]
    [InlineData("{ get => \"a\"; }", "{ get => \"b\"; }", true)]
    public void An_accessor_that_has_a_field_of_its_own_is_a_declaration(string before, string after, bool areSame)
    {
        var compilation = Edit(Compile(), "=> Name.Trim();", before);
        var edited = Edit(compilation, before, after);

        Assert.Equal(areSame, DeclarationKey.Of(compilation, default).Equals(DeclarationKey.Of(edited, default)));
        AssertIsRead(edited);
    }

    [Fact]
    public void What_was_searched_for_after_the_reading_counts_too()
    {
        var compilation = Compile();
        var rule = new TimestampWithoutDefault();
        Assert.Single(rule.FindAll(new(compilation, NoOptions.Instance, CancellationToken.None)));

        var edited = Edit(compilation, "return context.Patients.Count();", "context.Patients.First().CreatedAt = DateTime.UtcNow; return 1;");
        Assert.Empty(rule.FindAll(new(edited, NoOptions.Instance, CancellationToken.None)));
        Assert.Single(rule.FindAll(new(compilation, NoOptions.Instance, CancellationToken.None)));
    }

    [Fact]
    public void What_is_searched_for_after_an_edit_is_searched_for_in_the_edited_trees()
    {
        var compilation = Compile();
        var models = Read(compilation);
        var edited = Edit(compilation, "return context.Patients.Count();", "context.Patients.First().CreatedAt = DateTime.UtcNow; return 1;");
        Assert.Same(models, Read(edited));

        Assert.Empty(new TimestampWithoutDefault().FindAll(new(edited, NoOptions.Instance, CancellationToken.None)));
        Assert.Single(new TimestampWithoutDefault().FindAll(new(compilation, NoOptions.Instance, CancellationToken.None)));
    }

    [Fact]
    public void The_body_that_sets_a_member_may_change_while_another_is_found_to_set_it()
    {
        var compilation = Edit(Compile(), "Name.Trim()", "Name.Trim(CreatedAt = default)");
        var edited = Edit(compilation, "return context.Patients.Count();", "context.Patients.First().CreatedAt = DateTime.UtcNow; return 1;");

        Assert.Empty(new TimestampWithoutDefault().FindAll(new(compilation, NoOptions.Instance, CancellationToken.None)));
        Assert.Same(Read(compilation), Read(edited));
    }

    [Fact]
    public void Another_reference_is_read()
    {
        var compilation = Compile();
        var models = Read(compilation);
        var reduced = compilation.RemoveReferences(compilation.References.First(reference => reference.Display!.Contains("Npgsql", StringComparison.Ordinal)));

        Assert.NotSame(models, Read(reduced));
    }

    [Fact]
    public void Another_option_is_read_whatever_was_edited()
    {
        var compilation = Compile();
        Assert.True(Read(compilation).Single().Provider.Is(DatabaseProvider.SqlServer));
        var edited = Edit(compilation, "return context.Patients.Count();", "return 1;");

        var models = EntityModels.Of(edited, new NoOptions("modellint.database_provider", "postgresql"), CancellationToken.None);
        Assert.True(models.Single().Provider.Is(DatabaseProvider.PostgreSql));
    }

    [Fact]
    public void A_file_more_or_less_is_read()
    {
        var compilation = Compile();
        var models = Read(compilation);

        Assert.NotSame(models, Read(compilation.AddSyntaxTrees(Parse("/More.cs", "namespace Clinic; class More;"))));
        Assert.NotSame(models, Read(compilation.RemoveSyntaxTrees(compilation.SyntaxTrees.Single(tree => tree.FilePath == "/Service.cs"))));
    }

    private static CSharpCompilation Compile() => CSharpCompilation.Create(
        "Clinic",
        Files.Select(file => Parse(file.Path, Usings + file.Source)),
        EFCoreReferences.For(EFCoreVersion.V10),
        new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable).WithModuleName(Guid.NewGuid().ToString()));

    private static SyntaxTree Parse(string path, string source) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview), path);

    private static CSharpCompilation Edit(CSharpCompilation compilation, string before, string after)
    {
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains(before, StringComparison.Ordinal));
        return compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree.ToString().Replace(before, after, StringComparison.Ordinal))));
    }

    private static IReadOnlyList<EntityModel> Read(Compilation compilation) => EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None);

    /// <summary>Other options and another reference object make another project of it, of which nothing is known.</summary>
    private static void AssertIsRead(CSharpCompilation compilation)
    {
        var last = compilation.References.OfType<PortableExecutableReference>().Last();
        var unknown = compilation
            .ReplaceReference(last, MetadataReference.CreateFromFile(last.FilePath!))
            .WithOptions(compilation.Options.WithModuleName(Guid.NewGuid().ToString()));
        Assert.Equal(Tell(Read(unknown)), Tell(Read(compilation)));
        Assert.All(Read(compilation), model => Assert.All(Anchors(model), anchor => Assert.True(compilation.ContainsSyntaxTree(anchor.Tree))));
    }

    private static string Tell(IEnumerable<EntityModel> models) => string.Join('\n', models.Select(model =>
        $"{string.Join('\n', DebugView.Of(model))} {model.Provider.Is(DatabaseProvider.SqlServer)} {string.Join(", ", model.UnappliedConfigurations.Select(configuration => configuration.ToString()))}"));

    private static IEnumerable<Anchor> Anchors(EntityModel model) =>
        [model.ContextAnchor, .. model.EntityTypes.Select(type => type.Anchor), .. model.EntityTypes.SelectMany(type => type.Properties).Select(property => property.Anchor)];
}
