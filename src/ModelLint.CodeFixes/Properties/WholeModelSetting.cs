using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>A setting that a fix makes for one property, said once for all of its type in <c>ConfigureConventions</c>.</summary>
internal static class WholeModelSetting
{
    /// <summary>
    /// A further choice, where several properties of the type lack the setting and none has it from elsewhere than a call of its own, which keeps it. What would change
    /// besides, an attribute's setting or a key's, is not the finding's.
    /// </summary>
    /// <param name="property">The property that has the finding.</param>
    /// <param name="lacksIt">Whether a property has the finding.</param>
    /// <param name="keepsIt">Whether a call has given a property a setting of its own.</param>
    /// <param name="effect">What it does to such properties, for a title.</param>
    /// <param name="calls">The calls that make the setting.</param>
    /// <param name="beside">What else is written for each property.</param>
    public static IEnumerable<FixChoice> Choose(
        Property property,
        Func<Property, bool> lacksIt,
        Func<Property, bool> keepsIt,
        Func<string, string> effect,
        IReadOnlyList<Code> calls,
        Func<Property, ModelEdit>? beside = null)
    {
        var model = property.EntityType.Model;
        var type = property.ClrType.UnwrapNullable();
        var affected = model.Properties.Where(other => other.ClrType.UnwrapNullable().Equals(type) && !keepsIt(other)).ToList();
        if (affected.Count < 2 || !affected.Contains(property) || !affected.TrueForAll(other => lacksIt(other)))
        {
            yield break;
        }

        yield return new(
            "WholeModel",
            $"{effect($"all '{type.ShortDisplayName}' properties of '{model.ContextName}'")} in ConfigureConventions ({affected.Count} change)",
            [new ConfigureProperties(model, type, calls), .. beside is null ? [] : affected.Select(beside)])
        {
            IsFurther = true,
        };
    }
}
