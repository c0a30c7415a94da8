namespace ModelLint.Reading.Conventions;

/// <summary>
/// A class of the source that derives from a convention of EF's and takes the place of one (<c>Conventions.Replace</c>).
/// https://github.com/dotnet/efcore/blob/main/src/EFCore/Metadata/Conventions/ConventionSet.cs (Replace)
/// </summary>
/// <param name="replaced">The convention whose place it takes in each list of events; null where a model here does without it.</param>
/// <param name="base">What it does where its own code does nothing else; null where that touches nothing that a model here holds.</param>
/// <param name="overrides">What its own code does, an event each.</param>
/// <param name="silenced">The events at which it does nothing, by the names of their interfaces.</param>
internal sealed class ReplacedConvention(Type? replaced, IConvention? @base, IReadOnlyList<IConvention> overrides, IReadOnlyCollection<string> silenced)
{
    public void PutInto<TConvention>(List<TConvention> interested)
        where TConvention : class
    {
        var isSilenced = silenced.Contains(typeof(TConvention).Name);
        var convention = overrides.OfType<TConvention>().FirstOrDefault() ?? @base as TConvention;
        if (isSilenced)
        {
            interested.RemoveAll(IsReplaced);
        }
        else if (convention is not null && interested.FindIndex(IsReplaced) is var position and >= 0)
        {
            interested[position] = convention;
        }
        else if (convention is not null)
        {
            interested.Add(convention);
        }

        bool IsReplaced(TConvention existing) => replaced?.IsInstanceOfType(existing) == true;
    }
}
