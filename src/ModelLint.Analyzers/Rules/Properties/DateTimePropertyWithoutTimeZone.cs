using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using ModelLint.Metadata;

namespace ModelLint.Rules.Properties;

/// <summary>MDL0032: a time that may be anybody's.</summary>
public sealed class DateTimePropertyWithoutTimeZone() : ModelRule(Descriptor)
{
    private static readonly DiagnosticDescriptor Descriptor = RuleDescriptor.Create(
        id: "MDL0032",
        title: "DateTime property without time zone",
        messageFormat: "DateTime property '{0}' of entity type '{1}' is stored as '{2}', which keeps no time zone",
        category: RuleCategory.ConstraintCompleteness,
        ruleLevel: RuleLevel.Suggestion,
        description: "A DateTime comes back from such a column without its kind: whether it was UTC or somebody's local time is not known any more.");

    /// <summary>Days, which have no time zone, and times that say theirs.</summary>
    private static readonly NameEndings WithoutNeed = new("Utc", "BirthDate", "DateOfBirth", "Birthday", "Dob");

    private protected override IEnumerable<Finding> Check(EntityModel model, AnalyzerConfigOptionsProvider options) =>
        from property in model.Properties
        where property is { IsYours: true, IsPrimitiveCollection: false, IsForeignKey: false, IsStoredWithoutTimeZone: true } && property.IsConverted.Is(false)
        where property.IsMappedToTable().IsTrue && !IsPeriod(property) && !WithoutNeed.Matches(property.Name)
        select Finding.On(property, property.Path, property.EntityType.ShortName, property.StoreType.IsKnown ? property.StoreType.Value! : "TIMESTAMP");

    /// <summary>SQL Server wants the periods of temporal tables so.</summary>
    private static bool IsPeriod(Property property) => property.IsShadowProperty && !property.EntityType.IsTemporal.Is(false);
}
