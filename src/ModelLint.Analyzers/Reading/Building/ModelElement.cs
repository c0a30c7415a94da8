using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

/// <summary>
/// An element of the model under construction: who brought it in, its facets with their sources, and what is unknown about it.
/// It is EF's mutable metadata object and its <c>Internal…Builder</c> in one.
/// </summary>
internal abstract class ModelElement
{
    // Nobody reads more of them; code that fails in a loop would give thousands.
    private const int MaxUnknowns = 50;

    private readonly ModelBuilder? _model;
    private readonly FacetSettings _facets = new();
    private List<Unknown>? _unknowns;
    private ModelElement? _successor;

    protected ModelElement(ModelBuilder? model, ConfigurationSource source, Anchor? anchor)
    {
        _model = model;
        Source = source;
        Anchor = anchor;
    }

    public ModelBuilder Model => _model ?? (ModelBuilder)this;

    /// <summary>Who brought the element into the model.</summary>
    public ConfigurationSource Source { get; private set; }

    /// <summary>The call or attribute that brought it in; null where a convention did.</summary>
    public Anchor? Anchor { get; private set; }

    /// <summary>False once it has been removed: events about it that still wait are dropped.</summary>
    public bool IsInModel { get; protected internal set; } = true;

    /// <summary>What has taken the place of this element and all that was said of it; the element itself where nothing has.</summary>
    public ModelElement Latest => _successor?.Latest ?? this;

    public IReadOnlyList<Unknown> Unknowns => _unknowns ?? (IReadOnlyList<Unknown>)[];

    /// <summary>Promotes the element to a higher source; never demotes it.</summary>
    public void UpdateSource(ConfigurationSource source, Anchor? anchor = null)
    {
        if (source > Source || Anchor is null)
        {
            Anchor = anchor ?? Anchor;
        }

        Source = Source.Max(source);
    }

    public Configured<T> Get<T>(Facet<T> facet) =>
        _facets.TryGet(facet, out var setting) ? setting
        : HidesFacets && _unknowns is not null ? Configured<T>.Unknown(_unknowns[_unknowns.Count - 1])
        : default;

    /// <summary>Whether the facet was set by someone (or is unknown), as opposed to having its default.</summary>
    public bool IsSet(Facet facet) => _facets.Contains(facet) || (HidesFacets && _unknowns is not null);

    public ConfigurationSource? SourceOf<T>(Facet<T> facet) => IsSet(facet) ? Get(facet).Source : null;

    public bool CanSet<T>(Facet<T> facet, T value, ConfigurationSource source) =>
        source.Overrides(SourceOf(facet)) || Get(facet).Is(value);

    /// <summary>Sets a facet where precedence allows it; null unsets it, unless the facet keeps nulls.</summary>
    public bool Set<T>(Facet<T> facet, T value, ConfigurationSource source, Anchor? anchor = null)
    {
        if (!CanSet(facet, value, source))
        {
            return false;
        }

        var existing = Get(facet);
        var isSet = IsSet(facet);
        if (isSet && existing.Is(value))
        {
            var keeps = existing.Source > source;
            _facets.Put(facet, keeps ? existing : new Configured<T>(value, source, anchor ?? existing.Anchor) { IsSet = true });
            return true;
        }

        if (facet.IsKept(value) || (HidesFacets && _unknowns is not null))
        {
            _facets.Put(facet, new Configured<T>(value, source, anchor) { IsSet = true });
        }
        else if (!_facets.Remove(facet))
        {
            return true;
        }

        OnFacetChanged(facet, KnownValueOf(existing));
        return true;
    }

    /// <summary>Returns the facet to its default, as if nobody had set it; false where a higher source has.</summary>
    public bool Unset<T>(Facet<T> facet, ConfigurationSource source)
    {
        if (!source.Overrides(SourceOf(facet)))
        {
            return false;
        }

        var existing = Get(facet);
        if (_facets.Remove(facet))
        {
            OnFacetChanged(facet, KnownValueOf(existing));
        }

        return true;
    }

    /// <summary>Says that somebody set the facet, but not to what.</summary>
    public bool SetUnknown<T>(Facet<T> facet, Unknown reason, ConfigurationSource source = ConfigurationSource.Explicit)
    {
        if (!source.Overrides(SourceOf(facet)))
        {
            return false;
        }

        var existing = Get(facet);
        _facets.Put(facet, Configured<T>.Unknown(reason, source));
        OnFacetChanged(facet, KnownValueOf(existing));
        return true;
    }

    /// <summary>A setting as it stands, known or not.</summary>
    public bool Set<T>(Facet<T> facet, Configured<T> setting) =>
        setting.IsKnown ? Set(facet, setting.Value, setting.Source, setting.Anchor) : SetUnknown(facet, setting.Reason!, setting.Source);

    /// <summary>Whatever the element's facets are now may have been changed by code that was not followed.</summary>
    public virtual void MarkUnknown(Unknown reason)
    {
        _unknowns ??= [];
        if (_unknowns.Count < MaxUnknowns && !_unknowns.Contains(reason))
        {
            _unknowns.Add(reason);
        }

        if (HidesFacets)
        {
            _facets.Clear();
        }
    }

    /// <summary>Whether being marked unknown makes every facet unknown, until it is set again; else only <see cref="Unknowns"/> tells.</summary>
    protected virtual bool HidesFacets => true;

    /// <summary>
    /// Whether EF keeps the facet as an annotation. Of these only what fluent code has said outlives that the element is made anew: attributes and conventions say it again.
    /// https://github.com/dotnet/efcore/blob/main/src/EFCore/Infrastructure/AnnotatableBuilder.cs (MergeAnnotationsFrom)
    /// </summary>
    protected virtual bool IsAnnotation(Facet facet) => true;

    /// <summary>Whether the facet outlives that the element is taken out and made anew.</summary>
    protected virtual bool IsCarriedOver(Facet facet) => true;

    /// <param name="facet">The facet.</param>
    /// <param name="oldValue">What it was; null where it was not set, or not known.</param>
    protected virtual void OnFacetChanged(Facet facet, object? oldValue)
    {
    }

    private static object? KnownValueOf<T>(Configured<T> setting) => setting.IsKnown ? setting.Value : null;

    /// <summary>Takes over what another element of the same kind had, where precedence allows it.</summary>
    public virtual void MergeFrom(ModelElement other)
    {
        (other._successor, _successor) = (this, null);
        foreach (var facet in other._facets.Facets.Where(IsCarriedOver))
        {
            TakeOver(facet, other, IsAnnotation(facet) ? ConfigurationSource.Explicit : ConfigurationSource.Convention);
        }

        if (other._unknowns is not null)
        {
            (_unknowns ??= []).AddRange(other._unknowns);
        }
    }

    protected virtual void TakeOver(Facet facet, ModelElement other, ConfigurationSource minimalSource) => facet.Copy(other, this, minimalSource);
}
