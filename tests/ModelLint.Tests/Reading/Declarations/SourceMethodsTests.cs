using ModelLint.Metadata;
using ModelLint.Reading.Declarations;

namespace ModelLint.Tests.Reading.Declarations;

public sealed class SourceMethodsTests
{
    private const string Source = """
        namespace Clinic
        {
            public class Outer<TOuter>
            {
                public abstract class Configuration<T> { public virtual void Configure(T builder) { } protected void Common<U>(U u) { } }
            }
            public class Visit;
            public class VisitConfiguration : Outer<int>.Configuration<Visit> { public override void Configure(Visit builder) => base.Configure(builder); }
            public partial class Context { partial void More(int a); }
            public static class Extensions
            {
                public static T HasCode<T>(this T builder) => builder;
                public static void NotOne(int builder) { }
            }
            public static class New { extension<T>(System.Collections.Generic.List<T> list) { public void HasCode<U>(U u) { } } }
        }
        namespace Other { public static class Extensions { public static void HasCode(this int builder, int more) { } } }
        """;

    private readonly SymbolTypeCatalog _catalog =
        Sources.Compile(Source, "namespace Clinic; partial class Context { partial void More(int a) { System.Console.WriteLine(a); } }").WithoutErrors().Catalog();

    [Fact]
    public void Inherited_methods_come_after_own_ones()
    {
        var methods = _catalog.Methods.Find(_catalog.TypeNamed("Clinic.VisitConfiguration"), "Configure");
        Assert.Equal(["Clinic.VisitConfiguration", "Clinic.Outer<System.Int32>+Configuration<Clinic.Visit>"], methods.Select(method => method.DeclaringType.ToString()));
        Assert.Empty(methods[0].TypeArguments);
        Assert.Equal([("T", "Clinic.Visit"), ("TOuter", "System.Int32")], methods[1].TypeArguments.OrderBy(argument => argument.Key).Select(argument => (argument.Key, argument.Value.ToString())));
    }

    [Fact]
    public void A_method_brings_its_names()
    {
        var method = Assert.Single(_catalog.Methods.Find(_catalog.TypeNamed("Clinic.VisitConfiguration"), "Common"));
        Assert.Equal(["U"], method.TypeParameters);
        Assert.Equal("Clinic.Outer<TOuter>+Configuration<T>", method.Scope.DeclaringType.ToString());
        Assert.Null(method.Receiver);
    }

    [Fact]
    public void Of_a_partial_method_the_part_with_the_body_counts() =>
        Assert.NotNull(Assert.Single(_catalog.Methods.Find(_catalog.TypeNamed("Clinic.Context"), "More")).Body);

    [Fact]
    public void Extension_methods_are_found_by_name()
    {
        var methods = _catalog.Methods.FindExtensions("HasCode");
        Assert.Equal(
            [("Clinic.Extensions", "builder", true, "T"), ("Clinic.New", "list", false, "T,U"), ("Other.Extensions", "builder", true, "")],
            methods.Select(method => (method.DeclaringType.ToString(), method.Receiver!.Identifier.ValueText, method.IsReceiverOwnParameter, string.Join(",", method.TypeParameters)))
                .OrderBy(method => method.Item1, StringComparer.Ordinal));
        Assert.Empty(_catalog.Methods.FindExtensions("NotOne"));
    }

    [Fact]
    public void The_framework_has_no_source() => Assert.Empty(_catalog.Methods.Find(_catalog.TypeNamed("System.String"), "Trim"));
}
