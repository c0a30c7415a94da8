using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

public sealed class SymbolTypeCatalogTests
{
    private const string Source = """
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Collections.Generic;
        using Microsoft.EntityFrameworkCore;
        namespace Clinic;
        public enum Level : long { Low = -1, High = 5_000_000_000 }
        public class LevelAttribute(Level level, System.Type type, params object?[] more) : System.Attribute
        {
            public Level Level => level;
            public System.Type Type => type;
            public object?[] More => more;
            public string[]? Names { get; set; }
        }
        [Table("patients", Schema = "clinic"), Index("Name", "Code")]
        public partial class Patient
        {
            [Key] public int Id { get; set; }
            [MaxLength(50), Level(Level.High, typeof(List<Patient>), 1, "x", null, Names = new[] { "a", "b" })] public string Name { get; set; } = "";
        }
        public class Repository<T> where T : class { public List<T?> Items { get; set; } = []; public T? First { get; set; } }
        public class Patients : Repository<Patient>;
        """;

    private const string Part = """
        namespace Clinic;
        [System.Obsolete, Microsoft.EntityFrameworkCore.Keyless]
        partial class Patient
        {
            public string Code, Other = "";
            public class Nested<TKey> { public TKey? Key { get; set; } }
            public record Address([property: System.ComponentModel.DataAnnotations.MaxLength(5)] string Zip, string City);
        }
        """;

    private readonly SymbolTypeCatalog _catalog = Sources.Compile(Source, Part).WithoutErrors().Catalog();

    [Fact]
    public void Arguments_of_attributes_are_plain_values()
    {
        var attribute = _catalog.Declaration("Clinic.Patient").FindProperty("Name")!.FindAttribute("Clinic.LevelAttribute")!;
        Assert.Equal(5_000_000_000L, attribute.Argument<long>(0));
        Assert.Equal("System.Collections.Generic.List<Clinic.Patient>", attribute.Argument<ClrType>(1)?.ToString());
        Assert.Equal(new object?[] { 1, "x", null }, attribute.Arguments[2]);
        Assert.Equal(new object?[] { "a", "b" }, attribute.NamedArgument<IReadOnlyList<object?>>("Names"));
        var table = _catalog.Declaration("Clinic.Patient").FindAttribute("System.ComponentModel.DataAnnotations.Schema.TableAttribute")!;
        Assert.Equal(("patients", "clinic"), (table.Argument<string>(0), table.NamedArgument<string>("Schema")));
    }

    [Fact]
    public void An_enum_has_its_members_and_underlying_type()
    {
        var level = _catalog.Declaration("Clinic.Level");
        Assert.Equal([new EnumMember("Low", -1), new EnumMember("High", 5_000_000_000)], level.EnumMembers);
        Assert.Equal("System.Int64", level.EnumUnderlyingType?.ToString());
    }

    [Theory]
    [InlineData("Clinic.Patient", "Patient")]
    [InlineData("Clinic.Patient+Nested`1", "Nested")]
    [InlineData("Clinic.Level", "Level")]
    [InlineData("System.String", null)]
    public void A_type_stands_at_its_identifier(string type, string? expected) =>
        Assert.Equal(expected, _catalog.AnchorOf(_catalog.TypeNamed(type)).Text());

    [Theory]
    [InlineData("Clinic.Patient", "Name", "Name")]
    [InlineData("Clinic.Patient", "Other", "Other")]
    [InlineData("Clinic.Patient+Address", "Zip", "Zip")]
    [InlineData("Clinic.Patient+Nested`1", "Key", "Key")]
    [InlineData("Clinic.Patients", "Items", "Items")]
    [InlineData("System.String", "Length", null)]
    public void A_member_stands_at_its_identifier(string type, string member, string? expected)
    {
        var declaration = _catalog.Declaration(type);
        Assert.Equal(expected, _catalog.AnchorOf((declaration.FindProperty(member) ?? declaration.FindField(member))!).Text());
    }

    [Theory]
    [InlineData("TableAttribute", """Table("patients", Schema = "clinic")""")]
    [InlineData("IndexAttribute", """Index("Name", "Code")""")]
    [InlineData("ObsoleteAttribute", "System.Obsolete")]
    [InlineData("KeylessAttribute", "Microsoft.EntityFrameworkCore.Keyless")]
    public void Attributes_of_a_partial_type_stand_in_its_parts(string name, string expected) =>
        Assert.Equal(expected, _catalog.AnchorOf(_catalog.Declaration("Clinic.Patient").Attributes.Single(attribute => attribute.Type.Name == name)).Text());

