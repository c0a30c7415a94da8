using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Edits;

/// <summary>Adds calls to a property's configuration: to its own chain where it has one, else in a statement of its entity type.</summary>
internal sealed record ConfigureProperty(Property Property, IReadOnlyList<Code> Calls) : ModelEdit
{
    /// <summary>Whether the property is not in the model yet: another edit adds it to the class, or this one makes it a shadow property.</summary>
    public bool IsNew { get; init; }

    public override Action? Place(EditContext context) =>
        // EF runs the last chain last, so nothing behind it takes the calls back.
        Property.Configurations.Count > 0
            ? CallChain.Append(Property.Configurations[Property.Configurations.Count - 1], Calls, context, "PropertyBuilder", "ComplexTypePropertyBuilder")
            : InStatement(context);

    private Action? InStatement(EditContext context)
    {
        // A member of the class by that name would become the property.
        if (IsNew && Property.IsShadowProperty && context.Find(Property.EntityType.ClrType) is { } type && Declarations.FindMember(type, Property.Name) is not null)
        {
            return null;
        }

        if (EntityBuilder.Of(Property.EntityType, context) is not { } builder
            || TypeBuilder(Property.DeclaringType, builder) is not { } typeBuilder)
        {
            return null;
        }

        var head = $"{typeBuilder}.{PropertyCall(builder.Scope)}";
        var calls = Calls.Select(call => call(builder.Scope)).ToList();
        return builder.Write(head, calls);
    }

    private string PropertyCall(CodeScope scope) =>
        (IsNew ? !Property.IsShadowProperty : scope.CanReach(Property.DeclaringType.ClrType, Property))
            ? $"Property({scope.Selector(Property.EntityType.ClrType, Property.Name)})"
            : $"Property<{scope.Name(Property.ClrType)}>({CodeScope.Literal(Property.Name)})";

    /// <summary>The builder of the type that declares the property: the entity's own, or that of a complex property within it.</summary>
    private static string? TypeBuilder(TypeBase type, EntityBuilder builder)
    {
        if (type is not ComplexType { ComplexProperty: var complex })
        {
            return builder.Expression;
        }

        return !complex.IsCollection && TypeBuilder(complex.DeclaringType, builder) is { } outer && builder.Scope.CanReach(complex.DeclaringType.ClrType, complex.Name)
            ? $"{outer}.ComplexProperty({builder.Scope.Selector(complex.DeclaringType.ContainingEntityType.ClrType, complex.Name)})"
            : null;
    }
}
