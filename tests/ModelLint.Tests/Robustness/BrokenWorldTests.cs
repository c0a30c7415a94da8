using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Rules;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>Projects that are not as they should be: no rule throws, and what cannot be followed is unknown.</summary>
public sealed class BrokenWorldTests
{
    private const string Entities = """
        class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
        class Visit { public int Id { get; set; } public string Name { get; set; } = ""; }

        """;

    [Theory]
    [InlineData("recursion", "protected override void OnModelCreating(ModelBuilder b) { Own(b); } static void Own(ModelBuilder b) { b.Entity<Patient>(); Own(b); }")]
    [InlineData("mutual recursion", "protected override void OnModelCreating(ModelBuilder b) { A(b); } static void A(ModelBuilder b) => B(b); static void B(ModelBuilder b) { A(b); A(b); }")]
    [InlineData("OnModelCreating calls itself", "protected override void OnModelCreating(ModelBuilder b) { OnModelCreating(b); }")]
    [InlineData("a recursive local function", "protected override void OnModelCreating(ModelBuilder b) { Own(b); void Own(ModelBuilder m) { m.Entity<Patient>(); Own(m); Own(b); } }")]
    [InlineData("a recursive lambda", "protected override void OnModelCreating(ModelBuilder b) { Action own = null!; own = () => { b.Entity<Patient>(); own(); Missing(own); }; own(); }")]
    [InlineData("functions that mention each other", "protected override void OnModelCreating(ModelBuilder b) { void A() { B(); C(); b.Entity<Patient>(); } void B() { A(); C(); } void C() { A(); B(); } Missing(A, B, C); }")]
    [InlineData("an object that holds itself", "protected override void OnModelCreating(ModelBuilder b) { var n = new Node { Builder = b }; n.Next = n; Missing(n); } class Node { public Node? Next; public ModelBuilder? Builder; }")]
    [InlineData("an object that makes itself", "protected override void OnModelCreating(ModelBuilder b) { Missing(new Node(b)); } class Node(ModelBuilder b) { public Node Next = new Node(b); }")]
    [InlineData("a property that reads itself", "protected override void OnModelCreating(ModelBuilder b) { b.Entity<Patient>().Property(x => x.Name).HasMaxLength(Length); } int Length => Length + 1;")]
    [InlineData("fields that read each other", "protected override void OnModelCreating(ModelBuilder b) { b.Entity<Patient>().Property(x => x.Name).HasMaxLength(A); } static readonly int A = B; static readonly int B = A;")]
    [InlineData("while (true)", "protected override void OnModelCreating(ModelBuilder b) { while (true) { b.Entity<Patient>(); } }")]
    [InlineData("for (;;)", "protected override void OnModelCreating(ModelBuilder b) { for (;;) b.Entity<Patient>().Property(x => x.Name).HasMaxLength(1); }")]
    [InlineData("for without an end", "protected override void OnModelCreating(ModelBuilder b) { for (var i = 1; i > 0; i++) b.Entity<Patient>().Property(x => x.Name).HasMaxLength(i); }")]
    [InlineData("loops in loops", "protected override void OnModelCreating(ModelBuilder b) { for (var i = 0; i < 900; i++) for (var j = 0; j < 900; j++) for (var k = 0; k < 900; k++) b.Entity<Patient>().ToTable($\"{i}{j}{k}\"); }")]
    public async Task Code_that_never_ends_is_unknown(string _, string members)
    {
        var model = Assert.Single(await ReadAsync($"{Entities}class Context : DbContext {{ public DbSet<Patient> Patients => Set<Patient>(); public DbSet<Visit> Visits => Set<Visit>(); {members} }}"));
        var name = model.FindEntityType("Patient")?.FindProperty("Name");
        Assert.False(name is { IsCertain: true, MaxLength.IsKnown: true }, DebugViewOf(model));
    }

