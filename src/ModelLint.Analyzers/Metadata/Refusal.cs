namespace ModelLint.Metadata;

/// <summary>
/// What EF Core throws in place of building a model, as far as a rule says it before; the names are those of its messages.
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Properties/CoreStrings.resx
/// </summary>
internal enum Refusal
{
    None,

    /// <summary>No property of the entity type is found to be its primary key.</summary>
    EntityRequiresKey,

    /// <summary>The properties of a foreign key do not fit the primary key, and no other key was told.</summary>
    ReferencedShadowKey,
}
