using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>Copies a finished model into the immutable one that rules read.</summary>
internal static class ModelFinalizer
{
    public static EntityModel ToMetadata(ModelBuilder model) => new()
    {
        Context = model.Context,
        ContextAnchor = model.ContextAnchor,
        OnModelCreating = model.OnModelCreating,
        Provider = model.Provider,
        EFVersion = model.EFVersion,
        Unknowns = model.Unknowns,
    };
}
