using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>Hosts that fail, change their mind or give up, and files as generators, merges and links leave them.</summary>
public sealed class HostQuirkTests
{
    private const string Baseline = "/TestProject/modellint.baseline.json";

    private const string Source = """
        class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public List<Visit> Visits { get; } = []; }
        class Visit { public int Id { get; set; } public int PatientId { get; set; } public decimal Price { get; set; } }
        class Context : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>().HasIndex(x => x.Price);
        }
        """;

    /// <summary>At whatever question the host gives up, or fails: who asks after that is told all.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Options_that_end_an_analysis_leave_nothing_behind(bool isCancelled)
    {
        var project = await Worlds.ProjectAsync(Source);
        var expected = FindingsOf(project, (await project.GetCompilationAsync())!);
        Assert.NotEmpty(expected);
        for (var question = 1; question < 60; question += 3)
        {
            // Another tree each time, so that nothing is known.
            var edited = project.Documents.Single(document => document.Name == "Test0.cs").WithText(SourceText.From($"{Source}\nclass Other{question};", Encoding.UTF8)).Project;
            var compilation = (await edited.GetCompilationAsync())!;
            using var cancellation = new CancellationTokenSource();
            var options = new UnreliableOptions(edited.AnalyzerOptions.AnalyzerConfigOptionsProvider, question, isCancelled ? cancellation : null);
            try
            {
                Ask(compilation, options, cancellation.Token);
            }
            catch (Exception exception) when (isCancelled ? exception is OperationCanceledException : exception is InvalidOperationException)
            {
            }

            Assert.Equal(expected, FindingsOf(edited, compilation));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("{")]
    [InlineData("\0\0\0")]
    [InlineData("<<<<<<< HEAD\n{ \"version\": 1 }\n=======\n>>>>>>> theirs")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"MDL0003\", \"entityType\": \"Patient\", \"members\": \"Name\" }")]
    [InlineData("{ \"version\": 99999999999999999999, \"findings\": [] }")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"\\u12\", \"entityType\": \"\\uD800\" } ] }")]
    public async Task A_baseline_that_cannot_be_read_holds_nothing_back(string text)
    {
        var project = await Worlds.ProjectAsync(Source);
        var expected = IdsOf(await Worlds.RunAsync(project));
        var found = await Worlds.RunAsync(project.AddAdditionalDocument("modellint.baseline.json", SourceText.From(text, Encoding.UTF8), filePath: Baseline).Project);
        Assert.Equal(expected, IdsOf(found).Where(id => !id.StartsWith("MDL9", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_baseline_with_a_byte_order_mark_and_other_line_ends_is_read()
    {
        var project = await Worlds.ProjectAsync(Source);
        var bytes = Encoding.UTF8.GetPreamble().Concat(Encoding.UTF8.GetBytes("{\r\n\t\"version\": 1,\r\n\"findings\": [\r{ \"rule\": \"MDL0003\", \"entityType\": \"Patient\", \"members\": \"Name\" }\r\n]\n}\r\n")).ToArray();
        var text = SourceText.From(bytes, bytes.Length);
        Assert.DoesNotContain("MDL0003", IdsOf(await Worlds.RunAsync(project.AddAdditionalDocument("modellint.baseline.json", text, filePath: Baseline).Project)));
    }

    [Fact]
    public async Task A_baseline_of_100_000_findings_is_read()
    {
        var text = new StringBuilder("{ \"version\": 1, \"findings\": [");
        for (var i = 0; i < 100_000; i++)
            text.Append($"{{ \"rule\": \"MDL0011\", \"entityType\": \"Old{i}\", \"members\": \"Price\" }},\n");
        text.Append("{ \"rule\": \"MDL0003\", \"entityType\": \"Patient\", \"members\": \"Name\" } ] }");

        var project = (await Worlds.ProjectAsync(Source)).AddAdditionalDocument("modellint.baseline.json", text.ToString(), filePath: Baseline).Project;
        var found = await Worlds.RunAsync(project);
        Assert.DoesNotContain("MDL0003", IdsOf(found));
        Assert.Equal(100_000, found.Count(diagnostic => diagnostic.Id == "MDL9003"));
    }

    [Fact]
    public async Task A_baseline_that_is_gone_and_one_that_is_there_twice_are_no_trouble()
    {
        var project = await Worlds.ProjectAsync(Source);
        var compilation = (await project.GetCompilationAsync())!;
        foreach (var files in new AdditionalText[][] { [new MissingText(Baseline)], [new MissingText(Baseline), new MissingText(Baseline)], [new MissingText("")] })
        {
            var options = new AnalyzerOptions([.. files], project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
            Exception? crash = null;
            var run = compilation.WithAnalyzers(RuleTests.Analyzers, new CompilationWithAnalyzersOptions(options, (exception, _, _) => crash = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
            Assert.Contains("MDL0003", IdsOf(await run.GetAnalyzerDiagnosticsAsync()));
            Assert.Null(crash);
        }
    }

    /// <summary>What a generator writes: lines that are said to be another file's, hidden ones, and others that do not exist.</summary>
    [Theory]
    [InlineData("#line 1 \"Patient.razor\"")]
    [InlineData("#line 16707565 \"Patient.razor\"")]
    [InlineData("#line default")]
    [InlineData("#line (1, 1) - (5, 60) 10 \"Patient.tt\"")]
    [InlineData("#line 0")]
    [InlineData("#line \"")]
    [InlineData("#nullable disable\n#pragma checksum \"a\" \"{406EA660-64CF-4C82-B6F0-42D48172A799}\" \"00\"")]
    [InlineData("#region\n#if X\n#error no\n#endif\n#endregion")]
    public async Task Lines_of_another_file_have_the_same_findings(string directive)
    {
        var expected = IdsOf(await Worlds.RunAsync(await Worlds.ProjectAsync(Source)));
        Assert.Equal(expected, IdsOf(await Worlds.RunAsync(await Worlds.ProjectAsync($"{directive}\n{Source.Replace("\nclass", $"\n{directive}\nclass")}\n#line default"))));
    }

    /// <summary>A finding on a call is where the chain begins, whatever stands within it.</summary>
    [Theory]
    [InlineData("#pragma warning disable MDL0003\n", "#pragma warning restore MDL0003\n", 0)]
    [InlineData("#pragma warning disable\n", "#pragma warning restore\n", 0)]
    [InlineData("#pragma warning disable MDL0003, MDL0011\n", "", 0)]
    [InlineData("#pragma warning disable MDL0011\n", "", 1)]
    [InlineData("#pragma warning disable MDL0003\n#pragma warning restore MDL0003\n", "", 1)]
    [InlineData("", "#pragma warning disable MDL0003\n", 1)]
    [InlineData("#pragma warning\n", "#pragma\n", 1)]
    public async Task A_pragma_holds_for_the_chain_that_begins_after_it(string before, string after, int expected)
    {
        var project = await Worlds.ProjectAsync($$"""
            class Patient { public int Id { get; set; } }
            class Context : DbContext
            {
                protected override void OnModelCreating(ModelBuilder b) =>
            {{before}}        b.Entity<Patient>()
            {{after}}        .Property<string>("Name")
                    .IsRequired();
            }
            """);
        Assert.Equal(expected, IdsOf(await Worlds.RunAsync(project)).Count(id => id == "MDL0003"));
    }

    [Fact]
    public async Task A_file_linked_twice_has_its_findings_where_it_is()
    {
        var project = await Worlds.ProjectAsync("class Context : DbContext { public DbSet<Patient> Patients => Set<Patient>(); }");
        foreach (var folder in new[] { "A", "B" })
            project = project.AddDocument("Patient.cs", "partial class Patient { public int Id { get; set; } public string Name { get; set; } }", [folder], "/Shared/Patient.cs").Project;
        await Worlds.RunAsync(project);

        var other = project.Solution.AddProject("Other", "Other", LanguageNames.CSharp).WithMetadataReferences(project.MetadataReferences).WithCompilationOptions(project.CompilationOptions!);
        other = other.AddDocument("Patient.cs", "partial class Patient { public int Id { get; set; } public string Name { get; set; } }", filePath: "/Shared/Patient.cs").Project;
        other = other.AddDocument("Context.cs", "using Microsoft.EntityFrameworkCore; class Context : DbContext { public DbSet<Patient> Patients => Set<Patient>(); protected override void OnConfiguring(DbContextOptionsBuilder o) => o.UseSqlServer(); }", filePath: "/Other/Context.cs").Project;
        Assert.Contains("MDL0003", IdsOf(await Worlds.RunAsync(other)));
    }

    [Fact]
    public async Task Trees_with_one_path_have_the_findings_of_each()
    {
        var project = await Worlds.ProjectAsync(Source);
        var compilation = (await project.GetCompilationAsync())!;
        var types = Enumerable.Range(0, 5).Select(i => $"class E{i} {{ public int Id {{ get; set; }} public string Name{i} {{ get; set; }} = \"\"; }}").Append(
            $"class Other : DbContext {{ {string.Concat(Enumerable.Range(0, 5).Select(i => $"public DbSet<E{i}> S{i} => Set<E{i}>();"))} }}");
        var options = (CSharpParseOptions)compilation.SyntaxTrees.First().Options;
        compilation = compilation.AddSyntaxTrees(types.Select(type => CSharpSyntaxTree.ParseText($"using Microsoft.EntityFrameworkCore; {type}", options, "/same.cs")));

        var found = await Rules.RunAsync(project, compilation);
        Assert.Equal(6, found.Count(diagnostic => diagnostic.Id == "MDL0003"));
    }

    /// <summary>Files cost what they hold: a keystroke in one of 10,000 reads no other again.</summary>
    [Fact]
    public async Task A_project_of_10_000_files_is_read()
    {
        var project = await Worlds.ProjectAsync(Source);
        var options = (CSharpParseOptions)project.ParseOptions!;
        var compilation = (await project.GetCompilationAsync())!.AddSyntaxTrees(Enumerable.Range(0, 10_000).Select(i =>
            CSharpSyntaxTree.ParseText($"namespace N{i % 100}; public class Service{i} {{ public int Value {{ get; set; }} public int Run() => Value + {i}; }}", options, $"/Services/Service{i}.cs")).ToArray());
        var expected = FindingsOf(project, compilation);
        Assert.NotEmpty(expected);

        var edited = compilation.SyntaxTrees.Last();
        var before = GC.GetAllocatedBytesForCurrentThread();
        var after = compilation.ReplaceSyntaxTree(edited, edited.WithChangedText(SourceText.From(edited.ToString().Replace("Value +", "Value *"))));
        Assert.Same(Assert.Single(Worlds.ModelsOf(project, compilation)), Assert.Single(Worlds.ModelsOf(project, after)));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 20_000_000);
        Assert.Equal(expected, FindingsOf(project, after));
    }

    [Theory]
    [InlineData("file class Patient { public int Id { get; set; } public string Name { get; set; } } file class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Patient { public int Id { get; set; } } file class Config : IEntityTypeConfiguration<Patient> { public void Configure(EntityTypeBuilder<Patient> b) => b.HasKey(x => x.Id); } class Context : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfigurationsFromAssembly(GetType().Assembly); }")]
    [InlineData("unsafe class Patient { public int Id { get; set; } public int* P { get; set; } public delegate*<int, void> F { get; set; } public void* V; public fixed int X[3]; } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Patient { public int Id { get; set; } int _n; public ref int N => ref _n; public ref readonly int M => ref _n; public Span<int> S => default; public ReadOnlySpan<char> R { get => default; set { } } } ref struct Own { public ref int N; } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Ignore(x => x.N); }")]
    [InlineData("class Patient { public int Id { get; set; } public dynamic D { get; set; } public List<dynamic> L { get; set; } public (int A, dynamic B) T { get; set; } } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { dynamic e = b.Entity<Patient>(); e.HasKey(\"Id\"); ((dynamic)b).Entity(typeof(Patient)).ToTable(\"x\"); } }")]
    [InlineData("partial class Patient { public partial Patient(int id); public partial event Action Changed; public partial string Name { get; set; } } partial class Patient { public partial Patient(int id) { Id = id; } public partial event Action Changed { add { } remove { } } public partial string Name { get => field ?? \"\"; set; } public int Id { get; set { field = value; } } } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Patient { public int Id { get; set; } public string? Name { get; set; } } static class E { extension(ModelBuilder b) { public EntityTypeBuilder<Patient> Patients => b.Entity<Patient>(); public void All() { b.Patients.HasKey(x => x.Id); b.All(); } public static ModelBuilder operator +(ModelBuilder a, ModelBuilder c) => a; } extension<T>(EntityTypeBuilder<T> e) where T : class { public EntityTypeBuilder<T> Named(string n) => e.ToTable(n); } } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { b.All(); b.Patients.Named(\"p\").HasIndex(x => x.Name); } }")]
    [InlineData("class Patient { public int Id { get; set; } public int? Age { get; set; } public Patient? Next { get; set; } } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) { Patient? p = null; p?.Age += 1; p?.Next?.Age = p?.Next?.Age ?? 3; p?.Age ??= 4; b?.Entity<Patient>()?.Property(x => x.Age)?.HasDefaultValue(p?.Age); } }")]
    [InlineData("class Patient { public int Id { get; set; } public required string Name { get; set => field = value.Trim(); } [field: NonSerialized] public int Old { get; } = 3; public int Sum => field = Old; } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("[System.Runtime.CompilerServices.InlineArray(4)] struct Four { private int _0; } class Patient { public int Id { get; set; } public Four Four { get; set; } public nint N { get; set; } public Half H { get; set; } public Int128 I { get; set; } public Index X { get; set; } public Range Y { get; set; } public scoped int Z; } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().Property(static (x) => x.N).HasConversion((in nint v) => (long)v, (ref long v) => (nint)v); }")]
    [InlineData("[Table(null)] [Index] [PrimaryKey] [Keyless(1, 2)] [Owned<int>] [EntityTypeConfiguration(typeof(Missing))] [Comment(1)] class Patient { [Key, Column(Order = \"x\")] public int Id { get; set; } [MaxLength(\"a\")] [StringLength] [ForeignKey(null)] [InverseProperty(typeof(int))] [Range(1)] [Precision(null, null)] [RegularExpression(null)] [DatabaseGenerated((DatabaseGeneratedOption)77)] [Column(TypeName = null)] [Unicode(2)] [DeleteBehavior((DeleteBehavior)(-1))] [BackingField(3)] [AllowedValues(Missing.A, typeof(int[]), new object[] { null })] public string Name { get; set; } = \"\"; } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("using var x = new Context(); Console.WriteLine(x.P.Count()); x.Database.Migrate(); class Patient { public int Id { get; set; } } partial class Program { public class Inner : DbContext { public DbSet<Patient> Q => Set<Patient>(); } } class Context : DbContext { public DbSet<Patient> P => Set<Patient>(); }")]
    [InlineData("class Patient { public int Id { get; set; } public event Action? E; public int this[int i] => i; public static implicit operator int(Patient p) => p.Id; public void operator ++() { } public void operator +=(int n) { } ~Patient() { } static Patient() { } public int? @class { get; set; } public string \\u0041b { get; set; } = \"\"; public int Ümläut { get; set; } public int 名前 { get; set; } } class Context : DbContext { public DbSet<Patient> 患者 => Set<Patient>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Patient>().HasIndex(x => new { x.@class, x.名前, x.Ümläut }); }")]
    [InlineData("namespace A { namespace B { using P = global::Patient; using L = System.Collections.Generic.List<(int A, string? B)>; class Context : DbContext { public DbSet<P> Ps => Set<P>(); L? l; } } } class Patient { public int Id { get; set; } } namespace System { class String { } } namespace Microsoft.EntityFrameworkCore { class DbSet { } }")]
    public async Task What_newer_and_odder_code_holds_is_read(string source)
    {
        var project = await Worlds.ProjectAsync(source);
        project = project.WithParseOptions(new CSharpParseOptions(LanguageVersion.Preview)).WithCompilationOptions(((CSharpCompilationOptions)project.CompilationOptions!).WithAllowUnsafe(true));
        await Worlds.ReadAsync(project);
    }

    private static IEnumerable<string> IdsOf(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(diagnostic => !diagnostic.IsSuppressed).Select(diagnostic => diagnostic.Id).Order(StringComparer.Ordinal);

    private static IReadOnlyList<string> FindingsOf(Project project, Compilation compilation) => Ask(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);

    private static IReadOnlyList<string> Ask(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        [.. Rules.Ask(compilation, new AnalyzerOptions([], options), cancellationToken).Select(AnalyzerRun.Display).Order(StringComparer.Ordinal)];

    /// <summary>Cancels, or fails, at one question.</summary>
    private sealed class UnreliableOptions(AnalyzerConfigOptionsProvider inner, int question, CancellationTokenSource? cancellation) : AnalyzerConfigOptionsProvider
    {
        private int _asked;

        public override AnalyzerConfigOptions GlobalOptions => Ask(inner.GlobalOptions);

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Ask(inner.GetOptions(tree));

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Ask(inner.GetOptions(textFile));

        private AnalyzerConfigOptions Ask(AnalyzerConfigOptions options)
        {
            if (++_asked == question)
            {
                if (cancellation is null)
                    throw new InvalidOperationException("The host cannot tell.");
                cancellation.Cancel();
            }

            return options;
        }
    }

    private sealed class MissingText(string path) : AdditionalText
    {
        public override string Path => path;

        public override SourceText? GetText(CancellationToken cancellationToken = default) => null;
    }
}
