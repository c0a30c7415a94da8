using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>
/// The line of each element as EF writes it (<c>IReadOnlyProperty.ToDebugString</c> and the like). Backing fields, sentinels, what
/// elements of a primitive collection are required to be, and behaviours that are set of their own are not read, and so not shown.
/// </summary>
internal static class DebugLines
{
    public static string Of(Property property) =>
        new DebugLine($"{property.Name} ({(property.IsShadowProperty || property.IsIndexerProperty ? "no field, " : "")}{property.ClrType.DebugName()})")
            .If(property.IsShadowProperty, "Shadow")
            .If(property.IsIndexerProperty, "Indexer")
            .If(property.IsNullable, nullable => !nullable, "Required")
            .If(property.IsPrimaryKey, "PK")
            .If(property.IsForeignKey, "FK")
            .If(property is { IsKey: true, IsPrimaryKey: false }, "AlternateKey")
            .If(property.Indexes.Count > 0, "Index")
            .If(property.IsConcurrencyToken, token => token, "Concurrency")
            .If(property.ValueGenerated, generated => generated == ValueGenerated.OnAddOrUpdate, "BeforeSave:Ignore")
            .If(IsReadOnlyAfterSave(property), "AfterSave:Throw")
            .If(property.ValueGenerated, generated => !IsReadOnlyAfterSave(property) && (generated & ValueGenerated.OnUpdate) != 0, "AfterSave:Ignore")
            .Value(property.ValueGenerated, generated => generated == ValueGenerated.Never ? null : $"ValueGenerated.{generated}", "ValueGenerated.?")
            .Value(property.MaxLength, length => length is null ? null : $"MaxLength({length})", "MaxLength(?)")
            .If(property.IsUnicode, unicode => unicode == false, "ANSI")
            .If(property.ElementClrType is not null, $"Element type: {property.ElementClrType?.DebugName()}")
            .ToString();

    /// <summary>Before EF Core 10 a discriminator that is a member of the class can be changed, unless it is a string: DiscriminatorConvention takes those for its own.</summary>
    private static bool IsReadOnlyAfterSave(Property property) =>
        property.IsKey || (property.IsDiscriminator && (property.IsShadowProperty || property.ClrType.Is("System.String") || property.EntityType.Model.EFVersion >= 10));

    public static string Of(ComplexProperty complex) =>
        new DebugLine($"{complex.Name} ({complex.ClrType.DebugName()})")
            .If(complex.IsNullable, nullable => !nullable, "Required")
            .ToString();

    public static string Of(Navigation navigation) =>
        new DebugLine($"{navigation.Name} ({navigation.ClrType.DebugName()})")
            .If(navigation.IsCollection, "Collection")
            .Value(navigation.IsRequired, required => IsRequirednessShown(navigation) ? required ? "Required" : "Optional" : null, "Required?")
            .If(navigation.IsOnDependent ? "ToPrincipal" : "ToDependent", navigation.TargetEntityType)
            .If(navigation.Inverse is not null, $"Inverse: {navigation.Inverse?.Name}")
            .ToString();

    // EF puts no space before the target.
    public static string Of(SkipNavigation navigation) =>
        new DebugLine($"{navigation.Name} ({(navigation.ClrType is { } type ? type.DebugName() : $"no field, IEnumerable<{navigation.TargetEntityType.ClrType.DebugName()}>")}) Collection{navigation.TargetEntityType.DebugName()}")
            .If(navigation.Inverse is not null, $"Inverse: {navigation.Inverse?.Name}")
            .ToString();

    public static string Of(Key key) => new DebugLine(Names(key.Properties)).If(key.IsPrimaryKey, "PK").ToString();

    public static string Of(ForeignKey foreignKey) =>
        new DebugLine($"{foreignKey.DeclaringEntityType.DebugName()} {Format(foreignKey.Properties)} -> "
            + $"{foreignKey.PrincipalEntityType.DebugName()} {Format(foreignKey.PrincipalKey.Properties)}")
            .If(foreignKey.IsUnique, unique => unique, "Unique")
            .If(foreignKey.IsRequired, required => required, "Required")
            .If(foreignKey.IsRequiredDependent, "RequiredDependent")
            .If(foreignKey.IsOwnership, "Ownership")
            .Value(foreignKey.DeleteBehavior, behavior => behavior == DeleteBehavior.NoAction ? null : behavior.ToString(), "?")
            .If(foreignKey.PrincipalToDependent is not null, $"ToDependent: {foreignKey.PrincipalToDependent?.Name}")
            .If(foreignKey.DependentToPrincipal is not null, $"ToPrincipal: {foreignKey.DependentToPrincipal?.Name}")
            .ToString();

    public static string Of(Metadata.Index index) =>
        new DebugLine(Names(index.Properties)).If(index.Name is not null, index.Name!).If(index.IsUnique, unique => unique, "Unique").ToString();

    /// <summary>EF Core 10 is the first to show it.</summary>
    private static bool IsRequirednessShown(Navigation navigation) => !navigation.IsCollection && navigation.DeclaringEntityType.Model.EFVersion >= 10;

    private static DebugLine If(this DebugLine line, string direction, EntityType target) => line.If(true, $"{direction} {target.DebugName()}");

    private static string Names(IEnumerable<Property> properties) => string.Join(", ", properties.Select(property => property.Name));

    private static string Format(IEnumerable<Property> properties) => $"{{{string.Join(", ", properties.Select(property => $"'{property.Name}'"))}}}";
}
