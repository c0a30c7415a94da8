using System.Globalization;
using Microsoft.CodeAnalysis.CSharp;
using ModelLint.Metadata;

namespace ModelLint.Options;

/// <summary>Every option of ModelLint. docs/configuration.md explains them.</summary>
internal static class ModelLintOptions
{
    private const string NamesAllowed = "a comma-separated list of property names";
    private const string NumberAllowed = "a whole number above zero";

    public static readonly Option<PropertyNames> TenantPropertyNames =
        new("modellint.tenant_property_names", NamesAllowed, new PropertyNames("TenantId"), TryParseNames);

    public static readonly Option<PropertyNames> CreatedPropertyNames = new(
        "modellint.created_property_names",
        NamesAllowed,
        PropertyNames.AlsoWithUtc(
            "CreatedAt", "CreatedOn", "Created", "CreatedDate", "CreatedTime", "CreationTime", "CreationDate", "DateCreated"),
        TryParseNames);

    public static readonly Option<PropertyNames> UpdatedPropertyNames = new(
        "modellint.updated_property_names",
        NamesAllowed,
        PropertyNames.AlsoWithUtc(
            "UpdatedAt", "UpdatedOn", "Updated", "UpdatedDate", "UpdatedTime", "DateUpdated",
            "ModifiedAt", "ModifiedOn", "Modified", "ModifiedDate", "DateModified",
            "LastModified", "LastModifiedAt", "LastModifiedOn", "LastModifiedDate", "LastModificationTime",
            "LastUpdated", "LastUpdatedAt", "LastUpdatedOn", "RevisionDate"),
        TryParseNames);

    public static readonly Option<PropertyNames> SoftDeletePropertyNames = new(
        "modellint.soft_delete_property_names",
        NamesAllowed,
        PropertyNames.AlsoWithUtc([.. SoftDeletion.FlagNames, .. SoftDeletion.TimeNames]),
        TryParseNames);

    /// <summary>How the names of money end that MDL0031 wants not to be floating point.</summary>
    public static readonly Option<NameEndings> MoneyPropertyNames = new(
        "modellint.money_property_names",
        NamesAllowed,
        new NameEndings("Price", "Amount", "Total", "Subtotal", "Balance", "Cost", "Fee", "Tax", "Salary", "Wage", "Revenue", "Payment", "Fare"),
        TryParseEndings);

    /// <summary>How the names of secrets end that MDL0046 wants not to be plain text.</summary>
    public static readonly Option<NameEndings> SensitivePropertyNames = new(
        "modellint.sensitive_property_names",
        NamesAllowed,
        new NameEndings(
            "Password", "Passwd", "Pwd", "Passphrase", "Secret", "ApiKey", "SecretKey", "PrivateKey", "AccessKey",
            "AccessToken", "RefreshToken", "AuthToken", "BearerToken", "Ssn", "SocialSecurityNumber", "CardNumber", "Cvv", "Cvc"),
        TryParseEndings);

    /// <summary>Null: told by the code (<c>UseNpgsql</c> …) and the packages.</summary>
    public static readonly Option<DatabaseProvider?> DatabaseProvider = OneOf<DatabaseProvider?>(
        "modellint.database_provider",
        ("auto", null),
        ("postgresql", Metadata.DatabaseProvider.PostgreSql),
        ("sqlserver", Metadata.DatabaseProvider.SqlServer),
        ("mysql", Metadata.DatabaseProvider.MySql),
        ("sqlite", Metadata.DatabaseProvider.Sqlite),
        ("oracle", Metadata.DatabaseProvider.Oracle));

    public static readonly Option<ConfigurationStyle> ConfigurationStyle = OneOf(
        "modellint.configuration_style",
        ("auto", Options.ConfigurationStyle.Auto),
        ("fluent", Options.ConfigurationStyle.Fluent),
        ("attributes", Options.ConfigurationStyle.Attributes));