    [Theory]
    [InlineData("class Context : Context { }")]
    [InlineData("class A : B { } class B : A { } class Context : DbContext { DbSet<A> As { get; set; } public DbSet<B> Bs => Set<B>(); }")]
    [InlineData("class Context<T> : DbContext where T : class { public DbSet<T> All => Set<T>(); } class Own : Context<Own.E> { public class E { public int Id { get; set; } } }")]
    [InlineData("abstract class Base : DbContext { } static class Outer { private class Nested : Base { public DbSet<Patient> P => Set<Patient>(); } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); } class Context : DbContext { public DbSet<Visit> V => Set<Visit>(); }")]
    [InlineData("partial class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); } partial class Context { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Context(DbContextOptions<Context> options, int tenant) : DbContext(options) { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().HasQueryFilter(x => x.Id == tenant); }")]
    [InlineData("Console.WriteLine(\"top level\"); class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Node<T> : Node<Node<T>> { public int Id { get; set; } } class Context : DbContext { public DbSet<Node<int>> N => Set<Node<int>>(); }")]
    [InlineData("class Node<T> where T : Node<T> { public int Id { get; set; } public T? Next { get; set; } public List<Node<Node<T>>> All { get; set; } } class Own : Node<Own> { } class Context : DbContext { public DbSet<Own> N => Set<Own>(); }")]
    [InlineData("class Config<T> : IEntityTypeConfiguration<T> where T : class { public void Configure(EntityTypeBuilder<T> b) { new Config<List<T>>().Configure(null!); Add<T>(null!); } void Add<U>(ModelBuilder m) where U : class { m.ApplyConfiguration(new Config<U[]>()); Add<Func<U>>(m); } } class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) { b.ApplyConfiguration(new Config<Patient>()); Own<Patient>(b); } void Own<T>(ModelBuilder b) where T : class { b.Entity<T>(); Own<List<T>>(b); } }")]
    [InlineData("interface IA : IB { int A { get; set; } } interface IB : IA { } class E : IA, IB { public int Id { get; set; } } class Context : DbContext { public DbSet<E> E => Set<E>(); }")]
    [InlineData("class Outer : Outer.Inner { public class Inner : Outer { public int Id { get; set; } } } class Context : DbContext { public DbSet<Outer> O => Set<Outer>(); public DbSet<Outer.Inner> I => Set<Outer.Inner>(); }")]
    [InlineData("class E : Missing<E>, IMissing { public int Id { get; set; } public Missing One { get; set; } public List<Missing> All { get; set; } [Missing(1)] public int A { get; set; } [MaxLength(Missing.X)] public string B { get; set; } public Missing.Inner? C { get; set; } } class Context : Missing.DbContext { public DbSet<E> E => Set<E>(); } class Other : DbContext<int> { public DbSet<E> E => Set<E>(); } class Third : DbContext, Missing { public DbSet<E> E => Set<E>(); protected override void OnModelCreating(ModelBuilder b) { b.Entity<E>().HasOne(x => x.One).WithMany(x => x.Nothing).HasForeignKey(x => x.Nothing.More); } }")]
    [InlineData("record struct Id(int Value) { public static implicit operator Id(Id id) => id; } class E { public Id Id { get; set; } public E Me => Me; } class Context : DbContext { public DbSet<E> E => Set<E>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<E>().HasKey(x => x.Me.Me.Me.Id); }")]
    [InlineData("class Tree<T> { public int Id { get; set; } public Tree<Tree<T>> Next { get; set; } } class Context : DbContext { public DbSet<Tree<int>> T => Set<Tree<int>>(); }")]
    [InlineData("class Tree<T> { public int Id { get; set; } public Tree<T[]> Next { get; set; } } class Context : DbContext { public DbSet<Tree<int>> T => Set<Tree<int>>(); }")]
    [InlineData("class Self : IEntityTypeConfiguration<Self> { public int Id { get; set; } public Self Me { get; set; } public List<Self> All { get; set; } public void Configure(EntityTypeBuilder<Self> b) => b.HasOne(x => x.Me).WithMany(x => x.All); } class Context : DbContext { public DbSet<Self> S => Set<Self>(); }")]
    [InlineData("class Context : DbContext { public DbSet<Missing> M => Set<Missing>(); public DbSet<> N; public DbSet<List<Missing>> O { get; set; } public DbSet<int> P { get; set; } public DbSet<Patient[]> Q { get; set; } public DbSet<dynamic> R { get; set; } }")]
    [InlineData("struct Context : DbContext { } record Context2 : DbContext { public DbSet<Patient> P => Set<Patient>(); } interface IContext { DbSet<Patient> P { get; } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => base.OnModelCreating(b) }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating() { } protected override void OnModelCreating(ModelBuilder a, ModelBuilder b) { a.Entity<Visit>(); } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { b.Entity<Patient>().HasKey(); b.Entity<Patient>().HasIndex(); b.Entity(); b.Entity<>(); b.Entity<Patient, Visit>().HasOne().WithMany().HasForeignKey(); b.Ignore(); b.Owned(); b.ApplyConfiguration(); b.ApplyConfigurationsFromAssembly(); b.Entity<Patient>().Property(); b.Entity<Patient>().Property(x => ).HasMaxLength(); b.Entity<Patient>().ToTable(t => t.HasCheckConstraint()); b.Entity<Patient>().OwnsOne().WithOwner(); b.Entity<Patient>().HasDiscriminator().HasValue(); b.SharedTypeEntity(); b.Entity<Patient>().HasQueryFilter(); b.Entity<Patient>().UsingEntity(); } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void ConfigureConventions(ModelConfigurationBuilder c) { c.Properties(); c.Properties<>().HaveMaxLength(); c.Conventions.Remove(); c.Conventions.Add(); c.DefaultTypeMapping(); c.IgnoreAny(); c.ComplexProperties(); c.Properties<string>().HaveConversion(); } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnConfiguring(DbContextOptionsBuilder o) { o.UseSqlServer(; o.UseNpgsql() o.UseSqlite }")]
    [InlineData("class Staff { public int Id { get; set; } public Staff Chief { get; set; } public List<Staff> Team { get; } [NotMapped] public Ward Ward { get; set; } [NotMapped] public List<Ward> Wards { get; } } class Ward { public int Id { get; set; } public List<Staff> Staff { get; } public List<Staff> Substitutes { get; } } class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.Entity<Staff>().HasMany(x => x.Wards).WithMany(x => x.Staff).UsingEntity<Staff>(j => j.HasOne(x => x.Ward).WithMany(x => x.Substitutes), j => j.HasOne(x => x.Chief).WithMany(x => x.Team)); }")]
    [InlineData("class Settings { } class Doubled { public int Id { get; set; } public Settings Id { get; set; } } class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.Entity<Doubled>().OwnsOne(x => x.Id, s => s.ToJson()).OwnsOne(x => x.Id, s => s.ToJson()); }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { b.HasAnnotation(\"Relational:MaxIdentifierLength\", 1 / 0); b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"Id > 0\")); } }")]
    [InlineData("class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { b.HasAnnotation(\"Relational:MaxIdentifierLength\", int.MinValue); b.Entity<Patient>().ToTable(t => t.HasCheckConstraint(\"CK\", \"Id > 0\")); } }")]
    [InlineData("class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) { foreach (var group in b.Model.GetEntityTypes().GroupBy(x => x.Missing)) foreach (var x in group) b.Entity(x.Name).ToTable(group.Key); var one = new[] { \"A\" }.ToLookup(x => x.Missing); b.Entity<Patient>().ToTable(one.First().First()); } }")]
    public async Task Odd_contexts_are_read(string source)
    {
        foreach (var model in await ReadAsync(source + Entities))
            Assert.NotEmpty(DebugView.Of(model));
    }

