using System.Globalization;

namespace ModelLint.Metadata;

/// <summary>Something that Reading could not follow, and what of the model is unknown for it.</summary>
/// <param name="Effects">In the order of the model: <c>entity type 'Clinic.Visit'</c>, <c>the max length of property 'Clinic.Visit.Reason'</c>.</param>
internal sealed record UnknownEffect(Unknown Cause, IReadOnlyList<string> Effects);

internal static class UnknownEffects
{
    /// <summary>
    /// All that could not be followed, by place. Empty for a model that is read in full. What a database makes of a property that is read (its store type) is not
    /// in the source, and so nothing that was not followed.
    /// </summary>
    public static IReadOnlyList<UnknownEffect> FindUnknowns(this EntityModel model) =>
    [
        .. OfModel(model)
            .GroupBy(unknown => unknown.Cause)
            .Select(effects => new UnknownEffect(effects.Key, [.. effects.Select(effect => effect.What).Distinct()]))
            .OrderBy(effect => effect.Cause.Anchor?.Tree.FilePath ?? "", StringComparer.Ordinal)
            .ThenBy(effect => effect.Cause.Anchor?.Span.Start ?? 0)
            .ThenBy(effect => effect.Cause.Reason, StringComparer.Ordinal),
    ];

    /// <summary>Whether all of it is known, to the last setting.</summary>
    public static bool IsReadInFull(this EntityType entityType)
    {
        var effects = new Effects();
        Add(effects, entityType);
        return effects.Found.Count == 0;
    }

    private static IReadOnlyList<(Unknown Cause, string What)> OfModel(EntityModel model)
    {
        var effects = new Effects();
        using (effects.Of(model.Unknowns, model))
        {
            effects.Add(model.Provider, "the database provider");
            foreach (var entityType in model.EntityTypes)
            {
                Add(effects, entityType);
            }
        }

        return effects.Found;
    }

    private static void Add(Effects effects, EntityType entityType)
    {
        using (effects.Of(entityType.Unknowns, entityType))
        {
            effects.Add(entityType.IsKeyless, "whether {0} has a key");
            effects.Add(entityType.MappingStrategy, "the mapping strategy of {0}");
            effects.Add(entityType.TableName, "the table of {0}");
            effects.Add(entityType.Schema, "the schema of {0}");
            effects.Add(entityType.ViewName, "the view of {0}");
            effects.Add(entityType.SqlQuery, "the SQL query of {0}");
            effects.Add(entityType.FunctionName, "the function of {0}");
            effects.Add(entityType.JsonColumnName, "the JSON column of {0}");
            AddMembers(effects, entityType);
            foreach (var key in entityType.DeclaredKeys)
            {
                using (effects.Of([], key))
                {
                    effects.Add(key.Name, "the name of {0}");
                }
            }

            foreach (var foreignKey in entityType.DeclaredForeignKeys)
            {
                Add(effects, foreignKey);
            }

            foreach (var index in entityType.DeclaredIndexes)
            {
                Add(effects, index);
            }

            foreach (var check in entityType.DeclaredCheckConstraints)
            {
                using (effects.Of([], (check, entityType)))
                {
                    effects.Add(check.Name, "the name of {0}");
                    effects.Add(check.Sql, "the condition of {0}");
                }
            }

            foreach (var filter in entityType.DeclaredQueryFilters)
            {
                effects.Add(filter.Unknown is { } unknown ? Configured<IReadOnlyCollection<string>>.Unknown(unknown) : filter.Members, "the query filter of {0}");
            }
        }
    }

    private static void AddMembers(Effects effects, TypeBase type)
    {
        foreach (var property in type.DeclaredProperties)
        {
            Add(effects, property);
        }

        foreach (var complex in type.DeclaredComplexProperties)
        {
            using (effects.Of(complex.ComplexType.Unknowns, complex))
            {
                effects.Add(complex.IsNullable, "whether {0} is nullable");
                effects.Add(complex.JsonColumnName, "the JSON column of {0}");
                AddMembers(effects, complex.ComplexType);
            }
        }
    }

