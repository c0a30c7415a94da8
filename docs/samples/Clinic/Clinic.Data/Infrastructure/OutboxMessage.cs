using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;

namespace Clinic.Data.Infrastructure;

/// <summary>An event that waits to be sent to other systems.</summary>
public sealed class OutboxMessage
{
    public Guid Id { get; init; } = Guid.CreateVersion7();

    [MaxLength(200)]
    public required string Type { get; init; }

    [Column(TypeName = "jsonb")]
    public required string Payload { get; init; }

    public DateTimeOffset OccurredAt { get; init; }

    public DateTimeOffset? ProcessedAt { get; set; }

    public string? Error { get; set; }
}
