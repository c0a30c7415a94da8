using ModelLint.Metadata;

namespace ModelLint.Reading.Building;

internal sealed partial class ForeignKeyBuilder
{
    /// <summary>Makes the dependent an owned type, of this principal alone (EF: <c>IsOwnership</c>).</summary>
    public ForeignKeyBuilder? SetIsOwnership(bool ownership, ConfigurationSource source)
    {
        if (IsOwnership == ownership || !ownership)
        {
            if (IsOwnership != ownership && !source.Overrides(_isOwnership.Source))
            {
                return null;
            }

            MarkOwnership(ownership, source);
            return this;
        }

        if (!source.Overrides(_isOwnership.Source) || !DeclaringEntityType.CanSetIsOwned(true, source))
        {
            return null;
        }

        var other = DeclaringEntityType.DeclaredForeignKeys.FirstOrDefault(foreignKey => foreignKey.IsOwnership);
        var inverted = DeclaringEntityType.DeclaredReferencingForeignKeys
            .Where(foreignKey => foreignKey.IsOwnership && foreignKey.DeclaringEntityType.ClrType.Equals(PrincipalEntityType.ClrType))
            .ToList();
        if (inverted.Any(foreignKey => !source.Overrides(foreignKey.Source)))
        {
            return null;
        }

        return DeclaringEntityType.HasSharedClrType ? OwnShared(other, inverted, source)
            : other is null ? Own(inverted, source)
            : OwnAsWell(other, inverted, source);
    }

    private void MarkOwnership(bool ownership, ConfigurationSource source)
    {
        var old = IsOwnership;
        _isOwnership = _isOwnership.With(ownership, source, null);
        if (IsOwnership != old)
        {
            Model.Dispatcher.OnForeignKeyOwnershipChanged(this);
        }
    }

    private ForeignKeyBuilder? Own(List<ForeignKeyBuilder> inverted, ConfigurationSource source) =>
        InBatch(() =>
        {
            DeclaringEntityType.SetIsOwned(true, source, this);
            MarkOwnership(true, source);
            var builder = OnDelete(DeleteBehavior.Cascade, ConfigurationSource.Convention) ?? this;
            foreach (var foreignKey in inverted)
            {
                if (source.Overrides(foreignKey.DeclaringEntityType.Source))
                {
                    Model.RemoveEntityType(foreignKey.DeclaringEntityType, source);
                }
                else
                {
                    foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
                }
            }

            return builder;
        });

    private ForeignKeyBuilder? OwnShared(ForeignKeyBuilder? other, List<ForeignKeyBuilder> inverted, ConfigurationSource source)
    {
        if (other is not null && !source.Overrides(other.Source))
        {
            return null;
        }

        MarkOwnership(true, source);
        var builder = OnDelete(DeleteBehavior.Cascade, ConfigurationSource.Convention);
        other?.DeclaringEntityType.HasNoRelationship(other, source);
        foreach (var foreignKey in inverted)
        {
            foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
        }

        builder?.DeclaringEntityType.SetIsOwned(true, source);
        return builder?.Current;
    }

    /// <summary>The owned type has an owner already: from now on each has an entity type of its own over the shared CLR type.</summary>
    private ForeignKeyBuilder? OwnAsWell(ForeignKeyBuilder other, List<ForeignKeyBuilder> inverted, ConfigurationSource source)
    {
        if (Source != ConfigurationSource.Explicit && PrincipalEntityType.FindInOwnershipPath(DeclaringEntityType.ClrType) is not null)
        {
            return null;
        }

        return InBatch(() =>
        {
            MarkOwnership(true, source);
            OnDelete(DeleteBehavior.Cascade, ConfigurationSource.Convention);
            foreach (var foreignKey in inverted)
            {
                foreignKey.DeclaringEntityType.HasNoRelationship(foreignKey, source);
            }

            var declaring = DeclaringEntityType;
            var navigation = PrincipalToDependent!.Name;
            declaring.HasNoRelationship(this, Source);
            if (other.MakeDeclaringTypeShared(source) is null
                || Model.SharedTypeEntity(PrincipalEntityType.GetOwnedName(declaring.ShortName, navigation), declaring.ClrType, shouldBeOwned: true, declaring.Source) is not { } owned)
            {
                return null;
            }

            var attached = Attach(owned);
            ReplaceBy(attached);
            return attached;
        });
    }

    /// <summary>Gives the owned type a name of its own, since its CLR type is owned elsewhere too.</summary>
    internal ForeignKeyBuilder? MakeDeclaringTypeShared(ConfigurationSource? source)
    {
        if (DeclaringEntityType.HasSharedClrType)
        {
            return this;
        }

        if (source is not { } value || PrincipalToDependent is null)
        {
            return null;
        }

        var name = PrincipalEntityType.GetOwnedName(DeclaringEntityType.ShortName, PrincipalToDependent.Name);
        var shared = Model.SharedTypeEntity(name, DeclaringEntityType.ClrType, shouldBeOwned: true, value);
        if (shared?.FindOwnership() is not { } ownership)
        {
            return IsAttached ? this : null;
        }

        ReplaceBy(ownership);
        return ownership;
    }
}
