using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>CheckConstraintBuilder</c>.</summary>
internal static class CheckConstraintBuilderCalls
{
    private static readonly CallTable<CheckConstraintBuilder> Table = new("CheckConstraintBuilder", (check, reason) => check.MarkUnknown(reason))
    {
        ["HasName"] = (check, call) => call.Set(check, CheckConstraintBuilder.DatabaseName),
        Harmless = ["HasAnnotation"],
    };

    public static BuilderValue Wrap(CheckConstraintBuilder check) => new BuilderValue<CheckConstraintBuilder>(check, Table);
}
