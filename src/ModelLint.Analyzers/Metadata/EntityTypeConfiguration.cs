namespace ModelLint.Metadata;

/// <summary>A class that configures an entity type (EF: <c>IEntityTypeConfiguration&lt;T&gt;</c>).</summary>
/// <param name="ClrType">The class.</param>
/// <param name="EntityType">What it configures, in the model that knows of the class.</param>
/// <param name="Anchor">The identifier of the class.</param>
/// <param name="HasParameterlessConstructor">Whether it can be made without arguments, as EF's <c>ApplyConfigurationsFromAssembly</c> does.</param>
/// <param name="IsOfOneContext">Whether no other context of the compilation has the entity type.</param>
internal sealed record EntityTypeConfiguration(ClrType ClrType, EntityType EntityType, Anchor Anchor, bool HasParameterlessConstructor, bool IsOfOneContext);
