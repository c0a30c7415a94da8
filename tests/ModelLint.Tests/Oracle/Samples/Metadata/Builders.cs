// Builders that say something about one table, view or column; what changes nothing; raw annotations.
using Microsoft.EntityFrameworkCore.Metadata;

namespace Clinic
{
    public class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public string? Notes { get; set; } public decimal Balance { get; set; } public List<Visit> Visits { get; } = []; public Address Home { get; set; } = new(); }
    public class Visit { public int Id { get; set; } public DateTime At { get; set; } public Patient Patient { get; set; } = null!; }
    public class Address { public string Street { get; set; } = ""; public string? City { get; set; } }
    public abstract class Context : DbContext
    {
        public DbSet<Patient> Patients => Set<Patient>();
        protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Patient>().OwnsOne(p => p.Home);
    }
}

namespace Clinic.ColumnsOfATable
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().ToTable("people", table =>
            {
                table.Property(p => p.Name).HasColumnName("full_name");
                table.Property("Notes").HasColumnName("memo");
                table.HasComment("all").HasTrigger("tr");
            });
        }
    }
}

namespace Clinic.ColumnsOfAView
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Visit>().ToView("visits_view", view => view.Property(v => v.At).HasColumnName("visited_at"));
        }
    }
}

namespace Clinic.ColumnsOfTablesAndViews
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Visit>().ToTable("visits_table").ToView("visits_view", view => view.Property(v => v.At).HasColumnName("visited_at"));
        }
    }
}

namespace Clinic.OwnAnnotations
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().HasAnnotation("Audited", true).Property(p => p.Name).HasAnnotation("Sensitive", "yes");
            modelBuilder.HasAnnotation("App:Version", 3);
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                entityType.SetAnnotation("Seen", true);
                if (entityType.FindAnnotation("Audited")?.Value is true)
                    entityType.SetComment("audited");
            }
        }
    }
}

namespace Clinic.HarmlessCalls
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.UseCollation("Latin1_General_CI_AS").HasDatabaseMaxSize("2 GB");
            modelBuilder.UsePropertyAccessMode(PropertyAccessMode.Field).HasChangeTrackingStrategy(ChangeTrackingStrategy.Snapshot);
            modelBuilder.HasSequence<long>("numbers", "seq").StartsAt(10).IncrementsBy(5).HasMin(1).IsCyclic(false);
            modelBuilder.HasDbFunction(typeof(ClinicContext).GetMethod(nameof(Age))!).HasName("age");
            var patient = modelBuilder.Entity<Patient>();
            patient.Property(p => p.Name).HasSentinel("").UsePropertyAccessMode(PropertyAccessMode.Property).HasValueGenerator<Microsoft.EntityFrameworkCore.ValueGeneration.StringValueGenerator>();
            patient.Navigation(p => p.Visits).AutoInclude().EnableLazyLoading(false);
            patient.HasIndex(p => p.Name).IncludeProperties(p => p.Balance).HasFillFactor(80).IsCreatedOnline();
            patient.HasKey(p => p.Id).IsClustered(false);
            patient.UpdateUsingStoredProcedure("up", procedure => procedure.HasOriginalValueParameter(p => p.Id).HasParameter(p => p.Name).HasParameter(p => p.Notes).HasParameter(p => p.Balance));
        }
        public static int Age(DateTime born) => throw new NotSupportedException();
    }
}

namespace Clinic.KeysAndIndexesByMetadata
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            modelBuilder.Entity<Patient>().HasIndex(p => p.Name).Metadata.IsUnique = true;
            modelBuilder.Entity<Patient>().HasKey(p => p.Id).Metadata.SetName("pk_people");
            modelBuilder.Entity<Patient>().HasMany(p => p.Visits).WithOne(v => v.Patient).Metadata.DeleteBehavior = DeleteBehavior.NoAction;
            ((IMutableNavigation)modelBuilder.Entity<Patient>().Navigation(p => p.Home).Metadata).ForeignKey.IsRequiredDependent = true;
            modelBuilder.Entity<Patient>().OwnsOne(p => p.Home).OwnedEntityType.FindProperty("City")!.SetMaxLength(20);
        }
    }
}

namespace Clinic.WhatMetadataSays
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var entityType in modelBuilder.Model.GetEntityTypes())
            {
                var keys = entityType.GetKeys().Count();
                var references = entityType.GetNavigations().Where(n => !n.IsCollection).ToList();
                foreach (var navigation in references.Where(n => !n.TargetEntityType.IsOwned()))
                    navigation.ForeignKey.DeleteBehavior = DeleteBehavior.Restrict;
                foreach (var property in entityType.GetProperties().Where(p => p.IsForeignKey() && !p.IsPrimaryKey()))
                    property.SetColumnName($"{property.Name}_{keys}");
                if (entityType.GetForeignKeys().Any(fk => fk.PrincipalEntityType.ClrType == typeof(Patient) && !fk.IsOwnership))
                    entityType.SetComment(string.Join(",", entityType.GetForeignKeys().Select(fk => fk.GetConstraintName())));
                if (entityType.GetProperties().Where(p => p.IsIndex()).ToList() is { Count: > 0 } indexed && entityType.FindIndex(indexed) is { } index)
                    index.SetDatabaseName("ix_" + entityType.GetTableName());
            }
        }
    }
}

namespace Clinic.ReferencingForeignKeys
{
    public class ClinicContext : Context
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder)
        {
            base.OnModelCreating(modelBuilder);
            foreach (var foreignKey in modelBuilder.Model.FindEntityType(typeof(Patient))!.GetReferencingForeignKeys().Where(fk => !fk.IsOwnership))
            {
                foreignKey.SetConstraintName("FK_" + foreignKey.DeclaringEntityType.ClrType.Name + "_" + foreignKey.PrincipalKey.Properties.Single().Name + "_" + foreignKey.DependentToPrincipal!.Name);
                foreignKey.IsRequired = false;
            }
        }
    }
}
