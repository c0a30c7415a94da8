namespace ModelLint.Naming;

/// <summary>What a team calls its tables: <c>snake_case, plural</c>.</summary>
/// <param name="Style">Null: however they are written.</param>
/// <param name="IsPlural">Null: in whatever number.</param>
internal sealed record TableNaming(NameStyle? Style, bool? IsPlural)
{
    /// <summary>The name itself where it is right.</summary>
    public string Apply(string name, Inflection inflection)
    {
        var styled = Style?.Apply(name) ?? name;
        return IsPlural switch
        {
            true => inflection.Pluralize(styled),
            false => inflection.Singularize(styled),
            null => styled,
        };
    }

    public override string ToString() =>
        string.Join(", ", new[] { Style?.Text, IsPlural switch { true => "plural", false => "singular", null => null } }.Where(part => part is not null));
}
