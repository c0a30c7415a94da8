using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Contexts;

/// <summary>MDL0047: a password to a database in the source.</summary>
public sealed class HardCodedConnectionSecret() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0047",
        title: "Hard-coded connection secret",
        messageFormat: "The connection string of '{0}' holds a password",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Warning,
        description: "A password in the source is known to everybody who can read it, stays in its history, and cannot be changed without a new build.");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from connection in model.Connections
        where connection.HasSecret
        select Finding.At(connection.Anchor, model, connection.Method);
}
