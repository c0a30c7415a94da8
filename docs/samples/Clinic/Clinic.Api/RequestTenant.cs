using Clinic.Data;

namespace Clinic.Api;

/// <summary>The tenant that the gateway has authenticated the request for.</summary>
internal sealed class RequestTenant(IHttpContextAccessor accessor) : ITenantContext
{
    public Guid TenantId =>
        Guid.TryParse(accessor.HttpContext?.Request.Headers["X-Tenant"], out var id) ? id : Guid.Empty;
}
