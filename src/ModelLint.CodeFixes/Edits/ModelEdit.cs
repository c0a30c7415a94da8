using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>
/// One thing that a fix writes: what, and for which element of the model. The fixes say that and no more;
/// where it goes is found here, so that the edits of many findings can be placed together.
/// </summary>
internal abstract record ModelEdit
{
    /// <summary>Finds the place without changing anything: what would write the edit there, or null where it cannot be written safely.</summary>
    public abstract Action? Place(EditContext context);

    /// <summary>The member of a class that it changes, which may make properties of several entity types; null where it changes what configures one.</summary>
    public virtual (ClrType Type, string Name)? Member => null;
}
