using System.Linq.Expressions;
using Clinic.Data.Configurations;
using Clinic.Data.Infrastructure;
using Clinic.Domain.Billing;
using Clinic.Domain.Common;
using Clinic.Domain.Patients;
using Clinic.Domain.Records;
using Clinic.Domain.Scheduling;
using Clinic.Domain.Staff;
using Clinic.Domain.Tenants;
using Microsoft.EntityFrameworkCore;

namespace Clinic.Data;

public sealed class ClinicDbContext(DbContextOptions<ClinicDbContext> options, ITenantContext tenant) : DbContext(options)
{
    public DbSet<Tenant> Tenants => Set<Tenant>();
    public DbSet<Location> Locations => Set<Location>();
    public DbSet<Room> Rooms => Set<Room>();
    public DbSet<Practitioner> Practitioners => Set<Practitioner>();
    public DbSet<Specialty> Specialties => Set<Specialty>();
    public DbSet<Patient> Patients => Set<Patient>();
    public DbSet<Allergy> Allergies => Set<Allergy>();
    public DbSet<InsurancePolicy> InsurancePolicies => Set<InsurancePolicy>();
    public DbSet<Appointment> Appointments => Set<Appointment>();
    public DbSet<AppointmentReminder> AppointmentReminders => Set<AppointmentReminder>();
    public DbSet<DailySchedule> DailySchedules => Set<DailySchedule>();
    public DbSet<Encounter> Encounters => Set<Encounter>();
    public DbSet<Medication> Medications => Set<Medication>();
    public DbSet<Prescription> Prescriptions => Set<Prescription>();
    public DbSet<LabOrder> LabOrders => Set<LabOrder>();
    public DbSet<LabResult> LabResults => Set<LabResult>();
    public DbSet<Document> Documents => Set<Document>();
    public DbSet<Insurer> Insurers => Set<Insurer>();
    public DbSet<Invoice> Invoices => Set<Invoice>();
    public DbSet<InvoiceLine> InvoiceLines => Set<InvoiceLine>();
    public DbSet<Payment> Payments => Set<Payment>();
    public DbSet<UserAccount> UserAccounts => Set<UserAccount>();
    public DbSet<AuditEntry> AuditEntries => Set<AuditEntry>();
    public DbSet<OutboxMessage> OutboxMessages => Set<OutboxMessage>();

    private Guid CurrentTenantId => tenant.TenantId;

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<EmailAddress>().HaveConversion<EmailAddressConverter>().HaveMaxLength(EmailAddress.MaxLength);
        configurationBuilder.Properties<ReminderChannel>().HaveConversion<string>().HaveMaxLength(10);
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClinicDbContext).Assembly);

        modelBuilder.Entity<Room>(room =>
        {
            room.BelongsToTenant();
            room.Property(r => r.Name).HasMaxLength(100);
            room.HasOne(r => r.Location).WithMany(l => l.Rooms).HasForeignKey(r => r.LocationId).OnDelete(DeleteBehavior.Cascade);
            room.HasIndex(r => new { r.LocationId, r.Name }).IsUnique();
        });

        modelBuilder.Entity<Specialty>(specialty =>
        {
            specialty.BelongsToTenant();
            specialty.Property(s => s.Name).HasMaxLength(100);
            specialty.HasIndex(s => new { s.TenantId, s.Name }).IsUnique();
        });

        modelBuilder.Entity<Allergy>(allergy =>
        {
            allergy.BelongsToTenant();
            allergy.Property(a => a.Substance).HasMaxLength(200);
            allergy.ToTable(table => table.HasCheckConstraint("CK_Allergies_Severity", "\"Severity\" BETWEEN 1 AND 3"));
        });

        modelBuilder.Entity<Medication>(medication =>
        {
            medication.Property(m => m.Code).HasMaxLength(20);
            medication.Property(m => m.Name).HasMaxLength(200);
            medication.Property(m => m.Form).HasConversion<string>().HasMaxLength(20);
            medication.HasIndex(m => m.Code).IsUnique();
            medication.HasEnumCheck<Medication, MedicationForm>(nameof(Medication.Form));
        });

        modelBuilder.Entity<LabOrder>(order =>
        {
            order.BelongsToTenant();
            order.Property(o => o.Priority).HasConversion<string>().HasMaxLength(20);
            order.HasEnumCheck<LabOrder, LabPriority>(nameof(LabOrder.Priority));
            order.HasMany(o => o.Results).WithOne(r => r.Order).HasForeignKey(r => r.OrderId).OnDelete(DeleteBehavior.Cascade);
        });

        modelBuilder.Entity<DailySchedule>(schedule => schedule.HasNoKey().ToView("DailySchedule"));

        AddTenantFilters(modelBuilder);
        AddSoftDeleteFilters(modelBuilder);
    }

    private void AddTenantFilters(ModelBuilder modelBuilder)
    {
        FilterByTenant<Location>(modelBuilder);
        FilterByTenant<Room>(modelBuilder);
        FilterByTenant<Practitioner>(modelBuilder);
        FilterByTenant<Specialty>(modelBuilder);
        FilterByTenant<Patient>(modelBuilder);
        FilterByTenant<Allergy>(modelBuilder);
        FilterByTenant<InsurancePolicy>(modelBuilder);
        FilterByTenant<Appointment>(modelBuilder);
        FilterByTenant<AppointmentReminder>(modelBuilder);
        FilterByTenant<DailySchedule>(modelBuilder);
        FilterByTenant<Encounter>(modelBuilder);
        FilterByTenant<Prescription>(modelBuilder);
        FilterByTenant<LabOrder>(modelBuilder);
        FilterByTenant<LabResult>(modelBuilder);
        FilterByTenant<Document>(modelBuilder);
        FilterByTenant<Insurer>(modelBuilder);
        FilterByTenant<Invoice>(modelBuilder);
        FilterByTenant<InvoiceLine>(modelBuilder);
        FilterByTenant<Payment>(modelBuilder);
        FilterByTenant<UserAccount>(modelBuilder);
        FilterByTenant<AuditEntry>(modelBuilder);
    }

    private void FilterByTenant<TEntity>(ModelBuilder modelBuilder)
        where TEntity : class, ITenantOwned =>
        modelBuilder.Entity<TEntity>().HasQueryFilter("Tenant", entity => entity.TenantId == CurrentTenantId);

    private static void AddSoftDeleteFilters(ModelBuilder modelBuilder)
    {
        foreach (var entityType in modelBuilder.Model.GetEntityTypes())
        {
            if (entityType.BaseType is null && typeof(ISoftDeletable).IsAssignableFrom(entityType.ClrType))
                entityType.SetQueryFilter("SoftDelete", NotDeleted(entityType.ClrType));
        }
    }

    private static LambdaExpression NotDeleted(Type entityType)
    {
        var entity = Expression.Parameter(entityType, "entity");
        var deletedAt = Expression.Property(entity, nameof(ISoftDeletable.DeletedAt));
        return Expression.Lambda(Expression.Equal(deletedAt, Expression.Constant(null, deletedAt.Type)), entity);
    }
}
