using ModelLint.Metadata;

namespace ModelLint.Tests.Metadata;

public sealed class PropertyNamesTests
{
    [Theory]
    [InlineData("TenantId")]
    [InlineData("tenantId")]
    [InlineData("tenant_id")]
    [InlineData("TENANT_ID")]
    [InlineData("_tenantId")]
    public void Case_and_underscores_do_not_count(string name) => Assert.True(new PropertyNames("Tenant_Id").Contains(name));

    [Theory]
    [InlineData("Tenant")]
    [InlineData("TenantIds")]
    [InlineData("MainTenantId")]
    [InlineData("")]
    public void The_rest_does(string name) => Assert.False(new PropertyNames("TenantId").Contains(name));

    [Fact]
    public void Utc_may_follow()
    {
        var names = PropertyNames.AlsoWithUtc("CreatedAt");
        Assert.True(names.Contains("CreatedAtUtc"));
        Assert.True(names.Contains("created_at"));
        Assert.False(names.Contains("CreatedUtc"));
    }
}