    /// <summary>The max length that the fix of MDL0003 writes.</summary>
    public static readonly Option<int> StringLength = new("modellint.string_length", NumberAllowed, 256, TryParseLength);

    /// <summary>The precision and scale that fixes give to a decimal.</summary>
    public static readonly Option<(int Precision, int Scale)> DecimalPrecision =
        new("modellint.decimal_precision", "a precision and a scale no larger, such as 18, 2", (18, 2), TryParsePrecision);

    /// <summary>Whether MDL0005 wants the tenant even where another member already belongs to one.</summary>
    public static readonly Option<bool> StrictTenancy = OneOf("modellint.strict_tenancy", ("false", false), ("true", true));

    /// <summary>How many columns a table may have (MDL0019).</summary>
    public static readonly Option<int> MaxColumns = new("modellint.max_columns", NumberAllowed, 50, TryParseLength);

    /// <summary>How many indexes a table may have (MDL0043).</summary>
    public static readonly Option<int> MaxIndexes = new("modellint.max_indexes", NumberAllowed, 8, TryParseLength);

    /// <summary>Properties whose values people change, and so no keys (MDL0045).</summary>
    public static readonly Option<PropertyNames> MutablePropertyNames = new(
        "modellint.mutable_property_names",
        NamesAllowed,
        new PropertyNames(
            "Name", "FullName", "FirstName", "LastName", "DisplayName", "UserName", "Login", "Email", "EmailAddress", "Mail",
            "Phone", "PhoneNumber", "Mobile", "MobileNumber", "Title", "Slug", "Url", "Label"),
        TryParseNames);

    /// <summary>Whether MDL0010 also reports for databases that take several cascade paths.</summary>
    public static readonly Option<bool> CascadePaths = OneOf("modellint.cascade_paths", ("sqlserver", false), ("all", true));

    public static readonly IReadOnlyList<Option> All =
    [
        TenantPropertyNames,
        CreatedPropertyNames,
        UpdatedPropertyNames,
        SoftDeletePropertyNames,
        DatabaseProvider,
        ConfigurationStyle,
        StringLength,
        DecimalPrecision,
        StrictTenancy,
        MaxColumns,
        MaxIndexes,
        MutablePropertyNames,
        MoneyPropertyNames,
        SensitivePropertyNames,
        CascadePaths,
        .. NamingOptions.All,
    ];

    /// <summary>An option with a closed list of values, the first of which is its default.</summary>
    private static Option<T> OneOf<T>(string key, params (string Text, T Value)[] choices)
    {
        return new(key, $"one of {string.Join(", ", choices.Select(choice => choice.Text))}", choices[0].Value, TryChoose);

        bool TryChoose(string text, out T value)
        {
            var choice = choices.FirstOrDefault(choice => choice.Text.Equals(text, StringComparison.OrdinalIgnoreCase));
            value = choice.Value;
            return choice.Text is not null;
        }
    }

    private static bool TryParseNames(string text, out PropertyNames value)
    {
        var names = text.Split(',').Select(name => name.Trim()).ToArray();
        value = new PropertyNames(names);
        return names.All(SyntaxFacts.IsValidIdentifier);
    }

    private static bool TryParseEndings(string text, out NameEndings value)
    {
        var names = text.Split(',').Select(name => name.Trim()).ToArray();
        value = new NameEndings(names);
        return names.All(SyntaxFacts.IsValidIdentifier);
    }

    private static bool TryParseLength(string text, out int value) => TryParseNumber(text, out value) && value > 0;

    private static bool TryParsePrecision(string text, out (int Precision, int Scale) value)
    {
        value = default;
        return text.Split(',') is [var precision, var scale]
            && TryParseNumber(precision.Trim(), out value.Precision)
            && TryParseNumber(scale.Trim(), out value.Scale)
            && value.Precision > 0 && value.Scale <= value.Precision;
    }

    private static bool TryParseNumber(string text, out int value) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
