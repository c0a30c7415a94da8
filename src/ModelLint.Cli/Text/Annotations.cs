using ModelLint.Metadata;

namespace ModelLint.Cli.Text;

/// <summary>Which of EF's annotations say what the model knows. Those of a provider, of value conversion and of design time are not read.</summary>
internal static class Annotations
{
    public static DebugAnnotations Of(EntityType entityType) => new DebugAnnotations()
        .Add("Relational:ContainerColumnName", entityType.JsonColumnName)
        .Add("Relational:Schema", entityType.Schema)
        .Add("Relational:TableName", entityType.TableName)
        .Add("Relational:ViewName", entityType.ViewName);

    public static DebugAnnotations Of(Property property) => new DebugAnnotations()
        .Add("MaxLength", property.MaxLength)
        .Add("Precision", property.Precision)
        .Add("Relational:ColumnName", property.ColumnName)
        .Add("Relational:ColumnType", property.ColumnType)
        .Add("Relational:ComputedColumnSql", property.ComputedColumnSql)
        .Add("Relational:DefaultValue", property.DefaultValue, value => property.EnumMembers.FirstOrDefault(member => member.Is(value))?.Name ?? value)
        .Add("Relational:DefaultValueSql", property.DefaultValueSql)
        .Add("Relational:IsFixedLength", property.IsFixedLength)
        .Add("Scale", property.Scale)
        .Add("Unicode", property.IsUnicode);

    public static DebugAnnotations Of(ComplexProperty complex) => new DebugAnnotations()
        .Add("Relational:ContainerColumnName", complex.JsonColumnName);

    public static DebugAnnotations Of(Key key) => new DebugAnnotations().Add("Relational:Name", key.Name);

    public static DebugAnnotations Of(ForeignKey foreignKey) => new DebugAnnotations().Add("Relational:Name", foreignKey.ConstraintName);

    public static DebugAnnotations Of(Metadata.Index index) => new DebugAnnotations()
        .Add("Relational:Filter", index.Filter)
        .Add("Relational:Name", index.DatabaseName);
}
