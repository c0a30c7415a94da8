using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Reading;

/// <summary>The models of a compilation, read once and shared by all rules and fixes, and by all clones that a host makes of the compilation.</summary>
internal static class EntityModels
{
    /// <summary>One model for each concrete <c>DbContext</c> class in this compilation's source; none where EF Core is not referenced.</summary>
    public static IReadOnlyList<EntityModel> Of(Compilation compilation, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) => [];
}
