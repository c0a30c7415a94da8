namespace ModelLint.Reading;

/// <summary>Names of EF Core that Reading asks for. A test proves each of them against the real assemblies.</summary>
internal static class EFCoreNames
{
    public const string Assembly = "Microsoft.EntityFrameworkCore";

    /// <summary>Of the contexts, and of the extension methods of EF Core and its providers.</summary>
    public const string Namespace = "Microsoft.EntityFrameworkCore";

    public const string EF = "Microsoft.EntityFrameworkCore.EF";
    public const string DbContext = "Microsoft.EntityFrameworkCore.DbContext";
    public const string ModelBuilder = "Microsoft.EntityFrameworkCore.ModelBuilder";
    public const string DbSet = "Microsoft.EntityFrameworkCore.DbSet`1";
    public const string EntityTypeConfiguration = "Microsoft.EntityFrameworkCore.IEntityTypeConfiguration`1";
    public const string EntityTypeConfigurationAttribute = "Microsoft.EntityFrameworkCore.EntityTypeConfigurationAttribute";
    public const string ValueConverter = "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter`2";
    public const string ValueConverterInfo = "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverterInfo";
    public const string ValueConverterSelector = "Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverterSelector";
    public const string ModelCustomizer = "Microsoft.EntityFrameworkCore.Infrastructure.ModelCustomizer";
    public const string RelationalModelCustomizer = "Microsoft.EntityFrameworkCore.Infrastructure.RelationalModelCustomizer";
    public const string PomeloOptions = "Pomelo.EntityFrameworkCore.MySql.Infrastructure.Internal.MySqlOptionsExtension";

    public const string OnModelCreating = "OnModelCreating";
    public const string OnConfiguring = "OnConfiguring";
    public const string ConfigureConventions = "ConfigureConventions";
    public const string Configure = "Configure";
    public const string ReplaceService = "ReplaceService";
    public const string Customize = "Customize";
    public const string Select = "Select";
}
