namespace ModelLint.Tests.CodeFixes.Matrix;

internal static class EntityTypeSubjects
{
    private const string SurrogateKey = "Add a primary key 'Id' to 'Visit', and make the former key over 'Email' a unique index";

    private static readonly ImmutableArray<string> Surrogate = ["+ index Visit(Email)", "+ key Visit(Id)", "+ property Visit.Id", "- key Visit(Email)"];

    public static ImmutableArray<Subject> All { get; } =
    [
        new("MDL0001")
        {
            Base = null,
            Members = ["int Id", "int Number"],
            Choices =
            [
                new("Add 'CreatedAt' and 'UpdatedAt' to 'Visit', with the database's time as default", "+ property Visit.CreatedAt", "+ property Visit.UpdatedAt"),
                new("Add 'CreatedAt' and 'UpdatedAt' to 'Visit' as shadow properties, with the database's time as default", "+ property Visit.CreatedAt", "+ property Visit.UpdatedAt"),
                new("Add 'CreatedAt' and 'UpdatedAt' to 'Visit', set in SaveChanges of 'ClinicContext'", "+ property Visit.CreatedAt", "+ property Visit.UpdatedAt") { IsFurther = true },
            ],
        },
        new("MDL0013")
        {
            Base = null,
            Members = ["long VisitNumber", "DateTimeOffset CreatedAt", "DateTimeOffset UpdatedAt"],
            IsRefused = true,
            Choices = [new("Make 'VisitNumber' the primary key with HasKey"), new("Make 'VisitNumber' the primary key with [Key]")],
        },
        new("MDL0015")
        {
            Members = ["int Number", "DateTimeOffset? DeletedAt"],
            Member = "DeletedAt",
            Choices = [new("Leave out rows deleted by 'DeletedAt' with HasQueryFilter", "+ filter Visit#SoftDelete")],
        },
        new("MDL0016")
        {
            Members = ["int Number", "int TenantId"],
            Member = "TenantId",
            ContextMembers = ["public int TenantId { get; init; }"],
            Choices = [new("Compare 'TenantId' of 'Visit' with the context's in a query filter", "+ filter Visit")],
        },
        new("MDL0021")
        {
            Members = ["int Number"],
            Options = "modellint.table_naming = snake_case, plural",
            Choices =
            [
                new("Name the table of 'Visit' 'visits' with ToTable", "~ entity Visit: table Visits => visits", "~ key Visit(Id): name PK_Visits => PK_visits"),
                new("Name the table of 'Visit' 'visits' with [Table]", "~ entity Visit: table Visits => visits", "~ key Visit(Id): name PK_Visits => PK_visits"),
            ],
        },
        new("MDL0021", "a name is there")
        {
            Members = ["int Number"],
            Configuration = ["ToTable(\"Visits\", \"dbo\")"],
            Attributes = ["[Table(\"Visits\")]"],
            Options = "modellint.table_naming = snake_case, plural",
            Choices = [new("Name the table of 'Visit' 'visits'", "~ entity Visit: table Visits => visits", "~ key Visit(Id): name PK_Visits => PK_visits")],
        },
        new("MDL0023")
        {
            Members = ["int Number"],
            Choices = [new("Name the primary key 'pk_Visits'", "~ key Visit(Id): name PK_Visits => pk_Visits")],
        },
        new("MDL0023", "a name is there")
        {
            Members = ["int Number"],
            Configuration = ["HasKey(@(Id)).HasName(\"PK_Visits\")"],
            Choices = [new("Name the primary key 'pk_Visits'", "~ key Visit(Id): name PK_Visits => pk_Visits")],
        },
        new("MDL0024")
        {
            Name = "Visits",
            Set = "VisitLog",
            Members = ["int Number"],
            Choices =
            [
                new(
                    "Rename 'Visits' to 'Visit'",
                    [.. new[] { "entity Visit", "key Visit(Id)", "property Visit.CreatedAt", "property Visit.Id", "property Visit.Number", "property Visit.UpdatedAt" }
                        .SelectMany(fact => new[] { $"+ {fact}", $"- {fact.Replace("Visit", "Visits", StringComparison.Ordinal)}" })]),
            ],
        },
        new("MDL0033")
        {
            Members = ["int Number"],
            Choices =
            [
                new("Add a row version 'RowVersion' to 'Visit'", "+ property Visit.RowVersion"),
                new("Add a row version 'RowVersion' to 'Visit' as a shadow property", "+ property Visit.RowVersion"),
            ],
        },
        new("MDL0037")
        {
            IsOfDerivedTypes = true,
            Members = ["int Number"],
            Application = """
                public class VisitRules : IEntityTypeConfiguration<Visit>
                {
                    public void Configure(EntityTypeBuilder<Visit> builder) => builder.HasIndex(x => x.Number).IsUnique();
                }

                """,
            Choices = [new("Apply 'VisitRules' in OnModelCreating", "+ index Visit(Number)")],
        },
        new("MDL0041")
        {
            Members = ["int Number"],
            Shared = string.Concat(new[] { "Patient", "Doctor", "Ward", "Nurse", "Bill", "Order" }.Select(Subjects.OfTenant)),
            SharedSets = ["Patient", "Doctor", "Ward", "Nurse", "Bill", "Order"],
            Choices = [new("Add 'TenantId' to 'Visit'", "+ property Visit.TenantId")],
            Consequences = [("MDL0016", "an entity type of a tenant wants a query filter, which another fix adds")],
        },
        new("MDL0045")
        {
            Base = null,
            Members = ["[MaxLength(100)] string Email = \"\"", "DateTimeOffset CreatedAt", "DateTimeOffset UpdatedAt"],
            AttributedMembers = ["[Key] [MaxLength(100)] string Email = \"\"", "DateTimeOffset CreatedAt", "DateTimeOffset UpdatedAt"],
            Configuration = ["HasKey(@(Email))"],
            Attributes = [],
            Choices = [new(SurrogateKey, Surrogate)],
        },
        new("MDL0045", "by an attribute of the class")
        {
            Base = null,
            Members = ["[MaxLength(100)] string Email = \"\"", "DateTimeOffset CreatedAt", "DateTimeOffset UpdatedAt"],
            Configuration = ["HasKey(@(Email))"],
            Attributes = ["[PrimaryKey(nameof(Email))]"],
            Choices = [new(SurrogateKey, Surrogate)],
        },
        new("MDL0047")
        {
            Members = ["int Number"],
            Application = """
                public class VisitImport(Microsoft.Extensions.Configuration.IConfiguration configuration)
                {
                    // Where visits come from.
                    public DbContextOptions Options => new DbContextOptionsBuilder<ClinicContext>()
                        .UseSqlServer("Server=sql.clinic.example;Database=clinic;User Id=app;Password=s3cr3t-7")
                        .Options;

                    public bool IsOpen => configuration["Open"] is not null;
                }

                """,
            Choices = [new("Read the connection string 'Clinic' of the configuration, where the value has to be put then (user secrets, environment)")],
        },
    ];
}
