using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class UniqueIndexWithoutTenantTests
{
    private const string Room = "class Room { public int Id { get; set; } public int TenantId { get; set; } public int {|#0:Number|} { get; set; } public int Floor { get; set; } public Guid Code { get; set; } }";

    private static readonly string Silent = Room.Replace("{|#0:Number|}", "Number");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0005").WithLocation(0);

    private static Task VerifyAsync(string option, string source, params DiagnosticResult[] expected)
    {
        var test = new AnalyzerTest<UniqueIndexWithoutTenant>
        {
            TestCode = source,
            TestState = { AnalyzerConfigFiles = { ("/.editorconfig", $"root = true\n[*.cs]\n{option}") } },
        };
        test.TestState.ExpectedDiagnostics.AddRange(expected);
        return test.RunAsync();
    }

    [Fact]
    public Task A_unique_index() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique();"),
        Expected.WithMessage("Unique index {'Number'} of entity type 'Room' does not include the tenant property 'TenantId'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Room").WithProperty("Members", "Number").WithProperty("Table", "Rooms"));

    [Fact]
    public Task A_unique_index_by_attribute() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        "[Index(nameof(Number), nameof(Floor), IsUnique = true)] " + Room + TestContext.For("Room"), Expected.WithProperty("Members", "Number,Floor"));

    [Fact]
    public Task An_alternate_key() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasAlternateKey(r => new { r.Number, r.Floor });"),
        Expected.WithMessage("Alternate key {'Number', 'Floor'} of entity type 'Room' does not include the tenant property 'TenantId'"));

    [Fact]
    public Task A_filter_is_no_excuse() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique().HasFilter(\"[Floor] = 1\");"), Expected);

    [Theory]
    [InlineData("[TenantId] IS NOT NULL")]
    [InlineData("[TenantId] IS NULL OR [Floor] = 1")]
    public Task Not_one_that_lets_in_rows_of_tenants(string filter) => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Room.Replace("int TenantId", "int? TenantId") + TestContext.For("Room", $"b.Entity<Room>().HasIndex(r => r.Number).IsUnique().HasFilter(\"{filter}\");"), Expected);

    /// <summary>Rows of no tenant, beside an index with the tenant for the others: nulls are distinct on PostgreSQL.</summary>
    [Theory]
    [InlineData("UseSqlServer()", "[TenantId] IS NULL")]
    [InlineData("UseNpgsql()", "\\\"TenantId\\\" IS NULL")]
    public Task Rows_of_no_tenant(string provider, string filter) => VerifyRule<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent.Replace("int TenantId", "int? TenantId")
        + TestContext.For("Room", $"b.Entity<Room>().HasIndex(r => new {{ r.TenantId, r.Number }}).IsUnique(); b.Entity<Room>().HasIndex(r => r.Number).IsUnique().HasFilter(\"{filter}\");", provider));

    /// <summary>Names of tenants are unique among tenants.</summary>
    [Theory]
    [InlineData("class Tenant { public int TenantId { get; set; } public string Name { get; set; } = \"\"; }")]
    [InlineData("class Tenant { public int Id { get; set; } public string TenantId { get; set; } = \"\"; public string Name { get; set; } = \"\"; }")]
    [InlineData("class Customer { [Key] public int TenantId { get; set; } public string Name { get; set; } = \"\"; }")]
    [InlineData("class Customer { [Key] public int TenantId { get; set; } public string Name { get; set; } = \"\"; public List<Bill> Bills { get; } = []; } class Bill { public int Id { get; set; } public int TenantId { get; set; } public Customer Tenant { get; set; } = null!; }")]
    public Task The_tenants_themselves(string types) => VerifyRule<UniqueIndexWithoutTenant>.AnalyzerAsync(
        types + TestContext.For(types.Contains("Customer", StringComparison.Ordinal) ? "Customer" : "Tenant", $"b.Entity<{(types.Contains("Customer", StringComparison.Ordinal) ? "Customer" : "Tenant")}>().HasIndex(\"Name\").IsUnique();"));

    [Fact]
    public Task What_each_tenant_has_one_of() => VerifyRule<UniqueIndexWithoutTenant>.AnalyzerAsync(
        "class Shop { [Key] public int TenantId { get; set; } [MaxLength(100)] public string Domain { get; set; } = \"\"; }" + TestContext.For("Shop", "b.Entity<Shop>().HasIndex(s => s.Domain).IsUnique();"));

    [Fact]
    public Task A_filter_that_is_not_known() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique().HasFilter(Environment.MachineName);"));

    [Fact]
    public Task A_shadow_tenant() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Room.Replace("public int TenantId { get; set; } ", "")
        + TestContext.For("Room", "b.Entity<Room>().Property<int>(\"TenantId\"); b.Entity<Room>().HasIndex(r => r.Number).IsUnique();"), Expected);

    [Fact]
    public Task A_tenant_of_the_base_class() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        """
        abstract class TenantOwned { public int Id { get; set; } public int TenantId { get; set; } }
        class Room : TenantOwned { public int [|Number|] { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique();"));

    [Fact]
    public Task A_tenant_of_the_base_entity_type() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        """
        class Place { public int Id { get; set; } public int TenantId { get; set; } }
        class Room : Place { public int [|Number|] { get; set; } }
        """ + TestContext.For("Place, Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique();"));

    [Fact]
    public Task A_foreign_key_to_what_has_no_tenant() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        """
        class Country { public int Id { get; set; } }
        class Room { public int Id { get; set; } public int TenantId { get; set; } public int [|CountryId|] { get; set; } public Country Country { get; set; } = null!; public int Number { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.CountryId, r.Number }).IsUnique();"));

    [Fact]
    public Task Strict_with_a_Guid() => VerifyAsync(
        "modellint.strict_tenancy = true",
        Silent.Replace("Guid Code", "Guid {|#0:Code|}") + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Code).IsUnique();"), Expected);

    [Fact]
    public Task Strict_with_a_foreign_key() => VerifyAsync(
        "modellint.strict_tenancy = true",
        """
        class House { public int Id { get; set; } public int TenantId { get; set; } }
        class Room { public int Id { get; set; } public int TenantId { get; set; } public int [|HouseId|] { get; set; } public House House { get; set; } = null!; public int Number { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.HouseId, r.Number }).IsUnique();"));

    [Fact]
    public Task Tenants_by_another_name() => VerifyAsync(
        "modellint.tenant_property_names = organization_id, ClinicId",
        """
        class Room { public int Id { get; set; } public int OrganizationId { get; set; } public int [|Number|] { get; set; } }
        class Ward { public int Id { get; set; } public int TenantId { get; set; } public int Number { get; set; } }
        """ + TestContext.For("Room, Ward", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique(); b.Entity<Ward>().HasIndex(r => r.Number).IsUnique();"));

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.TenantId, r.Number }).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }).IsUnique();")]
    [InlineData("b.Entity<Room>().HasAlternateKey(r => new { r.TenantId, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Number);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Number).IsUnique().IsUnique(false);")]
    [InlineData("b.Entity<Room>().HasKey(r => r.Number);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Id).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.Id }).IsUnique();")]
    [InlineData("b.Entity<Room>().HasAlternateKey(r => new { r.Id, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.TenantId).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Code).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.Code }).IsUnique();")]
    [InlineData("b.Entity<Room>().ToView(\"Rooms\").HasIndex(r => r.Number).IsUnique();")]
    [InlineData("b.Entity<Room>().Ignore(r => r.TenantId).HasIndex(r => r.Number).IsUnique();")]
    public Task With_the_tenant_or_not_unique(string configuration) => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent + TestContext.For("Room", configuration));

    [Fact]
    public Task Without_tenants() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent.Replace("TenantId", "OwnerId") + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique();"));

    [Fact]
    public Task A_nullable_Guid() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent.Replace("Guid Code", "Guid? Code") + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Code).IsUnique();"));

    [Fact]
    public Task A_foreign_key_to_what_has_a_tenant() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        """
        class House { public int Id { get; set; } public int TenantId { get; set; } }
        class Room { public int Id { get; set; } public int TenantId { get; set; } public int HouseId { get; set; } public House House { get; set; } = null!; public int Number { get; set; } }
        """ + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.HouseId, r.Number }).IsUnique();"));

    [Fact]
    public Task The_index_of_a_one_to_one_relationship() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        """
        class House { public int Id { get; set; } public Room Room { get; set; } = null!; }
        class Room { public int Id { get; set; } public int TenantId { get; set; } public int HouseId { get; set; } public House House { get; set; } = null!; }
        """ + TestContext.For("House, Room"));

    [Fact]
    public Task Uniqueness_that_is_not_known() => Verify<UniqueIndexWithoutTenant>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique(Environment.TickCount > 0);"));

    [Fact]
    public Task Options_that_cannot_be_read_leave_the_default() => VerifyAsync(
        "modellint.strict_tenancy = perhaps\nmodellint.tenant_property_names = Tenant Id",
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => r.Number).IsUnique(); b.Entity<Room>().HasIndex(r => r.Code).IsUnique();"), Expected);
}
