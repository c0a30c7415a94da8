namespace ModelLint.Tests.CodeFixes.Matrix;

internal static class ForeignKeySubjects
{
    private static readonly ImmutableArray<string> ToPatient = ["int PatientId", "Patient Patient = null!"];

    public static ImmutableArray<Subject> All { get; } =
    [
        new("MDL0002")
        {
            IsOfDerivedTypes = true,
            Members = [.. ToPatient, "bool? IsOpen"],
            Shared = Subjects.Patient,
            Configuration = ["HasIndex(@(PatientId)).HasFilter(\"[IsOpen] = 1\")"],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new("Index 'PatientId' in full with HasIndex, beside the filtered index", "+ index Visit(PatientId)#IX_Visits_PatientId_Full"),
                new("Index 'PatientId' in full with [Index], beside the filtered index", "+ index Visit(PatientId)#IX_Visits_PatientId_Full"),
            ],
        },
        new("MDL0008")
        {
            Members = ToPatient,
            Shared = Subjects.Patient,
            Chain = "HasOne(x => x.Patient).WithMany()",
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new("Say with OnDelete that the delete behavior is 'Cascade'"),
                new("Say with [DeleteBehavior] that the delete behavior is 'Cascade'"),
                new("Change the delete behavior to 'Restrict'", "~ fk Visit(PatientId) -> Patient(Id): delete Cascade => Restrict"),
            ],
        },
        new("MDL0009")
        {
            IsOfDerivedTypes = true,
            Members = ToPatient,
            Shared = "public class Patient : Entity\n{\n    public List<Visit> Visits { get; } = [];\n\n    public List<Stay> Stays { get; } = [];\n}\n",
            Configuration = ["HasOne(x => x.Patient).WithMany().HasForeignKey(@(PatientId))"],
            Choices =
            [
                new(
                    "Make 'Visits' the inverse of 'Patient', over the foreign key 'PatientId'",
                    "- fk Visit(PatientId1) -> Patient(Id)",
                    "- index Visit(PatientId1)",
                    "- property Visit.PatientId1",
                    "~ fk Visit(PatientId) -> Patient(Id): principalToDependent - => Visits"),
            ],
        },
        new("MDL0009", "a property that could be the foreign key")
        {
            Members = ["int RoomNo", "Room Room = null!"],
            Shared = "public class Room\n{\n    [Key]\n    public int RoomNo { get; set; }\n\n    public DateTimeOffset CreatedAt { get; set; }\n    public DateTimeOffset UpdatedAt { get; set; }\n}\n",
            Chain = "HasOne(x => x.Room).WithMany()",
            Choices =
            [
                new(
                    "Make 'RoomNo' the foreign key to 'Room', in place of 'RoomNo1'",
                    "+ fk Visit(RoomNo) -> Room(RoomNo)",
                    "+ index Visit(RoomNo)",
                    "- fk Visit(RoomNo1) -> Room(RoomNo)",
                    "- index Visit(RoomNo1)",
                    "- property Visit.RoomNo1"),
                new(
                    "Make 'RoomNo' the foreign key to 'Room', in place of 'RoomNo1', with [ForeignKey]",
                    "+ fk Visit(RoomNo) -> Room(RoomNo)",
                    "+ index Visit(RoomNo)",
                    "- fk Visit(RoomNo1) -> Room(RoomNo)",
                    "- index Visit(RoomNo1)",
                    "- property Visit.RoomNo1"),
            ],
            Consequences = [("MDL0008", "the foreign key is another than before, whose delete behavior nobody has said either")],
        },
        new("MDL0010")
        {
            Members = [.. ToPatient, "int PlanId", "VisitPlan Plan = null!"],
            Shared = Subjects.Patient,
            Types = "public class VisitPlan : Entity\n{\n    public int PatientId { get; set; }\n\n    public Patient Patient { get; set; } = null!;\n}\n\n",
            Configuration = ["HasOne(x => x.Patient).WithMany().OnDelete(DeleteBehavior.Cascade)", "HasOne(x => x.Plan).WithMany().OnDelete(DeleteBehavior.Cascade)"],
            AttributedMembers =
            [
                "int PatientId", "[DeleteBehavior(DeleteBehavior.Cascade)] Patient Patient = null!", "int PlanId", "[DeleteBehavior(DeleteBehavior.Cascade)] VisitPlan Plan = null!",
            ],
            Attributes = [],
            Homes = Homes.EntityType,
            Choices =
            [
                new("Change the delete behavior to 'NoAction'", "~ fk VisitPlan(PatientId) -> Patient(Id): delete Cascade => NoAction"),
                new("Change the delete behavior to 'ClientCascade'", "~ fk VisitPlan(PatientId) -> Patient(Id): delete Cascade => ClientCascade"),
            ],
        },
        new("MDL0028")
        {
            IsOfDerivedTypes = true,
            Members = ToPatient,
            Shared = "public class Patient : Entity\n{\n    [MaxLength(20)]\n    public string? MergedInto { get; set; }\n}\n",
            Model = ["modelBuilder.Entity<Patient>().HasQueryFilter(p => p.MergedInto == null);"],
            Chain = "HasOne(x => x.Patient).WithMany()",
            Choices =
            [
                new("Give 'Visit' the query filter of 'Patient' over 'Patient'", "+ filter Visit"),
                new(
                    "Make the foreign key over 'PatientId' optional, with delete behavior 'ClientSetNull' in place of 'Cascade'",
                    "~ fk Visit(PatientId) -> Patient(Id): required true => false, delete Cascade => ClientSetNull",
                    "~ property Visit.PatientId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true") { IsFurther = true },
            ],
        },
        new("MDL0029")
        {
            Members = ToPatient,
            Shared = Subjects.Patient,
            Configuration = ["HasOne(x => x.Patient).WithMany().OnDelete(DeleteBehavior.SetNull)"],
            AttributedMembers = ["int PatientId", "[DeleteBehavior(DeleteBehavior.SetNull)] Patient Patient = null!"],
            Attributes = [],
            Homes = Homes.OwnedType | Homes.BaseClass,
            Choices =
            [
                new("Change the delete behavior to 'Restrict'", "~ fk Visit(PatientId) -> Patient(Id): delete SetNull => Restrict"),
                new("Change the delete behavior to 'Cascade'", "~ fk Visit(PatientId) -> Patient(Id): delete SetNull => Cascade"),
                new(
                    "Make the foreign key over 'PatientId' optional",
                    "~ fk Visit(PatientId) -> Patient(Id): required true => false",
                    "~ property Visit.PatientId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true") { IsFurther = true },
            ],
        },
        new("MDL0030")
        {
            Members = ToPatient,
            Shared = "public class Patient\n{\n    public Guid Id { get; set; }\n    public DateTimeOffset CreatedAt { get; set; }\n    public DateTimeOffset UpdatedAt { get; set; }\n}\n",
            Configuration = ["HasOne(x => x.Patient).WithMany().HasForeignKey(@(PatientId))"],
            AttributedMembers = ["int PatientId", "[ForeignKey(nameof(PatientId))] Patient Patient = null!"],
            Attributes = [],
            IsRefused = true,
            Consequences = [("MDL0008", "a foreign key that EF Core refused had no delete behavior to say")],
            Choices = [new("Change the type of 'PatientId' to 'Guid'") { IsOfMember = true }],
        },
        new("MDL0040")
        {
            Members = ["int TenantId", .. ToPatient],
            Shared = Subjects.OfTenant("Patient"),
            Configuration = ["HasOne(x => x.Patient).WithMany().HasForeignKey(@(PatientId)).OnDelete(DeleteBehavior.Restrict)"],
            Choices =
            [
                new(
                    "Put 'TenantId' first in the foreign key over 'PatientId', and in an alternate key of 'Patient' that it refers to",
                    "+ fk Visit(TenantId,PatientId) -> Patient(TenantId,Id)",
                    "+ index Visit(TenantId,PatientId)",
                    "+ key Patient(TenantId,Id)",
                    "- fk Visit(PatientId) -> Patient(Id)",
                    "- index Visit(PatientId)"),
            ],
        },
        new("MDL0048")
        {
            Members = ["int HeadId", "VisitNurse Head = null!"],
            Types = "public class VisitNurse : Entity\n{\n    public int VisitId { get; set; }\n\n    public Visit Visit { get; set; } = null!;\n}\n\n",
            Configuration = ["HasOne(x => x.Head).WithMany().OnDelete(DeleteBehavior.Restrict)"],
            Homes = Homes.EntityType,
            Choices =
            [
                new(
                    "Make the foreign key over 'HeadId' optional",
                    "~ fk Visit(HeadId) -> VisitNurse(Id): required true => false",
                    "~ property Visit.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true"),
            ],
        },
    ];
}
