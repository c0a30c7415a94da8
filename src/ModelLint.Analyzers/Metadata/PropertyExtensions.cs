using System.Globalization;
using System.Text.RegularExpressions;

namespace ModelLint.Metadata;

/// <summary>Questions of the rules to a property.</summary>
internal static class PropertyExtensions
{
    /// <summary>The types whose built-in conversion to string carries a size (EF Core: <c>ConverterMappingHints</c> of each converter).</summary>
    private static readonly HashSet<string> SizedAsString =
    [
        "System.Boolean", "System.Char", "System.Guid",
        "System.DateTime", "System.DateTimeOffset", "System.DateOnly", "System.TimeOnly", "System.TimeSpan",
        "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
        "System.Single", "System.Double", "System.Decimal",
        "System.Net.IPAddress", "System.Net.NetworkInformation.PhysicalAddress",
    ];

    /// <summary>The types whose built-in conversion to decimal carries a precision, or is the provider's own.</summary>
    private static readonly HashSet<string> SizedAsDecimal = ["System.Int64", "System.UInt64", "System.Single", "System.Double"];

    /// <summary>A type of character strings with its length: <c>nvarchar(20)</c>, <c>character varying(20)</c>.</summary>
    private static readonly Regex Length = new(@"char[a-z0-9 ]*\((\d+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> IntegralTypes =
    [
        "System.Byte", "System.SByte", "System.Int16", "System.UInt16", "System.Int32", "System.UInt32", "System.Int64", "System.UInt64",
    ];

    private static readonly Regex WithoutOffset = new(@"^(datetime2?|smalldatetime)\s*(\(|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly Regex WithoutTimeZone = new(@"^timestamp\s*(\(\d+\))?\s*(without time zone)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    private static readonly HashSet<string> DateTimeTypes =
    [
        "System.DateTime", "System.DateTimeOffset",
        "NodaTime.Instant", "NodaTime.OffsetDateTime", "NodaTime.ZonedDateTime", "NodaTime.LocalDateTime",
    ];

    extension(Property property)
    {
        /// <summary>Whether its column takes text of any size, because neither somebody nor the provider gave it one.</summary>
        public bool IsUnboundedString =>
            property is { IsYours: true, IsPrimitiveCollection: false, IsForeignKey: false, IsDiscriminator: false }
            && property.ProviderClrType.Is(type => type.Is("System.String")) && property.MaxLength.Is(null as int?) && property.ColumnType.Is(null as string)
            && property.IsMappedToTable().IsTrue && property.HasProviderSize().IsFalse;

        /// <summary>Whether the provider chooses how many digits its column has.</summary>
        public bool IsDecimalWithoutPrecision =>
            property is { IsYours: true, IsPrimitiveCollection: false, IsForeignKey: false }
            && property.ProviderClrType.Is(type => type.Is("System.Decimal")) && !property.HasConverterPrecision
            && property.Precision.Is(null as int?) && property.Scale.Is(null as int?)
            && property.ColumnType.Is(null as string) && property.ComputedColumnSql.Is(null as string)
            && property.IsMappedToTable().IsTrue;

        /// <summary>Whether it is an enum whose column takes what the enum does not have.</summary>
        public bool IsEnumWithoutCheck =>
            property is { IsYours: true, IsEnum: true, IsFlagsEnum: false, IsPrimitiveCollection: false, IsForeignKey: false }
            && property.IsStoredAsNumberOrString && property.IsMappedToTable().IsTrue
            && property.IsMentionedInCheckConstraint().IsFalse;

        /// <summary>
        /// Of a property <c>&lt;X&gt;Id</c> with a value that could be a key: the property <c>&lt;X&gt;Type</c> beside it that says of which table. Null where there is none, and
        /// where <c>&lt;X&gt;Id</c> identifies the row itself: alone in a key or unique index, or by a name that the entity type ends with. A <c>ContentType</c> is a MIME type.
        /// </summary>
        public Property? FindAssociationType()
        {
            if (!property.Name.EndsWith("Id", StringComparison.Ordinal) || !property.ProviderClrType.Is(IsKeyType))
            {
                return null;
            }

            var stem = property.Name.Substring(0, property.Name.Length - "Id".Length);
            return stem.Length == 0 || stem == "Content" || property.EntityType.ShortName.EndsWith(stem, StringComparison.Ordinal)
                ? null
                : property.DeclaringType.DeclaredProperties.FirstOrDefault(type =>
                    type.Name == stem + "Type"
                    && type is { IsCertain: true, IsDiscriminator: false, IsForeignKey: false }
                    && (type.IsEnum || type.ClrType.Is("System.String"))
                    && property.Keys.All(key => key.Properties.Contains(type))
                    && !property.Indexes.Any(index => !index.IsUnique.Is(false) && index.Properties.Count == 1));

            static bool IsKeyType(ClrType type) => type.Is("System.Guid") || type.Is("System.String") || IntegralTypes.Contains(type.DisplayName);
        }

        public bool IsDateTime => DateTimeTypes.Contains(property.ClrType.UnwrapNullable().DisplayName);

        /// <summary>Whether neither the database nor EF Core makes a value for it.</summary>
        public bool HasNoGeneratedValue =>
            property.DefaultValue.Is(value => value is null) && property.DefaultValueSql.Is(sql => sql is null) && property.ComputedColumnSql.Is(sql => sql is null)
            && property.ValueGenerated.Is(ValueGenerated.Never);

        /// <summary>Whether PostgreSQL stores it as <c>jsonb</c>.</summary>
        public bool IsJsonb => property.StoreType.Is("jsonb");

        /// <summary>Whether PostgreSQL stores it as an array.</summary>
        public bool IsArray => property.IsPrimitiveCollection && property.StoreType.Is(type => type?.EndsWith("[]", StringComparison.Ordinal) == true);

        /// <summary>Whether an index finds what is in it: a GIN or GiST index, which the property need not lead.</summary>
        public Answer HasIndexOfContents() => property.Indexes
            .Select(index => !index.IsCertain || !index.Method.IsKnown ? Answer.Unknown : (index.Method.Value?.ToUpperInvariant() is "GIN" or "GIST").ToAnswer())
            .Any();

        /// <summary>Of a <c>DateTime</c>: whether its column keeps no time zone, on a database that has columns which do (SQLite and MySQL have none).</summary>
        public bool IsStoredWithoutTimeZone =>
            property.ClrType.UnwrapNullable().Is("System.DateTime")
            && property.ProviderClrType.Is(type => type.Is("System.DateTime"))
            && property.EntityType.Model.Provider switch
            {
                { IsKnown: false } => false,
                { Value: DatabaseProvider.SqlServer } => property.StoreType.Is(type => type is not null && WithoutOffset.IsMatch(type)),
                { Value: DatabaseProvider.PostgreSql } => property.StoreType.Is(type => type is not null && WithoutTimeZone.IsMatch(type)),
                { Value: DatabaseProvider.Oracle } => property.ColumnType.Is(null as string), // TIMESTAMP(7)
                _ => false,
            };

        /// <summary>Whether it is a column of its own of some table.</summary>
        public Answer IsMappedToTable() =>
            !property.IsCertain ? Answer.Unknown
            : property.DeclaringType is ComplexType { ComplexProperty: { IsMappedToJson: true } or { IsCollection: true } } ? Answer.No
            : property.EntityType.AreMembersMappedToTable();

        /// <summary>
        /// Of a string column without max length: whether the provider bounds it all the same.
        /// SQL Server and MySQL index no unbounded string, so keys and indexes get one (<c>SqlServerTypeMappingSource</c>: 450); with Oracle every string is NVARCHAR2(2000).
        /// </summary>
        public Answer HasProviderSize() =>
            SizedAsString.Contains(property.ClrType.UnwrapNullable().DisplayName) ? Answer.Yes : property.EntityType.Model.Provider switch
            {
                { IsKnown: false } => Answer.Unknown,
                { Value: DatabaseProvider.Oracle } => Answer.Yes,
                { Value: DatabaseProvider.SqlServer or DatabaseProvider.MySql } =>
                    property.IsKey || property.IsForeignKey || property.Indexes.Count > 0 ? Answer.Yes
                    // A derived type can index what its base declares.
                    : property.EntityType.AreDerivedTypesCertain ? Answer.No : Answer.Unknown,
                _ => Answer.No,
            };

        /// <summary>Whether EF Core's own conversion to a decimal brings a precision along (EF: <c>CastingConverter</c>).</summary>
        public bool HasConverterPrecision => SizedAsDecimal.Contains(property.ClrType.UnwrapNullable().DisplayName);

        /// <summary>Of an enum: whether the column holds its numbers or names, not an enum type of the database.</summary>
        public bool IsStoredAsNumberOrString =>
            property.IsNativeEnum.Is(false)
            && property.ProviderClrType.Is(type => type.IsEnum || type.Is("System.String") || IntegralTypes.Contains(type.DisplayName));

        /// <summary>Of an enum: whether the column holds the names of its members, by EF Core's own conversion.</summary>
        public bool IsStoredByName =>
            property.IsEnum
            && property.IsNativeEnum.Is(false)
            && property.ProviderClrType.Is(type => type.Is("System.String"))
            && property.ConverterClrType.Is(converter => converter is null or { Name: "EnumToStringConverter" });

        /// <summary>How many characters its column takes; null where it takes any number, or where that is not known.</summary>
        public int? FindColumnLength() => property.EntityType.Model.Provider switch
        {
            { IsKnown: false } or { Value: DatabaseProvider.Sqlite } => null, // SQLite keeps to no length.
            _ when property.StoreType is { IsKnown: true, Value: { } storeType } => LengthOf(storeType),
            _ when property.ColumnType is { IsKnown: true, Value: { } columnType } => LengthOf(columnType),
            _ => property.MaxLength is { IsKnown: true, Value: > 0 and var length } ? length : null,
        };

        /// <summary>The lengths that attributes on its member declare, whoever has the last word on the column's.</summary>
        public IEnumerable<DeclaredLength> FindDeclaredLengths() =>
            from attribute in property.Attributes
            where attribute.Type.Is("System.ComponentModel.DataAnnotations.StringLengthAttribute") || attribute.Type.Is("System.ComponentModel.DataAnnotations.MaxLengthAttribute")
            where attribute.Argument<int>(0) > 0
            select new DeclaredLength(attribute.Argument<int>(0), attribute);

        /// <summary>Of an enum: the name of a member that is longest; of several for one value, the shortest counts.</summary>
        public string? FindLongestName() => property.EnumMembers
            .GroupBy(member => member.Value, (_, names) => names.OrderBy(member => member.Name.Length).First().Name)
            .OrderByDescending(name => name.Length)
            .FirstOrDefault();

        /// <summary>Whether a CHECK constraint of its table says something of its column.</summary>
        public Answer IsMentionedInCheckConstraint()
        {
            var conditions = property.EntityType.FindTableCheckConstraints();
            return !conditions.IsKnown ? Answer.Unknown
                : conditions.Value.Count == 0 ? Answer.No
                : !property.ColumnName.Is(name => name is not null) ? Answer.Unknown
                : conditions.Value.Any(sql => SqlText.Mentions(sql, property.ColumnName.Value!)).ToAnswer();
        }

        /// <summary>
        /// Whether a query filter reads it. Not known where a filter could not be read, or reads something else than properties: what it compares behind a navigation
        /// can be the same value.
        /// </summary>
        public Answer IsReadByQueryFilter()
        {
            var root = property.EntityType.RootType;
            return !root.IsCertain ? Answer.Unknown : root.DeclaredQueryFilters.Select(filter =>
                !filter.IsCertain || !filter.Members.IsKnown ? Answer.Unknown
                : filter.Members.Value.Contains(property.Name) ? Answer.Yes
                : filter.Members.Value.All(member => root.FindProperty(member) is not null) ? Answer.No
                : Answer.Unknown).Any();
        }

        /// <summary>
        /// The entity type that the property refers to by its name and type, <c>PatientId</c> to <c>Patient</c>, as EF Core's
        /// <c>ForeignKeyPropertyDiscoveryConvention</c> would match them if there were a relationship.
        /// </summary>
        public EntityType? FindPrincipalByName() =>
            !property.Name.EndsWith("Id", StringComparison.Ordinal) ? null
            : property.EntityType.Model.FindEntityTypesByShortName(property.Name.Substring(0, property.Name.Length - "Id".Length)).FirstOrDefault(principal =>
                principal is { IsOwned: false, HasSharedClrType: false }
                && principal.IsMappedToTable().IsTrue
                && principal.FindPrimaryKey() is { Properties.Count: 1 } primaryKey
                && primaryKey.Properties[0].ClrType.UnwrapNullable().Equals(property.ClrType.UnwrapNullable()));

        /// <summary>Whether its values cannot be those of two tenants: a <c>Guid</c>, or a reference to what has a tenant itself.</summary>
        public Answer BelongsToOneTenant(PropertyNames tenantPropertyNames) =>
            property.ClrType.UnwrapNullable().Is("System.Guid") || property.ProviderClrType.Is(type => type.Is("System.Guid")) ? Answer.Yes
            : property.ForeignKeys.Select(foreignKey =>
                foreignKey.PrincipalEntityType.FindProperty(tenantPropertyNames) is not null ? Answer.Yes
                : foreignKey.IsCertain ? Answer.No
                : Answer.Unknown).Prepend(property.IsCertain ? Answer.No : Answer.Unknown).Any();
    }

    private static int? LengthOf(string type) =>
        Length.Match(type) is { Success: true } match && int.TryParse(match.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var length) ? length : null;

    /// <summary>As EF Core writes members in its messages: <c>{'PatientId', 'Number'}</c>.</summary>
    public static string Format(this IEnumerable<Property> properties) =>
        $"{{{string.Join(", ", properties.Select(property => $"'{property.Path}'"))}}}";

    /// <summary>Likewise with their types: <c>{'PatientId' : Guid}</c>.</summary>
    public static string FormatWithTypes(this IEnumerable<Property> properties) =>
        $"{{{string.Join(", ", properties.Select(property => $"'{property.Path}' : {property.ClrType.ShortDisplayName}"))}}}";
}
