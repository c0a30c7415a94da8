using System.Globalization;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.CodeFixes.Edits;
using ModelLint.Metadata;

namespace ModelLint.CodeFixes.Properties;

/// <summary>How an enum's column can be kept to the enum's members: as names or as numbers, with a CHECK constraint over them.</summary>
internal sealed class EnumStorage
{
    private readonly Property _property;
    private readonly ColumnCheck _check;

    private EnumStorage(Property property, ColumnCheck check)
    {
        _property = property;
        _check = check;
    }

    /// <summary>Null where a name that the constraint needs is unknown.</summary>
    public static EnumStorage? Of(Property property, FixTarget target) =>
        property.EnumMembers.Count > 0 && ColumnCheck.Of(property, target) is { } check ? new(property, check) : null;

    /// <summary>What <see cref="StoreAsText"/> does, for a title.</summary>
    public string AsText => $"as text{(_property.MaxLength.Is(null as int?) ? $" of up to {MaxLength} characters" : "")}";

    private int MaxLength => _property.EnumMembers.Max(member => member.Name.Length);

    /// <summary>Whether the column can become text without breaking what else is said of it in SQL or refers to it.</summary>
    public bool CanBecomeText =>
        _property.MaxLength.IsKnown
        && _property.DefaultValueSql.Is(null as string)
        && _property.ComputedColumnSql.Is(null as string)
        && _property.Keys.All(key => key.ReferencingForeignKeys.Count == 0)
        && _property.EntityType.Model.Indexes
            .Where(index => index.DeclaringEntityType.RootType == _property.EntityType.RootType || index.DeclaringEntityType == _check.Table)
            .All(index => index.Filter.Is(filter => filter is null || !SqlText.Mentions(filter, _property.ColumnName.Value!)));

    /// <summary>Whether it is stored as its names already, by EF Core's own conversion.</summary>
    public bool IsText => _property.ProviderClrType.Is(type => type.Is("System.String")) && ConversionIs("string", "String", "EnumToStringConverter");

    /// <summary>Whether it is stored as its numbers: because nothing else was said, or by EF Core's own conversion.</summary>
    public bool IsNumber => _property.ProviderClrType.Is(type => !type.Is("System.String"))
        && (IsConvertedByConvention
            || ConversionIs("byte", "sbyte", "short", "ushort", "int", "uint", "long", "ulong", "EnumToNumberConverter"));

    public bool IsConvertedByConvention => _property.ProviderClrType.Source == ConfigurationSource.Convention;

    public ModelEdit StoreAsText() => new ConfigureProperty(_property, [_ => ".HasConversion<string>()", .. MaxLengthCalls()]);

    /// <summary>Likewise for all properties of the enum: where each of them has the finding, can become text and nothing was said of how it is stored.</summary>
    public IEnumerable<FixChoice> StoreAllAsText(FixTarget target, Func<Property, bool> hasFinding) => WholeModelSetting.Choose(
        _property,
        other => hasFinding(other)
            && other.ColumnType.Is(null as string) && other.MaxLength.Is(null as int?)
            && Of(other, target) is { IsConvertedByConvention: true, CanBecomeText: true },
        _ => false,
        properties => $"Store {properties} as text of up to {MaxLength} characters, each with a CHECK constraint over its names,",
        [_ => ".HaveConversion<string>()", _ => $".HaveMaxLength({MaxLength})"],
        other => Of(other, target)!.CheckNames());

    public IEnumerable<ModelEdit> BoundText() => MaxLengthCalls() is { Count: > 0 } calls ? [new ConfigureProperty(_property, calls)] : [];

    public ModelEdit CheckNames() => Check(_property.EnumMembers.Select(member => _check.Dialect.Literal(member.Name)));

    public ModelEdit CheckValues() =>
        Check(_property.EnumMembers.Select(member => member.Value.ToString(CultureInfo.InvariantCulture)).Distinct());

    private AddCheckConstraint Check(IEnumerable<string> values) => _check.Add($"{_check.Column} IN ({string.Join(", ", values)})");

    private IReadOnlyList<Code> MaxLengthCalls() => _property.MaxLength.Is(null as int?) ? [_ => $".HasMaxLength({MaxLength})"] : [];

    /// <summary>
    /// A conversion with lambdas or a converter of the team's own stores something else than names or numbers: only EF Core's are known.
    /// </summary>
    private bool ConversionIs(params string[] types)
    {
        if (_property.ProviderClrType.Anchor?.ToNode().FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax access } call
            || access.Name.Identifier.ValueText is not ("HasConversion" or "HaveConversion"))
        {
            return false;
        }

        var type = (access.Name, call.ArgumentList.Arguments.Count) switch
        {
            (GenericNameSyntax { TypeArgumentList.Arguments: { Count: 1 } arguments }, 0) => arguments[0],
            (IdentifierNameSyntax, 1) => call.ArgumentList.Arguments[0].Expression switch
            {
                TypeOfExpressionSyntax typeOf => typeOf.Type,
                ObjectCreationExpressionSyntax creation => creation.Type,
                _ => null,
            },
            _ => null,
        };
        return type is not null && types.Contains((type as GenericNameSyntax)?.Identifier.ValueText ?? type.ToString());
    }
}
