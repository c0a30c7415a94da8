using System.Text.RegularExpressions;
using ModelLint.EndToEnd.PostgreSql;

namespace ModelLint.EndToEnd.Clinic;

[Collection(PackageCollection.Name)]
public sealed class ClinicTests(ClinicApplication clinic) : IClassFixture<ClinicApplication>
{
    private const string CheckViolation = "23514";
    private const string ForeignKeyViolation = "23503";

    [Fact]
    public void The_build_reports_the_written_list_no_more_and_no_less()
    {
        var reported = clinic.Before.Findings.Select(finding => finding.ToString()).Order(StringComparer.Ordinal);

        Assert.Equal(
            string.Join('\n', clinic.ExpectedFindings.Order(StringComparer.Ordinal)),
            string.Join('\n', reported));
    }

    [Fact]
    public void The_build_prints_each_finding_with_the_address_of_its_page_and_no_other_warning()
    {
        var printed = Regex.Matches(clinic.Before.Output, @": warning (\w+: .*?) \[").Select(match => match.Groups[1].Value).Distinct();

        Assert.Equal(
            clinic.Before.Findings
                .Select(finding => $"{finding.RuleId}: {finding.Message} (https://github.com/modellint/modellint/blob/main/docs/rules/{finding.RuleId}.md)")
                .Distinct()
                .Order(StringComparer.Ordinal),
            printed.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void After_the_fixes_the_application_builds_without_a_warning()
    {
        clinic.After.Command.EnsureSuccess();
        Assert.Empty(clinic.After.Findings);
        Assert.DoesNotContain(": warning ", clinic.After.Output);
    }

    [PostgreSqlTheory]
    [InlineData("Appointments", "Status", "Arrived", "CheckedIn")]
    [InlineData("LabResults", "Flag", "Lukewarm", "Critical")]
    [InlineData("Invoices", "Status", "Lost", "Paid")]
    [InlineData("Payments", "Method", "Barter", "Card")]
    [InlineData("AppointmentReminders", "Channel", "Fax", "Sms")]
    public async Task The_database_refuses_a_value_that_the_enum_does_not_have(string table, string column, string invalid, string valid)
    {
        var database = await clinic.GetDatabaseAsync();

        Assert.Equal(CheckViolation, await database.RefuseRowAsync(table, column, invalid));
        // With a valid value the row comes as far as its foreign keys, which have nothing to point to.
        Assert.Equal(ForeignKeyViolation, await database.RefuseRowAsync(table, column, valid));
    }

    [PostgreSqlTheory]
    [InlineData("Appointments", "RoomId")]
    [InlineData("Invoices", "PatientId")]
    [InlineData("Prescriptions", "MedicationId")]
    [InlineData("Encounters", "LocationId")]
    [InlineData("AuditEntries", "UserAccountId")]
    public async Task The_database_has_an_index_on_every_row_of_the_foreign_key(string table, string column) =>
        Assert.Contains(column, await (await clinic.GetDatabaseAsync()).IndexesAsync(table));

    [PostgreSqlTheory]
    [InlineData("Practitioners", "unique TenantId,LicenseNumber where (\"DeletedAt\" IS NULL)")]
    [InlineData("Insurers", "unique TenantId,PayerCode")]
    [InlineData("Users", "unique TenantId,Login")]
    public async Task The_database_has_the_unique_index_for_each_tenant(string table, string index) =>
        Assert.Contains(index, await (await clinic.GetDatabaseAsync()).IndexesAsync(table));

    [PostgreSqlTheory]
    [InlineData("Prescriptions", "MedicationId to Medications")]
    [InlineData("Encounters", "LocationId to Locations")]
    [InlineData("AuditEntries", "UserAccountId to Users")]
    public async Task The_database_has_the_foreign_key(string table, string foreignKey) =>
        Assert.Contains(foreignKey, await (await clinic.GetDatabaseAsync()).ForeignKeysAsync(table));

    /// <summary>200 is what the sample's .editorconfig asks for.</summary>
    [PostgreSqlTheory]
    [InlineData("OutboxMessages", "Error", "character varying(200)")]
    [InlineData("Allergies", "Reaction", "character varying(200)")]
    [InlineData("InsurancePolicies", "GroupNumber", "character varying(200)")]
    [InlineData("OutboxMessages", "CreatedAt", "timestamp with time zone not null default now()")]
    [InlineData("OutboxMessages", "UpdatedAt", "timestamp with time zone not null default now()")]
    [InlineData("Medications", "CreatedAt", "timestamp with time zone not null default now()")]
    [InlineData("Medications", "UpdatedAt", "timestamp with time zone not null default now()")]
    [InlineData("AppointmentReminders", "UpdatedAt", "timestamp with time zone not null default now()")]
    public async Task The_database_has_the_column(string table, string column, string definition) =>
        Assert.Equal(definition, await (await clinic.GetDatabaseAsync()).ColumnAsync(table, column));
}
