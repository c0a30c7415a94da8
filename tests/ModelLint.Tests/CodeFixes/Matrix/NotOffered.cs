namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>Where a choice is not offered, and why: a cell of the matrix that offers it all the same fails.</summary>
internal static class NotOffered
{
    private const string InAnotherProject = "entity in another project";

    private static readonly ImmutableArray<(string Id, string Shape, string Title, string Reason)> Table =
    [
        ("MDL0008", InAnotherProject, "[DeleteBehavior]", "whether the member is that of other entity types, too, is not known"),
        ("MDL0012", InAnotherProject, "", "what the class starts with is not known, since a build does not see it"),
        ("MDL0024", InAnotherProject, "", "other projects may name the class"),
        ("MDL0031", InAnotherProject, "", "other projects may name the property"),
        ("MDL0032", InAnotherProject, "", "other projects may name the property"),
        ("MDL0050", InAnotherProject, "in C#, as its column is", "other projects may name the property"),
        ("MDL0030", InAnotherProject, "", "other projects may name the property"),
        ("MDL0009", InAnotherProject, "[ForeignKey]", "whether the member is that of other entity types, too, is not known"),
        ("MDL0009", "members of a base class", "[ForeignKey]", "the navigation is that of other entity types, too"),
        ("MDL0045", InAnotherProject, "", "other projects may take rows by the key"),
        ("MDL0049", InAnotherProject, "Set [StringLength]", "a build does not see where the attribute is"),

        ("MDL0028", InAnotherProject, "optional", "other projects may name the property"),
        ("MDL0029", InAnotherProject, "optional", "other projects may name the property"),
        ("MDL0048", InAnotherProject, "", "other projects may name the property"),
        ("MDL0028", "members of a base class", "optional", "the members are those of other entity types, too"),
        ("MDL0029", "members of a base class", "optional", "the members are those of other entity types, too"),
        ("MDL0029", "owned type of two owners", "optional", "the members are those of other entity types, too"),

        ("MDL0030", "string-named members", "", "a string names the property, which only a run checks"),
        ("MDL0031", "string-named members", "", "a string names the property, which only a run checks"),
        ("MDL0032", "string-named members", "", "a string names the property, which only a run checks"),
        ("MDL0050", "string-named members", "in C#, as its column is", "a string names the property, which only a run checks"),
        ("MDL0040", "string-named members", "", "a lambda names what it is to be put before"),

        ("MDL0008", "members of a base class", "[DeleteBehavior]", "the navigation is that of other entity types, too"),
        ("MDL0008", "owned type of two owners", "[DeleteBehavior]", "the navigation is that of other entity types, too"),
        ("MDL0003", "derived types in one table", "in ConfigureConventions", "the discriminator is a string, too"),
        ("MDL0028", "derived types in one table", "query filter", "EF Core takes one for the root alone"),
        ("MDL0037", "two contexts", "", "either could be the one that it is for"),
        ("MDL0002", "owned type of two owners", "[Index]", "the class is that of other entity types, too"),
    ];

    /// <summary>Whether the table has a choice of a fix in a shape; shapes are told by how they begin, an empty title is all choices.</summary>
    public static bool Has(Subject subject, Shape shape, Choice choice) => Table.Any(row =>
        row.Id == subject.Id && shape.Name.StartsWith(row.Shape, StringComparison.Ordinal) && choice.Title.Contains(row.Title, StringComparison.Ordinal));
}
