using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Tests.Robustness.Fuzzing;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>What an edit of declarations leaves of the answers, and what it does not: what is kept is what a reading from nothing comes to.</summary>
public sealed class DeclarationEditTests
{
    private const string Edited = """
        using System;
        using System.ComponentModel.DataAnnotations;
        namespace Clinic;
        public abstract class Entity { public int Id { get; set; } public string? Note { get; set; } public void Archive() { } }
        public interface ITitled { string Title { get; } }
        public static class Limits { public const int Name = 50; public static readonly int Code = 7; public static int Unit; public static int Half => 2; }
        public class ShortAttribute : MaxLengthAttribute { public ShortAttribute(int length) : base(length) { } public string? Why { get; set; } }
        public partial class Part { public int One { get; set; } }
        public class Plain { public int Count { get; set; } public int Sum { get; set; } public int Average() { return 1; } }
        public class Outer { public class Inner { public int Deep { get; set; } } public int Shallow { get; set; } }
        public enum Level { Low, High }
        """;

    private const string Unedited = """
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using static Clinic.Limits;
        namespace Clinic;
        public class Patient : Entity, ITitled
        {
            [MaxLength(Limits.Name)] public string First { get; set; } = "";
            [Short(10, Why = "habit")] public string Last { get; set; } = "";
            [Column(nameof(Plain.Count))] public Plain? Plain { get; set; }
            public List<Plain> Plains { get; } = [];
            string ITitled.Title => "";
        }
        public class Child : Patient { public Level Level { get; set; } }
        public partial class Part { public int Two { get; set; } }
        public class Other { public Plain? Plain { get; set; } public Outer.Inner? Inner { get; set; } public Patient? Patient { get; set; } }
        public enum Kind { First = Limits.Name, Second }
        public class Reader { public const int Twice = Limits.Name * 2; }
        """;

    private static readonly string[] Names = ["Patient", "Note", "Limits.Name", "Limits.Code", "Limits.Unit", "Half", "Unit", "Summary", "Archive", "Plain.Sum", "Title", "Reader.Twice", "Level.High", "Count"];

    [Theory]
    [InlineData("int Sum {", "long Sum {", "Patient", "Child", "Other", "Kind", "Entity")]
    [InlineData("int Sum {", "int Sum { get; set; } public string? Summary {", "Patient", "Child", "Other", "Reader")]
    [InlineData("int Average()", "string Average(int of)", "Patient", "Other")]
    [InlineData("public int Sum { get; set; }", "", "Patient", "Other")]
    [InlineData("public int Sum { get; set; }", "public in", "Patient", "Other")] // half-typed
    [InlineData("public int Sum { get; set; }", "[Required] public int Sum { get; set; }", "Patient", "Other")]
    [InlineData("string? Note {", "string Note {", "Other", "Kind", "Plain")] // of a base class
    [InlineData("public void Archive() { }", "public bool Archive { get; set; }", "Other", "Plain")]
    [InlineData("string Title {", "string Titled {", "Other", "Plain", "Entity")] // what an explicit implementation implements
    [InlineData("public int One", "public long One", "Patient", "Other", "Plain")] // of a part
    [InlineData("public static int Unit;", "public static long Unit;", "Patient", "Other")] // by `using static`
    [InlineData("public static int Half => 2;", "public static int Half() => 2;", "Patient", "Other")]
    [InlineData("public int Deep", "public long Deep", "Patient", "Other", "Entity")] // of a nested type
    public void An_edit_of_members_leaves_what_does_not_depend_on_them(string before, string after, params string[] kept)
    {
        var compilation = Compile();
        var known = compilation.Catalog();
        _ = Tell(known, compilation);
        var edited = compilation.Edit(before, after);
        AssertIsRead(edited);
        Assert.All(kept, name => Assert.Same(known.Declaration($"Clinic.{name}"), edited.Catalog().Declaration($"Clinic.{name}")));
    }

    [Theory]
    [InlineData("int Count {", "int Counted {")] // `nameof(Plain.Count)`
    [InlineData("public int Shallow", "public int Count")]
    [InlineData("Name = 50", "Name = 60")] // a constant, in an attribute, an enum and another constant
    [InlineData("Code = 7", "Code = 8")]
    [InlineData("Code = 7", "Code = 2147483648")] // which no int can be
    [InlineData("static readonly int Code = 7", "static readonly long Code = 7")]
    [InlineData("static readonly int Code = 7", "static int Code = 7")]
    [InlineData("public const int Name = 50;", "")]
    [InlineData("string? Why", "int Why")] // a named argument
    [InlineData(": base(length)", ": base(5)")] // what an attribute passes on
    [InlineData("ShortAttribute(int length)", "ShortAttribute(int length, int more = 1)")]
    [InlineData("class ShortAttribute : MaxLengthAttribute", "class ShortAttribute : RequiredAttribute")]
    [InlineData("class Plain", "struct Plain")]
    [InlineData("class Plain", "class Plain : Entity")]
    [InlineData("class Plain", "class Renamed")]
    [InlineData("abstract class Entity", "abstract class Entity<T>")]
    [InlineData("namespace Clinic;", "namespace Clinic.Data;")]
    [InlineData("using System;", "using System; global using Plain = System.String;")]
    [InlineData("public class Inner", "private class Inner")]
    [InlineData("Low, High", "Low, Middle, High")]
    [InlineData("public static int Unit;", "public const int Unit = 1;")]
    [InlineData("public static class Limits {", "public static class Limits { static Limits() { Code = 9; }")]
    [InlineData("public int One", "\n#nullable disable\npublic string One")]
    public void An_edit_of_more_is_read(string before, string after)
    {
        var compilation = Compile();
        _ = Tell(compilation.Catalog(), compilation);
        AssertIsRead(compilation.Edit(before, after));
    }

