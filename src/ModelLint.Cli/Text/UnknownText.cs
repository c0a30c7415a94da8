using System.Text;
using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>What could not be followed, a paragraph each: where, why, and what it makes unknown.</summary>
internal static class UnknownText
{
    public static string Of(EntityModel model, SourcePlaces places)
    {
        var unknowns = model.FindUnknowns();
        var text = new StringBuilder($"{model.Context}: {(unknowns.Count == 0 ? "read in full" : $"{unknowns.Count} not followed")}\n");
        foreach (var unknown in unknowns)
        {
            text.Append($"  {(unknown.Cause.Anchor is { } anchor ? places.Of(anchor) + ": " : "")}{unknown.Cause.Reason}\n");
            foreach (var effect in unknown.Effects)
            {
                text.Append($"    makes unknown: {effect}\n");
            }
        }

        return text.ToString();
    }
}
