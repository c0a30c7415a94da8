// Unknown 41
// File ClinicContext.cs
using MassTransit;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public string? Email { get; set; } }
}

namespace Clinic.WithInbox
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.Entity<Patient>().HasIndex(p => p.Email).IsUnique();
            modelBuilder.AddInboxStateEntity(inbox => inbox.ToTable("inbox"));
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasMaxLength(200);
        }
    }
}

namespace Clinic.WithOutbox
{
    public class ClinicContext : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            modelBuilder.AddTransactionalOutboxEntities();
            modelBuilder.Entity<Patient>().Property(p => p.Email).HasMaxLength(200);
        }
    }
}

// Project MassTransit.EntityFrameworkCore
namespace MassTransit.EntityFrameworkCoreIntegration
{
    public class InboxState { public long Id { get; set; } public Guid MessageId { get; set; } public DateTime Received { get; set; } }
    public class OutboxMessage { public long SequenceNumber { get; set; } public string Body { get; set; } = ""; public Guid? OutboxId { get; set; } }
    public class OutboxState { public Guid OutboxId { get; set; } public byte[]? RowVersion { get; set; } }
}

namespace MassTransit
{
    using MassTransit.EntityFrameworkCoreIntegration;
    using Microsoft.EntityFrameworkCore.Metadata.Builders;

    public static class OutboxExtensions
    {
        public static void AddInboxStateEntity(this ModelBuilder modelBuilder, Action<EntityTypeBuilder<InboxState>>? callback = null)
        {
            var inbox = modelBuilder.Entity<InboxState>();
            inbox.HasAlternateKey(state => state.MessageId);
            callback?.Invoke(inbox);
        }

        public static void AddTransactionalOutboxEntities(this ModelBuilder modelBuilder)
        {
            modelBuilder.AddInboxStateEntity();
            modelBuilder.Entity<OutboxState>().HasKey(state => state.OutboxId);
            modelBuilder.Entity<OutboxMessage>(message =>
            {
                message.HasKey(m => m.SequenceNumber);
                message.HasOne<OutboxState>().WithMany().HasForeignKey(m => m.OutboxId);
            });
        }
    }
}
