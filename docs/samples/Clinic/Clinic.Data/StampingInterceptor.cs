using Clinic.Domain.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Clinic.Data;

/// <summary>Fills in tenant and timestamps, and turns the deletion of a soft-deletable entity into an update.</summary>
internal sealed class StampingInterceptor(ITenantContext tenant) : SaveChangesInterceptor
{
    public override ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is { } context)
        {
            var now = DateTimeOffset.UtcNow;
            foreach (var entry in context.ChangeTracker.Entries())
                Stamp(entry, now);
        }

        return base.SavingChangesAsync(eventData, result, cancellationToken);
    }

    private void Stamp(EntityEntry entry, DateTimeOffset now)
    {
        if (entry is { State: EntityState.Deleted, Entity: ISoftDeletable })
        {
            entry.State = EntityState.Modified;
            entry.Property(nameof(ISoftDeletable.DeletedAt)).CurrentValue = now;
        }

        if (entry is { State: EntityState.Added, Entity: ITenantOwned })
            entry.Property(nameof(ITenantOwned.TenantId)).CurrentValue = tenant.TenantId;

        if (entry.State is EntityState.Added)
            Set(entry, nameof(AuditedEntity<>.CreatedAt), now);
        if (entry.State is EntityState.Added or EntityState.Modified)
            Set(entry, nameof(AuditedEntity<>.UpdatedAt), now);
    }

    private static void Set(EntityEntry entry, string propertyName, DateTimeOffset now)
    {
        if (entry.Metadata.FindProperty(propertyName) is not null)
            entry.Property(propertyName).CurrentValue = now;
    }
}
