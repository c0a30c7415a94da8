using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Reading;

namespace ModelLint.Cli.Loading;

/// <param name="File">Full path of the project file.</param>
/// <param name="Name">With the target framework, where there are several.</param>
internal sealed record LoadedProject(string File, string Name, Compilation Compilation, AnalyzerConfigOptionsProvider Options)
{
    /// <summary>The models of all contexts, or of the one that is asked for, by name.</summary>
    public IReadOnlyList<EntityModel> ReadModels(string? context, CancellationToken cancellationToken)
    {
        var all = EntityModels.Of(Compilation, Options, cancellationToken).OrderBy(model => model.Context, StringComparer.Ordinal).ToArray();
        if (all.Length == 0)
        {
            throw new CommandException($"{Name} declares no DbContext.");
        }

        var asked = context is null ? all : [.. all.Where(model => model.Context == context || ShortName(model.Context) == context)];
        return asked.Length > 0 ? asked
            : throw new CommandException($"{Name} has no DbContext '{context}'; it has {string.Join(", ", all.Select(model => model.Context))}.");
    }

    private static string ShortName(string name) => name[(name.LastIndexOfAny(['.', '+']) + 1)..];
}
