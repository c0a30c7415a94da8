using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>Fixes MDL0035. A length within a column type of the team's own stays theirs.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class EnumNameLongerThanColumnFix() : ModelCodeFix("MDL0035")
{
    private protected override IEnumerable<FixChoice> Choose(FixTarget target)
    {
        if (target.Property is { EnumMembers.Count: > 0, MaxLength: { IsKnown: true, Value: { } length } } property
            && property.ColumnType.Is(null as string)
            && LongestTextOf(property) is var needed && needed > length)
        {
            yield return new(FixChoice.Fluent, $"Raise the max length of '{property.Path}' from {length} to {needed}", MaxLengthEdit.Of(property, needed));
        }
    }

    /// <summary>The longest text that the enum's <c>ToString</c> can give: of flags, all names with commas between them.</summary>
    private static int LongestTextOf(Property property)
    {
        var longest = property.EnumMembers.Max(member => member.Name.Length);
        var flags = property.IsFlagsEnum ? property.EnumMembers.Where(member => IsPowerOfTwo(member.Value)).ToList() : [];
        return flags.Count == 0 ? longest : Math.Max(longest, flags.Sum(member => member.Name.Length + ", ".Length) - ", ".Length);
    }

    private static bool IsPowerOfTwo(decimal value)
    {
        while (value > 1 && value % 2 == 0)
        {
            value /= 2;
        }

        return value == 1;
    }
}
