using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>Finds methods of this compilation's source by name, without binding.</summary>
internal abstract class SourceMethods
{
    /// <summary>The methods of that name that <paramref name="type"/> declares or inherits from source; the most derived type's first. Overloads and overridden methods included.</summary>
    public abstract IReadOnlyList<SourceMethod> Find(ClrType type, string name);

    /// <summary>All extension methods of that name, whatever they extend.</summary>
    public abstract IReadOnlyList<SourceMethod> FindExtensions(string name);
}
