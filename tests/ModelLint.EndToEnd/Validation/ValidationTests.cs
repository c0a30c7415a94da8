using ModelLint.EndToEnd.PostgreSql;

namespace ModelLint.EndToEnd.Validation;

/// <summary>The constraints that the fix of MDL0026 writes, in a real database: they refuse what the attributes refuse, and nothing else.</summary>
[Collection(PackageCollection.Name)]
public sealed class ValidationOnPostgreSqlTests(ValidatedPostgreSqlApplication application) : IClassFixture<ValidatedPostgreSqlApplication>
{
    [PostgreSqlFact]
    public void The_database_takes_what_the_attributes_take_and_no_more() =>
        Assert.All(ValidatedSource.Values, value => Assert.Contains(application.Outcomes[value], (string[])["taken, valid", "refused, invalid"]));

    [PostgreSqlFact]
    public void Each_kind_refuses_something() => Assert.Equal(
        ValidatedSource.Values.Select(value => value.Split('=')[0]).Distinct().Order(),
        application.Outcomes.Where(outcome => outcome.Value == "refused, invalid").Select(outcome => outcome.Key.Split('=')[0]).Distinct().Order());
}

/// <summary>SQLite has no regular expressions: those attributes get no constraint.</summary>
[Collection(PackageCollection.Name)]
public sealed class ValidationOnSqliteTests(ValidatedSqliteApplication application) : IClassFixture<ValidatedSqliteApplication>
{
    private static readonly string[] WithPatterns = ["Plate", "Word", "Phone", "Card", "Data"];

    [Fact]
    public void The_database_takes_what_the_attributes_take_and_no_more() => Assert.All(
        ValidatedSource.Values.Where(value => !WithPatterns.Contains(value.Split('=')[0])),
        value => Assert.Contains(application.Outcomes[value], (string[])["taken, valid", "refused, invalid"]));

    [Fact]
    public void Without_a_constraint_everything_is_taken() => Assert.All(
        ValidatedSource.Values.Where(value => WithPatterns.Contains(value.Split('=')[0])),
        value => Assert.StartsWith("taken, ", application.Outcomes[value]));

    [Fact]
    public void Each_other_kind_refuses_something() => Assert.Equal(
        ValidatedSource.Values.Select(value => value.Split('=')[0]).Distinct().Except(WithPatterns).Order(),
        application.Outcomes.Where(outcome => outcome.Value == "refused, invalid").Select(outcome => outcome.Key.Split('=')[0]).Distinct().Order());
}
