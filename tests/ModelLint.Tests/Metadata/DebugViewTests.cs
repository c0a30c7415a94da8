using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;

namespace ModelLint.Tests.Metadata;

/// <summary>How the debug view shows what is not known. What is known, the oracle's samples hold against EF Core itself.</summary>
public sealed class DebugViewTests
{
    private static readonly Anchor Anywhere = new(CSharpSyntaxTree.ParseText(""), default);
    private static readonly Unknown Loop = new("a loop");

    [Fact]
    public void A_model_that_is_not_certain_shows_no_facts()
    {
        var model = Model();
        model.EntityTypes = [Patient(model)];
        model.Unknowns = [Loop];

        Assert.Equal(["model Clinic\tunknown=a loop"], DebugView.Of(model));
    }

    [Fact]
    public void An_entity_type_that_is_not_certain_shows_no_parts()
    {
        var model = Model();
        var patient = Patient(model);
        patient.DeclaredProperties = [Name(patient)];
        patient.Unknowns = [Loop];
        model.EntityTypes = [patient];

        Assert.Equal(["entity Patient\tunknown=a loop", "model Clinic\tprovider=?"], DebugView.Of(model));
    }

    [Fact]
    public void An_element_that_is_not_certain_shows_no_values()
    {
        var model = Model();
        var patient = Patient(model);
        patient.DeclaredProperties = [Name(patient, Loop)];
        model.EntityTypes = [patient];

        Assert.Contains("property Patient.Name\tunknown=a loop", DebugView.Of(model));
    }

    [Fact]
    public void A_value_that_is_not_known_is_a_question_mark()
    {
        var model = Model();
        var patient = Patient(model);
        patient.DeclaredProperties = [Name(patient)];
        model.EntityTypes = [patient];

        var property = Assert.Single(DebugView.Of(model), fact => fact.StartsWith("property", StringComparison.Ordinal));
        Assert.Contains("\tnullable=?\t", property, StringComparison.Ordinal);
        Assert.Contains("\tmaxLength=-\t", property, StringComparison.Ordinal);
    }

    private static EntityModel Model() => new()
    {
        Context = "Clinic",
        ContextAnchor = Anywhere,
        Provider = Configured<DatabaseProvider>.Unknown(Loop),
        EFVersion = 10,
    };

    private static EntityType Patient(EntityModel model) => new()
    {
        Model = model,
        Name = "Patient",
        ShortName = "Patient",
        ClrType = new ClrType("", "Patient", ClrTypeKind.Class),
        Origin = TypeOrigin.Source,
        IsAbstract = false,
        IsKeyless = new(true),
        Anchor = Anywhere,
    };

    private static Property Name(EntityType patient, params Unknown[] unknowns) => new()
    {
        DeclaringType = patient,
        Name = "Name",
        ClrType = new ClrType("System", "String", ClrTypeKind.Class),
        ProviderClrType = new(new ClrType("System", "String", ClrTypeKind.Class)),
        IsShadowProperty = false,
        IsNullable = Configured<bool>.Unknown(Loop),
        Origin = TypeOrigin.Source,
        Anchor = Anywhere,
        HasSource = true,
        Unknowns = unknowns,
    };
}
