using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>What options other than the provider do to a model.</summary>
internal static class ContextOptions
{
    public static void Apply(ModelBuilder model, IEnumerable<ContextOptionsCall> calls)
    {
        foreach (var call in calls)
        {
            if (ProviderNames.NamingConventions.Contains(call.Method))
            {
                model.MarkNamesUnknown(new($"'{call.Method}' changes the names of tables, columns and constraints", call.Anchor));
            }
            else if (call.Method == ProviderNames.UseModel || ReplacesModelService(call))
            {
                model.MarkUnknown(new($"'{call.Method}' changes how the model is built", call.Anchor));
            }
        }
    }

    /// <summary><c>ReplaceService&lt;IModelCustomizer, …&gt;</c> on the options, or a service collection's method in an options extension.</summary>
    private static bool ReplacesModelService(ContextOptionsCall call) =>
        call.TypeArguments?.FirstOrDefault() is { } service && ProviderNames.ModelServices.Contains(SyntaxFacts.LastNameOf(service));
}
