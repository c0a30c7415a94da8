using ModelLint.Rules.Indexes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Indexes;

public sealed class IndexWithoutLeadingTenantTests
{
    private const string Room = "class Room { public int Id { get; set; } public int TenantId { get; set; } public int {|#0:Number|} { get; set; } public int Floor { get; set; } } ";

    private static readonly string Silent = Room.Replace("{|#0:Number|}", "Number");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0017").WithLocation(0);

    [Fact]
    public Task A_tenant_that_comes_second() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId });"),
        Expected.WithMessage("Index {'Number', 'TenantId'} of entity type 'Room' does not start with the tenant property 'TenantId'")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Room").WithProperty("Members", "Number,TenantId").WithProperty("Table", "Rooms"));

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.Floor, r.TenantId });")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId, r.Floor }).IsUnique();")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }).HasFilter(\"[Floor] > 0\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }, \"ByNumber\").IsDescending(true, false);")]
    [InlineData("b.Entity<Room>().HasIndex(\"Number\", \"TenantId\");")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }); b.Entity<Room>().HasIndex(r => new { r.TenantId, r.Floor });")]
    public Task However_it_is_made(string configuration) => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(Room + TestContext.For("Room", configuration), Expected);

    [Fact]
    public Task By_attribute() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync("[Index(nameof(Number), nameof(TenantId))] " + Room + TestContext.For("Room", provider: "UseSqlite(\"-\")"), Expected);

    [Fact]
    public Task A_shadow_tenant() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(
        Room.Replace("public int TenantId { get; set; } ", "") + TestContext.For("Room", "b.Entity<Room>().Property<int>(\"TenantId\"); b.Entity<Room>().HasIndex(\"Number\", \"TenantId\");"), Expected);

    [Fact]
    public Task A_tenant_of_the_base_entity_type() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(
        "class Place { public int Id { get; set; } public int TenantId { get; set; } } class Room : Place { public int [|Number|] { get; set; } }"
        + TestContext.For("Place, Room", "b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId });"));

    [Fact]
    public Task Names_of_the_team() => new AnalyzerTest<IndexWithoutLeadingTenant>
    {
        TestCode = "class Room { public int Id { get; set; } public int ClinicId { get; set; } public int TenantId { get; set; } public int [|Number|] { get; set; } }"
            + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.Number, r.ClinicId }); b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId });"),
        TestState = { AnalyzerConfigFiles = { ("/.editorconfig", "root = true\n[*.cs]\nmodellint.tenant_property_names = ClinicId") } },
    }.RunAsync();

    [Theory]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.TenantId, r.Number });")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.TenantId);")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Number);")]
    [InlineData("b.Entity<Room>().HasIndex(r => new { r.Number, r.Floor });")]
    [InlineData("b.Entity<Room>().HasAlternateKey(r => new { r.Number, r.TenantId });")]
    [InlineData("b.Entity<Room>().HasKey(r => new { r.Number, r.TenantId });")]
    [InlineData("b.Entity<Room>().ToView(\"Rooms\").HasIndex(r => new { r.Number, r.TenantId });")]
    [InlineData("b.Entity<Room>().Ignore(r => r.TenantId).HasIndex(r => new { r.Number, r.Floor });")]
    public Task With_the_tenant_first_or_not_at_all(string configuration) => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(Silent + TestContext.For("Room", configuration));

    [Fact]
    public Task An_index_that_a_convention_makes() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(
        """
        class House { public int Number { get; set; } public int TenantId { get; set; } }
        class Room { public int Id { get; set; } public int HouseNumber { get; set; } public int TenantId { get; set; } public House House { get; set; } = null!; }
        """ + TestContext.For("House, Room", "b.Entity<House>().HasKey(h => new { h.Number, h.TenantId }); b.Entity<Room>().HasOne(r => r.House).WithMany().HasForeignKey(r => new { r.HouseNumber, r.TenantId });"));

    [Fact]
    public Task The_tenants_themselves() => VerifyRule<IndexWithoutLeadingTenant>.AnalyzerAsync(
        "class Tenant { public int TenantId { get; set; } public int Region { get; set; } }" + TestContext.For("Tenant", "b.Entity<Tenant>().HasIndex(t => new { t.Region, t.TenantId });"));

    [Fact]
    public Task Members_that_are_not_known() => Verify<IndexWithoutLeadingTenant>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().HasIndex(Environment.GetCommandLineArgs());"));

    [Fact]
    public Task An_entity_type_that_is_not_known() => Verify<IndexWithoutLeadingTenant>.AnalyzerAsync(
        Silent + TestContext.For("Room", "b.Entity<Room>().HasIndex(r => new { r.Number, r.TenantId }); Other.Configure(b.Entity<Room>());")
        + "static class Other { public static void Configure(object builder) => Activator.CreateInstance((Type)builder); }");
}
