namespace ModelLint.Tests.Oracle;

public sealed class FactComparisonTests
{
    private const string Entity = "entity A\ttable=A";
    private const string Property = "property A.Name\tnullable=false\tmaxLength=10";

    [Fact]
    public void Equal_facts_are_known()
    {
        var comparison = new FactComparison("C", [Entity, Property], [Entity, Property]);

        Assert.Equal((5, 0, 0), (comparison.Known, comparison.Unknown.Count, comparison.Wrong.Count));
    }

    [Fact]
    public void Another_value_is_wrong() => AssertWrong(
        "different   property A.Name: maxLength is 10 in EF, 20 here", [Entity, Property], [Entity, "property A.Name\tnullable=false\tmaxLength=20"]);

    [Fact]
    public void A_value_left_out_is_wrong() => AssertWrong(
        "different   property A.Name: maxLength is 10 in EF, nothing here", [Entity, Property], [Entity, "property A.Name\tnullable=false"]);

    [Fact]
    public void A_missing_fact_is_wrong() => AssertWrong("missing     property A.Name nullable=false maxLength=10", [Entity, Property], [Entity]);

    [Fact]
    public void A_fact_that_EF_Core_does_not_have_is_wrong() => AssertWrong("not in EF   property A.Name nullable=false maxLength=10", [Entity], [Entity, Property]);

    [Fact]
    public void A_fact_said_twice_is_wrong() => AssertWrong("not in EF   entity A table=A", [Entity], [Entity, Entity]);

    [Fact]
    public void An_unknown_value_is_not_wrong() => AssertUnknown("property A.Name: maxLength", [Entity, Property], [Entity, "property A.Name\tnullable=false\tmaxLength=?"]);

    [Fact]
    public void An_unknown_model_covers_everything() => AssertUnknown("entity A (loop), property A.Name (loop)", [Entity, Property], ["model C\tunknown=loop"]);

    [Fact]
    public void An_unknown_entity_type_covers_what_is_its_own() => AssertUnknown(
        "entity A (loop), property A.Name (loop)", [Entity, Property, "entity AB\ttable=AB"], ["entity A\tunknown=loop", "entity AB\ttable=AB"]);

    [Fact]
    public void An_unknown_entity_type_does_not_cover_another() => AssertWrong(
        "missing     property AB.Name", [Entity, "entity AB\ttable=AB", "property AB.Name"], ["entity A\tunknown=loop", "entity AB\ttable=AB"]);

    [Fact]
    public void An_unknown_element_covers_those_of_its_kind() => AssertUnknown(
        "fk A(X) -> A(Id) (loop)", [Entity, "fk A(X) -> A(Id)\tunique=false"], [Entity, "fk A(Y) -> A(Id)\tunknown=loop"]);

    [Fact]
    public void An_unknown_element_does_not_cover_another_kind() => AssertWrong(
        "missing     property A.Name nullable=false maxLength=10", [Entity, Property], [Entity, "fk A(Y) -> A(Id)\tunknown=loop"]);

    private static void AssertWrong(string message, string[] ef, string[] ours) => Assert.Equal([message], new FactComparison("C", ef, ours).Wrong.Select(line => line.Trim()));

    private static void AssertUnknown(string unknown, string[] ef, string[] ours)
    {
        var comparison = new FactComparison("C", ef, ours);
        Assert.Empty(comparison.Wrong);
        Assert.Equal(unknown, string.Join(", ", comparison.Unknown));
    }
}
