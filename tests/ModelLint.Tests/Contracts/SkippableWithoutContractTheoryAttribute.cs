namespace ModelLint.Tests.Contracts;

/// <summary>
/// A theory about the list of rule ids that all ModelLint projects share, a file beside the repository. A clone without it
/// has the same ids in docs/rules/README.md, which is generated from the rules.
/// </summary>
internal sealed class SkippableWithoutContractTheoryAttribute : TheoryAttribute
{
    public static readonly string Contract = Path.Combine(Repository.Root, "..", "shared", "RULES.md");

    public SkippableWithoutContractTheoryAttribute() => Skip = File.Exists(Contract) ? null : "The shared list of rules is not beside this clone.";
}
