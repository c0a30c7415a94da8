using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

public sealed class BrokenCodeTests
{
    [Theory]
    [InlineData("class A : A { public int Id { get; set; } }")]
    [InlineData("class A : B { public int X { get; set; } } class B : C { } class C : A { }")]
    [InlineData("interface I : J { } interface J : I { } class A : I { }")]
    [InlineData("class A<T> : A<A<T>> { public A<T> Next { get; set; } }")]
    [InlineData("class A { public int Id { get; set; } } class A { public string Id { get; set; } }")]
    [InlineData("class A { public int Id { get; set; } public string Id; }")]
    [InlineData("class A : Missing<int>, IAlso { public Missing.Other? X { get; set; } public List<Missing> Y { get; set; } }")]
    [InlineData("[Missing(Nothing, typeof(Nowhere)), System.Obsolete(Nothing)] class A { [Missing] public int { get; set; } public public }")]
    [InlineData("class { public int Id { get; set; } } class A { class ")]
    [InlineData("namespace N. { class A { public void M(")]
    [InlineData("record A(int, string Name, Missing); record struct B(; enum E { A = B, B = A, C = }")]
    [InlineData("using X = X; using static Missing; class A { X x; const int C = C; static readonly int D = D; }")]
    [InlineData("class A { static class E { extension(A a) { public void M() { } } } } class B { extension { } extension(")]
    [InlineData("class A { public unsafe int* P { get; set; } public delegate*<int, void> F { get; set; } public ref int R => throw null; public System.Span<int> S => default; }")]
    [InlineData("System.Console.WriteLine(); class A { } System.Console.WriteLine(\"late\"); void L() { } public int X { get; }")]
    [InlineData("file class A { public int Id { get; set; } } partial class B { public partial int P { get; } public partial int P => 1; }")]
    public void Half_typed_code_is_read_as_far_as_it_goes(string source)
    {
        Read(Sources.Compile(source));
        Read(CSharpCompilation.Create("NoReferences", [CSharpSyntaxTree.ParseText(source)]));
    }

    [Fact]
    public void A_type_that_does_not_resolve_is_unresolved()
    {
        var a = Sources.Compile("class A : Missing { public Missing.Other X { get; set; } }").Catalog().Declaration("A");
        Assert.Equal(ClrTypeKind.Unresolved, a.BaseType!.Kind);
        Assert.Equal(ClrTypeKind.Unresolved, Assert.Single(a.Properties).Type.Kind);
    }

    /// <summary>Each token of a text that has a bit of everything is cut, doubled or swapped with the next.</summary>
    [Fact]
    public void No_edit_of_a_token_throws()
    {
        const string source = """
            using System.Collections.Generic;
            using static Clinic.Limits;
            using Alias = System.Collections.Generic.List<int>;
            namespace Clinic
            {
                [System.Obsolete("x", false)] public abstract partial class Patient<T> : Base<T?>, IEnumerable<T> where T : class, new()
                {
                    [System.Obsolete] public virtual required T? Value { get; private set; } = default!;
                    public string Computed => $"{Value}"; public T this[int index] { get { return Value; } set => Value = value; }
                    private const string Name = "a" + Limits.Prefix; protected static readonly int Max = 5, Min = 6;
                    public abstract void M<U>(U u, params int[] more) where U : struct; static Patient() { } ~Patient() { }
                    public enum Kind : byte { A = 1, B } public delegate T D(int a); event System.Action E { add { } remove { } }
                    public record Address([property: System.Obsolete] string Zip, (int A, string? B) Tuple) : object { }
                }
                public static class Limits { public const string Prefix = "p"; public static void Ext(this Patient<string> p) { p.ToString(); } }
                public class Base<T> { public T[,]? Grid { get; set; } public Dictionary<string, List<T>>? Map; }
            }
            """;
        var compilation = Sources.Compile(source);
        var tokens = compilation.SyntaxTrees[0].GetRoot().DescendantTokens().ToList();
        for (var i = 0; i < tokens.Count - 1; i++)
        {
            Edited((i % 3) switch
            {
                0 => new TextChange(tokens[i].FullSpan, ""),
                1 => new TextChange(new TextSpan(tokens[i].SpanStart, 0), tokens[i].Text + " "),
                _ => new TextChange(TextSpan.FromBounds(tokens[i].SpanStart, tokens[i + 1].Span.End), $"{tokens[i + 1].Text} {tokens[i].Text}"),
            });
        }

        void Edited(TextChange change)
        {
            var tree = compilation.SyntaxTrees[0];
            Read(compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(tree.GetText().WithChanges(change))));
        }
    }

    private static void Read(CSharpCompilation compilation)
    {
        var catalog = compilation.Catalog();
        foreach (var type in catalog.SourceTypes)
        {
            catalog.AnchorOf(type.Type);
            foreach (var member in type.Properties.Concat(type.Fields))
            {
                catalog.AnchorOf(member);
                catalog.Find(member.Type);
                Assert.All(member.Attributes, attribute => catalog.AnchorOf(attribute));
            }

            Assert.All(type.Attributes, attribute => catalog.AnchorOf(attribute));
            catalog.Methods.Find(type.Type, "M");
        }

        catalog.Methods.FindExtensions("M");
        var none = new Dictionary<string, ClrType>();
        foreach (var declaration in compilation.SyntaxTrees[0].GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Where(declaration => declaration is not TypeDeclarationSyntax type || !ModelLint.Reading.Syntax.DeclarationWalker.IsExtensionBlock(type)))
        {
            var scope = catalog.ScopeOf(declaration);
            foreach (var name in declaration.DescendantNodes().OfType<ExpressionSyntax>())
            {
                scope.Lookup(name, none);
                _ = name is TypeSyntax type ? scope.Type(type, none) : null;
            }
        }
    }
}
