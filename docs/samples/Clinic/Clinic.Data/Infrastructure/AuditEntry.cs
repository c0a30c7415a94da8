using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Clinic.Domain.Common;
using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data.Infrastructure;

/// <summary>Who did what to which record.</summary>
[Index(nameof(EntityName), nameof(EntityKey))]
public sealed class AuditEntry : TenantEntity
{
    [ForeignKey(nameof(TenantId))]
    [DeleteBehavior(DeleteBehavior.Restrict)]
    public Tenant Tenant { get; init; } = null!;

    public required long UserAccountId { get; init; }

    [MaxLength(50)]
    public required string Action { get; init; }

    [MaxLength(100)]
    public required string EntityName { get; init; }

    [MaxLength(50)]
    public required string EntityKey { get; init; }

    [Column(TypeName = "jsonb")]
    public string? Changes { get; init; }
}
