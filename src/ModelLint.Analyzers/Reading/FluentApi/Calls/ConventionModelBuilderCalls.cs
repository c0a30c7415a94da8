using ModelLint.Reading.Building;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>EF's <c>IConventionModelBuilder</c>.</summary>
internal static class ConventionModelBuilderCalls
{
    private static readonly CallTable<ModelBuilder> Table = new CallTable<ModelBuilder>("IConventionModelBuilder", (model, reason) => model.MarkUnknown(reason))
    {
        ["HasDefaultSchema"] = (model, call) => call.Set(model, ModelBuilder.DefaultSchema),
        Harmless = ["HasAnnotation", "HasNonNullAnnotation", "HasNoAnnotation", "HasChangeTrackingStrategy", "UsePropertyAccessMode", "UseCollation"],
    }
    .WithMember("Metadata", ModelMetadataCalls.Wrap)
    .WithMember("ModelBuilder", model => Wrap(model));

    public static BuilderValue Wrap(ModelBuilder model) => new BuilderValue<ModelBuilder>(model, Table);
}
