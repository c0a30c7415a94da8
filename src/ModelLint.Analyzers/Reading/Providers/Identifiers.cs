using ModelLint.Metadata;
using ModelLint.Reading.Building;

namespace ModelLint.Reading.Providers;

/// <summary>The length that a database allows for names, and what EF does to longer ones (EF: <c>Uniquifier</c>).</summary>
internal sealed class Identifiers(ModelBuilder model)
{
    /// <summary>What the model says, else what the database allows. Where what it says is not known, conventional names are not either.</summary>
    public int MaxLength => Given is { IsKnown: true, Value: { } given and >= 0 } ? given : MaxLengthOfDatabase;

    private int MaxLengthOfDatabase => !model.Provider.IsKnown ? short.MaxValue : model.Provider.Value switch
    {
        DatabaseProvider.SqlServer => 128,
        DatabaseProvider.PostgreSql => 63,
        DatabaseProvider.MySql => 64,
        _ => short.MaxValue,
    };

    private Configured<int?> Given => model.Get(ModelBuilder.MaxIdentifierLength);

    /// <summary>The shortest length that a database allows: no shorter name is cut, whichever it is.</summary>
    private const int ShortestMaxLength = 63;

    /// <summary>The name as the database has it; unknown where some database would cut it and it is not known which one it is.</summary>
    public Configured<string?> Fit(string name)
    {
        var reason = Given.Reason ?? (Given.Value is null && name.Length > ShortestMaxLength ? model.Provider.Reason : null);
        return reason is null ? new(Truncate(name)) : Configured<string?>.Unknown(reason, ConfigurationSource.Convention);
    }

    /// <summary>The SQL that takes the next value of a sequence.</summary>
    public string NextValueOf(string sequence, string? schema)
    {
        var name = (schema is null ? "" : Delimit(schema) + ".") + Delimit(sequence);
        return model.Provider.Is(DatabaseProvider.PostgreSql) ? $"nextval('{name}')" : $"NEXT VALUE FOR {name}";
    }

    /// <summary>PostgreSQL's provider quotes only what the server would read otherwise.</summary>
    private string Delimit(string name) =>
        !model.Provider.Is(DatabaseProvider.PostgreSql) ? $"[{name.Replace("]", "]]")}]"
        : name.All(c => char.IsLower(c) || char.IsDigit(c) || c is '_' or '$') && !char.IsDigit(name[0]) && name[0] != '$' ? name
        : $"\"{name.Replace("\"", "\"\"")}\"";

    /// <summary>A name that is too long ends in a tilde.</summary>
    public string Truncate(string name, string uniquifier = "")
    {
        var length = name.Length + uniquifier.Length;
        return length <= MaxLength ? name + uniquifier : name.Substring(0, Math.Max(0, MaxLength - uniquifier.Length - 1)) + "~" + uniquifier;
    }

    /// <summary>The name with the first number behind it, if any, that makes it free.</summary>
    public string Uniquify(string name, Func<string, bool> isTaken)
    {
        var unique = Truncate(name);
        for (var i = 1; isTaken(unique); i++)
        {
            unique = Truncate(name, $"{i}");
        }

        return unique;
    }
}
