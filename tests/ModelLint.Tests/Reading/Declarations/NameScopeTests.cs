using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

public sealed class NameScopeTests
{
    private const string Source = """
        using System;
        using System.Collections.Generic;
        using Microsoft.EntityFrameworkCore;
        using static Clinic.Shared.Helpers;
        using Text = System.String;
        using Numbers = System.Collections.Generic.List<int>;
        using Common = Clinic.Shared;
        namespace Clinic.Shared
        {
            public static class Helpers
            {
                public const string Schema = "clinic";
                public static void Help() { }
                public static int Count { get; set; }
                private const int Secret = 1;
            }
            public enum Status { Open = 3, Closed }
        }
        namespace Clinic
        {
            public class Color { public const int Red = 7; }
            public class Outer<T>
            {
                public class Inner { public T? Value; public const long Big = 5; }
                protected const int FromBase = 11;
                public static T? Shared;
                public static void Make() { }
            }
            public class Patient<T> : Outer<string>
            {
                private const int Max = 10 * FromBase;
                private static readonly long Limit = 5;
                private static readonly Clinic.Shared.Status Default = Clinic.Shared.Status.Closed;
                private static readonly DateTime Now = DateTime.Now;
                private readonly int _instance = 5;
                public Color Color { get; set; } = new();
                public class Nested { }
                private void Own() { }
                private void Own(int overload) { }
                public void Body() { }
            }
            public class Assigned { static readonly int Limit = 5; static Assigned() { Limit = 6; } }
        }
        """;

    private static readonly IReadOnlyDictionary<string, ClrType> None = new Dictionary<string, ClrType>();

    private readonly SymbolTypeCatalog _catalog = Sources.Compile(Source).WithoutErrors().Catalog();

    [Theory]
    [InlineData("int", "System.Int32")]
    [InlineData("string?", "System.String")]
    [InlineData("int?", "System.Nullable<System.Int32>")]
    [InlineData("byte[]", "System.Byte[]")]
    [InlineData("int[][,]", "System.Int32[,][]")]
    [InlineData("(int, string Name)", "System.ValueTuple<System.Int32, System.String>")]
    [InlineData("Guid", "System.Guid")]
    [InlineData("DateTime?", "System.Nullable<System.DateTime>")]
    [InlineData("List<Color>", "System.Collections.Generic.List<Clinic.Color>")]
    [InlineData("Dictionary<string, List<int?>>", "System.Collections.Generic.Dictionary<System.String, System.Collections.Generic.List<System.Nullable<System.Int32>>>")]
    [InlineData("Text", "System.String")]
    [InlineData("Numbers", "System.Collections.Generic.List<System.Int32>")]
    [InlineData("Clinic.Color", "Clinic.Color")]
    [InlineData("global::Clinic.Color", "Clinic.Color")]
    [InlineData("Nested", "Clinic.Patient<T>+Nested")]
    [InlineData("Inner", "Clinic.Outer<System.String>+Inner")]
    [InlineData("Outer<int>.Inner", "Clinic.Outer<System.Int32>+Inner")]
    [InlineData("Patient<int>.Nested", "Clinic.Patient<System.Int32>+Nested")]
    [InlineData("Common.Status", "Clinic.Shared.Status")]
    [InlineData("List<>", "System.Collections.Generic.List<T>")]
    [InlineData("T", "T")]
    [InlineData("var", null)]
    [InlineData("Status", null)] // its namespace is not used
    [InlineData("Missing", null)]
    [InlineData("List<Missing>", null)]
    [InlineData("Patient", null)] // of no such arity
    [InlineData("System", null)]
    public void Types(string name, string? expected) =>
        Assert.Equal(expected, Scope("Clinic.Patient`1").Type(SyntaxFactory.ParseTypeName(name), None)?.ToString());

    [Fact]
    public void Annotations_of_arguments_stay()
    {
        var type = Scope("Clinic.Patient`1").Type(SyntaxFactory.ParseTypeName("List<string?>"), None)!;
        Assert.True(type.TypeArguments[0].IsAnnotated);
    }

    [Fact]
    public void Type_parameters_have_what_stands_for_them()
    {
        var arguments = new Dictionary<string, ClrType> { ["T"] = _catalog.TypeNamed("Clinic.Color"), ["TMethod"] = _catalog.TypeNamed("System.Guid") };
        string? TypeOf(string name) => Scope("Clinic.Patient`1").Type(SyntaxFactory.ParseTypeName(name), arguments)?.ToString();
        Assert.Equal("Clinic.Color", TypeOf("T"));
        Assert.Equal("System.Collections.Generic.List<System.Nullable<System.Guid>>", TypeOf("List<TMethod?>"));
        Assert.Equal("Clinic.Patient<Clinic.Color>+Nested", TypeOf("Nested"));
        // T is Outer's own here, and Outer is constructed by a string.
        Assert.Equal("Clinic.Outer<System.String>+Inner", TypeOf("Inner"));
    }

