namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>Every fix has at least one subject, a test sees to it.</summary>
internal static class Subjects
{
    public static ImmutableArray<Subject> All { get; } =
    [
        .. EntityTypeSubjects.All.Concat(PropertySubjects.All).Concat(ForeignKeySubjects.All).Concat(IndexSubjects.All).OrderBy(subject => subject.ToString(), StringComparer.Ordinal),
    ];

    /// <summary>A principal with a key of its own.</summary>
    public const string Patient = "public class Patient : Entity\n{\n}\n";

    /// <summary>One that belongs to a tenant.</summary>
    public static string OfTenant(string name) => $"public class {name} : Entity\n{{\n    public int TenantId {{ get; set; }}\n}}\n";

    public const string Level = "public enum Level\n{\n    Low,\n    Medium,\n    High,\n}\n";

    public const string Status = "public enum VisitStatus\n{\n    Planned,\n    Arrived,\n    Closed,\n}\n";
}
