using ModelLint.CodeFixes.EntityTypes;
using ModelLint.Rules.EntityTypes;

namespace ModelLint.Tests.CodeFixes.EntityTypes;

using Fix = VerifyFix<EntityTypeWithoutTenant, EntityTypeWithoutTenantFix>;

public sealed class EntityTypeWithoutTenantFixTests
{
    private const string Relationships = "modelBuilder.Entity<Patient>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId);\n        modelBuilder.Entity<Doctor>().HasOne<Tenant>().WithMany().HasForeignKey(p => p.TenantId);";

    [Fact]
    public Task The_property() => Fix.ChangesAsync(Source("[|Ward|]", ""), Source("Ward", "", Property), "+ property Ward.TenantId");

    [Fact]
    public Task The_property_and_the_relationship_of_the_others() => Fix.ChangesAsync(
        Source("[|Ward|]", Relationships) + Tenant,
        Source("Ward", $"{Relationships}\n        modelBuilder.Entity<Ward>().HasOne<Tenant>()\n            .WithMany()\n            .HasForeignKey(x => x.TenantId)\n            .OnDelete(DeleteBehavior.Restrict);", Property) + Tenant,
        "+ fk Ward(TenantId) -> Tenant(Id)",
        "+ index Ward(TenantId)",
        "+ property Ward.TenantId");

    [Fact]
    public Task Accessors_as_the_class_has_them() => Fix.ChangesAsync(
        Source("[|Ward|]", "").Replace(Accessible, Private, StringComparison.Ordinal),
        Source("Ward", "", "    public int TenantId { get; private set; }\n").Replace(Accessible, Private, StringComparison.Ordinal),
        "+ property Ward.TenantId");

    [Fact]
    public Task Where_others_differ_in_type() => Fix.OffersNothingAsync(Source("[|Ward|]", "").Replace("Doctor { public int Id { get; set; } public int", "Doctor { public int Id { get; set; } public long", StringComparison.Ordinal));

    [Fact]
    public Task Where_others_have_it_as_a_shadow_property() => Fix.OffersNothingAsync(
        Source("[|Ward|]", "modelBuilder.Entity<Patient>().Property<int>(\"TenantId\");\n        modelBuilder.Entity<Doctor>().Property<int>(\"TenantId\");").Replace(" public int TenantId { get; set; }", "", StringComparison.Ordinal));

    [Fact]
    public Task Several_entity_types_in_one_pass() => Fix.ChangesAsync(
        Source("[|Ward|]", "") + Others("[|Room|]", ""),
        Source("Ward", "", Property) + Others("Room", " public int TenantId { get; set; }"),
        "+ property Room.TenantId",
        "+ property Ward.TenantId");

    private const string Accessible = "Id { get; set; }\n    public int Beds { get; set; }";

    private const string Private = "Id { get; private set; }\n    public int Beds { get; private set; }";

    private const string Property = "    public int TenantId { get; set; }\n";

    private const string Tenant = "public class Tenant { public int Id { get; set; } }\n";

    private static string Others(string room, string property) =>
        $"public class {room} {{ public int Id {{ get; set; }}{property} }}\npublic class Bed {{ public int Id {{ get; set; }} public int TenantId {{ get; set; }} }}\n"
        + "public partial class ClinicContext { public DbSet<Room> Rooms => Set<Room>(); public DbSet<Bed> Beds => Set<Bed>(); }\n";

    private static string Source(string ward, string statements, string property = "") => $$"""
        public class Patient { public int Id { get; set; } public int TenantId { get; set; } }
        public class Doctor { public int Id { get; set; } public int TenantId { get; set; } }
        public class {{ward}}
        {
            public int Id { get; set; }
            public int Beds { get; set; }
        {{property}}}
        public partial class ClinicContext : DbContext
        {
            public DbSet<Patient> Patients => Set<Patient>();
            public DbSet<Doctor> Doctors => Set<Doctor>();
            public DbSet<Ward> Wards => Set<Ward>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
