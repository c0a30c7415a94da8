using ModelLint.Rules.Properties;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Properties;

using Rule = VerifyRule<PolymorphicAssociation>;

public sealed class PolymorphicAssociationTests
{
    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0018").WithLocation(0);

    [Fact]
    public Task An_enum_and_a_number() => Rule.AnalyzerAsync(
        "enum Kind { Patient, Visit }\nclass Note { public int Id { get; set; } public Kind {|#0:SubjectType|} { get; set; } public int SubjectId { get; set; } }" + TestContext.For("Note"),
        Expected.WithMessage("Properties 'SubjectType' and 'SubjectId' of entity type 'Note' refer to rows of several tables, which no foreign key can hold")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Note").WithProperty("Members", "SubjectType,SubjectId").WithProperty("Table", "Notes"));

    [Theory]
    [InlineData("string", "int")]
    [InlineData("string", "long")]
    [InlineData("string", "Guid")]
    [InlineData("string", "string")]
    [InlineData("string?", "int?")]
    [InlineData("DayOfWeek", "Guid?")]
    [InlineData("DayOfWeek?", "short")]
    [InlineData("string", "byte")]
    public Task Every_type(string type, string id) => Rule.AnalyzerAsync(
        $"class Note {{ public int Id {{ get; set; }} public {id} SubjectId {{ get; set; }} = default!; public {type} {{|#0:SubjectType|}} {{ get; set; }} = default!; }}" + TestContext.For("Note"), Expected);

    [Fact]
    public Task In_a_complex_type() => Rule.AnalyzerAsync(
        """
        class Note { public int Id { get; set; } public Subject Subject { get; set; } = new(); }
        class Subject { public string {|#0:OwnerType|} { get; set; } = ""; public int OwnerId { get; set; } }
        """ + TestContext.For("Note", "b.Entity<Note>().ComplexProperty(n => n.Subject);"),
        Expected.WithProperty("Members", "Subject.OwnerType,Subject.OwnerId"));

    [Fact]
    public Task In_an_owned_and_in_a_derived_type() => Rule.AnalyzerAsync(
        """
        class Note { public int Id { get; set; } public Subject Subject { get; set; } = new(); }
        class Letter : Note { public string {|MDL0018:SenderType|} { get; set; } = ""; public int SenderId { get; set; } }
        class Subject { public string {|MDL0018:OwnerType|} { get; set; } = ""; public int OwnerId { get; set; } }
        """ + TestContext.For("Note, Letter", "b.Entity<Note>().OwnsOne(n => n.Subject);"));

    [Theory]
    [InlineData("b.Entity<Note>().HasIndex(n => new { n.SubjectType, n.SubjectId }).IsUnique();")]
    [InlineData("b.Entity<Note>().HasIndex(n => n.SubjectId);")]
    [InlineData("b.Entity<Note>().HasKey(n => new { n.SubjectType, n.SubjectId });")]
    public Task Indexed_as_a_pair(string configuration) => Rule.AnalyzerAsync(
        "class Note { public int Id { get; set; } public int SubjectId { get; set; } public string {|#0:SubjectType|} { get; set; } = \"\"; }" + TestContext.For("Note", configuration), Expected);

    [Theory]
    [InlineData("int TypeId", "string Type")] // The stems differ.
    [InlineData("int SubjectNumber", "string SubjectType")]
    [InlineData("int SubjectId", "int SubjectType")]
    [InlineData("int SubjectId", "bool SubjectType")]
    [InlineData("DateTime SubjectId", "string SubjectType")]
    [InlineData("decimal SubjectId", "string SubjectType")]
    [InlineData("int SubjectId", "string SubjectKind")]
    [InlineData("string ContentId", "string ContentType")]
    [InlineData("int NoteId", "string NoteType")]
    [InlineData("Guid subjectid", "string subjecttype")]
    public Task Other_pairs(string id, string type) => Rule.AnalyzerAsync(
        $"class CaseNote {{ public int Id {{ get; set; }} public {id} {{ get; set; }} = default!; public {type} {{ get; set; }} = default!; }}" + TestContext.For("CaseNote"));

    [Fact]
    public Task A_relationship_backs_it() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Note { public int Id { get; set; } public int SubjectId { get; set; } public Person Subject { get; set; } = null!; public string SubjectType { get; set; } = ""; }
        """ + TestContext.For("Note"));

    /// <summary>That is MDL0007's.</summary>
    [Fact]
    public Task The_name_of_an_entity_type() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } }
        class Note { public int Id { get; set; } public int PatientId { get; set; } public string PatientType { get; set; } = ""; }
        """ + TestContext.For("Note, Patient"));

    [Theory]
    [InlineData("b.Entity<Note>().HasKey(n => n.SubjectId);")]
    [InlineData("b.Entity<Note>().HasAlternateKey(n => n.SubjectId);")]
    [InlineData("b.Entity<Note>().HasIndex(n => n.SubjectId).IsUnique();")]
    [InlineData("""b.Entity<Note>().ToView("Notes");""")]
    [InlineData("b.Entity<Note>().Ignore(n => n.SubjectType);")]
    [InlineData("b.Entity<Note>().Ignore(n => n.SubjectId);")]
    public Task It_identifies_the_row_or_is_no_column(string configuration) => Rule.AnalyzerAsync(
        "class Note { public int Id { get; set; } public int SubjectId { get; set; } public string SubjectType { get; set; } = \"\"; }" + TestContext.For("Note", configuration));

    [Fact]
    public Task The_discriminator() => Rule.AnalyzerAsync(
        """
        class Note { public int Id { get; set; } public int SubjectId { get; set; } public string SubjectType { get; set; } = ""; }
        class Letter : Note;
        """ + TestContext.For("Note, Letter", "b.Entity<Note>().HasDiscriminator(n => n.SubjectType);"));

    [Fact]
    public Task What_is_not_known() => Verify<PolymorphicAssociation>.AnalyzerAsync(
        "class Note { public int Id { get; set; } public int SubjectId { get; set; } public string SubjectType { get; set; } = \"\"; }\ninterface IParts { void AddTo(EntityTypeBuilder<Note> note); }"
        + TestContext.For("Note", "Parts.AddTo(b.Entity<Note>());").Replace("class Context : DbContext\n{", "class Context(IParts parts) : DbContext\n{ IParts Parts { get; } = parts;"));
}