    [Theory]
    [InlineData("int[] lengths = [1, ..new[] { 2 }]; foreach (var n in lengths) b.Entity<Patient>().Property(x => x.Name).HasMaxLength(n);")]
    [InlineData("Patient? p = null; p?.Name = \"a\"; b?.Entity<Patient>().Property(x => x.Name)?.HasMaxLength(3);")]
    [InlineData("var t = \"\"\"raw \"text\" \"\"\"; b.Entity<Patient>().ToTable(t.Trim()); b.Entity<Patient>().Property(x => x.Name).HasMaxLength((int)\"u8\"u8[0]);")]
    [InlineData("b.Entity<Patient>().Named(5); b.Entity<Patient>().Length.ToString(); foreach (ref readonly var n in new int[] { 1 }.AsSpan()) { } lock (new System.Threading.Lock()) { b.Entity<Visit>(); }")]
    [InlineData("b.Entity<Patient>(static (e) => { var (x, y) = (1, 2); e.Property(p => p.Name).HasMaxLength(x switch { > 0 and < 5 => y, [..] => 1, _ => 2 }); }); if (b is { Model: not null } and not null) { }")]
    public async Task Newer_language_features_are_read(string statements)
    {
        var source = $$"""
            {{Entities}}
            partial class Context(int tenant) : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();
                public partial string Schema { get; }
                public partial string Schema => field ?? "x";
                public string Lazy { get => field ??= "a"; set => field = value ?? throw new(); } = "b";
                protected override void OnModelCreating(ModelBuilder b) { {{statements}} }
            }
            static class Extensions
            {
                extension(EntityTypeBuilder<Patient> e) { public void Named(int n) => e.Property(x => x.Name).HasMaxLength(n); public int Length => 5; }
                extension<T>(T) where T : class { public static T operator +(T a, T b) => a; }
            }
            """;
        Assert.NotNull(Assert.Single(await ReadAsync(source)).FindEntityType("Patient"));
    }

