using Microsoft.CodeAnalysis;
using ModelLint.Tests.EFCore;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Oracle;

/// <summary>What EF Core itself makes of a context: its facts, the columns of its tables, and the model in its own words; or why it refuses to build it.</summary>
public sealed record EFModel(string Context, ImmutableArray<string> Facts, ImmutableArray<string> Columns, string DebugString, string? Refusal)
{
    /// <summary>The models of the contexts in the main project, by full name.</summary>
    public static Task<ImmutableArray<EFModel>> AllOfAsync(SolutionState sample, EFCoreVersion version) => AllOfAsync(sample, version, Of);

    /// <summary>What EF Core says while it builds the model of the one context.</summary>
    public static async Task<IReadOnlyList<string>> WarningsOfAsync(string source, EFCoreVersion version) =>
        Assert.Single(await AllOfAsync(new SolutionState { Sources = { source } }, version, (context, assemblies) => assemblies.WarningsOf(context)));

    private static async Task<ImmutableArray<T>> AllOfAsync<T>(SolutionState sample, EFCoreVersion version, Func<Type, SampleAssemblies, T> ask)
    {
        var solution = await TestSolution.CreateAsync(sample, new(version, DatabaseProviders.NamedIn(sample.Contents), ImplicitUsings: true), ReferenceForm.Editor);
        return await AllOfAsync(solution.Solution, version, ask);
    }

    /// <summary>The facts alone of the contexts in the main project of a solution.</summary>
    public static Task<ImmutableArray<EFModel>> FactsOfAsync(Solution solution, EFCoreVersion version) => AllOfAsync(solution, version, static (context, assemblies) => Of(context, assemblies, factsOnly: true));

    private static async Task<ImmutableArray<T>> AllOfAsync<T>(Solution solution, EFCoreVersion version, Func<Type, SampleAssemblies, T> ask)
    {
        var assemblies = await SampleAssemblies.LoadAsync(solution, version);
        try
        {
            return [.. assemblies.ContextsOf(TestSolution.ProjectName).Select(context => ask(context, assemblies))];
        }
        finally
        {
            assemblies.Unload();
        }
    }

    public static async Task<EFModel> OfAsync(string source, EFCoreVersion version)
    {
        var models = await AllOfAsync(new SolutionState { Sources = { source } }, version);
        return Assert.Single(models);
    }

    private static EFModel Of(Type context, SampleAssemblies assemblies) => Of(context, assemblies, factsOnly: false);

    private static EFModel Of(Type context, SampleAssemblies assemblies, bool factsOnly)
    {
        try
        {
            return factsOnly ? new(context.FullName!, [.. assemblies.FactsOf(context)], [], "", null) : new(context.FullName!, [.. assemblies.FactsOf(context)], [.. assemblies.ColumnsOf(context)], assemblies.DebugStringOf(context), null);
        }
        catch (Exception exception)
        {
            // Where EF Core falls over its own feet (a null reference, a cast) there is no model either.
            return new(context.FullName!, [], [], "", $"{exception.GetType().FullName}: {exception.Message}");
        }
    }
}
