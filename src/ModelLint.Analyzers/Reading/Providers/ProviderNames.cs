using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>The methods and packages by which code says which database a context is for, and what changes its model from outside.</summary>
internal static class ProviderNames
{
    public const string OptionsBuilder = "DbContextOptionsBuilder";
    public const string UseInMemoryDatabase = "UseInMemoryDatabase";

    /// <summary>Methods of <c>DbContextOptionsBuilder</c>.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Uses = new Dictionary<string, DatabaseProvider>
    {
        ["UseSqlServer"] = DatabaseProvider.SqlServer,
        ["UseAzureSql"] = DatabaseProvider.SqlServer,
        ["UseAzureSynapse"] = DatabaseProvider.SqlServer,
        ["UseNpgsql"] = DatabaseProvider.PostgreSql,
        ["UseSqlite"] = DatabaseProvider.Sqlite,
        ["UseMySql"] = DatabaseProvider.MySql,
        ["UseMySQL"] = DatabaseProvider.MySql,
        ["UseOracle"] = DatabaseProvider.Oracle,
        ["UseFirebird"] = DatabaseProvider.OtherRelational,
        ["UseDb2"] = DatabaseProvider.OtherRelational,
        ["UseJet"] = DatabaseProvider.OtherRelational,
        ["UseSpanner"] = DatabaseProvider.OtherRelational,
        ["UseCosmos"] = DatabaseProvider.NonRelational,
        ["UseMongoDB"] = DatabaseProvider.NonRelational,
        [UseInMemoryDatabase] = DatabaseProvider.NonRelational,
    };