    [Fact]
    public async Task Without_EF_Core_there_is_no_model()
    {
        var project = await Worlds.ProjectAsync(Entities + "class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }");
        var bare = project.WithMetadataReferences(project.MetadataReferences.Where(reference => !Path.GetFileName(reference.Display!).StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal)));
        Assert.Empty(await Worlds.RunAsync(bare));
        Assert.Empty(await Worlds.RunAsync(project.WithMetadataReferences([])));
    }

    /// <summary>Restored halfway: some of the packages are there, or a file that is no assembly, or another one of that name.</summary>
    [Theory]
    [InlineData("Microsoft.EntityFrameworkCore.dll")]
    [InlineData("Microsoft.EntityFrameworkCore.Relational.dll")]
    [InlineData("Microsoft.EntityFrameworkCore.Abstractions.dll")]
    [InlineData("System.Runtime.dll")]
    [InlineData("System.Collections.dll")]
    [InlineData("System.ComponentModel.Annotations.dll")]
    public async Task With_a_broken_reference_nothing_throws(string assembly)
    {
        var project = await Worlds.ProjectAsync(Entities + "class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Property(x => x.Name).HasMaxLength(3); }");
        var others = project.MetadataReferences.Where(reference => Path.GetFileName(reference.Display!) != assembly).ToArray();
        var empty = CSharpCompilation.Create(Path.GetFileNameWithoutExtension(assembly), [CSharpSyntaxTree.ParseText("namespace Microsoft.EntityFrameworkCore { public class DbContext { } }")], others);

        Assert.NotEqual(project.MetadataReferences.Count, others.Length);
        await Worlds.RunAsync(project.WithMetadataReferences(others));
        await Worlds.RunAsync(project.WithMetadataReferences([.. others, MetadataReference.CreateFromImage([1, 2, 3])]));
        await Worlds.RunAsync(project.WithMetadataReferences([.. others, empty.ToMetadataReference()]));
    }

    [Fact]
    public async Task Generated_empty_linked_and_disabled_code_is_no_trouble()
    {
        var project = await Worlds.ProjectAsync(Entities + """
            class Context : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();
            #if NEVER
                public DbSet<Missing> Missing => Set<Missing>();
            #else
                public DbSet<Visit> Visits => Set<Visit>();
            #endif
            #if OPEN
            """);
        project = project.AddDocument("Empty.cs", "", filePath: "/Empty.cs").Project;
        project = project.AddDocument("Comment.cs", "// nothing\n#region open", filePath: "/Comment.cs").Project;
        project = project.AddDocument("Linked.cs", "partial class Linked { public int Id { get; set; } }", filePath: "/Linked.cs").Project;
        project = project.AddDocument("Linked again.cs", "partial class Linked { public int Id { get; set; } }", filePath: "/Linked.cs").Project;
        project = project.AddDocument("Own.g.cs", "// <auto-generated/>\nclass Generated : DbContext { public DbSet<Linked> L => Set<Linked>(); }", filePath: "/Own.g.cs").Project;

        Assert.NotEmpty(await Worlds.RunAsync(project));
    }

    /// <summary>Packages that do not fit together: the assemblies of EF Core twice, or a project on one and the project that it references on the other.</summary>
    [Fact]
    public async Task With_two_versions_of_EF_Core_nothing_throws()
    {
        var project = await Worlds.ProjectAsync(Entities + "class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Property(x => x.Name).HasMaxLength(3); }");
        var older = EFCoreReferences.For(EFCoreVersion.V8, Providers.SqlServer).ToArray();
        await Worlds.RunAsync(project.WithMetadataReferences(project.MetadataReferences.Concat(older).Distinct()));
        await Worlds.RunAsync(project.WithMetadataReferences(older.Concat(project.MetadataReferences).Distinct()));

        var referenced = project.Solution.AddProject("Older", "Older", LanguageNames.CSharp)
            .WithMetadataReferences(older)
            .AddDocument("Base.cs", "using Microsoft.EntityFrameworkCore; public class Own { public int Id { get; set; } } public abstract class Base : DbContext { public DbSet<Own> Owns => Set<Own>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Own>(); }", filePath: "/Older/Base.cs").Project;
        var dependent = referenced.Solution.GetProject(project.Id)!
            .AddProjectReference(new ProjectReference(referenced.Id))
            .AddDocument("Derived.cs", "class Derived : Base { public DbSet<Visit> Visits => Set<Visit>(); }", filePath: "/TestProject/Derived.cs").Project;
        await Worlds.RunAsync(dependent);
    }

    /// <summary>A file that was never saved, and a script, have no path; several have the same one then.</summary>
    [Fact]
    public async Task Files_without_a_path_have_the_same_findings()
    {
        var project = await Worlds.ProjectAsync(
            Entities,
            "partial class Context : DbContext { public DbSet<Patient> Patients => Set<Patient>(); public DbSet<Visit> Visits => Set<Visit>(); }",
            "partial class Context { protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer(\"-\"); }");
        var compilation = (await project.GetCompilationAsync())!;
        var pathless = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(compilation.SyntaxTrees.Select(tree => CSharpSyntaxTree.ParseText(tree.GetText(), (CSharpParseOptions)tree.Options)));

        var expected = (await Rules.RunAsync(project, compilation)).Select(MessageOf).Order(StringComparer.Ordinal);
        Assert.NotEmpty(expected);
        Assert.Equal(expected, (await Rules.RunAsync(project, pathless)).Select(MessageOf).Order(StringComparer.Ordinal));

        static string MessageOf(Diagnostic diagnostic) => $"{diagnostic.Id} {diagnostic.Location.SourceSpan} {diagnostic.GetMessage()}";
    }

    /// <summary>A property without a name is none; the types that own one another by it did not come to rest.</summary>
    [Fact]
    public async Task A_property_that_has_no_name_yet_is_none()
    {
        var model = Assert.Single(await ReadAsync("""
            class Visit { public int Id { get; set; } public Note First { get; set; } = null!; public Note Last { get; set; } = null!; }
            class Note { public int Number { get; set; } public Reply? Reply { get; set; } public Copy?  { get; set; } public string  { get; set; } }
            class Reply : Note;
            class Copy : Note { public Note? Original { get; set; } }
            class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) { b.Entity<Visit>().OwnsOne(v => v.First, first => first.OwnsOne(n => n.Reply)); b.Entity<Visit>().OwnsOne(v => v.Last); } }
            """));
        Assert.Empty(model.Unknowns);
        Assert.DoesNotContain(model.Properties, property => property.Name.Length == 0);
    }

    /// <summary>Time on a machine that does other things too says little; what is allocated is the same each time.</summary>
    [Fact]
    public async Task A_model_of_10_000_entity_types_costs_four_times_one_of_2_500()
    {
        var (fewer, more) = (await AllocatedAsync(2_500), await AllocatedAsync(10_000));
        Assert.True(more < 5 * fewer, $"2,500 entity types: {fewer:N0} bytes; 10,000: {more:N0} bytes");
    }

    /// <summary>Each asks its owner what its table is called, and that one its own.</summary>
    [Fact]
    public async Task Types_that_own_one_another_40_deep_cost_no_more_than_the_square_of_20()
    {
        await AllocatedAsync(Owners(5), 7);
        var (fewer, more) = (await AllocatedAsync(Owners(20), 22), await AllocatedAsync(Owners(40), 42));
        Assert.True(more < 6 * fewer, $"20 deep: {fewer:N0} bytes; 40 deep: {more:N0} bytes");

        static string Owners(int depth) =>
            "class Context : DbContext { public DbSet<Visit> Visits => Set<Visit>(); } class Visit { public int Id { get; set; } public C0 C0 { get; set; } }"
            + string.Concat(Enumerable.Range(0, depth).Select(i => $"[Owned] class C{i} {{ public int P {{ get; set; }} public C{i + 1}? C{i + 1} {{ get; set; }} }}"))
            + $"[Owned] class C{depth} {{ public int P {{ get; set; }} }}";
    }

    /// <summary>Another foreign key with every turn, of which each conventions look at all.</summary>
    [Theory]
    [InlineData("for (;;) b.Entity<Patient>().HasOne<Visit>().WithMany();")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasOne<Visit>().WithMany(); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasMany<Visit>().WithOne().HasForeignKey($\"Visit{i}\"); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasOne<Visit>().WithOne().HasForeignKey<Visit>($\"Visit{i}\"); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasMany<Visit>().WithMany(); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().OwnsOne(typeof(Visit), $\"Visit{i}\"); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasIndex(x => x.Name, $\"ix{i}\"); b.Entity<Patient>().Property<int?>($\"P{i}\"); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().HasAlternateKey(\"Id\", $\"K{i}\"); }")]
    [InlineData("for (var i = 0; i < 900; i++) { b.Entity<Patient>().ToTable(t => t.HasCheckConstraint($\"ck{i}\", \"1 = 1\")); b.HasSequence($\"s{i}\"); b.SharedTypeEntity<Dictionary<string, object>>($\"E{i}\").Property<int>(\"Id\"); }")]
    public async Task What_grows_with_every_turn_is_read_in_little_memory(string statements)
    {
        var project = await Worlds.ProjectAsync($"{Entities}class Context : DbContext {{ public DbSet<Patient> Patients => Set<Patient>(); public DbSet<Visit> Visits => Set<Visit>(); protected override void OnModelCreating(ModelBuilder b) {{ {statements} }} }}");
        var compilation = (await project.GetCompilationAsync())!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Single(Worlds.ModelsOf(project, compilation));
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 1_000_000_000, $"{allocated:N0} bytes");
        await Worlds.RunAsync(project);
    }

    private static Task<long> AllocatedAsync(int count)
    {
        var source = new StringBuilder("class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) {");
        for (var i = 0; i < count; i++)
            source.Append($"b.Entity<E{i}>().HasOne(x => x.Owner).WithMany().OnDelete(DeleteBehavior.Restrict);");
        source.Append("} }");
        for (var i = 0; i < count; i++)
            source.Append($"class E{i} {{ public int Id {{ get; set; }} public string Name {{ get; set; }} = \"\"; public E{i / 2}? Owner {{ get; set; }} }}");

        return AllocatedAsync(source.ToString(), count);
    }

    private static async Task<long> AllocatedAsync(string source, int count)
    {
        var project = await Worlds.ProjectAsync(source);
        var compilation = (await project.GetCompilationAsync())!;
        var before = GC.GetAllocatedBytesForCurrentThread();
        var model = Assert.Single(Worlds.ModelsOf(project, compilation));
        var analyzed = new AnalyzedProject(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);
        foreach (var rule in RuleTests.Rules)
            rule.FindAll(analyzed);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(count, model.EntityTypes.Count(entityType => entityType.IsCertain));
        return allocated;
    }

    private static async Task<IReadOnlyList<EntityModel>> ReadAsync(string source) => await Worlds.ReadAsync(await Worlds.ProjectAsync(source));

    private static string DebugViewOf(EntityModel model) => string.Join('\n', DebugView.Of(model));
}
