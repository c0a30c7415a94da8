using Clinic.Domain.Common;

namespace Clinic.Data.Infrastructure;

/// <summary>A row of the view behind the reception's screen.</summary>
public sealed class DailySchedule : ITenantOwned
{
    public Guid TenantId { get; init; }

    public DateOnly Date { get; init; }

    public string Practitioner { get; init; } = null!;

    public int Appointments { get; init; }
}
