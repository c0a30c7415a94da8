using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;
using ModelLint.Options;

namespace ModelLint.CodeFixes.EntityTypes;

/// <summary>Fixes MDL0016.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class TenantWithoutQueryFilterFix() : ModelCodeFix("MDL0016")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is not { } tenant || !tenant.IsReadByQueryFilter().IsFalse)
        {
            yield break;
        }

        yield return new(
            FixChoice.Fluent,
            $"Compare '{tenant.Name}' of '{target.EntityType.ShortName}' with the context's in a query filter",
            new FilterByContextMember(target.EntityType, tenant, target.Read(ModelLintOptions.TenantPropertyNames)));
    }
}
