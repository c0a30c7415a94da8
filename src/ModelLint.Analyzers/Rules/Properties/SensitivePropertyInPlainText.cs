using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;
using ModelLint.Naming;
using ModelLint.Options;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0046: a secret that everyone who reads the table can read.</summary>
public sealed class SensitivePropertyInPlainText() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0046",
        title: "Sensitive property in plain text",
        messageFormat: "Property '{0}' of entity type '{1}' is named as a secret and stored as plain text",
        category: RuleCategory.OperationalReadiness,
        ruleLevel: RuleLevel.Suggestion,
        description: "What is stored as plain text is in every backup, log and query result: passwords belong hashed, other secrets encrypted or in a vault.");

    /// <summary>Words that say that what is stored is not the secret itself.</summary>
    private static readonly HashSet<string> Safe = new(
        ["Hash", "Hashed", "Salt", "Salted", "Encrypted", "Encryption", "Cipher", "Ciphertext", "Protected", "Masked", "Redacted", "Tokenized", "Digest", "Public"],
        StringComparer.OrdinalIgnoreCase);

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsPrimitiveCollection: false } && property.ClrType.Is("System.String")
        where property.IsConverted.Is(false) && property.IsMappedToTable().IsTrue
        where ModelLintOptions.SensitivePropertyNames.Read(options, property.EntityType.Anchor.Tree).Matches(property.Name)
        where !Words.Of(property.Name).Any(Safe.Contains) && !property.Attributes.Any(IsForEncryption)
        select Finding.On(property, property.Path, property.EntityType.ShortName);

    // Identity's [ProtectedPersonalData], and what libraries for encrypted columns bring.
    private static bool IsForEncryption(MemberAttribute attribute) =>
        new[] { "Encrypt", "Protected" }.Any(part => attribute.Type.Name.Contains(part, StringComparison.OrdinalIgnoreCase));
}
