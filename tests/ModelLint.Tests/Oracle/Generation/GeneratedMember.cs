namespace ModelLint.Tests.Oracle.Generation;

/// <summary>A property or field as it is written.</summary>
internal sealed record GeneratedMember(string Name, string Type)
{
    public List<string> Attributes { get; } = [];

    public string Modifiers { get; set; } = "public";

    public string Body { get; set; } = "{ get; set; }";

    /// <summary>A field that is declared with it; empty where there is none.</summary>
    public string Field { get; set; } = "";

    /// <summary>The scalar type of a property; null for a navigation, a collection or anything else.</summary>
    public ScalarType? Scalar { get; init; }

    public bool IsNullable { get; init; }

    /// <summary>A property that EF Core finds by itself: what fluent statements are made of.</summary>
    public bool IsMapped { get; set; } = true;

    public bool IsKey { get; set; }

    public bool IsScalar => Scalar is not null && IsMapped;

    public static GeneratedMember OfScalar(string name, ScalarType type, bool nullable) =>
        new(name, type.Name + (nullable ? "?" : "")) { Scalar = type, IsNullable = nullable };
}
