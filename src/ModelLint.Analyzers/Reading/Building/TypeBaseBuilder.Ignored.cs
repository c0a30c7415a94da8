using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

// EF: Ignore of InternalEntityTypeBuilder and InternalComplexTypeBuilder.
internal abstract partial class TypeBaseBuilder
{
    /// <summary>Ignores a member by name and takes out what it was mapped to; false where a higher source has mapped it.</summary>
    public bool Ignore(string name, ConfigurationSource source, Anchor? anchor = null)
    {
        if (FindIgnoredSource(name) is { } ignored)
        {
            if (ignored >= source)
            {
                return true;
            }
        }
        else if (!CanIgnore(name, source))
        {
            return false;
        }

        using (Model.Batch())
        {
            var isNew = !_ignored.TryGetValue(name, out var existing);
            _ignored[name] = isNew ? source : source.Max(existing);
            if (isNew)
            {
                AnnounceIgnored(name);
            }

            RemoveIgnored(name, source);
        }

        return true;
    }

    protected abstract void AnnounceIgnored(string name);

    protected virtual void RemoveIgnored(string name, ConfigurationSource source)
    {
        if (FindDeclaredProperty(name) is { } property)
        {
            RemoveProperty(property, source);
        }
        else if (FindDeclaredComplexProperty(name) is { } complex)
        {
            Remove(complex);
        }
    }

    protected virtual bool CanIgnore(string name, ConfigurationSource source)
    {
        if (FindProperty(name) is { } property && (property.DeclaringType != this || !source.Overrides(property.Source)))
        {
            return FailsToIgnoreInherited(name, property.DeclaringType);
        }

        if (FindComplexProperty(name) is { } complex && (complex.DeclaringType != this || !source.Overrides(complex.Source)))
        {
            return FailsToIgnoreInherited(name, complex.DeclaringType);
        }

        return true;
    }

    protected bool FailsToIgnoreInherited(string name, TypeBaseBuilder declaringType)
    {
        if (declaringType != this)
        {
            Fail($"The property '{Name}.{name}' cannot be ignored, because it's declared on the base type '{declaringType.Name}'.");
        }

        return false;
    }

    protected internal void Unignore(string name) => _ignored.Remove(name);
}