    /// <summary>Methods that register a context, their type argument, with a database: EF Core's own and Aspire's.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Registrations = new Dictionary<string, DatabaseProvider>
    {
        ["AddSqlServer"] = DatabaseProvider.SqlServer,
        ["AddAzureSql"] = DatabaseProvider.SqlServer,
        ["AddAzureSynapse"] = DatabaseProvider.SqlServer,
        ["AddNpgsql"] = DatabaseProvider.PostgreSql,
        ["AddSqlite"] = DatabaseProvider.Sqlite,
        ["AddCosmos"] = DatabaseProvider.NonRelational,
        ["AddMySql"] = DatabaseProvider.MySql,
        ["AddMySQLServer"] = DatabaseProvider.MySql,
        ["AddOracle"] = DatabaseProvider.Oracle,
        ["AddSqlServerDbContext"] = DatabaseProvider.SqlServer,
        ["EnrichSqlServerDbContext"] = DatabaseProvider.SqlServer,
        ["AddNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["EnrichNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["AddAzureNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["EnrichAzureNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["AddMySqlDbContext"] = DatabaseProvider.MySql,
        ["EnrichMySqlDbContext"] = DatabaseProvider.MySql,
        ["AddOracleDatabaseDbContext"] = DatabaseProvider.Oracle,
        ["EnrichOracleDatabaseDbContext"] = DatabaseProvider.Oracle,
        ["AddCosmosDbContext"] = DatabaseProvider.NonRelational,
        ["EnrichCosmosDbContext"] = DatabaseProvider.NonRelational,
    };

    /// <summary>Configuration that only one database's provider has.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Apis = new Dictionary<string, DatabaseProvider>
    {
        ["UseIdentityAlwaysColumn"] = DatabaseProvider.PostgreSql,
        ["UseIdentityAlwaysColumns"] = DatabaseProvider.PostgreSql,
        ["UseIdentityByDefaultColumn"] = DatabaseProvider.PostgreSql,
        ["UseIdentityByDefaultColumns"] = DatabaseProvider.PostgreSql,
        ["UseSerialColumn"] = DatabaseProvider.PostgreSql,
        ["UseSerialColumns"] = DatabaseProvider.PostgreSql,
        ["IsGeneratedTsVectorColumn"] = DatabaseProvider.PostgreSql,
        ["IsCreatedConcurrently"] = DatabaseProvider.PostgreSql,
        ["AreNullsDistinct"] = DatabaseProvider.PostgreSql,
        ["HasPostgresRange"] = DatabaseProvider.PostgreSql,
        ["HasPostgresExtension"] = DatabaseProvider.PostgreSql,
        ["HasPostgresEnum"] = DatabaseProvider.PostgreSql,
        ["IsMemoryOptimized"] = DatabaseProvider.SqlServer,
        ["IsTemporal"] = DatabaseProvider.SqlServer,
        ["IsCreatedOnline"] = DatabaseProvider.SqlServer,
        ["IsSparse"] = DatabaseProvider.SqlServer,
        ["UseMySqlIdentityColumn"] = DatabaseProvider.MySql,
        ["UseGuidCollation"] = DatabaseProvider.MySql,
    };

    /// <summary>Assemblies of the packages.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Assemblies = new Dictionary<string, DatabaseProvider>
    {
        ["Microsoft.EntityFrameworkCore.SqlServer"] = DatabaseProvider.SqlServer,
        ["Npgsql.EntityFrameworkCore.PostgreSQL"] = DatabaseProvider.PostgreSql,
        ["Microsoft.EntityFrameworkCore.Sqlite"] = DatabaseProvider.Sqlite,
        ["Pomelo.EntityFrameworkCore.MySql"] = DatabaseProvider.MySql,
        ["MySql.EntityFrameworkCore"] = DatabaseProvider.MySql,
        ["Oracle.EntityFrameworkCore"] = DatabaseProvider.Oracle,
        ["FirebirdSql.EntityFrameworkCore.Firebird"] = DatabaseProvider.OtherRelational,
        ["Microsoft.EntityFrameworkCore.Cosmos"] = DatabaseProvider.NonRelational,
        ["MongoDB.EntityFrameworkCore"] = DatabaseProvider.NonRelational,
    };

    /// <summary>EFCore.CheckConstraints: tables have CHECK constraints that nobody wrote.</summary>
    public static readonly IReadOnlyCollection<string> CheckConstraints = new HashSet<string>
    {
        "UseEnumCheckConstraints", "UseDiscriminatorCheckConstraints", "UseValidationCheckConstraints", "UseAllCheckConstraints",
    };

    /// <summary>EF services that build the model or decide what a property is: replaced, nothing is certain.</summary>
    public static readonly IReadOnlyCollection<string> ModelServices = new HashSet<string>
    {
        "IModelCustomizer", "IModelSource", "IConventionSetBuilder", "IProviderConventionSetBuilder", "IConventionSetPlugin", "IValueConverterSelector",
        "ITypeMappingSource", "IRelationalTypeMappingSource", "ITypeMappingSourcePlugin", "IRelationalTypeMappingSourcePlugin", "IMemberClassifier", "IDbSetFinder",
    };

    /// <summary>The options' own method, and those of a service collection and its descriptors; the containers of applications are none that EF Core asks.</summary>
    public static bool IsRegistrationOfService(string method) =>
        method is EFCoreNames.ReplaceService or "Replace" or "Singleton" or "Scoped" or "Transient"
        || method.StartsWith("Add", StringComparison.Ordinal)
        || method.StartsWith("TryAdd", StringComparison.Ordinal);

    /// <summary>What gives CLR types other column types than they have by default.</summary>
    public static readonly IReadOnlyCollection<string> TypeMappingOptions = new HashSet<string> { "DefaultDataTypeMappings", "LimitKeyedOrIndexedStringColumnLength" };

    /// <summary>Options of packages whose part in building models is known, or is none: Projectables leaves out properties that EF Core would not map by itself.</summary>
    public static readonly IReadOnlyCollection<string> Followed = new HashSet<string>(
        NameRewriters.ByMethod.Keys.Concat(CheckConstraints).Concat([UseOpenIddict, UseNetTopologySuite, "UseNodaTime", "UseVector", "UseProjectables"]));

    public const string UseNetTopologySuite = "UseNetTopologySuite";

    /// <summary>Of <c>AppContext</c>.</summary>
    public const string SetSwitch = "SetSwitch";
    public const string LegacyTimestamps = "Npgsql.EnableLegacyTimestampBehavior";

    public const string MapEnum = "MapEnum";
    public const string UseModel = "UseModel";
    public const string UseOpenIddict = "UseOpenIddict";

    /// <summary>Every method name that is looked for.</summary>
    public static readonly IReadOnlyCollection<string> All = new HashSet<string>(
        Uses.Keys.Concat(Registrations.Keys).Concat(Apis.Keys).Concat(NameRewriters.ByMethod.Keys).Concat(CheckConstraints).Concat(TypeMappingOptions)
            .Concat([MapEnum, UseModel, UseOpenIddict, UseNetTopologySuite, SetSwitch]));
}
