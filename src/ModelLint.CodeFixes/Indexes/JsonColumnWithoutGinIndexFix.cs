using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Indexes;

/// <summary>Fixes MDL0044. Not where an index of another method is there: EF Core takes a second one over the same property for the first.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class JsonColumnWithoutGinIndexFix() : ModelCodeFix("MDL0044")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target) =>
        target.Property is { Indexes.Count: 0, DeclaringType: EntityType entityType } property
            ? [new("Gin", $"Index '{property.Name}' with a GIN index", new ConfigureEntityType(entityType, [scope => $".HasIndex({scope.Members(entityType.ClrType, property)})", IndexCode.HasMethod("gin")]))]
            : [];
}
