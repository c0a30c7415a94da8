using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

/// <summary>Another project is source in an editor and a reference assembly in a build: the same has to be read.</summary>
public sealed class OtherProjectTests
{
    private const string Domain = """
        using System.ComponentModel.DataAnnotations;
        using System.Diagnostics;
        using System.Diagnostics.CodeAnalysis;
        using Microsoft.EntityFrameworkCore;
        namespace Domain;
        [Conditional("NEVER")] public sealed class ToolAttribute : System.Attribute;
        [System.Serializable]
        public abstract class Entity<TKey>
        {
            private readonly int _version;
            protected string? Tag;
            protected Entity() { }
            public TKey Id { get; private set; } = default!;
            public TKey? Other { get; internal set; }
            internal int Internal { get; set; }
            private int Private { get; set; }
            private protected int Both { get; set; }
            public virtual string Virtual { get; protected set; } = "";
            public abstract int Abstract { get; }
            public int Version => _version;
        }
        [Index(nameof(Name), nameof(Code), IsUnique = true), Tool]
        public class Patient : Entity<string>
        {
            private Patient() { }
            [MaxLength(50), Required] public string Name { get; private set; } = "";
            [MaybeNull] public string Code { get; set; }
            public string Guarded { get => field; private set => field = value; } = "";
            public string HalfGuarded { get; private set => field = value; } = "";
            public string ByHand { get => Name; private set { } }
            public required string Required { get; init; }
            public string GetOnly { get; } = "";
            public override string Virtual { get; protected set; } = "";
            public override int Abstract => 1;
            public (int A, string? B)? Tuple { get; set; }
            public dynamic? Anything { get; set; }
            public string this[int index] => "";
            public static int Count { get; set; }
        }
        public record Visit(int Id, string? Note) { public Visit() : this(0, null) { } public string Extra { get; private set; } = ""; }
        public readonly record struct Money(decimal Amount, string Currency);
        public struct Plain { public int X { get; private set; } }
        public sealed class Hidden { internal Hidden(int id) { } internal Hidden() { } }
        public class Open { protected Open() { } }
        public enum Status : byte { Open = 1, Closed = 200 }
        public interface IHasId { int Id { get; } }
        public class Explicit : IHasId { int IHasId.Id => 1; }
        public static class Constants { public const int Max = 5; public static readonly int NotConstant = 6; }
        """;

    private const string Data = """
        public class Special : Domain.Entity<string>
        {
            public override int Abstract => 2;
            public override string Virtual { get => ""; }
            public string Own { get; } = "";
        }
        """;

    private static readonly string[] Types =
        ["Entity`1", "Patient", "Visit", "Money", "Plain", "Hidden", "Open", "Status", "IHasId", "Explicit", "Constants"];

    [Fact]
    public void The_editor_and_the_build_read_the_same()
    {
        var editor = Compile(reference: domain => domain.ToMetadataReference()).Catalog();
        var build = Compile(ReferenceAssembly).Catalog();
        var implementation = Compile(ImplementationAssembly).Catalog();
        Assert.Multiple(Types.Select<string, Action>(name => () =>
        {
            var expected = Dump(editor.Declaration($"Domain.{name}"));
            Assert.Equal(expected, Dump(build.Declaration($"Domain.{name}")));
            Assert.Equal(expected, Dump(implementation.Declaration($"Domain.{name}")));
        }).ToArray());
        Assert.Equal(Dump(editor.Declaration("Special")), Dump(build.Declaration("Special")));
    }

    [Theory]
    [InlineData("Id", true)] // private set
    [InlineData("Other", true)] // internal set
    [InlineData("Name", true)]
    [InlineData("Required", true)]
    [InlineData("HalfGuarded", true)]
    [InlineData("GetOnly", true)] // cannot be told from a private setter
    [InlineData("Virtual", true)]
    [InlineData("Guarded", false)] // cannot be told from a computed property
    [InlineData("ByHand", false)]
    [InlineData("Version", false)]
    [InlineData("Abstract", false)]
    public void Setters_of_a_reference_assembly_are_told_by_the_getter(string property, bool isSettable) =>
        Assert.Equal(isSettable, Compile(ReferenceAssembly).Catalog().Declaration("Domain.Patient").FindProperty(property)!.Setter == SetterKind.Present);

