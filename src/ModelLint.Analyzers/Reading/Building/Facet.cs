using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>One thing that can be set on a model element, such as a property's maximum length; the key under which it is kept and announced.</summary>
internal abstract class Facet(string name)
{
    public string Name => name;

    /// <summary>Sets on <paramref name="target"/> what <paramref name="element"/> has, where precedence allows it.</summary>
    public abstract void Copy(ModelElement element, ModelElement target, ConfigurationSource minimalSource = ConfigurationSource.Convention);

    /// <summary>Somebody may have set it, nobody knows to what.</summary>
    public abstract void SetUnknown(ModelElement element, Unknown reason);

    public override string ToString() => name;
}

/// <param name="name">EF's name of it.</param>
/// <param name="keepsNull">Whether a null is a setting of its own (no filter, no table), not a return to the default.</param>
internal sealed class Facet<T>(string name, bool keepsNull = false) : Facet(name)
{
    public bool IsKept(T value) => keepsNull || value is not null;

    public override void Copy(ModelElement element, ModelElement target, ConfigurationSource minimalSource)
    {
        var setting = element.Get(this);
        if (setting.Source.Overrides(minimalSource))
        {
            target.Set(this, setting);
        }
    }

    public override void SetUnknown(ModelElement element, Unknown reason) => element.SetUnknown(this, reason);
}
