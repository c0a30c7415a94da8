using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Reading.Providers;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Reading.Declarations;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Reading.Providers;

/// <summary>A package's options may build the model in the package's own way, where nobody sees it.</summary>
public sealed class PackageOptionsTests
{
    private const string Extensions = """
        using System.Collections.Generic;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Infrastructure;
        public static class ValuesExtensions
        {
            public static DbContextOptionsBuilder UseValues(this DbContextOptionsBuilder options) => options;
            public static TOptions UseTyped<TOptions>(this TOptions options) where TOptions : DbContextOptionsBuilder => options;
            public static SqlServerDbContextOptionsBuilder UseValuesInSql(this SqlServerDbContextOptionsBuilder options) => options;
            public static int UseNumber(this int number) => number;
        }
        """;

    private const string Plugin = """
        internal class Plugin : Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure.IConventionSetPlugin
        {
            public Microsoft.EntityFrameworkCore.Metadata.Conventions.ConventionSet ModifyConventions(Microsoft.EntityFrameworkCore.Metadata.Conventions.ConventionSet conventionSet) => conventionSet;
        }
        """;

    private const string Customizer = "internal class Customizer(ModelCustomizerDependencies dependencies) : ModelCustomizer(dependencies);";

    private const string Mapper = """
        internal class Mapper : Microsoft.EntityFrameworkCore.Storage.IRelationalTypeMappingSourcePlugin
        {
            public Microsoft.EntityFrameworkCore.Storage.RelationalTypeMapping? FindMapping(in Microsoft.EntityFrameworkCore.Storage.RelationalTypeMappingInfo info) => null;
        }
        """;

    private const string Translator = """
        internal class Translator : Microsoft.EntityFrameworkCore.Query.IMethodCallTranslatorPlugin
        {
            public IEnumerable<Microsoft.EntityFrameworkCore.Query.IMethodCallTranslator> Translators => [];
        }
        """;

    [Theory]
    [InlineData(Plugin, "options.UseSqlServer().UseValues()")]
    [InlineData(Plugin, "options.UseSqlServer(\"-\", sql => sql.UseValuesInSql())")]
    [InlineData(Plugin, "options.UseSqlServer(); options.UseTyped()")]
    [InlineData(Plugin, "ValuesExtensions.UseValues(options)")]
    [InlineData(Customizer, "options.UseValues()")]
    [InlineData(Mapper, "options.UseValues()")]
    public void An_option_of_a_package_with_services_that_build_models_leaves_the_model_unknown(string service, string call)
    {
        var unknown = Assert.Single(Read(service, call, inEditor: false).Unknowns);
        Assert.Matches("^'Use.*' changes how the model is built$", unknown.Reason);
        Assert.NotEmpty(Read(service, call, inEditor: true).Unknowns);
    }

    [Theory]
    [InlineData(Plugin, "options.UseSqlServer()")]
    [InlineData(Plugin, "options.UseSqlServer(); Console.WriteLine(nameof(ValuesExtensions.UseValues))")]
    [InlineData(Plugin, "options.UseSqlServer(); 1.UseNumber()")]
    [InlineData(Plugin, "new DbContextOptionsBuilder<Other>().UseValues()")]
    [InlineData(Translator, "options.UseSqlServer().UseValues()")]
    public void Other_packages_and_calls_leave_it_as_it_is(string service, string call)
    {
        Assert.Empty(Read(service, call, inEditor: false).Unknowns);
        Assert.Empty(Read(service, call, inEditor: true).Unknowns);
    }

    [Theory]
    [InlineData(Plugin, false)]
    [InlineData(Translator, true)]
    public void What_a_package_refers_to_counts_as_its_own(string service, bool isKnown)
    {
        var core = Sources.Compile("Values.Core", [$$"""
            using System.Collections.Generic;
            namespace Values.Core;
            public class Value;
            {{service}}
            """]).WithoutErrors().ToImageReference();
        var package = Sources.Compile("Values", [$"{Extensions} public class Use : Values.Core.Value;"], core).WithoutErrors().ToImageReference();
        Assert.Equal(isKnown, ModelOf(Clinic("options.UseSqlServer().UseValues()", package, core)).Unknowns.Count == 0);
    }

    [Fact]
    public void An_edit_that_brings_the_option_in_is_seen()
    {
        var before = Compile(Plugin, "options.UseSqlServer()", inEditor: false);
        Assert.Empty(ModelOf(before).Unknowns);
        Assert.NotEmpty(ModelOf(before.Edit("options.UseSqlServer()", "options.UseSqlServer().UseValues()")).Unknowns);
    }

    [Theory]
    [InlineData(EFCoreVersion.V8)]
    [InlineData(EFCoreVersion.V9)]
    [InlineData(EFCoreVersion.V10)]
    public void The_packages_that_are_followed_are_none_of_them(EFCoreVersion version)
    {
        var compilation = Sources.Compile("Clinic", ["class Nothing;"]).WithReferences(EFCoreReferences.For(version));
        Assert.Empty(PackageOptions.MethodsFor(compilation));
    }

    private static EntityModel Read(string service, string call, bool inEditor) => ModelOf(Compile(service, call, inEditor));

    private static EntityModel ModelOf(Compilation compilation) => EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None).Single(model => model.Context == "Context");

    private static CSharpCompilation Compile(string service, string call, bool inEditor)
    {
        var package = Sources.Compile("Values", [$"{Extensions} {service}"]).WithoutErrors();
        return Clinic(call, inEditor ? package.ToMetadataReference() : package.ToImageReference());
    }

    private static CSharpCompilation Clinic(string call, params MetadataReference[] packages) => Sources.Compile($"Clinic{Guid.NewGuid():N}", [$$"""
        using System;
        using Microsoft.EntityFrameworkCore;
        public class Row { public int Id { get; set; } }
        public class Context(DbContextOptions<Context> options) : DbContext(options) { public DbSet<Row> Rows => Set<Row>(); }
        public class Other(DbContextOptions<Other> options) : DbContext(options);
        public class Startup { void Run(DbContextOptionsBuilder options) { {{call}}; } }
        """], packages).WithoutErrors();
}
