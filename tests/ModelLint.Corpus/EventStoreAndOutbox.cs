// SQL Server. What an event-sourced service keeps beside its domain: streams and their events, an outbox and an inbox, an audit trail that names rows which may be gone,
// snapshots, the position of each projection, and a saga. Rows of a log are written once; when they were, the log says in its own words.
using System;
using System.Collections.Generic;
using Microsoft.EntityFrameworkCore;

namespace Corpus.EventStoreAndOutbox;

public class EventStream
{
    public Guid Id { get; set; }
    public string Category { get; set; } = "";
    public int Version { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public ICollection<StoredEvent> Events { get; } = [];
}

#pragma warning disable MDL0001, MDL0033 // Written once, and the time has another name.
public class StoredEvent
{
    public long Position { get; set; }
    public Guid StreamId { get; set; }
    public EventStream Stream { get; set; } = null!;
    public int Version { get; set; }
    public string EventType { get; set; } = "";
    public string Payload { get; set; } = "";
    public string? Metadata { get; set; }
    public DateTimeOffset OccurredAt { get; set; }
}

public class OutboxMessage
{
    public Guid Id { get; set; }
    public string MessageType { get; set; } = "";
    public string Content { get; set; } = "";
    public DateTimeOffset OccurredAt { get; set; }
    public DateTimeOffset? ProcessedAt { get; set; }
    public int Attempts { get; set; }
    public string? Error { get; set; }
}

public class InboxMessage
{
    public Guid MessageId { get; set; }
    public string Consumer { get; set; } = "";
    public DateTimeOffset ReceivedAt { get; set; }
    public DateTimeOffset? ProcessedAt { get; set; }
}

public class AuditEntry
{
    public long Id { get; set; }
    public string EntityName { get; set; } = "";
    public string EntityKey { get; set; } = "";
    public string Action { get; set; } = "";
    public Guid? UserId { get; set; }
#pragma warning disable MDL0007 // The entry stays when the account goes.
    public Guid? AccountId { get; set; }
#pragma warning restore MDL0007
    public string Changes { get; set; } = "";
    public DateTimeOffset OccurredAt { get; set; }
}

public class Snapshot
{
    public Guid StreamId { get; set; }
    public int Version { get; set; }
    public byte[] State { get; set; } = [];
    public DateTimeOffset TakenAt { get; set; }
}

#pragma warning restore MDL0001, MDL0033
public class ProjectionCheckpoint
{
    public string Projection { get; set; } = "";
    public long Position { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public byte[] RowVersion { get; set; } = [];
}

public class Account
{
    public Guid Id { get; set; }
    public string Holder { get; set; } = "";
    public decimal Balance { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public byte[] RowVersion { get; set; } = [];
}

public class TransferSaga
{
    public Guid CorrelationId { get; set; }
    public string CurrentState { get; set; } = "";
    public Guid FromAccountId { get; set; }
    public Guid ToAccountId { get; set; }
    public decimal Amount { get; set; }
    public DateTimeOffset CreatedAt { get; set; }
    public DateTimeOffset UpdatedAt { get; set; }
    public byte[] RowVersion { get; set; } = [];
}

public class LedgerContext(DbContextOptions<LedgerContext> options) : DbContext(options)
{
    public DbSet<EventStream> Streams => Set<EventStream>();
    public DbSet<StoredEvent> Events => Set<StoredEvent>();
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
    public DbSet<InboxMessage> Inbox => Set<InboxMessage>();
    public DbSet<AuditEntry> AuditTrail => Set<AuditEntry>();
    public DbSet<Snapshot> Snapshots => Set<Snapshot>();
    public DbSet<ProjectionCheckpoint> Checkpoints => Set<ProjectionCheckpoint>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<TransferSaga> Transfers => Set<TransferSaga>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<EventStream>(stream =>
        {
            stream.Property(s => s.Id).ValueGeneratedNever();
            stream.Property(s => s.Category).HasMaxLength(100).IsUnicode(false);
            stream.Property(s => s.Version).IsConcurrencyToken();
            stream.HasIndex(s => s.Category);
            stream.Property(s => s.CreatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            stream.Property(s => s.UpdatedAt).HasDefaultValueSql("sysdatetimeoffset()");
        });
        modelBuilder.Entity<StoredEvent>(stored =>
        {
            stored.HasKey(e => e.Position);
            stored.Property(e => e.Position).UseIdentityColumn();
            stored.HasIndex(e => new { e.StreamId, e.Version }).IsUnique();
            stored.HasOne(e => e.Stream).WithMany(s => s.Events).HasForeignKey(e => e.StreamId).OnDelete(DeleteBehavior.Restrict);
            stored.Property(e => e.EventType).HasMaxLength(200).IsUnicode(false);
            stored.Property(e => e.Payload).HasColumnType("nvarchar(max)");
            stored.Property(e => e.Metadata).HasColumnType("nvarchar(max)");
            stored.Property(e => e.OccurredAt).HasDefaultValueSql("sysdatetimeoffset()");
        });
        modelBuilder.Entity<OutboxMessage>(message =>
        {
            message.ToTable("OutboxMessages");
            message.Property(m => m.MessageType).HasMaxLength(300).IsUnicode(false);
            message.Property(m => m.Content).HasColumnType("nvarchar(max)");
            message.Property(m => m.Error).HasMaxLength(4000);
            message.HasIndex(m => m.OccurredAt).HasFilter("[ProcessedAt] IS NULL");
        });
        modelBuilder.Entity<InboxMessage>(message =>
        {
            message.ToTable("InboxMessages");
            message.HasKey(m => new { m.MessageId, m.Consumer });
            message.Property(m => m.Consumer).HasMaxLength(200).IsUnicode(false);
        });
        modelBuilder.Entity<AuditEntry>(entry =>
        {
            entry.ToTable("AuditTrail");
            entry.Property(e => e.EntityName).HasMaxLength(128);
            entry.Property(e => e.EntityKey).HasMaxLength(128);
            entry.Property(e => e.Action).HasMaxLength(16).IsUnicode(false);
            entry.Property(e => e.Changes).HasColumnType("nvarchar(max)");
            entry.HasIndex(e => new { e.EntityName, e.EntityKey });
        });
        modelBuilder.Entity<Snapshot>(snapshot =>
        {
            snapshot.HasKey(s => new { s.StreamId, s.Version });
            snapshot.HasOne<EventStream>().WithMany().HasForeignKey(s => s.StreamId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<ProjectionCheckpoint>(checkpoint =>
        {
            checkpoint.HasKey(c => c.Projection);
            checkpoint.Property(c => c.Projection).HasMaxLength(100).IsUnicode(false);
            checkpoint.Property(c => c.CreatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            checkpoint.Property(c => c.UpdatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            checkpoint.Property(c => c.RowVersion).IsRowVersion();
        });
        modelBuilder.Entity<Account>(account =>
        {
            account.Property(a => a.Id).ValueGeneratedNever();
            account.Property(a => a.Holder).HasMaxLength(200);
            account.Property(a => a.Balance).HasPrecision(19, 4);
            account.Property(a => a.CreatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            account.Property(a => a.UpdatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            account.Property(a => a.RowVersion).IsRowVersion();
        });
        modelBuilder.Entity<TransferSaga>(saga =>
        {
            saga.HasKey(s => s.CorrelationId);
            saga.Property(s => s.CorrelationId).ValueGeneratedNever();
            saga.Property(s => s.CurrentState).HasMaxLength(64);
            saga.Property(s => s.Amount).HasPrecision(19, 4);
            saga.HasOne<Account>().WithMany().HasForeignKey(s => s.FromAccountId).OnDelete(DeleteBehavior.Restrict);
            saga.HasOne<Account>().WithMany().HasForeignKey(s => s.ToAccountId).OnDelete(DeleteBehavior.Restrict);
            saga.Property(s => s.CreatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            saga.Property(s => s.UpdatedAt).HasDefaultValueSql("sysdatetimeoffset()");
            saga.Property(s => s.RowVersion).IsRowVersion();
        });
    }
}

public static class LedgerRegistration
{
    public static void Configure(DbContextOptionsBuilder options, string connectionString) => options.UseSqlServer(connectionString, server => server.EnableRetryOnFailure());
}
