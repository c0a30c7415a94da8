using ModelLint.Metadata;

namespace ModelLint.Reading.Providers;

/// <summary>The methods and packages by which code says which database a context is for, and what changes its model from outside.</summary>
internal static class ProviderNames
{
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
        ["UseCosmos"] = DatabaseProvider.NonRelational,
        ["UseMongoDB"] = DatabaseProvider.NonRelational,
        ["UseInMemoryDatabase"] = DatabaseProvider.NonRelational,
    };

    /// <summary>Methods that register a context, their type argument, with a database: EF Core's own and Aspire's.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Registrations = new Dictionary<string, DatabaseProvider>
    {
        ["AddSqlServer"] = DatabaseProvider.SqlServer,
        ["AddNpgsql"] = DatabaseProvider.PostgreSql,
        ["AddSqlite"] = DatabaseProvider.Sqlite,
        ["AddCosmos"] = DatabaseProvider.NonRelational,
        ["AddSqlServerDbContext"] = DatabaseProvider.SqlServer,
        ["EnrichSqlServerDbContext"] = DatabaseProvider.SqlServer,
        ["AddNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["EnrichNpgsqlDbContext"] = DatabaseProvider.PostgreSql,
        ["AddMySqlDbContext"] = DatabaseProvider.MySql,
        ["EnrichMySqlDbContext"] = DatabaseProvider.MySql,
        ["AddOracleDatabaseDbContext"] = DatabaseProvider.Oracle,
        ["AddCosmosDbContext"] = DatabaseProvider.NonRelational,
    };

    /// <summary>Configuration that only one database's provider has.</summary>
    public static readonly IReadOnlyDictionary<string, DatabaseProvider> Apis = new Dictionary<string, DatabaseProvider>
    {
        ["UseIdentityAlwaysColumn"] = DatabaseProvider.PostgreSql,
        ["UseIdentityAlwaysColumns"] = DatabaseProvider.PostgreSql,
        ["UseIdentityByDefaultColumn"] = DatabaseProvider.PostgreSql,
        ["UseIdentityByDefaultColumns"] = DatabaseProvider.PostgreSql,
        ["HasPostgresExtension"] = DatabaseProvider.PostgreSql,
        ["HasPostgresEnum"] = DatabaseProvider.PostgreSql,
        ["IsMemoryOptimized"] = DatabaseProvider.SqlServer,
        ["IsTemporal"] = DatabaseProvider.SqlServer,
        ["IsCreatedOnline"] = DatabaseProvider.SqlServer,
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

    /// <summary>EFCore.NamingConventions: table, column and constraint names are no longer EF's own.</summary>
    public static readonly IReadOnlyCollection<string> NamingConventions = new HashSet<string>
    {
        "UseSnakeCaseNamingConvention", "UseLowerCaseNamingConvention", "UseUpperCaseNamingConvention", "UseUpperSnakeCaseNamingConvention", "UseCamelCaseNamingConvention",
    };

    /// <summary>EF services that build the model or decide what a property is: replaced, nothing is certain.</summary>
    public static readonly IReadOnlyCollection<string> ModelServices = new HashSet<string>
    {
        "IModelCustomizer", "IModelSource", "IConventionSetBuilder", "IProviderConventionSetBuilder", "IConventionSetPlugin", "IValueConverterSelector",
        "ITypeMappingSource", "IRelationalTypeMappingSource", "IModelValidator", "IMemberClassifier", "IDbSetFinder",
    };

    public const string MapEnum = "MapEnum";
    public const string ReplaceService = "ReplaceService";
    public const string UseModel = "UseModel";

    /// <summary>Every method name that is looked for.</summary>
    public static readonly IReadOnlyCollection<string> All = new HashSet<string>(
        Uses.Keys.Concat(Registrations.Keys).Concat(Apis.Keys).Concat(NamingConventions).Concat([MapEnum, ReplaceService, UseModel]));
}
