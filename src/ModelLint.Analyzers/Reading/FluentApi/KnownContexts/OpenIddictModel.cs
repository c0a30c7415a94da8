using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// OpenIddict's applications, authorizations, scopes and tokens, of its own classes or those derived from them; measured with 7.8.0 on EF Core 10.
/// https://github.com/openiddict/openiddict-core/tree/dev/src/OpenIddict.EntityFrameworkCore/Configurations
/// </summary>
internal sealed class OpenIddictModel
{
    private const string Models = "OpenIddict.EntityFrameworkCore.Models.OpenIddictEntityFrameworkCore";

    private readonly ModelBuilder _model;
    private readonly Anchor _anchor;

    private OpenIddictModel(ModelBuilder model, Anchor anchor)
    {
        _model = model;
        _anchor = anchor;
    }

    /// <summary><c>UseOpenIddict()</c> with its type arguments, on the model builder or on the options of a context; false where its types are not there.</summary>
    public static bool Configure(ModelBuilder model, IReadOnlyList<ClrType?> arguments, Anchor anchor)
    {
        // On the options of one context, that may come last.
        arguments = arguments.Count > 0 && arguments[arguments.Count - 1] is { } last && model.Types.IsContext(last) ? arguments.Take(arguments.Count - 1).ToList() : arguments;
        var types = arguments switch
        {
            [] => TypesOf(model, name => model.Types.FindByMetadataName(name)),
            [{ } key] => TypesOf(model, name => model.Types.FindByMetadataName(name + "`1")?.WithTypeArguments([key])),
            [{ } application, { } authorization, { } scope, { } token, _] => [application, authorization, scope, token],
            _ => [],
        };
        if (types.Count != 4)
        {
            return false;
        }

        // Before version 5 lengths were others.
        if (model.Types.Find(types[0])?.FindProperty("ApplicationType") is null)
        {
            foreach (var type in types)
            {
                model.Entity(type, ConfigurationSource.Explicit, anchor)?.MarkUnknown(new("how this version of OpenIddict configures its entity types is not read", anchor));
            }

            return true;
        }

        var configuration = new OpenIddictModel(model, anchor);
        configuration.Application(types[0], types[1], types[3]);
        configuration.Authorization(types[1], types[3]);
        configuration.Scope(types[2]);
        configuration.Token(types[3]);
        return true;
    }

    private static IReadOnlyList<ClrType> TypesOf(ModelBuilder model, Func<string, ClrType?> find) =>
        new[] { "Application", "Authorization", "Scope", "Token" }.Select(name => find(Models + name)).OfType<ClrType>().ToList();

    private void Application(ClrType type, ClrType authorization, ClrType token)
    {
        if (Keyed(type) is not { } application)
        {
            return;
        }

        Length(application, "ApplicationType", 50);
        UniqueIndex(application, "ClientId");
        Length(application, "ClientId", 100);
        Length(application, "ClientType", 50);
        ConcurrencyToken(application);
        Length(application, "ConsentType", 50);
        Generated(application);
        HasMany(application, authorization, "Authorizations", "Application");
        HasMany(application, token, "Tokens", "Application");
        Table(application, "OpenIddictApplications");
    }

    private void Authorization(ClrType type, ClrType token)
    {
        if (Keyed(type) is not { } authorization)
        {
            return;
        }

        Index(authorization, "ApplicationId", "Status", "Subject", "Type");
        ConcurrencyToken(authorization);
        Generated(authorization);
        Length(authorization, "Status", 50);
        Length(authorization, "Subject", 400);
        Length(authorization, "Type", 50);
        HasMany(authorization, token, "Tokens", "Authorization");
        Table(authorization, "OpenIddictAuthorizations");
    }

    private void Scope(ClrType type)
    {
        if (Keyed(type) is not { } scope)
        {
            return;
        }

        UniqueIndex(scope, "Name");
        ConcurrencyToken(scope);
        Generated(scope);
        Length(scope, "Name", 200);
        Table(scope, "OpenIddictScopes");
    }

    private void Token(ClrType type)
    {
        if (Keyed(type) is not { } token)
        {
            return;
        }

        UniqueIndex(token, "ReferenceId");
        Index(token, "ApplicationId", "Status", "Subject", "Type");
        ConcurrencyToken(token);
        Generated(token);
        Length(token, "ReferenceId", 100);
        Length(token, "Status", 50);
        Length(token, "Subject", 400);
        Property(token, "Type")?.SetUnknown(PropertyFacets.MaxLength, new("how long a token's type is depends on OpenIddict's version", _anchor));
        Table(token, "OpenIddictTokens");
    }

    private EntityTypeBuilder? Keyed(ClrType type)
    {
        var entityType = _model.Entity(type, ConfigurationSource.Explicit, _anchor);
        entityType?.PrimaryKey(["Id"], ConfigurationSource.Explicit, _anchor);
        return entityType;
    }

    private PropertyBuilder? Property(EntityTypeBuilder entityType, string name) => entityType.Property(name, null, ConfigurationSource.Explicit, _anchor);

    private void Length(EntityTypeBuilder entityType, string property, int length) =>
        Property(entityType, property)?.Set(PropertyFacets.MaxLength, length, ConfigurationSource.Explicit, _anchor);

    private void ConcurrencyToken(EntityTypeBuilder entityType)
    {
        Length(entityType, "ConcurrencyToken", 50);
        Property(entityType, "ConcurrencyToken")?.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.Explicit, _anchor);
    }

    private void Generated(EntityTypeBuilder entityType) =>
        Property(entityType, "Id")?.Set(PropertyFacets.ValueGenerated, ValueGenerated.OnAdd, ConfigurationSource.Explicit, _anchor);

    private IndexBuilder? Index(EntityTypeBuilder entityType, params string[] properties) => entityType.HasIndex(properties, null, ConfigurationSource.Explicit, _anchor);

    private void UniqueIndex(EntityTypeBuilder entityType, string property) =>
        Index(entityType, property)?.Set(IndexFacets.IsUnique, true, ConfigurationSource.Explicit, _anchor);

    private void HasMany(EntityTypeBuilder principal, ClrType dependent, string navigation, string inverse)
    {
        var relationship = principal.HasMany(dependent, navigation, _anchor).WithOne(inverse, _anchor);
        relationship.HasForeignKey([inverse + "Id"], _anchor);
        relationship.IsRequired(false, _anchor);
    }

    private void Table(EntityTypeBuilder entityType, string name) => entityType.ToTable(name, ConfigurationSource.Explicit, _anchor);
}