    [Fact]
    public void Attributes_of_a_member_stand_where_they_are_written()
    {
        var attributes = _catalog.Declaration("Clinic.Patient").FindProperty("Name")!.Attributes;
        Assert.Equal("MaxLength(50)", _catalog.AnchorOf(attributes[0]).Text());
        Assert.StartsWith("Level(", _catalog.AnchorOf(attributes[1]).Text());
        var zip = _catalog.Declaration("Clinic.Patient+Address").FindProperty("Zip")!.Attributes;
        Assert.Equal("System.ComponentModel.DataAnnotations.MaxLength(5)", _catalog.AnchorOf(Assert.Single(zip)).Text());
    }

    [Fact]
    public void Anchors_follow_an_edit_that_keeps_the_answers()
    {
        const string source = "class Patient { void M() { } [System.Obsolete] public int Id { get; set; } }";
        var compilation = Sources.Compile(source);
        var id = compilation.Catalog().Declaration("Patient").FindProperty("Id")!;
        var edited = compilation.Edit("{ }", "{ System.Console.WriteLine(); }").Catalog();
        Assert.Equal("Id", edited.AnchorOf(id).Text());
        Assert.Equal("System.Obsolete", edited.AnchorOf(id.Attributes[0]).Text());
    }

    [Fact]
    public void Members_of_a_constructed_type_have_its_arguments()
    {
        var items = _catalog.Declaration("Clinic.Patients").FindProperty("Items")!;
        Assert.Equal("System.Collections.Generic.List<Clinic.Patient>", items.Type.ToString());
        Assert.True(items.Type.TypeArguments[0].IsAnnotated);
        Assert.Equal("Clinic.Repository<Clinic.Patient>", items.DeclaringType.ToString());

        var repository = _catalog.TypeNamed("Clinic.Repository`1");
        var asked = _catalog.Find(repository.WithTypeArguments([_catalog.TypeNamed("System.String")]))!;
        Assert.Equal("System.Collections.Generic.List<System.String>", asked.FindProperty("Items")!.Type.ToString());
        Assert.False(asked.IsOpenGeneric);
    }

    [Fact]
    public void A_type_parameter_of_elsewhere_stands_for_itself()
    {
        var other = new ClrType("", "TEntity", ClrTypeKind.TypeParameter);
        var repository = _catalog.Find(_catalog.TypeNamed("Clinic.Repository`1").WithTypeArguments([other]))!;
        Assert.True(repository.IsOpenGeneric);
        Assert.Equal("System.Collections.Generic.List<TEntity>", repository.FindProperty("Items")!.Type.ToString());
        Assert.Equal(ClrTypeKind.TypeParameter, repository.FindProperty("First")!.Type.Kind);
    }

    [Theory]
    [InlineData("System.Collections.Generic.List`1", "System.Collections.Generic.IEnumerable`1", true)]
    [InlineData("Clinic.Patients", "System.Object", true)]
    [InlineData("Clinic.Patients", "System.String", false)]
    [InlineData("Microsoft.EntityFrameworkCore.DbSet`1", "System.Linq.IQueryable`1", true)]
    public void Assignability_is_that_of_the_runtime(string type, string target, bool expected)
    {
        ClrType[] argument = [_catalog.TypeNamed("Clinic.Patient")];
        ClrType Closed(string name) => _catalog.TypeNamed(name) is { TypeArguments.Count: 1 } open ? open.WithTypeArguments(argument) : _catalog.TypeNamed(name);
        Assert.Equal(expected, _catalog.IsAssignableTo(Closed(type), Closed(target)));
    }

    [Fact]
    public void An_array_implements_the_interfaces_of_its_elements() => Assert.True(_catalog.IsAssignableTo(
        ClrTypes.ArrayOf(_catalog.TypeNamed("System.Byte")),
        _catalog.TypeNamed("System.Collections.Generic.IEnumerable`1").WithTypeArguments([_catalog.TypeNamed("System.Byte")])));

    [Fact]
    public void Source_types_come_by_full_name() => Assert.Equal(
        ["Clinic.Level", "Clinic.LevelAttribute", "Clinic.Patient", "Clinic.Patient+Address", "Clinic.Patient+Nested`1", "Clinic.Patients", "Clinic.Repository`1"],
        _catalog.SourceTypes.Select(type => type.Type.MetadataName));

    /// <summary>Orders that ICU's root collation documents: https://www.unicode.org/charts/collation/</summary>
    [Theory]
    [InlineData("a", "B")]
    [InlineData("patient", "Patient")]
    [InlineData("Patient", "patients")]
    [InlineData("Clinic_Patient", "Clinic.Patient")]
    [InlineData("Clinic.Patient", "Clinic1")]
    [InlineData("Outer`1", "Outer+Inner")]
    [InlineData("Patient9", "PatientA")]
    [InlineData("Clinic.Data.ZConfiguration", "Clinic.Domain.A")]
    public void Full_names_are_ordered_as_a_culture_does(string first, string second)
    {
        Assert.True(FullNameComparer.Instance.Compare(first, second) < 0);
        Assert.True(FullNameComparer.Instance.Compare(second, first) > 0);
    }
}
