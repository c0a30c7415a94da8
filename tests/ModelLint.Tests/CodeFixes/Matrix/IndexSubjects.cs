namespace ModelLint.Tests.CodeFixes.Matrix;

internal static class IndexSubjects
{
    public static ImmutableArray<Subject> All { get; } =
    [
        new("MDL0005")
        {
            IsOfDerivedTypes = true,
            Members = ["int TenantId", "int Number"],
            Configuration = ["HasIndex(@(Number)).IsUnique()"],
            Attributes = ["[Index(nameof(Number), IsUnique = true)]"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices = [new("Put 'TenantId' first in the unique index over 'Number'", "+ index Visit(TenantId,Number)", "- index Visit(Number)")],
        },
        new("MDL0005", "an alternate key")
        {
            Members = ["int TenantId", "int Number"],
            Configuration = ["HasAlternateKey(@(Number))"],
            Choices = [new("Put 'TenantId' first in the alternate key over 'Number'", "+ key Visit(TenantId,Number)", "- key Visit(Number)")],
        },
        new("MDL0014")
        {
            Members = ["int Number", "DateTimeOffset? DeletedAt"],
            Configuration = ["HasIndex(@(Number)).IsUnique()"],
            Attributes = ["[Index(nameof(Number), IsUnique = true)]"],
            Choices = [new("Leave rows deleted by 'DeletedAt' out of the unique index over 'Number'", "~ index Visit(Number): filter - => [DeletedAt] IS NULL")],
        },
        new("MDL0017")
        {
            IsOfDerivedTypes = true,
            Members = ["int TenantId", "int Number"],
            Configuration = ["HasIndex(@(Number, TenantId))"],
            Attributes = ["[Index(nameof(Number), nameof(TenantId))]"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices = [new("Put 'TenantId' first in the index over 'Number', 'TenantId'", "+ index Visit(TenantId,Number)", "- index Visit(Number,TenantId)")],
        },
        new("MDL0027")
        {
            IsOfDerivedTypes = true,
            // What would be lost with the statement is the author's to move.
            Comment = "",
            Members = ["int Room", "int Day"],
            Configuration = ["HasIndex(@(Room, Day))", "HasIndex(@(Room))"],
            Attributes = ["[Index(nameof(Room), nameof(Day))]", "[Index(nameof(Room))]"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices = [new("Remove the index over 'Room'", "- index Visit(Room)")],
        },
        new("MDL0034")
        {
            IsOfDerivedTypes = true,
            Members = ["int Number", "int? ExternalNumber"],
            Configuration = ["HasIndex(@(Number, ExternalNumber)).IsUnique()"],
            Attributes = ["[Index(nameof(Number), nameof(ExternalNumber), IsUnique = true)]"],
            Database = "UseNpgsql()",
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new(
                    "Leave rows in which 'ExternalNumber' is null out of the unique index, and say so",
                    "~ index Visit(Number,ExternalNumber): filter - => \"ExternalNumber\" IS NOT NULL"),
                new("Take nulls for equal in the unique index over 'Number', 'ExternalNumber' (PostgreSQL 15)", "~ index Visit(Number,ExternalNumber): nullsDistinct - => false"),
            ],
        },
        new("MDL0036")
        {
            IsOfDerivedTypes = true,
            Members = ["string Path = \"\""],
            Member = "Path",
            Configuration = ["Property(@(Path)).HasColumnType(\"nvarchar(max)\")", "HasIndex(@(Path))"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices = [new("Limit 'Path' to 256 characters, in place of the column type", "~ property Visit.Path: maxLength - => 256, columnType nvarchar(max) => -")],
        },
        new("MDL0042")
        {
            IsOfDerivedTypes = true,
            Members = ["int Number", "bool? IsOpen"],
            Member = "IsOpen",
            Configuration = ["HasIndex(@(IsOpen))"],
            Attributes = ["[Index(nameof(IsOpen))]"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new("Index only the rows where 'IsOpen' is true", "~ index Visit(IsOpen): filter - => [IsOpen] = 1"),
                new("Index only the rows where 'IsOpen' is false", "~ index Visit(IsOpen): filter - => [IsOpen] = 0"),
            ],
        },
        new("MDL0044")
        {
            IsOfDerivedTypes = true,
            Members = ["string[] Tags = []"],
            Member = "Tags",
            Database = "UseNpgsql()",
            Application = """
                public class VisitSearch(ClinicContext db)
                {
                    public IQueryable<Visit> With(string tag) => db.Visits.Where(visit => visit.Tags.Contains(tag));
                }

                """,
            Choices = [new("Index 'Tags' with a GIN index", "+ index Visit(Tags)")],
        },
    ];
}
