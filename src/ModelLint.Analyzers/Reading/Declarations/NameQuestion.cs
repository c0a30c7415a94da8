namespace ModelLint.Reading.Declarations;

/// <summary>A name to look up.</summary>
/// <param name="Tree">The declaration hash of the tree: trees of one hash have the same usings and types, whatever else is in them.</param>
/// <param name="Type">The type declaration in that tree, by its ordinal.</param>
/// <param name="Container">The namespace or type to look in (<c>N:Clinic</c>, <c>T:Clinic.Patient</c>, <c>N:</c> for the global namespace); null for a name that stands alone.</param>
/// <param name="OnlyTypes">Whether it stands where only types and namespaces can.</param>
internal sealed record NameQuestion(ulong Tree, int Type, string? Container, string Name, int Arity, bool OnlyTypes);
