using ModelLint.Metadata;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>A property that the model does not have yet.</summary>
internal static class NewProperty
{
    public static Property Of(EntityType entityType, string name, ClrType type, bool isShadow) => new()
    {
        DeclaringType = entityType,
        Name = name,
        ClrType = type,
        IsShadowProperty = isShadow,
        Origin = entityType.Origin,
        Anchor = entityType.Anchor,
        HasSource = false,
        ProviderClrType = new(type),
        IsNullable = new(false),
    };
}
