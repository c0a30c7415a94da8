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
        if (dice.Chance(15))
            type.Members.Add(new("Currency", "string") { Body = "= \"\";", IsMapped = false });
        if (dice.Chance(25))
        {
            var inner = draft.AddClass("Rate", ClassRole.Complex);
            inner.Keyword = draft.Version == EFCoreVersion.V10 ? dice.OneOf("class", "struct", "record") : dice.OneOf("class", "record");
            inner.Add(draft.Scalar("Percent", ScalarType.Decimal, dice.Chance(30)));
            // Before version 10 it is not found without; the attribute is for classes only.
            if (draft.Version != EFCoreVersion.V10 || (inner.Keyword != "struct" && dice.Chance(30)))
                inner.Attributes.Add("ComplexType");
            type.Add(new("Rate", "Rate"));
        }

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
                    draft.Say(entity, draft.Version == EFCoreVersion.V10 && !nullable && dice.Chance(12) ? $".ComplexProperty(x => x.{name}).ToJson({dice.OneOf("", $"\"{name}_json\"")})" : $".ComplexProperty(x => x.{name}{Body(nullable)})");
            }

            if (draft.Version == EFCoreVersion.V10 && !type.Keyword.EndsWith("struct", StringComparison.Ordinal) && dice.Chance(25) && entity.Add(new("Prices", "List<Money>") { Body = "{ get; set; } = [];" }) is not null)
                draft.Say(entity, $".ComplexCollection(x => x.Prices, c => {{ c.ToJson({dice.OneOf("", "\"prices\"")}); {dice.OneOf("", "c.Property(x => x.Value).IsRequired();", "c.Property(x => x.Value).HasJsonPropertyName(\"v\");")} }})");
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
