using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// What ASP.NET Core Identity's contexts configure with the default store options: schema version 1, no protected personal data, no length of keys.
/// https://github.com/dotnet/aspnetcore/blob/main/src/Identity/EntityFrameworkCore/src/IdentityUserContext.cs and IdentityDbContext.cs
/// </summary>
internal sealed class IdentityContext
{
    private const string Namespace = "Microsoft.AspNetCore.Identity.EntityFrameworkCore";
    private const int NameLength = 256;

    private readonly ModelBuilder _model;
    private readonly TypeCatalog _types;
    private readonly Anchor _anchor;

    private IdentityContext(ModelBuilder model, TypeCatalog types, Anchor anchor)
    {
        _model = model;
        _types = types;
        _anchor = anchor;
    }

    public static bool IsIdentity(ClrType type) => type.Namespace == Namespace && type.Name is "IdentityDbContext" or "IdentityUserContext";

    /// <summary>False where the context's type arguments are not what they are expected to be.</summary>
    public static bool Configure(ClrType context, ModelBuilder model, TypeCatalog types, Anchor anchor)
    {
        // The context with the most type arguments names all entity types, whatever the user's own base class spells out.
        ClrType? users = null;
        ClrType? roles = null;
        for (var type = (ClrType?)context; type is not null && IsIdentity(type); type = types.Find(type)?.BaseType)
        {
            if (type.Name == "IdentityUserContext")
            {
                users = type;
            }
            else
            {
                roles = type;
            }
        }

        if (users is not { TypeArguments: [var user, _, var claim, var login, var token, ..] })
        {
            return false;
        }

        var configuration = new IdentityContext(model, types, anchor);
        configuration.Users(user, claim, login, token, passkey: users.TypeArguments.Count > 5 ? users.TypeArguments[5] : null);
        if (roles is { TypeArguments: [_, var role, _, _, var userRole, _, var roleClaim, ..] })
        {
            configuration.Roles(user, role, userRole, roleClaim);
        }

        return true;
    }

    private void Users(ClrType user, ClrType claim, ClrType login, ClrType token, ClrType? passkey)
    {
        if (Entity(user) is { } users)
        {
            Key(users, "Id");
            UniqueName(users, "NormalizedUserName", "UserNameIndex");
            Index(users, "NormalizedEmail", "EmailIndex");
            Table(users, "AspNetUsers");
            ConcurrencyStamp(users);
            Lengths(users, "UserName", "NormalizedUserName", "Email", "NormalizedEmail");
            foreach (var dependent in new[] { claim, login, token })
            {
                HasMany(users, dependent, "UserId");
            }
        }

        Configure(claim, "AspNetUserClaims", "Id");
        Configure(login, "AspNetUserLogins", "LoginProvider", "ProviderKey");
        Configure(token, "AspNetUserTokens", "UserId", "LoginProvider", "Name");
        if (passkey is not null)
        {
            _model.Ignore(passkey, ConfigurationSource.Explicit, _anchor);
        }
    }

    private void Roles(ClrType user, ClrType role, ClrType userRole, ClrType roleClaim)
    {
        if (Entity(user) is { } users)
        {
            HasMany(users, userRole, "UserId");
        }

        if (Entity(role) is { } roles)
        {
            Key(roles, "Id");
            UniqueName(roles, "NormalizedName", "RoleNameIndex");
            Table(roles, "AspNetRoles");
            ConcurrencyStamp(roles);
            Lengths(roles, "Name", "NormalizedName");
            HasMany(roles, userRole, "RoleId");
            HasMany(roles, roleClaim, "RoleId");
        }

        Configure(roleClaim, "AspNetRoleClaims", "Id");
        Configure(userRole, "AspNetUserRoles", "UserId", "RoleId");
    }

    private EntityTypeBuilder? Entity(ClrType type) => _model.Entity(type, ConfigurationSource.Explicit, _anchor);

    private void Configure(ClrType type, string table, params string[] key)
    {
        if (Entity(type) is not { } entityType)
        {
            return;
        }

        Key(entityType, key);
        if (key is not ["Id"] && _types.Find(type)?.FindProperty("Id") is not null)
        {
            // Later versions of Identity have an Id for schema version 3, which the older schemas leave out.
            entityType.Ignore("Id", ConfigurationSource.Explicit, _anchor);
        }

        Table(entityType, table);
    }

    private void Key(EntityTypeBuilder entityType, params string[] names) => entityType.PrimaryKey(names, ConfigurationSource.Explicit, _anchor);

    private void Table(EntityTypeBuilder entityType, string name) => entityType.ToTable(name, ConfigurationSource.Explicit, _anchor);

    private void Index(EntityTypeBuilder entityType, string property, string name) =>
        entityType.HasIndex([property], null, ConfigurationSource.Explicit, _anchor)?.Set(IndexFacets.DatabaseName, name, ConfigurationSource.Explicit, _anchor);

    private void UniqueName(EntityTypeBuilder entityType, string property, string name)
    {
        Index(entityType, property, name);
        entityType.HasIndex([property], null, ConfigurationSource.Explicit, _anchor)?.Set(IndexFacets.IsUnique, true, ConfigurationSource.Explicit, _anchor);
    }

    private void ConcurrencyStamp(EntityTypeBuilder entityType) =>
        entityType.Property("ConcurrencyStamp", null, ConfigurationSource.Explicit, _anchor)?.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.Explicit, _anchor);

    private void Lengths(EntityTypeBuilder entityType, params string[] properties)
    {
        foreach (var property in properties)
        {
            entityType.Property(property, null, ConfigurationSource.Explicit, _anchor)?.Set(PropertyFacets.MaxLength, NameLength, ConfigurationSource.Explicit, _anchor);
        }
    }

    private void HasMany(EntityTypeBuilder principal, ClrType dependent, string foreignKey)
    {
        var relationship = principal.HasMany(dependent, null, _anchor).WithOne(null, _anchor);
        relationship.HasForeignKey([foreignKey], _anchor);
        relationship.IsRequired(true, _anchor);
    }
}
