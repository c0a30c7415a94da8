using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Oracle.Generation;

/// <summary>Complex types: classes, structs and records, by attribute or by statement, nested where EF Core finds them by itself.</summary>
internal static class ComplexTypes
{
    public static void Add(ModelDraft draft)
    {
        var dice = draft.Dice;
        var type = draft.AddClass("Money", ClassRole.Complex);
        type.Keyword = dice.OneOf("class", "class", "struct", "record", "record struct");
        type.Add(draft.Scalar("Value", ScalarType.Decimal, false));
        Scalars.Add(draft, type, 2);
        var byAttribute = dice.Chance(40) && !type.Keyword.EndsWith("struct", StringComparison.Ordinal);
        if (byAttribute)
            type.Attributes.Add("ComplexType");

        var byConvention = !byAttribute && dice.Chance(20);
        if (byConvention)
            draft.Conventions.Add(dice.OneOf("c.ComplexProperties<Money>();", "c.ComplexProperties(typeof(Money));"));
        var isFound = byAttribute || byConvention;

        var isOptional = draft.Version == EFCoreVersion.V10 && dice.Chance(15);
        foreach (var entity in dice.Some(draft.Entities, dice.Between(1, 2)))
        {
            foreach (var name in dice.Some(["Price", "Cost"], dice.Between(1, 2)))
            {
                var nullable = isOptional && (draft.Nullable || type.Keyword.EndsWith("struct", StringComparison.Ordinal));
                if (entity.Add(new(name, nullable ? "Money?" : "Money")) is not null && (!isFound || dice.Chance(40)))
                    draft.Say(entity, $".ComplexProperty(x => x.{name}{Body(nullable)})");
            }
        }

        string Body(bool nullable) => dice.Between(0, 5) switch
        {
            // Its overloads are ambiguous for a nullable struct.
            _ when nullable && type.Keyword.EndsWith("struct", StringComparison.Ordinal) => "",
            0 => ", c => c.Property(\"Value\").HasPrecision(10, 2)",
            1 when !nullable => ", c => { c.Property(x => x.Value).HasColumnName(\"val\"); }",
            2 => ", c => c.IsRequired()",
            _ => "",
        };
    }
}