    private static void Add(Effects effects, Property property)
    {
        using (effects.Of(property.Unknowns, property))
        {
            effects.Add(property.ProviderClrType, "the provider type of {0}");
            effects.Add(property.IsNullable, "whether {0} is nullable");
            effects.Add(property.MaxLength, "the max length of {0}");
            effects.Add(property.Precision, "the precision of {0}");
            effects.Add(property.Scale, "the scale of {0}");
            effects.Add(property.IsUnicode, "whether {0} is Unicode");
            effects.Add(property.IsFixedLength, "whether {0} has a fixed length");
            effects.Add(property.IsConcurrencyToken, "whether {0} is a concurrency token");
            effects.Add(property.ValueGenerated, "when a value of {0} is generated");
            effects.Add(property.ColumnName, "the column of {0}");
            effects.Add(property.ColumnType, "the column type of {0}");
            effects.Add(property.DefaultValue, "the default of {0}");
            effects.Add(property.DefaultValueSql, "the default SQL of {0}");
            effects.Add(property.ComputedColumnSql, "the computed SQL of {0}");
            effects.Add(property.IsNativeEnum, "whether {0} is an enum of the database");
        }
    }

    private static void Add(Effects effects, ForeignKey foreignKey)
    {
        using (effects.Of(foreignKey.Unknowns, foreignKey))
        {
            effects.Add(foreignKey.IsUnique, "whether {0} is unique");
            effects.Add(foreignKey.IsRequired, "whether {0} is required");
            effects.Add(foreignKey.DeleteBehavior, "the delete behavior of {0}");
            effects.Add(foreignKey.ConstraintName, "the constraint name of {0}");
        }
    }

    private static void Add(Effects effects, Index index)
    {
        using (effects.Of(index.Unknowns, index))
        {
            effects.Add(index.IsUnique, "whether {0} is unique");
            effects.Add(index.Filter, "the filter of {0}");
            effects.Add(index.IsDescending, "the order of {0}");
            effects.Add(index.IncludedProperties, "the included properties of {0}");
            effects.Add(index.Method, "the method of {0}");
            effects.Add(index.AreNullsDistinct, "whether nulls are distinct in {0}");
            effects.Add(index.IsClustered, "whether {0} is clustered");
            effects.Add(index.HasProviderSettings, "the provider's settings of {0}");
            effects.Add(index.DatabaseName, "the database name of {0}");
        }
    }

    private static string NameOf(object element) => element switch
    {
        EntityModel => "the model",
        EntityType entityType => $"entity type '{entityType.Name}'",
        Property property => $"property '{property.EntityType.Name}.{property.Path}'",
        ComplexProperty complex => $"complex property '{complex.DeclaringType.ContainingEntityType.Name}.{complex.Path}'",
        Key key => $"key {key}",
        ForeignKey foreignKey => $"foreign key {foreignKey}",
        Index index => $"index {index}",
        ValueTuple<CheckConstraint, EntityType> part => $"check constraint '{part.Item1.ModelName}' of '{part.Item2.Name}'",
        _ => $"{element}",
    };

    /// <summary>Gathers what is unknown. In most models that is next to nothing, and what is known is put into no words.</summary>
    private sealed class Effects
    {
        private readonly Stack<(IReadOnlyList<Unknown> Unknowns, object Element)> _around = new();

        public List<(Unknown Cause, string What)> Found { get; } = [];

        /// <summary>An element, and until it is disposed of its parts: of them what is unknown for other reasons than the whole.</summary>
        public Whole Of(IReadOnlyList<Unknown> unknowns, object element)
        {
            for (var i = 0; i < unknowns.Count; i++)
            {
                Add(unknowns[i], NameOf(element));
            }

            _around.Push((unknowns, element));
            return new(this);
        }

        /// <param name="setting">A setting of the element at hand.</param>
        /// <param name="what">What it is, with the name of the element in its place.</param>
        public void Add<T>(Configured<T> setting, string what)
        {
            if (setting.Reason is { } reason)
            {
                Add(reason, string.Format(CultureInfo.InvariantCulture, what, NameOf(_around.Peek().Element)));
            }
        }

        private void Add(Unknown cause, string what)
        {
            if (!_around.Any(whole => whole.Unknowns.Contains(cause)))
            {
                Found.Add((cause, what));
            }
        }

        internal readonly struct Whole(Effects effects) : IDisposable
        {
            public void Dispose() => effects._around.Pop();
        }
    }
}
