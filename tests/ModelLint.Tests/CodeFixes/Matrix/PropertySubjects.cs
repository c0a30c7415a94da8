namespace ModelLint.Tests.CodeFixes.Matrix;

internal static class PropertySubjects
{
    public static ImmutableArray<Subject> All { get; } =
    [
        new("MDL0003")
        {
            IsOfDerivedTypes = true,
            Members = ["string Reason = \"\""],
            Member = "Reason",
            Chain = "Property(@(Reason)).HasComment(\"Why\")",
            Homes = Homes.Any,
            Choices =
            [
                new("Limit 'Reason' to 256 characters with HasMaxLength", "~ property Visit.Reason: maxLength - => 256"),
                new("Limit 'Reason' to 256 characters with [MaxLength]", "~ property Visit.Reason: maxLength - => 256") { IsOfMember = true },
                new("Limit all 'string' properties of 'ClinicContext' to 256 characters in ConfigureConventions (2 change)", "~ property Visit.Reason: maxLength - => 256") { IsOfModel = true },
            ],
        },
        new("MDL0004")
        {
            IsOfDerivedTypes = true,
            Members = ["Level Urgency"],
            Member = "Urgency",
            Shared = Subjects.Level,
            Chain = "Property(@(Urgency)).HasComment(\"How far\")",
            Database = "UseNpgsql(npgsql => npgsql.MapEnum<Level>())",
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new(
                    "Store 'Urgency' as text of up to 6 characters, with a CHECK constraint over its names",
                    "+ check Visit#CK_Visits_Urgency",
                    "~ property Visit.Urgency: providerType Level => System.String, maxLength - => 6, nativeEnum true => false"),
                new(
                    "Store all 'Level' properties of 'ClinicContext' as text of up to 6 characters, each with a CHECK constraint over its names, in ConfigureConventions (2 change)",
                    "+ check Visit#CK_Visits_Urgency",
                    "~ property Visit.Urgency: providerType Level => System.String, maxLength - => 6, nativeEnum true => false") { IsOfModel = true },
            ],
        },
        new("MDL0006")
        {
            IsOfDerivedTypes = true,
            Members = ["Level Urgency"],
            Member = "Urgency",
            Shared = Subjects.Level,
            Chain = "Property(@(Urgency)).HasComment(\"How far\")",
            Homes = Homes.Any,
            Choices =
            [
                new(
                    "Store 'Urgency' as text of up to 6 characters, with a CHECK constraint over its names",
                    "+ check Visit#CK_Visits_Urgency",
                    "~ property Visit.Urgency: providerType System.Int32 => System.String, maxLength - => 6"),
                new("Keep 'Urgency' a number, with a CHECK constraint over its values", "+ check Visit#CK_Visits_Urgency"),
                new(
                    "Store all 'Level' properties of 'ClinicContext' as text of up to 6 characters, each with a CHECK constraint over its names, in ConfigureConventions (2 change)",
                    "+ check Visit#CK_Visits_Urgency",
                    "~ property Visit.Urgency: providerType System.Int32 => System.String, maxLength - => 6") { IsOfModel = true },
            ],
        },
        new("MDL0006", "text, and a table's block")
        {
            Members = ["VisitStatus Status"],
            Member = "Status",
            Types = Subjects.Status,
            Configuration = ["Property(@(Status)).HasConversion<string>()", "ToTable(t => t.HasComment(\"Visits\"))"],
            Choices =
            [
                new(
                    "Keep 'Status' as text of up to 7 characters, with a CHECK constraint over its names",
                    "+ check Visit#CK_Visits_Status",
                    "~ property Visit.Status: maxLength - => 7"),
            ],
        },
        new("MDL0007")
        {
            IsOfDerivedTypes = true,
            Members = ["int PatientId"],
            Member = "PatientId",
            Shared = Subjects.Patient,
            SharedSets = ["Patient"],
            Chain = "Property(@(PatientId)).HasComment(\"Whose\")",
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices = [new("Make 'PatientId' a foreign key to 'Patient' that restricts deletes", "+ fk Visit(PatientId) -> Patient(Id)", "+ index Visit(PatientId)")],
        },
        new("MDL0011")
        {
            IsOfDerivedTypes = true,
            Members = ["decimal Total"],
            Member = "Total",
            Chain = "Property(@(Total)).HasComment(\"How much\")",
            Homes = Homes.Any,
            Choices =
            [
                new("Keep 18 digits of 'Total', 2 of them behind the point with HasPrecision", "~ property Visit.Total: precision - => 18, scale - => 2"),
                new("Keep 18 digits of 'Total', 2 of them behind the point with [Precision]", "~ property Visit.Total: precision - => 18, scale - => 2") { IsOfMember = true },
                new("Keep 18 digits of all 'decimal' properties of 'ClinicContext', 2 of them behind the point, in ConfigureConventions (2 change)", "~ property Visit.Total: precision - => 18, scale - => 2") { IsOfModel = true },
            ],
        },
        new("MDL0012")
        {
            Members = ["bool IsOpen = true"],
            Member = "IsOpen",
            Chain = "Property(@(IsOpen)).HasComment(\"Whether\")",
            Homes = Homes.Any,
            Choices = [new("Give 'IsOpen' the default true", "~ property Visit.IsOpen: generated Never => OnAdd, default - => true")],
        },
        new("MDL0022")
        {
            Members = ["int roomNumber"],
            Member = "roomNumber",
            Chain = "Property(@(roomNumber)).HasComment(\"Where\")",
            Options = "modellint.column_naming = pascal_case",
            Homes = Homes.BaseClass,
            Choices =
            [
                new("Name the column of 'roomNumber' 'RoomNumber' with HasColumnName", "~ property Visit.roomNumber: column roomNumber => RoomNumber"),
                new("Name the column of 'roomNumber' 'RoomNumber' with [Column]", "~ property Visit.roomNumber: column roomNumber => RoomNumber") { IsOfMember = true },
            ],
        },
        new("MDL0022", "a name is there")
        {
            Members = ["int Room"],
            AttributedMembers = ["[Column(\"room_number\")] int Room"],
            Attributes = [],
            Member = "Room",
            Configuration = ["Property(@(Room)).HasColumnName(\"room_number\")"],
            Options = "modellint.column_naming = pascal_case",
            Choices = [new("Name the column of 'Room' 'RoomNumber'", "~ property Visit.Room: column room_number => RoomNumber")],
        },
        new("MDL0026")
        {
            IsOfDerivedTypes = true,
            Members = ["[Range(0, 150)] int Age"],
            Member = "Age",
            Chain = "Property(@(Age)).HasComment(\"How old\")",
            Homes = Homes.Any,
            Choices = [new("Add CHECK constraint for [Range] of 'Age'", "+ check Visit#CK_Visits_Age_Range")],
        },
        new("MDL0031")
        {
            IsOfDerivedTypes = true,
            Members = ["double Price"],
            Member = "Price",
            Chain = "Property(@(Price)).HasComment(\"How much\")",
            Homes = Homes.Any,
            Choices =
            [
                new(
                    "Make 'Price' a decimal of 18 digits, 2 of them behind the point with HasPrecision",
                    "~ property Visit.Price: type System.Double => System.Decimal, providerType System.Double => System.Decimal, precision - => 18, scale - => 2") { IsOfMember = true },
                new(
                    "Make 'Price' a decimal of 18 digits, 2 of them behind the point with [Precision]",
                    "~ property Visit.Price: type System.Double => System.Decimal, providerType System.Double => System.Decimal, precision - => 18, scale - => 2") { IsOfMember = true },
            ],
        },
        new("MDL0032")
        {
            IsOfDerivedTypes = true,
            Members = ["DateTime StartsAt"],
            Member = "StartsAt",
            Chain = "Property(@(StartsAt)).HasComment(\"When\")",
            Homes = Homes.Any,
            Choices =
            [
                new(
                    "Make 'StartsAt' a DateTimeOffset",
                    "~ property Visit.StartsAt: type System.DateTime => System.DateTimeOffset, providerType System.DateTime => System.DateTimeOffset") { IsOfMember = true },
            ],
        },
        new("MDL0035")
        {
            IsOfDerivedTypes = true,
            Members = ["VisitStatus Status"],
            Member = "Status",
            Types = Subjects.Status,
            Configuration = ["Property(@(Status)).HasConversion<string>().HasMaxLength(5)"],
            Homes = Homes.Any,
            Choices = [new("Raise the max length of 'Status' from 5 to 7", "~ property Visit.Status: maxLength 5 => 7")],
        },
        new("MDL0038")
        {
            Base = null,
            Members = ["int Id", "DateTimeOffset? CreatedOn { get; private set; }", "DateTimeOffset UpdatedAt"],
            Member = "CreatedOn",
            Chain = "Property(@(CreatedOn)).HasComment(\"When\")",
            IsOfOwnProject = true,
            Choices =
            [
                new("Give 'CreatedOn' the database's time as default", "~ property Visit.CreatedOn: generated Never => OnAdd, defaultSql - => SYSDATETIMEOFFSET()"),
                new("Set 'CreatedOn' of 'Stay' and 'Visit' in SaveChanges of 'ClinicContext'") { IsOfModel = true },
            ],
        },
        new("MDL0039")
        {
            IsOfDerivedTypes = true,
            Members = ["Guid? TenantId"],
            Member = "TenantId",
            Shared = "public class Tenant\n{\n    public Guid Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n    public DateTimeOffset UpdatedAt { get; set; }\n}\n",
            SharedSets = ["Tenant"],
            Chain = "Property(@(TenantId)).HasComment(\"Whose\")",
            Choices =
            [
                new(
                    "Make 'TenantId' required, and a foreign key to 'Tenant' that restricts deletes",
                    "+ fk Visit(TenantId) -> Tenant(Id)",
                    "+ index Visit(TenantId)",
                    "~ property Visit.TenantId: nullable true => false"),
            ],
        },
        new("MDL0049")
        {
            IsOfDerivedTypes = true,
            Members = ["[StringLength(50)] string Reason = \"\""],
            Member = "Reason",
            Configuration = ["Property(@(Reason)).HasMaxLength(100)"],
            Homes = Homes.Any,
            Choices =
            [
                new("Set [StringLength] of 'Reason' to 100, as the column has it"),
                new("Change the column of 'Reason' to 50 characters, as [StringLength] says", "~ property Visit.Reason: maxLength 100 => 50"),
            ],
        },
        new("MDL0050")
        {
            IsOfDerivedTypes = true,
            Members = ["[MaxLength(100)] string Reason = \"\""],
            Member = "Reason",
            Configuration = ["Property(@(Reason)).IsRequired(false)"],
            Homes = Homes.Any,
            Choices =
            [
                new("Make 'Reason' nullable in C#, as its column is") { IsOfMember = true },
                new("Make the column of 'Reason' not nullable, as the property is in C#", "~ property Visit.Reason: nullable true => false"),
            ],
        },
    ];
}
