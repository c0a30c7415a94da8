namespace ModelLint.Metadata;

/// <summary>Where a type or member is declared. What is not from a package is the user's own: "yours" in the rules.</summary>
internal enum TypeOrigin
{
    /// <summary>In the source of this compilation.</summary>
    Source,

    /// <summary>In another project: source of another compilation in an editor, a reference assembly in a build.</summary>
    Project,

    /// <summary>In a package or in the framework.</summary>
    Package,
}
