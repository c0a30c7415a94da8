using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Rules;

namespace ModelLint.CodeFixes.Contexts;

/// <summary>Fixes MDL0047 where a configuration is at hand.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class HardCodedConnectionSecretFix() : ModelCodeFix("MDL0047")
{
    private static readonly string[] Suffixes = ["DbContext", "Context"];

    private protected override IEnumerable<FixChoice> Choose(EntityModel model, Diagnostic diagnostic)
    {
        // Of several in one member, the one at its place.
        var connection = model.Connections
            .Where(connection => connection.HasSecret && SubjectOf(connection, model) == diagnostic.Properties[FindingProperties.Subject])
            .OrderBy(connection => connection.Anchor.Span != diagnostic.Location.SourceSpan)
            .FirstOrDefault();
        if (connection is not null)
        {
            var name = NameOf(model);
            yield return new(
                "Configuration",
                $"Read the connection string '{name}' of the configuration, where the value has to be put then (user secrets, environment)",
                new ReadFromConfiguration(connection.Anchor, name));
        }
    }

    private static string? SubjectOf(Connection connection, EntityModel model) => Finding.At(connection.Anchor, model, connection.Method).Properties[FindingProperties.Subject];

    /// <summary>As the context is called: <c>Clinic</c> of <c>ClinicContext</c>.</summary>
    private static string NameOf(EntityModel model)
    {
        var suffix = Suffixes.FirstOrDefault(suffix => model.ContextName.Length > suffix.Length && model.ContextName.EndsWith(suffix, StringComparison.Ordinal)) ?? "";
        return model.ContextName.Substring(0, model.ContextName.Length - suffix.Length);
    }
}
