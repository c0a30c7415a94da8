using Microsoft.CodeAnalysis.CSharp.Syntax;
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
            if (call.IsOfPackage || (call.Method == ProviderNames.UseModel && !IsCompiled(call, model)))
            {
                model.MarkUnknown(new($"'{call.Method}' changes how the model is built", call.Anchor));
            }
            else if (ChangesTypeMappings(call))
            {
                model.TypeMappings.LeaveDefaults();
            }
        }
    }

    /// <summary>A model that EF's tools compiled from the context, which they name after it: it is the one that the code builds, and migrations are made of that.</summary>
    private static bool IsCompiled(ContextOptionsCall call, ModelBuilder model) =>
        call.Syntax.ArgumentList.Arguments.FirstOrDefault()?.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Instance", Expression: var type }
        && $".{model.Context}Model".EndsWith($".{SyntaxFacts.LastNameOf(type)}", StringComparison.Ordinal);

    private static bool ChangesTypeMappings(ContextOptionsCall call) => call.Method switch
    {
        ProviderNames.UseNetTopologySuite => call.Syntax.ArgumentList.Arguments is var arguments
            && (arguments.Count > 3 || arguments.Any(argument => argument.NameColon?.Name.Identifier.ValueText == "geographyAsDefault")),
        ProviderNames.SetSwitch => call.Syntax.ArgumentList.Arguments.FirstOrDefault()?.Expression is LiteralExpressionSyntax { Token.Value: ProviderNames.LegacyTimestamps },
        var method => ProviderNames.TypeMappingOptions.Contains(method),
    };
}
