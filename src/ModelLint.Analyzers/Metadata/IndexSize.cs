using System.Globalization;
using System.Text.RegularExpressions;

namespace ModelLint.Metadata;

/// <summary>
/// How many bytes of a row an index or key holds, against what the database takes. Never more than it really is: what is not known counts for nothing.
/// https://learn.microsoft.com/sql/t-sql/statements/create-index-transact-sql, https://dev.mysql.com/doc/refman/8.4/en/innodb-limits.html,
/// https://www.postgresql.org/docs/current/btree.html (a third of a page).
/// </summary>
internal static class IndexSize
{
    private static readonly Regex Length = new(@"^(?<type>[a-z ]+?)\s*\(\s*(?<length>[0-9]+)\s*\)$", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>SQL Server's types of one size.</summary>
    private static readonly Dictionary<string, int> SqlServerSizes = new(StringComparer.OrdinalIgnoreCase)
    {
        ["bit"] = 1, ["tinyint"] = 1, ["smallint"] = 2, ["int"] = 4, ["bigint"] = 8, ["real"] = 4, ["float"] = 8, ["money"] = 8, ["uniqueidentifier"] = 16,
        ["date"] = 3, ["datetime"] = 8, ["datetime2"] = 8, ["datetimeoffset"] = 10, ["time"] = 5, ["rowversion"] = 8,
    };

    /// <summary>Null where the database has no limit that is known here.</summary>
    public static int? FindMaxIndexSize(this Index index) =>
        !index.IsSorted.IsTrue || !index.HasProviderSettings.Is(false) ? null : MaxSize(index.DeclaringEntityType.Model, index.IsClustered.Is(true));

    public static int? FindMaxIndexSize(this Key key) =>
        MaxSize(key.DeclaringEntityType.Model, key.IsClustered.Is(true) || (key.IsPrimaryKey && key.IsClustered.Is(null as bool?)));

    extension(Property property)
    {
        /// <summary>Whether it is text of any length, of which the database makes no index at all. PostgreSQL does, and minds only the values.</summary>
        public bool IsRefusedInIndex =>
            property.IsText && property.StoredAs is { } type && property.EntityType.Model.Provider switch
            {
                { IsKnown: false } => false,
                { Value: DatabaseProvider.SqlServer } => type.EndsWith("(max)", StringComparison.OrdinalIgnoreCase) || IsOneOf(type, "text", "ntext"),
                { Value: DatabaseProvider.MySql } => IsOneOf(type, "text", "tinytext", "mediumtext", "longtext"),
                _ => false,
            };

        /// <summary>The bytes of the longest value that the column takes, if each of its characters is as short as it can be, and in MySQL as long.</summary>
        public int MaxSize => !property.EntityType.Model.Provider.IsKnown || property.StoredAs is not { } type ? 0
            : property.EntityType.Model.Provider.Value switch
            {
                DatabaseProvider.SqlServer => SqlServerSizes.TryGetValue(type, out var size) ? size : property.IsText || property.IsBinary ? LengthOf(type) * (IsOneOf(TypeOf(type), "nvarchar", "nchar") ? 2 : 1) : 0,
                DatabaseProvider.PostgreSql => property.IsText ? LengthOf(type) : 0,
                DatabaseProvider.MySql => property.IsText ? LengthOf(type) * property.BytesPerCharacter(type) : 0,
                _ => 0,
            };

        // A national type has a character set of its own, utf8mb3.
        private int BytesPerCharacter(string type) =>
            property.IsUnicode.Is(false) ? 1 : Math.Min(property.EntityType.Model.BytesPerCharacter, type.StartsWith("n", StringComparison.OrdinalIgnoreCase) ? 3 : 4);

        /// <summary>Text that can be as long as the column: not the names of an enum, nor what has a size of its own.</summary>
        private bool IsText => property.ClrType.Is("System.String") && property.ProviderClrType.Is(type => type.Is("System.String"));

        private bool IsBinary => property.ProviderClrType.Is(type => type.Is("System.Byte[]"));

        /// <summary>The column's type; of a database whose types are not read, what was asked for.</summary>
        private string? StoredAs =>
            property.StoreType.Is(type => type is not null) ? property.StoreType.Value
            : !property.ColumnType.IsKnown ? null
            : property.ColumnType.Value ?? (property.MaxLength.Is(length => length is not null) ? $"varchar({property.MaxLength.Value!.Value.ToString(CultureInfo.InvariantCulture)})" : null);
    }

    private static int? MaxSize(EntityModel model, bool isClustered) => !model.Provider.IsKnown ? null : model.Provider.Value switch
    {
        DatabaseProvider.SqlServer => isClustered ? 900 : 1700,
        DatabaseProvider.MySql => 3072,
        DatabaseProvider.PostgreSql => 2704,
        _ => null,
    };

    private static int LengthOf(string type) =>
        Length.Match(type) is { Success: true } match && int.TryParse(match.Groups["length"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : 0;

    private static string TypeOf(string type) => Length.Match(type) is { Success: true } match ? match.Groups["type"].Value : type;

    private static bool IsOneOf(string type, params string[] names) => names.Contains(type, StringComparer.OrdinalIgnoreCase);
}
