using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Rules;
using ModelLint.Tests.Contracts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Robustness;

/// <summary>Code that nests deeply, as generated code does, on a stack as small as any host's: a stack that overflows ends the compiler, with no exception to catch.</summary>
public sealed class DeepCodeTests
{
    /// <summary>Threads of csc on Windows and macOS have 1.5 MB, on .NET Framework 1 MB.</summary>
    private const int StackSize = 1 << 20;

    [Theory]
    [MemberData(nameof(Statements))]
    public Task Statements_of_any_depth_are_read(string _, string statement) => AssertReadAsync($$"""
        class Patient { public int Id { get; set; } public string Name { get; set; } = ""; }
        class Visit { public int Id { get; set; } public string Name { get; set; } = ""; }
        class Context : DbContext { public DbSet<Visit> Visits => Set<Visit>(); protected override void OnModelCreating(ModelBuilder b) { {{statement}} } }
        """);

    // Without the compiler's own bodies, whose stack ends at some of these.
    public static TheoryData<string, string> Statements => new()
    {
        { "a chain of 5,000 calls", $"b.Entity<Patient>(){Repeat(".HasAnnotation(\"a\", 1)", 5_000)};" },
        { "5,000 properties in a chain", $"b.Entity<Patient>().Property(x => x.Name){Repeat(".HasMaxLength(1)", 5_000)};" },
        { "a chain of 5,000 unknown calls", $"Missing(b){Repeat(".Missing(b)", 5_000)};" },
        { "a chain of 5,000 members", $"b{Repeat(".Model", 5_000)};" },
        { "parentheses 3,000 deep", $"var x = {Repeat("(", 3_000)}1{Repeat(")", 3_000)};" },
        { "an addition of 10,000 terms", $"b.Entity<Patient>().Property(x => x.Name).HasMaxLength(0{Repeat(" + 1", 10_000)});" },
        { "a text of 10,000 parts", $"b.Entity<Patient>().ToTable(\"\"{Repeat(" + \"a\"", 10_000)});" },
        { "blocks 3,000 deep", $"{Repeat("{", 3_000)}b.Entity<Patient>();{Repeat("}", 3_000)}" },
        { "conditions 2,000 deep", $"{Repeat("if (Missing()) ", 2_000)}b.Entity<Patient>();" },
        { "else after else, 3,000 times", $"{Repeat("if (Missing()) { } else ", 3_000)}b.Entity<Patient>();" },
        { "loops in loops", $"{Repeat("foreach (var x in new[] { 1 }) ", 1_000)}b.Entity<Patient>();" },
        { "lambdas in lambdas", $"{Repeat("b.Entity<Patient>(e => { ", 1_000)}{Repeat("});", 1_000)}" },
        { "local functions in local functions", $"{Repeat("void F() { ", 1_000)}b.Entity<Patient>();{Repeat(" } F();", 1_000)}" },
        { "calls in calls", $"{Repeat("Missing(b, ", 1_000)}b{Repeat(")", 1_000)};" },
        { "objects in objects", $"var n = {Repeat("new Node { Next = ", 1_000)}null{Repeat(" }", 1_000)};" },
        { "arrays in arrays", $"var n = {Repeat("new[] { ", 1_000)}1{Repeat(" }", 1_000)};" },
        { "texts in texts", $"var n = {Repeat("$\"{", 200)}1{Repeat("}\"", 200)};" },
        { "conditional accesses", $"b{Repeat("?.Entity<Patient>()", 2_000)};" },
        { "20,000 statements", Repeat("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(5);\n", 20_000) },
        { "negations", $"var no = {Repeat("!", 5_000)}true;" },
        { "conditional expressions", $"var n = {Repeat("Missing() ? 1 : ", 3_000)}2;" },
        { "switches in switches", $"var n = {Repeat("1 switch { 1 => ", 1_000)}2{Repeat(" }", 1_000)};" },
        { "patterns in patterns", $"var n = b is {Repeat("{ Model: ", 300)}null{Repeat(" }", 300)};" },
        { "lists in lists", "object all = b; for (var i = 0; i < 900; i++) for (var j = 0; j < 90; j++) all = new[] { all }; Missing(all);" },
        { "tuples in tuples", "object all = b; for (var i = 0; i < 900; i++) for (var j = 0; j < 90; j++) all = (all, 1); Missing(all); b.Entity<Patient>().ToTable($\"{all}\");" },
        { "queries that build on queries", $"IEnumerable<int> all = new List<int>();{Repeat("all = all.Where(x => x > 0);", 5_000)} foreach (var x in all) b.Entity<Patient>();" },
        { "assignments of assignments", $"object a; {Repeat("a = ", 5_000)}b;" },
    };

    [Theory]
    [MemberData(nameof(Declarations))]
    public Task Declarations_of_any_depth_are_read(string _, string declarations) => AssertReadAsync($$"""
        class Context : DbContext { public DbSet<Visit> Visits => Set<Visit>(); protected override void OnModelCreating(ModelBuilder b) => b.Entity<Visit>(); }
        {{declarations}}
        """);

    public static TheoryData<string, string> Declarations => new()
    {
        { "classes in classes", $"class Visit {{ public int Id {{ get; set; }} }} {Repeat("class Nested { ", 500)}public int Id {{ get; set; }}{Repeat(" }", 500)}" },
        { "a hierarchy of 1,000 classes", $"class Visit : C999 {{ public int Id {{ get; set; }} }} class C0 {{ }} {string.Concat(Enumerable.Range(1, 999).Select(i => $"class C{i} : C{i - 1} {{ public int P{i} {{ get; set; }} }} "))}" },
        { "25 types, each owning the next", $"class Visit {{ public int Id {{ get; set; }} public C0 C0 {{ get; set; }} }} {string.Concat(Enumerable.Range(0, 25).Select(i => $"[Owned] class C{i} {{ public C{i + 1}? C{i + 1} {{ get; set; }} }} "))}" },
        { "1,000 types, each navigating to the next", $"class Visit {{ public int Id {{ get; set; }} public C0 C0 {{ get; set; }} }} {string.Concat(Enumerable.Range(0, 1_000).Select(i => $"class C{i} {{ public int Id {{ get; set; }} public C{i + 1}? C{i + 1} {{ get; set; }} }} "))}" },
        { "100 complex types in one another", $"class Visit {{ public int Id {{ get; set; }} public C0 C0 {{ get; set; }} }} {string.Concat(Enumerable.Range(0, 100).Select(i => $"[ComplexType] class C{i} {{ public int P {{ get; set; }} public C{i + 1} C{i + 1} {{ get; set; }} }} "))}" },
        { "generic arguments 300 deep", $"class Visit {{ public int Id {{ get; set; }} public {Repeat("List<", 300)}int{Repeat(">", 300)} Deep {{ get; set; }} }}" },
        { "arrays of arrays", $"class Visit {{ public int Id {{ get; set; }} public int{Repeat("[]", 1_000)} Deep {{ get; set; }} }}" },
        { "namespaces in namespaces", $"{Repeat("namespace N { ", 500)} class Other {{ }} {Repeat(" }", 500)} class Visit {{ public int Id {{ get; set; }} }}" },
        { "constants that build on constants", $"class Visit {{ public int Id {{ get; set; }} [MaxLength(C.N999)] public string Name {{ get; set; }} }} static class C {{ public const int N0 = 1; {string.Concat(Enumerable.Range(1, 999).Select(i => $"public const int N{i} = N{i - 1} + 1; "))} }}" },
    };

    private static async Task AssertReadAsync(string source)
    {
        var project = await Worlds.ProjectAsync(source);
        var compilation = (await project.GetCompilationAsync())!;
        OnSmallStack(() =>
        {
            foreach (var model in Worlds.ModelsOf(project, compilation))
                Assert.NotEmpty(DebugView.Of(model));
            Assert.Empty(Worlds.FailuresOf(project, compilation));

            var analyzed = new AnalyzedProject(compilation, project.AnalyzerOptions.AnalyzerConfigOptionsProvider, CancellationToken.None);
            foreach (var rule in RuleTests.Rules)
                rule.FindAll(analyzed);
        });
    }

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    action();
                }
                catch (Exception exception)
                {
                    failure = exception;
                }
            },
            StackSize);
        thread.Start();
        Assert.True(thread.Join(TimeSpan.FromMinutes(5)), "It hangs.");
        Assert.True(failure is null, $"{failure}");
    }

    private static string Repeat(string text, int count) => new StringBuilder().Insert(0, text, count).ToString();
}
