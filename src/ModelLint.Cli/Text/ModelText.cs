using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>
/// A model in the shape of EF Core's own <c>model.ToDebugString(MetadataDebugStringOptions.LongDefault)</c>, so that the two can be held side by side.
/// What is not known is marked with a question mark, and an element that was not read in full with the reason.
/// </summary>
internal sealed class ModelText(SourcePlaces places)
{
    private readonly List<string> _lines = [];

    public string Of(EntityModel model)
    {
        _lines.Clear();
        _lines.Add("Model: ");
        AddUnknowns(model.Unknowns, "  ");
        foreach (var entityType in model.IsCertain ? model.EntityTypes : [])
        {
            Add(entityType);
        }

        return string.Join('\n', _lines);
    }

    private void Add(EntityType entityType)
    {
        _lines.Add(new DebugLine($"  EntityType: {entityType.DebugName()}")
            .If(entityType.BaseType is not null, $"Base: {entityType.BaseType?.DebugName()}")
            .If(entityType.HasSharedClrType, $"CLR Type: {entityType.ClrType.DebugName()}")
            .If(entityType.IsAbstract, "Abstract")
            .If(entityType.IsKeyless, keyless => keyless, "Keyless")
            .If(entityType.IsOwned, "Owned")
            .ToString());
        if (!entityType.IsCertain)
        {
            AddUnknowns(entityType.SelfAndBaseTypes.SelectMany(type => type.Unknowns), "    ");
            return;
        }

        AddAll("    Properties: ", entityType.DeclaredProperties, property => Add(property, "      "));
        AddAll("    Navigations: ", entityType.DeclaredNavigations, navigation => _lines.Add("      " + DebugLines.Of(navigation)));
        AddAll("    Skip navigations: ", entityType.DeclaredSkipNavigations, navigation => _lines.Add("      " + DebugLines.Of(navigation)));
        AddAll("    Complex properties: ", entityType.DeclaredComplexProperties, complex => Add(complex, "      "));
        AddAll("    Keys: ", entityType.DeclaredKeys.InOrderOfEF(), Add);
        AddAll("    Foreign keys: ", entityType.DeclaredForeignKeys, Add);
        AddAll("    Indexes: ", entityType.DeclaredIndexes.InOrderOfEF(), Add);
        _lines.AddRange(Annotations.Of(entityType).Lines("    "));
    }

    private void Add(Property property, string indent)
    {
        if (!property.IsCertain)
        {
            _lines.Add($"{indent}{property.Name} ({property.ClrType.DebugName()}) ?");
            AddUnknowns(property.Unknowns, indent + "  ");
            return;
        }

        _lines.Add(indent + DebugLines.Of(property));
        _lines.AddRange(Annotations.Of(property).Lines(indent + "  "));
    }

    private void Add(ComplexProperty complex, string indent)
    {
        _lines.Add(indent + DebugLines.Of(complex));
        _lines.Add($"{indent}  ComplexType: {complex.ComplexType.DebugName()}");
        AddUnknowns(complex.ComplexType.Unknowns, indent + "    ");
        if (complex.ComplexType.IsCertain)
        {
            AddAll($"{indent}    Properties: ", complex.ComplexType.DeclaredProperties, property => Add(property, indent + "      "));
            AddAll($"{indent}    Complex properties: ", complex.ComplexType.DeclaredComplexProperties, inner => Add(inner, indent + "      "));
            _lines.AddRange(Annotations.Of(complex).Lines(indent + "    "));
        }
    }

    private void Add(Key key)
    {
        _lines.Add("      " + DebugLines.Of(key));
        _lines.AddRange(Annotations.Of(key).Lines("        "));
    }

    private void Add(ForeignKey foreignKey)
    {
        _lines.Add("      " + DebugLines.Of(foreignKey));
        AddUnknowns(foreignKey.Unknowns, "        ");
        _lines.AddRange(foreignKey.IsCertain ? Annotations.Of(foreignKey).Lines("        ") : []);
    }

    private void Add(Metadata.Index index)
    {
        _lines.Add("      " + DebugLines.Of(index));
        AddUnknowns(index.Unknowns, "        ");
        _lines.AddRange(index.IsCertain ? Annotations.Of(index).Lines("        ") : []);
    }

    private void AddAll<T>(string heading, IEnumerable<T> elements, Action<T> add)
    {
        var isFirst = true;
        foreach (var element in elements)
        {
            if (isFirst)
            {
                _lines.Add(heading);
                isFirst = false;
            }

            add(element);
        }
    }

    private void AddUnknowns(IEnumerable<Unknown> unknowns, string indent)
    {
        foreach (var unknown in unknowns.Distinct())
        {
            _lines.Add($"{indent}Unknown: {unknown.Reason}{(unknown.Anchor is { } anchor ? $" at {places.Of(anchor)}" : "")}");
        }
    }
}