    [Theory]
    [InlineData("Hidden", null)]
    [InlineData("Patient", null)]
    [InlineData("Open", true)]
    [InlineData("Visit", true)]
    public void A_constructor_that_is_not_seen_may_be_there(string type, bool? expected) =>
        Assert.Equal(expected, Compile(domain => domain.ToMetadataReference()).Catalog().Declaration($"Domain.{type}").HasParameterlessConstructor);

    [Fact]
    public void What_comes_from_elsewhere_says_so()
    {
        var catalog = Compile(ReferenceAssembly).Catalog();
        Assert.Equal(TypeOrigin.Source, catalog.Declaration("Special").Origin);
        Assert.Equal(TypeOrigin.Project, catalog.Declaration("Domain.Patient").Origin);
        Assert.Equal(TypeOrigin.Package, catalog.Declaration("Microsoft.EntityFrameworkCore.DbContext").Origin);
        Assert.Equal(TypeOrigin.Package, catalog.Declaration("System.String").Origin);
        Assert.Equal(TypeOrigin.Project, catalog.Declaration("Special").FindProperty("Id")!.Origin);
    }

    [Theory]
    [InlineData("/home/me/.nuget/packages/nodatime/3.2.0/lib/net8.0/NodaTime.dll", null, true)]
    [InlineData(@"C:\src\packages\NodaTime\3.2.0\lib\net8.0\NodaTime.dll", null, true)]
    [InlineData("/usr/share/dotnet/packs/Some.Vendor.Ref/9.0.0/ref/net9.0/Vendor.dll", null, true)]
    [InlineData("/cache/nodatime/3.2.0/lib/net8.0/NodaTime.dll", "/cache/", true)]
    [InlineData("/cache/nodatime/3.2.0/lib/net8.0/NodaTime.dll", null, false)]
    [InlineData("/src/packages/Domain/obj/Debug/net9.0/ref/Domain.dll", null, false)]
    [InlineData("/cached/Domain/bin/Domain.dll", "/cache", false)]
    public void Packages_are_told_by_their_folder(string path, string? packageRoot, bool expected) =>
        Assert.Equal(expected, TypeOrigins.IsPackagePath(path, packageRoot));

    private static CSharpCompilation Compile(Func<CSharpCompilation, MetadataReference> reference) =>
        Sources.Compile("Data", [Data], reference(Sources.Compile("Domain", [Domain]).WithoutErrors())).WithoutErrors();

    private static MetadataReference ReferenceAssembly(CSharpCompilation domain) => domain.ToImageReference(new(metadataOnly: true, includePrivateMembers: false));

    private static MetadataReference ImplementationAssembly(CSharpCompilation domain) => domain.ToImageReference();

    private static string Dump(TypeDeclaration type) => string.Join('\n',
    [
        .. ReflectedFacts.Of(type),
        $"{type.Type.AssemblyName} {type.Origin} static={type.IsStatic} record={type.IsRecord} {type.EnumUnderlyingType} {string.Join(", ", type.EnumMembers)}",
        .. type.Attributes.Select(Dump),
        .. type.Properties.SelectMany(property => property.Attributes.Select(attribute => $"{property}: {Dump(attribute)}")),
        .. type.Properties.Select(property => $"{property} {property.Origin} explicit={property.IsExplicitInterfaceImplementation} {property.Type.Kind}"),
    ]);

    private static string Dump(AttributeDeclaration attribute) =>
        $"{attribute.Type} of {attribute.Carrier}.{attribute.CarrierMember} #{attribute.Ordinal}({string.Join(", ", attribute.Arguments.Select(Dump))})";

    private static string? Dump(object? value) => value is IEnumerable<object?> list ? $"[{string.Join(", ", list.Select(Dump))}]" : value?.ToString();
}
