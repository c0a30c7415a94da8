using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Metadata;
using ModelLint.Reading;
using ModelLint.Tests.Reading.FluentApi;

namespace ModelLint.Tests.Reading;

/// <summary>A state of a project is read once, whoever asks.</summary>
public sealed class EntityModelsTests
{
    [Fact]
    public async Task Clones_of_a_compilation_share_their_models()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));

        Assert.Same(Of(compilation), Of(compilation.Clone()));
    }

    [Fact]
    public async Task An_edit_is_read_anew()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With("""modelBuilder.Entity<Patient>().ToTable("before");"""));
        Assert.Equal("before", TableOf(compilation));

        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString().Contains("\"before\"", StringComparison.Ordinal));
        var edited = tree.WithChangedText(SourceText.From(tree.ToString().Replace("\"before\"", "\"after\"", StringComparison.Ordinal), System.Text.Encoding.UTF8));
        Assert.Equal("after", TableOf(compilation.ReplaceSyntaxTree(tree, edited)));
        Assert.Equal("before", TableOf(compilation));
    }

    [Fact]
    public async Task The_provider_option_decides_and_its_change_is_seen()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With(""));

        Assert.True(Of(compilation).Single().Provider.Is(DatabaseProvider.SqlServer));
        Assert.True(EntityModels.Of(compilation, new NoOptions("modellint.database_provider", "postgresql"), CancellationToken.None).Single().Provider.Is(DatabaseProvider.PostgreSql));
        Assert.True(Of(compilation).Single().Provider.Is(DatabaseProvider.SqlServer));
    }

    [Fact]
    public async Task A_cancelled_reading_leaves_nothing_behind()
    {
        var compilation = await ClinicSource.CompileAsync(ClinicSource.With("""modelBuilder.Entity<Patient>().ToTable("read");"""));

        Assert.ThrowsAny<OperationCanceledException>(() => EntityModels.Of(compilation, NoOptions.Instance, new CancellationToken(canceled: true)));
        Assert.Equal("read", TableOf(compilation));
    }

    [Fact]
    public void Nothing_is_read_where_EF_Core_is_not_referenced() =>
        Assert.Empty(Of(CSharpCompilation.Create("Empty", [CSharpSyntaxTree.ParseText("class DbContext; class Mine : DbContext;")])));

    private static IReadOnlyList<EntityModel> Of(Compilation compilation) => EntityModels.Of(compilation, NoOptions.Instance, CancellationToken.None);

    private static string? TableOf(Compilation compilation) => Of(compilation).Single().FindEntityType("Clinic.Patient")!.TableName.Value;
}
