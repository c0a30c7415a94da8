using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>Answers are kept, the same objects, while no declaration changes; after a change they are read anew.</summary>
public sealed class DeclarationStateTests
{
    private const string Source = """
        using System.ComponentModel.DataAnnotations;
        namespace Clinic;
        public class Patient
        {
            public Patient() { var x = 1; }
            [MaxLength(Limits.Name)] public string Name { get; set; } = "none";
            public string Computed => "computed";
            public int Half { get { return 1; } }
            public static Patient operator +(Patient a, Patient b) { return a; }
            public string this[int index] => "indexed";
            public void Method()
            {
                int Local() => 2;
                Local();
            }
            ~Patient() { System.GC.Collect(); }
        }
        public static class Limits { public const int Name = 50; }
        """;

    [Theory]
    [InlineData("var x = 1;", "var x = 2; /* longer */ var y = x;")]
    [InlineData("\"computed\"", "Name + \"something else\"")]
    [InlineData("return 1;", "\n\n\nreturn 2;")]
    [InlineData("return a;", "return b;")]
    [InlineData("\"indexed\"", "Name")]
    [InlineData("int Local() => 2;", "int Local() => 2 + (;")] // half-typed
    [InlineData("System.GC.Collect();", "")]
    public void An_edit_of_a_body_keeps_the_answers(string before, string after)
    {
        var compilation = Sources.Compile(Source);
        var first = compilation.Catalog();
        var patient = first.Declaration("Clinic.Patient");
        var edited = compilation.Edit(before, after).Catalog();
        Assert.Same(patient, edited.Declaration("Clinic.Patient"));
        Assert.Same(first.SourceTypes, edited.SourceTypes);
    }

    [Theory]
    [InlineData("public string Computed =>", "public string? Computed =>")]
    [InlineData("int Half { get { return 1; } }", "int Half { get; }")]
    [InlineData("string Computed => \"computed\";", "string Computed { get; set; }")]
    [InlineData("[MaxLength(Limits.Name)] ", "")]
    [InlineData("public const int Name = 50", "public const int Name = 60")]
    [InlineData("class Patient\n", "class Patient : System.IDisposable\n")]
    [InlineData("namespace Clinic;", "namespace Clinics;")]
    [InlineData("var x = 1;", "\n#nullable disable\n")] // reaches beyond the body
    public void An_edit_of_a_declaration_does_not(string before, string after)
    {
        var compilation = Sources.Compile(Source);
        var known = compilation.Catalog().SourceTypes;
        Assert.NotSame(known, compilation.Edit(before, after).Catalog().SourceTypes);
    }

    [Fact]
    public void What_a_constant_elsewhere_says_is_read_anew()
    {
        var compilation = Sources.Compile(Source);
        Assert.Equal(50, compilation.Catalog().Declaration("Clinic.Patient").FindProperty("Name")!.Attributes[0].Argument<int>(0));
        var edited = compilation.Edit("Name = 50", "Name = 60");
        Assert.Equal(60, edited.Catalog().Declaration("Clinic.Patient").FindProperty("Name")!.Attributes[0].Argument<int>(0));
    }

    [Fact]
    public void A_clone_of_a_compilation_has_the_same_answers()
    {
        var compilation = Sources.Compile(Source);
        Assert.Same(compilation.Catalog().SourceTypes, ((Compilation)compilation.Clone()).Catalog().SourceTypes);
    }

    [Fact]
    public void Preprocessor_symbols_are_part_of_a_declaration()
    {
        const string source = """
            public class Patient
            {
            #if CLOUD
                public int Tenant { get; set; }
            #endif
            }
            """;
        var compilation = Sources.Compile(source);
        Assert.Empty(compilation.Catalog().Declaration("Patient").Properties);
        var options = ((CSharpParseOptions)compilation.SyntaxTrees[0].Options).WithPreprocessorSymbols("CLOUD");
        var cloud = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], CSharpSyntaxTree.ParseText(source, options));
        Assert.Single(cloud.Catalog().Declaration("Patient").Properties);
    }

    [Fact]
    public void Of_another_project_in_an_editor_only_the_declarations_count()
    {
        var domain = Sources.Compile("Domain", [Source]);
        Compilation Data(Compilation reference) => Sources.Compile("Data", ["public class Special : Clinic.Patient;"], reference.ToMetadataReference());

        var known = Data(domain).Catalog().SourceTypes;
        Assert.Same(known, Data(domain.Edit("var x = 1;", "var x = 2;")).Catalog().SourceTypes);
        Assert.NotSame(known, Data(domain.Edit("string Computed", "string? Computed")).Catalog().SourceTypes);
    }

    [Fact]
    public void A_cancelled_reading_leaves_nothing_behind()
    {
        var compilation = Sources.Compile(Source.Replace("Clinic", "Cancelled"));
        using var source = new CancellationTokenSource();
        source.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() => SymbolTypeCatalog.Of(compilation, packageRoot: null, source.Token).SourceTypes);
        Assert.Equal(["Cancelled.Limits", "Cancelled.Patient"], compilation.Catalog().SourceTypes.Select(type => type.ToString()));
    }
}
