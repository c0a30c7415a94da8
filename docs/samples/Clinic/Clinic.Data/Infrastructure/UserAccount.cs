using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Clinic.Domain.Common;
using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data.Infrastructure;

[Table("Users")]
[Index(nameof(Login), IsUnique = true)]
public sealed class UserAccount : TenantEntity
{
    [ForeignKey(nameof(TenantId))]
    [DeleteBehavior(DeleteBehavior.Restrict)]
    public Tenant Tenant { get; init; } = null!;

    [MaxLength(100)]
    public required string Login { get; set; }

    public EmailAddress? Email { get; set; }

    public UserPermissions Permissions { get; set; }

    public DateTimeOffset? LastSeenAt { get; set; }
}

[Flags]
public enum UserPermissions
{
    None = 0,
    Read = 1,
    Write = 2,
    Administer = 4,
}
