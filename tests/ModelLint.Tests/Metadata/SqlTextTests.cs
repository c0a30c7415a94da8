using ModelLint.Metadata;

namespace ModelLint.Tests.Metadata;

public sealed class SqlTextTests
{
    [Theory]
    [InlineData("[Status] IN (0, 1)")]
    [InlineData("\"Status\" IN (0, 1)")]
    [InlineData("`Status` IN (0, 1)")]
    [InlineData("Status IN (0, 1)")]
    [InlineData("v.STATUS = 1")]
    [InlineData("(Status)=1")]
    [InlineData("'it''s' <> Status")]
    [InlineData("-- a comment\nStatus = 1")]
    [InlineData("tags[Status] = 1")]
    [InlineData("ARRAY['a', 'b'] @> ARRAY[\"Status\"]")]
    public void Mentioned(string sql) => Assert.True(SqlText.Mentions(sql, "Status"));

    [Theory]
    [InlineData("")]
    [InlineData("'Status' = 'Status'")]
    [InlineData("'a''Status' = ''")]
    [InlineData("StatusCode = 1 AND OldStatus = 2 AND Status_ = 3 AND Status1 = 4 AND Status$ = 5")]
    [InlineData("[Old Status] = 1")]
    [InlineData("1 = 1 -- Status")]
    [InlineData("1 = 1 /* [Status]\n */")]
    public void Not_mentioned(string sql) => Assert.False(SqlText.Mentions(sql, "Status"));

    [Theory]
    [InlineData("[Odd]]Name] = 1", "Odd]Name")]
    [InlineData("\"Odd\"\"Name\" = 1", "Odd\"Name")]
    [InlineData("`Odd``Name` = 1", "Odd`Name")]
    [InlineData("[Odd Name] = 1", "Odd Name")]
    [InlineData("größe > 1", "Größe")]
    public void Names_that_need_quotes(string sql, string column) => Assert.True(SqlText.Mentions(sql, column));

    [Theory]
    [InlineData("[A] IS NOT NULL")]
    [InlineData("\"a\" is not null")]
    [InlineData("(A IS NOT NULL)")]
    [InlineData("[A] IS NOT NULL AND [B] IS NOT NULL")]
    [InlineData("([B] IS NOT NULL) AND ([A] IS NOT NULL)")]
    public void Only_not_null(string sql) => Assert.True(SqlText.SaysOnlyNotNull(sql, ["A", "B"]));

    [Theory]
    [InlineData("")]
    [InlineData("[A] IS NULL")]
    [InlineData("[C] IS NOT NULL")]
    [InlineData("[A] IS NOT NULL AND")]
    [InlineData("[A] IS NOT NULL AND [C] IS NOT NULL")]
    [InlineData("[A] IS NOT NULL OR [B] IS NOT NULL")]
    [InlineData("[A] IS NOT NULL AND [B] = 'x'")]
    [InlineData("[A] IS NOT NULL AND 'x'")]
    [InlineData("NOT [A] IS NOT NULL")]
    [InlineData("[A] > 0")]
    [InlineData("'A' IS NOT NULL")]
    [InlineData("A [IS] NOT NULL")]
    public void More_than_not_null(string sql) => Assert.False(SqlText.SaysOnlyNotNull(sql, ["A", "B"]));

    [Theory]
    [InlineData("[TenantId] IS NULL")]
    [InlineData("\"tenantid\" is null")]
    [InlineData("(\"TenantId\" IS NULL)")]
    [InlineData("[IsDeleted] = 0 AND [TenantId] IS NULL")]
    [InlineData("TenantId IS NULL AND Name IS NOT NULL")]
    public void Only_nulls(string sql) => Assert.True(SqlText.SaysNull(sql, "TenantId"));

    [Theory]
    [InlineData("")]
    [InlineData("TenantId")]
    [InlineData("[TenantId] IS NOT NULL")]
    [InlineData("[Other] IS NULL")]
    [InlineData("[TenantId] IS NULL OR [Name] IS NULL")]
    [InlineData("NOT ([TenantId] IS NULL)")]
    [InlineData("NOT [TenantId] IS NULL")]
    [InlineData("([TenantId] IS NULL) = 0")]
    [InlineData("CASE WHEN TenantId IS NULL THEN 0 ELSE 1 END = 1")]
    [InlineData("'TenantId IS NULL' = Name")]
    public void Not_only_nulls(string sql) => Assert.False(SqlText.SaysNull(sql, "TenantId"));
}
