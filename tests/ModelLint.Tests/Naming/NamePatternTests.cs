using ModelLint.Naming;

namespace ModelLint.Tests.Naming;

public sealed class NamePatternTests
{
    private static readonly Dictionary<string, string> Values = new() { ["table"] = "visits", ["columns"] = "patient_id_day", ["ref_table"] = "patients" };

    [Theory]
    [InlineData("fk_{table}_{columns}_{ref_table}", "fk_visits_patient_id_day_patients")]
    [InlineData("{table}_{column}_fkey", "visits_patient_id_day_fkey")]
    [InlineData("all", "all")]
    public void Composes(string pattern, string name) => Assert.Equal(name, new NamePattern(pattern).Compose(Values));

    [Fact]
    public void Does_not_compose_what_it_has_no_value_for() => Assert.Null(new NamePattern("{schema}_{table}").Compose(Values));

    [Theory]
    [InlineData("ck_visits_day_range", true)]
    [InlineData("ck_visits_day", true)]
    [InlineData("ck_visits_", false)]
    [InlineData("CK_visits_day", false)]
    [InlineData("ck_patients_day", false)]
    public void Matches_whatever_it_has_no_value_for(string name, bool matches) => Assert.Equal(matches, new NamePattern("ck_{table}_{kind}").Matches(name, Values));

    [Theory]
    [InlineData("fk_{table}", true)]
    [InlineData("fk", true)]
    [InlineData("fk_{tables}", false)]
    [InlineData("fk_{table", false)]
    [InlineData("fk_}table{", false)]
    public void Is_a_pattern(string text, bool isPattern) => Assert.Equal(isPattern, NamePattern.IsPattern(text));
}