    [Theory]
    [InlineData("Max", 110, "System.Int32")]
    [InlineData("this.Max", 110, "System.Int32")]
    [InlineData("FromBase", 11, "System.Int32")]
    [InlineData("Schema", "clinic", "System.String")] // using static
    [InlineData("Common.Helpers.Schema", "clinic", "System.String")]
    [InlineData("Clinic.Shared.Status.Open", 3, "Clinic.Shared.Status")]
    [InlineData("DeleteBehavior.Restrict", 1, "Microsoft.EntityFrameworkCore.DeleteBehavior")]
    [InlineData("int.MaxValue", int.MaxValue, "System.Int32")]
    [InlineData("Limit", 5L, "System.Int64")]
    [InlineData("Default", 4, "Clinic.Shared.Status")]
    [InlineData("Inner.Big", 5L, "System.Int64")]
    [InlineData("Outer<Guid>.Inner.Big", 5L, "System.Int64")]
    [InlineData("Color.Red", 7, "System.Int32")] // the type, though there is a property of that name
    public void Constants(string name, object value, string type)
    {
        var constant = Assert.IsType<NameMeaning.Constant>(Lookup("Clinic.Patient`1", name));
        Assert.Equal((value, type), (constant.Value.Value, constant.Value.Type.ToString()));
    }

    [Fact]
    public void A_readonly_field_that_a_static_constructor_may_assign_is_no_constant() =>
        Assert.IsType<NameMeaning.Member>(Lookup("Clinic.Assigned", "Limit"));

    [Theory]
    [InlineData("Count", "Clinic.Shared.Helpers", "System.Int32", true)]
    [InlineData("Now", "Clinic.Patient<T>", "System.DateTime", true)]
    [InlineData("_instance", "Clinic.Patient<T>", "System.Int32", false)]
    [InlineData("Color", "Clinic.Patient<T>", "Clinic.Color", false)]
    [InlineData("Guid.Empty", "System.Guid", "System.Guid", true)]
    [InlineData("DateTime.UtcNow", "System.DateTime", "System.DateTime", true)]
    [InlineData("Outer<Guid>.Shared", "Clinic.Outer<System.Guid>", "System.Guid", true)]
    public void Members(string name, string declaringType, string type, bool isStatic)
    {
        var member = Assert.IsType<NameMeaning.Member>(Lookup("Clinic.Patient`1", name));
        Assert.Equal((declaringType, type, isStatic), (member.DeclaringType.ToString(), member.MemberType.ToString(), member.IsStatic));
    }

    [Theory]
    [InlineData("Own", "Clinic.Patient<T>")]
    [InlineData("Help", "Clinic.Shared.Helpers")]
    [InlineData("Common.Helpers.Help", "Clinic.Shared.Helpers")]
    [InlineData("Make", "Clinic.Outer<System.String>")]
    [InlineData("Outer<int>.Make", "Clinic.Outer<System.Int32>")]
    [InlineData("Guid.NewGuid", "System.Guid")]
    public void Method_groups(string name, string declaringType)
    {
        var methods = Assert.IsType<NameMeaning.Methods>(Lookup("Clinic.Patient`1", name));
        Assert.Equal([declaringType], methods.DeclaringTypes.Select(type => type.ToString()));
    }

    [Fact]
    public void Namespaces() => Assert.Equal("System.Collections", Assert.IsType<NameMeaning.Namespace>(Lookup("Clinic.Color", "System.Collections")).FullName);

    [Theory]
    [InlineData("Missing")]
    [InlineData("Color.Missing")]
    [InlineData("Common.Helpers.Secret")] // not accessible
    [InlineData("_instance.Length")]
    [InlineData("1 + 1")]
    public void What_means_nothing_certain(string name) => Assert.Null(Lookup("Clinic.Patient`1", name));

    [Fact]
    public void Answers_are_kept_through_an_edit_of_a_body()
    {
        var compilation = Sources.Compile(Source);
        var before = Lookup(compilation.Catalog(), "Clinic.Patient`1", "Max");
        Assert.Same(before, Lookup(compilation.Edit("Body() { }", "Body() { Own(); }").Catalog(), "Clinic.Patient`1", "Max"));
        Assert.NotSame(before, Lookup(compilation.Edit("FromBase = 11", "FromBase = 12").Catalog(), "Clinic.Patient`1", "Max"));
    }

    private NameScope Scope(string type) => Scope(_catalog, type);

    private NameMeaning? Lookup(string type, string expression) => Lookup(_catalog, type, expression);

    private static NameMeaning? Lookup(SymbolTypeCatalog catalog, string type, string expression) =>
        Scope(catalog, type).Lookup(SyntaxFactory.ParseExpression(expression), None);

    private static NameScope Scope(SymbolTypeCatalog catalog, string type)
    {
        var anchor = catalog.AnchorOf(catalog.TypeNamed(type))!;
        return catalog.ScopeOf((BaseTypeDeclarationSyntax)anchor.Tree.GetRoot().FindNode(anchor.Span));
    }
}
