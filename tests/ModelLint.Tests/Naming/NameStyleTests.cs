using ModelLint.Naming;

namespace ModelLint.Tests.Naming;

public sealed class NameStyleTests
{
    [Theory]
    [InlineData("PatientId", "Patient", "Id")]
    [InlineData("patient_id", "patient", "id")]
    [InlineData("PATIENT_ID", "PATIENT", "ID")]
    [InlineData("HTTPRequestLog", "HTTP", "Request", "Log")]
    [InlineData("Line2Text", "Line2", "Text")]
    [InlineData("_id", "id")]
    [InlineData("order-item", "order", "item")]
    [InlineData("Größe", "Größe")]
    public void Words_of_a_name(string name, params string[] words) => Assert.Equal(words, Words.Of(name));

    [Theory]
    [InlineData("patient_visits", "patient_visits", "PATIENT_VISITS", "PatientVisits", "patientVisits")]
    [InlineData("PatientVisits", "patient_visits", "PATIENT_VISITS", "PatientVisits", "patientVisits")]
    [InlineData("PATIENT_VISITS", "patient_visits", "PATIENT_VISITS", "PatientVisits", "patientVisits")]
    [InlineData("Address_Line1", "address_line1", "ADDRESS_LINE1", "AddressLine1", "addressLine1")]
    [InlineData("HTTPLog", "http_log", "HTTP_LOG", "HTTPLog", "httpLog")]
    [InlineData("Id", "id", "ID", "Id", "id")]
    [InlineData("ID", "id", "ID", "ID", "id")]
    public void A_name_in_each_style(string name, string snake, string upperSnake, string pascal, string camel)
    {
        Assert.Equal(snake, NameStyle.SnakeCase.Apply(name));
        Assert.Equal(upperSnake, NameStyle.UpperSnakeCase.Apply(name));
        Assert.Equal(pascal, NameStyle.PascalCase.Apply(name));
        Assert.Equal(camel, NameStyle.CamelCase.Apply(name));
    }

    [Fact]
    public void What_is_in_a_style_stays_as_it_is() => Assert.All(
        new[] { (NameStyle.SnakeCase, "patientvisits2"), (NameStyle.PascalCase, "PatientVISITs"), (NameStyle.CamelCase, "patientVISITs"), (NameStyle.UpperSnakeCase, "X2_Y") },
        named => Assert.Equal(named.Item2, named.Item1.Apply(named.Item2)));
}
