using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0033 where the database itself gives each row a version: SQL Server's <c>rowversion</c>, PostgreSQL's <c>xmin</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EntityTypeWithoutConcurrencyTokenFix() : ModelCodeFix("MDL0033")
{
    private const string Name = "RowVersion";

    private static readonly ClrType Bytes = new("", "", ClrTypeKind.Array, elementType: new("System", "Byte", ClrTypeKind.Struct));
    private static readonly ClrType UInt32 = new("System", "UInt32", ClrTypeKind.Struct);

    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        var entityType = target.EntityType;
        var type = !target.Model.Provider.IsKnown ? null : target.Model.Provider.Value switch
        {
            DatabaseProvider.SqlServer => Bytes,
            DatabaseProvider.PostgreSql => UInt32,
            _ => null,
        };
        if (type is null || entityType.SelfAndDerivedTypes.Any(derived => derived.FindProperty(Name) is not null))
        {
            return [];
        }

        return
        [
            new(
                "Property",
                $"Add a row version '{Name}' to '{entityType.ShortName}'",
                new AddProperty(entityType.ClrType, Name, type),
                Configure(entityType, type, isShadow: false)),
            new(
                "ShadowProperty",
                $"Add a row version '{Name}' to '{entityType.ShortName}' as a shadow property",
                Configure(entityType, type, isShadow: true)),
        ];
    }

    private static ConfigureProperty Configure(EntityType entityType, ClrType type, bool isShadow) =>
        new(NewProperty.Of(entityType, Name, type, isShadow), [_ => ".IsRowVersion()"]) { IsNew = true };
}
