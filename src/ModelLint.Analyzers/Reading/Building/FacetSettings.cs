using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>What has been set of an element, in the order in which it was set first. It is a handful at most, and of most elements nothing: a chain does.</summary>
internal sealed class FacetSettings
{
    private Setting? _first;

    /// <summary>Goes on while it is gone through, so that what is set meanwhile is among them.</summary>
    public IEnumerable<Facet> Facets
    {
        get
        {
            for (var setting = _first; setting is not null; setting = setting.Next)
            {
                yield return setting.Facet;
            }
        }
    }

    public bool Contains(Facet facet) => Find(facet) is not null;

    public bool TryGet<T>(Facet<T> facet, out Configured<T> value)
    {
        var setting = (Setting<T>?)Find(facet);
        value = setting is null ? default : setting.Value;
        return setting is not null;
    }

    public void Put<T>(Facet<T> facet, Configured<T> value)
    {
        ref var setting = ref _first;
        while (setting is not null && setting.Facet != facet)
        {
            setting = ref setting.Next;
        }

        if (setting is null)
        {
            setting = new Setting<T>(facet);
        }

        ((Setting<T>)setting).Value = value;
    }

    public bool Remove(Facet facet)
    {
        ref var setting = ref _first;
        while (setting is not null && setting.Facet != facet)
        {
            setting = ref setting.Next;
        }

        var isSet = setting is not null;
        setting = setting?.Next;
        return isSet;
    }

    public void Clear() => _first = null;

    private Setting? Find(Facet facet)
    {
        var setting = _first;
        while (setting is not null && setting.Facet != facet)
        {
            setting = setting.Next;
        }

        return setting;
    }

    private abstract class Setting(Facet facet)
    {
        public Setting? Next;

        public Facet Facet => facet;
    }

    private sealed class Setting<T>(Facet<T> facet) : Setting(facet)
    {
        public Configured<T> Value;
    }
}