    [Theory]
    [InlineData("namespace Clinic;", "namespace Clinic; // of a clinic")]
    [InlineData("public int Sum", "\n\n    /// <summary>All of them.</summary>\n    public int Sum")]
    [InlineData("public int Average() { return 1; }", "public int Average() { return 2; }")]
    public void An_edit_between_declarations_and_in_bodies_leaves_all(string before, string after)
    {
        var compilation = Compile();
        Assert.Same(compilation.Catalog().SourceTypes, compilation.Edit(before, after).Catalog().SourceTypes);
    }

    [Fact]
    public void Edits_one_after_the_other_and_back_again_do_not_mix()
    {
        var compilation = Compile();
        var states = new List<CSharpCompilation> { compilation };
        foreach (var (before, after) in new[] { ("int Sum {", "long Sum {"), ("string? Note {", "string Note {"), ("Name = 50", "Name = 60"), ("long Sum {", "string Sum {"), ("public int One", "public int Three") })
            states.Add(states[^1].Edit(before, after));

        foreach (var state in states.Concat(Enumerable.Reverse(states)))
            AssertIsRead(state);
    }

    /// <summary>One mutant after the other, and of some of them mutants: whatever is typed. <c>MODELLINT_FUZZ_SEED</c> and <c>MODELLINT_FUZZ_MUTANTS</c> run longer series by hand.</summary>
    [Fact]
    public void No_mutant_shows_what_was_kept()
    {
        var (compilation, edits) = (Compile(), 0);
        var before = compilation;
        for (var seed = Setting("MODELLINT_FUZZ_SEED", 1); seed < Setting("MODELLINT_FUZZ_SEED", 1) + Setting("MODELLINT_FUZZ_MUTANTS", 100); seed++)
        {
            var random = new Random(seed);
            var mutated = (random.Next(4) == 0 ? before : compilation).SyntaxTrees[0].ToString();
            var mutant = new Mutation(random, Unedited).Of(mutated);
            before = compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], compilation.SyntaxTrees[0].WithChangedText(SourceText.From(mutant)));
            edits += before.Catalog().SourceTypes.Any(compilation.Catalog().SourceTypes.Contains) ? 1 : 0;
            try
            {
                AssertIsRead(before);
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Seed {seed}:\n{LineDiff.Between(Edited, mutant)}", exception);
            }
        }

        Assert.NotEqual(0, edits);
    }

    private static int Setting(string name, int absent) => int.TryParse(Environment.GetEnvironmentVariable(name), out var value) ? value : absent;

    private static CSharpCompilation Compile() => Sources.Compile($"Clinic{Guid.NewGuid():N}", [Edited, Unedited]);

    /// <summary>Another reference object makes another project of it, of which nothing is known.</summary>
    private static void AssertIsRead(CSharpCompilation compilation)
    {
        var last = compilation.References.OfType<PortableExecutableReference>().Last();
        var unknown = compilation.ReplaceReference(last, MetadataReference.CreateFromFile(last.FilePath!));
        Assert.Equal(Tell(unknown.Catalog(), unknown), Tell(compilation.Catalog(), compilation));
    }

    private static string Tell(SymbolTypeCatalog catalog, CSharpCompilation compilation)
    {
        var patient = compilation.SyntaxTrees[1].GetRoot().DescendantNodes().OfType<ClassDeclarationSyntax>().First();
        var scope = catalog.ScopeOf(patient);
        return string.Join('\n', catalog.SourceTypes.Select(Tell).Concat(Names.Select(name => $"{name}: {Tell(scope.Lookup(SyntaxFactory.ParseExpression(name), new Dictionary<string, ClrType>()))}")));
    }

    private static string Tell(NameMeaning? meaning) => meaning is NameMeaning.Methods methods ? $"{string.Join(", ", methods.DeclaringTypes)}: {methods.Name}" : $"{meaning}";

    private static string Tell(TypeDeclaration type) =>
        $"{type} {type.Type.Kind} : {type.BaseType} {string.Join(", ", type.Interfaces)} {type.IsAbstract} {type.HasParameterlessConstructor} [{string.Join("; ", type.Attributes.Select(Tell))}]\n"
        + string.Join("\n", type.Properties.Concat(type.Fields).Select(Tell))
        + string.Join(", ", type.EnumMembers);

    private static string Tell(MemberDeclaration member) =>
        $"    {member.DeclaringType}.{member.Name} {member.Type} {member.Nullability} {member.Setter} {member.HasPublicGetter} {member.IsStatic} {member.IsExplicitInterfaceImplementation} [{string.Join("; ", member.Attributes.Select(Tell))}]";

    private static string Tell(AttributeDeclaration attribute) =>
        $"{attribute.Class} {attribute.Type}({string.Join(", ", attribute.Arguments)}) {string.Join(", ", attribute.NamedArguments)} {attribute.HasUnknownArguments} {attribute.Carrier} {attribute.CarrierMember} {attribute.Ordinal}";
}
