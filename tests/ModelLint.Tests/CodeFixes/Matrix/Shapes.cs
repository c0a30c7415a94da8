using System.Text.RegularExpressions;

namespace ModelLint.Tests.CodeFixes.Matrix;

/// <summary>The layouts of applications.</summary>
internal static partial class Shapes
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.ComponentModel.DataAnnotations;
        using System.ComponentModel.DataAnnotations.Schema;
        using System.Linq;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Metadata.Builders;

        """;

    private static readonly Func<Subject, Configured> InBlock = subject =>
        new([Sources.Block($"modelBuilder.Entity<{subject.Name}>(", Camel(subject.Name), subject.Statements(Camel(subject.Name)))]);

    private static readonly Func<Subject, Configured> InClass = subject => OfClass(subject, new(
        $"{subject.Name}Configuration.cs",
        $"public class {subject.Name}Configuration : IEntityTypeConfiguration<{subject.Name}>\n{{\n{Sources.Method($"public void Configure(EntityTypeBuilder<{subject.Name}> builder)", subject.Statements("builder"))}}}\n"));

    private static readonly Func<Subject, Configured> Owned = subject => WithPlace(subject, "OwnsOne");

    private static readonly Func<Subject, Configured> Complex = subject => WithPlace(subject, "ComplexProperty");

    public static ImmutableArray<Shape> All { get; } =
    [
        new("inline in OnModelCreating"),
        new("chain exists")
        {
            Holds = subject => subject.Chain is not null,
            Configure = subject => new([$"modelBuilder.Entity<{subject.Name}>()\n    .{Subject.Select(subject.Chain!, "x").Replace(").", ") // a link\n    .", StringComparison.Ordinal)}; // the end"]),
        },
        new("lambda block") { Configure = InBlock },
        new("own configuration class") { Configure = InClass },
        new("expression-bodied configuration class")
        {
            Holds = subject => subject.Configuration.Length == 1,
            Configure = subject => OfClass(subject, new(
                $"{subject.Name}Configuration.cs",
                $"public class {subject.Name}Configuration : IEntityTypeConfiguration<{subject.Name}>\n{{\n    public void Configure(EntityTypeBuilder<{subject.Name}> builder) =>\n        {subject.Statements("builder").Single()}\n}}\n")),
        },
        new("generic base configuration, overridden")
        {
            Common = [GenericBase("builder.HasAnnotation(\"Clinic\", true);")],
            Configure = subject => OfClass(subject, new(
                $"{subject.Name}Configuration.cs",
                $"public class {subject.Name}Configuration : EntityConfiguration<{subject.Name}>\n{{\n{Sources.Method($"public override void Configure(EntityTypeBuilder<{subject.Name}> builder)", ["base.Configure(builder);", .. subject.Statements("builder")])}}}\n")),
        },
        new("generic base configuration, with a method to implement")
        {
            Common = [GenericBase("ConfigureEntity(builder);", "    protected abstract void ConfigureEntity(EntityTypeBuilder<T> builder);\n")],
            Configure = subject => OfClass(subject, new(
                $"{subject.Name}Configuration.cs",
                $"public class {subject.Name}Configuration : EntityConfiguration<{subject.Name}>\n{{\n{Sources.Method($"protected override void ConfigureEntity(EntityTypeBuilder<{subject.Name}> builder)", subject.Statements("builder"))}}}\n")),
        },
        new("generic base configuration, alone")
        {
            Common = [GenericBase("builder.HasAnnotation(\"Clinic\", true);")],
            Configure = subject => new(
                [$"modelBuilder.ApplyConfiguration(new {subject.Name}Configuration());", .. Sources.Statements(subject).Statements],
                new Source($"{subject.Name}Configuration.cs", $"public class {subject.Name}Configuration : EntityConfiguration<{subject.Name}>\n{{\n}}\n")),
        },
        new("no OnModelCreating") { Holds = subject => subject is { Configuration.Length: 0, Model.Length: 0 }, HasOnModelCreating = false },
        new("attributes only")
        {
            Holds = subject => subject.Configuration.Length == 0 || subject.Attributes is not null,
            HasOnModelCreating = false,
            Configure = _ => new([]),
            Declare = subject =>
            [
                new(
                    $"{subject.Name}.cs",
                    subject.Types + Sources.Class(subject.Name, subject.Base, [$"[Comment(\"{subject.Name}\")]", .. (subject.Attributes ?? []).Select(attribute => attribute + subject.Comment)], subject.AttributedMembers ?? subject.Members)),
            ],
        },
        new("entity in another project, inline") { HasDomainProject = true },
        new("entity in another project, own configuration class") { HasDomainProject = true, Configure = InClass },
        new("partial class")
        {
            Configure = InBlock,
            Declare = subject =>
            [
                new($"{subject.Name}.cs", subject.Types + Sources.Class(subject.Name, subject.Base, [], subject.Members).Replace("public class", "public partial class", StringComparison.Ordinal)),
                new($"{subject.Name}.Text.cs", $"public partial class {subject.Name}\n{{\n    public override string ToString() => \"One\";\n}}\n"),
            ],
        },
        new("record") { Wrap = Record },
        new("positional record")
        {
            Holds = subject => !subject.Members.Any(member => member.EndsWith("null!", StringComparison.Ordinal) || member.EndsWith("[]", StringComparison.Ordinal) || member.Contains('{', StringComparison.Ordinal)),
            Wrap = Record,
            Declare = subject =>
            [
                new(
                    $"{subject.Name}.cs",
                    $"{subject.Types}// One line.\npublic record {subject.Name}({string.Join(", ", subject.Members.OrderBy(member => member.Contains(" = ", StringComparison.Ordinal)).Select(Sources.Parameter))}){(subject.Base is null ? "" : $" : {subject.Base}")};\n"),
            ],
        },
        new("file-scoped namespace, usings of its own")
        {
            Configure = InClass,
            HasOwnUsings = true,
            Wrap = text => $"// The clinic's own.\n\n{Usings}\nnamespace Clinic;\n\n{text}",
        },
        new("block namespace, usings within, other line breaks")
        {
            HasOwnUsings = true,
            Options = "end_of_line = crlf",
            Wrap = text => $"// The clinic's own.\n\nnamespace Clinic\n{{\n{Indent($"{Usings}\n{text}")}}}\n".Replace("\n", "\r\n", StringComparison.Ordinal),
        },
        new("string-named members")
        {
            Holds = subject => subject.Configuration.Any(statement => statement.Contains("@(", StringComparison.Ordinal)) || subject.Chain?.Contains("@(", StringComparison.Ordinal) == true,
            Configure = subject => new([Sources.Block(
                $"modelBuilder.Entity<{subject.Name}>(", Camel(subject.Name), subject.Configuration is [] ? [$"{Camel(subject.Name)}.{Subject.Select(subject.Chain!, null)};"] : subject.Statements(Camel(subject.Name), parameter: null))]),
        },
        new("owned type")
        {
            Holds = subject => subject.Homes.HasFlag(Homes.OwnedType),
            Declare = subject => Within(subject, $"{subject.Name}Place", subject.Types),
            Configure = Owned,
            Change = (subject, change) => InPlace(OfTable().Replace(change, $"$1{subject.Name}Place"), subject),
        },
        new("complex type")
        {
            Holds = subject => subject.Homes.HasFlag(Homes.ComplexType),
            Declare = subject => Within(subject, $"{subject.Name}Place", subject.Types),
            Configure = Complex,
            Title = (subject, title) => title.Replace($"'{subject.Member}'", $"'Place.{subject.Member}'", StringComparison.Ordinal),
            Change = (subject, change) => InPlace(change.Replace($"property {subject.Name}.", $"property {subject.Name}.Place.", StringComparison.Ordinal), subject),
        },
        new("owned type of two owners")
        {
            Holds = subject => subject.Homes.HasFlag(Homes.OwnedType),
            SharesClass = true,
            Declare = subject => Within(subject, "Place", ""),
            Shared = subject => subject.Types + subject.Twin.Types + Sources.Class("Place", null, [], subject.Members),
            Configure = Owned,
            Change = (subject, change) => InPlace(OfTable().Replace(change, $"$1{subject.Name}.Place#Place"), subject).Replace("StayStatus", "VisitStatus", StringComparison.Ordinal),
        },
        new("complex type of two entity types")
        {
            Holds = subject => subject.Homes.HasFlag(Homes.ComplexType),
            SharesMembers = true,
            Declare = subject => Within(subject, "Place", ""),
            Shared = subject => subject.Types + subject.Twin.Types + Sources.Class("Place", null, [], subject.Members),
            Configure = Complex,
            Title = (subject, title) => title.Replace($"'{subject.Member}'", $"'Place.{subject.Member}'", StringComparison.Ordinal),
            Change = (subject, change) =>
                InPlace(change.Replace($"property {subject.Name}.", $"property {subject.Name}.Place.", StringComparison.Ordinal), subject).Replace("StayStatus", "VisitStatus", StringComparison.Ordinal),
        },
        new("members of a base class")
        {
            Holds = subject => subject.Homes.HasFlag(Homes.BaseClass) && subject.Base is not null,
            SharesMembers = true,
            Declare = subject =>
            [
                new("Event.cs", subject.Types + subject.Twin.Types + Sources.Class("Event", subject.Base, [], subject.Members).Replace("public class", "public abstract class", StringComparison.Ordinal)),
                new($"{subject.Name}.cs", $"public class {subject.Name} : Event\n{{\n}}\n"),
            ],
            Change = (_, change) => change.Replace("StayStatus", "VisitStatus", StringComparison.Ordinal),
        },
        new("derived types in one table")
        {
            // What is about tables and roots is not found in derived types, nor what is about columns that cannot be null.
            Holds = subject => subject.Base is not null && subject.IsOfDerivedTypes,
            Common = [new("Event.cs", Sources.Class("Event", "Entity", [], []).Replace("public class", "public abstract class", StringComparison.Ordinal))],
            Declare = subject => [new($"{subject.Name}.cs", subject.Types + Sources.Class(subject.Name, "Event", [], subject.Members))],
            Configure = subject => new([.. subject.Name == "Visit" ? new[] { "modelBuilder.Entity<Event>().ToTable(\"Events\");" } : [], .. Sources.Statements(subject).Statements]),
            Change = (subject, change) => InHierarchy(change, subject),
        },
        new("two contexts")
        {
            Contexts = context => [context, new("ArchiveContext.cs", context.Text.Replace("ClinicContext", "ArchiveContext", StringComparison.Ordinal))],
            Title = (_, title) => title.Contains("'ClinicContext'", StringComparison.Ordinal) ? $"{title.Replace("ClinicContext", "ArchiveContext", StringComparison.Ordinal)}; {title}" : title,
        },
        new("context with a primary constructor")
        {
            Holds = subject => subject.Database == "UseSqlServer()",
            Contexts = context => [context with { Text = context.Text.Replace("ClinicContext : DbContext", "ClinicContext(DbContextOptions<ClinicContext> settings) : DbContext(settings)", StringComparison.Ordinal) }],
        },
        new("expression-bodied OnModelCreating")
        {
            Holds = subject => subject is { Configuration.Length: 0, Model.Length: 0 },
            HasOnModelCreating = false,
            Contexts = context => [context with { Text = WithOnModelCreating(context, "modelBuilder.HasAnnotation(\"Clinic\", true)") }],
        },
        new("expression-bodied OnModelCreating, configurations of the assembly")
        {
            Holds = subject => subject is { Model.Length: 0, Application: "" },
            HasOnModelCreating = false,
            Configure = subject => new([], InClass(subject).Documents),
            Contexts = context => [context with { Text = WithOnModelCreating(context, "modelBuilder.ApplyConfigurationsFromAssembly(typeof(ClinicContext).Assembly)") }],
        },
        new("context in a program of top-level statements")
        {
            Contexts = context => [new("Program.cs", $"// The program.\nusing var clinic = new ClinicContext();\nreturn clinic.Model.GetEntityTypes().Count();\n\n{context.Text}")],
        },
        new("tabs") { Configure = InBlock, Options = "indent_style = tab", Wrap = text => Indentation().Replace(text.Replace("\n    // No more.", "", StringComparison.Ordinal), match => new('\t', match.Length / 4)) },
        new("other line breaks, which nothing asks for") { Configure = InClass, Wrap = text => text.Replace("\n", "\r\n", StringComparison.Ordinal) },
    ];

    private static string WithOnModelCreating(Source context, string body) =>
        $"{context.Text[..^2]}\n    // What EF Core does not see by itself.\n    protected override void OnModelCreating(ModelBuilder modelBuilder) => {body}; // The model.\n}}\n";

    private static Configured OfClass(Subject subject, Source document) => new([$"modelBuilder.ApplyConfiguration(new {subject.Name}Configuration());"], document);

    private static Source GenericBase(string body, string member = "") => new(
        "EntityConfiguration.cs",
        $$"""
        public abstract class EntityConfiguration<T> : IEntityTypeConfiguration<T>
            where T : class
        {
            public virtual void Configure(EntityTypeBuilder<T> builder)
            {
                // Of all.
                {{body}}
            }
        {{(member.Length == 0 ? "" : "\n" + member)}}}

        """);

    private static Configured WithPlace(Subject subject, string method) => new([subject.Configuration is []
        ? $"modelBuilder.Entity<{subject.Name}>().{method}(x => x.Place); // in the same table"
        : Sources.Block($"modelBuilder.Entity<{subject.Name}>().{method}(x => x.Place, ", "place", subject.Statements("place"))]);

    /// <summary>The members within another class, which the entity type has one of.</summary>
    private static IEnumerable<Source> Within(Subject subject, string place, string types) =>
    [
        new(
            $"{subject.Name}.cs",
            $"{types}{Sources.Class(subject.Name, subject.Base, [], [$"{place} Place = null!"])}{(place == "Place" ? "" : "\n" + Sources.Class(place, null, [], subject.Members))}"),
    ];

    private static string Record(string text) => EntityClass().Replace(text, "$1record ");

    private static string InPlace(string change, Subject subject) =>
        Column().Replace(change, "$1Place_$2")
            .Replace($"CK_{subject.Set}_", $"CK_{subject.Set}_Place_", StringComparison.Ordinal)
            .Replace($"#IX_{subject.Set}_", $"#IX_{subject.Set}_Place_", StringComparison.Ordinal);

    /// <summary>Of columns with one name, that of the second type is named after its type.</summary>
    private static string InHierarchy(string change, Subject subject)
    {
        var type = subject.Name == "Visit" ? "Visit_" : "";
        return Column().Replace(change, $"$1{type}$2").Replace($"check {subject.Name}#CK_{subject.Set}_", $"check Event#CK_Events_{type}", StringComparison.Ordinal).Replace($"#IX_{subject.Set}_", $"#IX_Events_{type}", StringComparison.Ordinal);
    }

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Indent(string text) => string.Concat(text.TrimEnd('\n').Split('\n').Select(line => line.Length == 0 ? "\n" : $"    {line}\n"));

    [GeneratedRegex(@"^(. (?:property|fk|index|key) )(?:Visit|Stay)(?=[.(])")]
    private static partial Regex OfTable();

    [GeneratedRegex("([\\[\"])(\\w+)(?=[\\]\"])")]
    private static partial Regex Column();

    [GeneratedRegex("^(?: {4})+", RegexOptions.Multiline)]
    private static partial Regex Indentation();

    [GeneratedRegex(@"^(public (?:abstract )?)class (?!\w+Context|\w+Configuration|\w+Search|\w+Rules)", RegexOptions.Multiline)]
    private static partial Regex EntityClass();
}
