using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;

namespace ModelLint.Reading.FluentApi.KnownContexts;

/// <summary>
/// What ASP.NET Core Identity's contexts configure, by the schema version that the store options name.
/// https://github.com/dotnet/aspnetcore/blob/main/src/Identity/EntityFrameworkCore/src/IdentityUserContext.cs and IdentityDbContext.cs
/// </summary>
internal sealed class IdentityContext
{
    private const string Namespace = "Microsoft.AspNetCore.Identity.EntityFrameworkCore";
    private const string ProtectedPersonalData = "Microsoft.AspNetCore.Identity.ProtectedPersonalDataAttribute";
    private const int NameLength = 256;
    private const int PhoneNumberLength = 256;
    private const int CredentialLength = 1024;
    private const int DefaultKeyLength = 128;

    private readonly ModelBuilder _model;
    private readonly TypeCatalog _types;
    private readonly IdentityStoreOptions _options;
    private readonly Anchor _anchor;

    private IdentityContext(ModelBuilder model, IdentityStoreOptions options, Anchor anchor)
    {
        _model = model;
        _types = model.Types;
        _options = options;
        _anchor = anchor;
    }

    public static bool IsIdentity(ClrType type) => type.Namespace == Namespace && type.Name is "IdentityDbContext" or "IdentityUserContext";

    /// <summary>False where the context's type arguments are not what they are expected to be.</summary>
    public static bool Configure(ClrType context, ModelBuilder model, IdentityStoreOptions options, Anchor anchor)
    {
        // The context with the most type arguments names all entity types, whatever the user's own base class spells out.
        ClrType? users = null;
        ClrType? roles = null;
        for (var type = (ClrType?)context; type is not null && IsIdentity(type); type = model.Types.Find(type)?.BaseType)
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

        var configuration = new IdentityContext(model, options, anchor);
        configuration.Users(user, claim, login, token, passkey: users.TypeArguments.Count > 5 ? users.TypeArguments[5] : null);
        if (roles is { TypeArguments: [_, var role, _, _, var userRole, _, var roleClaim, ..] })
        {
            configuration.Roles(user, role, userRole, roleClaim);
        }

        return true;
    }

    private void Users(ClrType user, ClrType claim, ClrType login, ClrType token, ClrType? passkey)
    {
        // Before passkeys there was no version 3: it was taken for 2.
        var hasPasskeys = passkey is not null && !_options.SchemaVersion.Is(version => version < 3);
        if (Entity(user) is { } users)
        {
            Key(users, "Id");
            UniqueName(users, "NormalizedUserName", "UserNameIndex");
            Index(users, "NormalizedEmail", "EmailIndex");
            Table(users, "AspNetUsers");
            ConcurrencyStamp(users);
            Lengths(users, NameLength, "UserName", "NormalizedUserName", "Email", "NormalizedEmail");
            if (!_options.SchemaVersion.Is(1))
            {
                Length(users, "PhoneNumber", _options.SchemaVersion.IsKnown ? Setting(PhoneNumberLength) : Unknown<int?>());
            }

            ProtectPersonalData(users);
            foreach (var dependent in hasPasskeys ? [claim, login, token, passkey!] : new[] { claim, login, token })
            {
                HasMany(users, dependent, "UserId");
            }
        }

        Configure(claim, "AspNetUserClaims", "Id");
        ConfigureWithLengths(login, "AspNetUserLogins", ["LoginProvider", "ProviderKey"], ["LoginProvider", "ProviderKey"]);
        if (ConfigureWithLengths(token, "AspNetUserTokens", ["UserId", "LoginProvider", "Name"], ["LoginProvider", "Name"]) is { } tokens)
        {
            ProtectPersonalData(tokens);
        }

        if (hasPasskeys)
        {
            Passkeys(passkey!);
        }
        else if (passkey is not null)
        {
            _model.Ignore(passkey, ConfigurationSource.Explicit);
        }
    }

    private void Passkeys(ClrType passkey)
    {
        if (Configure(passkey, "AspNetUserPasskeys", "CredentialId") is not { } passkeys)
        {
            return;
        }

        Lengths(passkeys, CredentialLength, "CredentialId");
        var data = passkeys.OwnsOne(null, "Data", _anchor).OwnedEntityType;
        data?.ToJson("Data", ConfigurationSource.Explicit, _anchor);
        if (!_options.SchemaVersion.IsKnown)
        {
            passkeys.MarkUnknown(_options.SchemaVersion.Reason!);
            data?.MarkUnknown(_options.SchemaVersion.Reason!);
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
            Lengths(roles, NameLength, "Name", "NormalizedName");
            HasMany(roles, userRole, "RoleId");
            HasMany(roles, roleClaim, "RoleId");
        }

        Configure(roleClaim, "AspNetRoleClaims", "Id");
        Configure(userRole, "AspNetUserRoles", "UserId", "RoleId");
    }

    private EntityTypeBuilder? Entity(ClrType type) => _model.Entity(type, ConfigurationSource.Explicit, _anchor);

    private EntityTypeBuilder? Configure(ClrType type, string table, params string[] key)
    {
        var entityType = Entity(type);
        if (entityType is not null)
        {
            Key(entityType, key);
            Table(entityType, table);
        }

        return entityType;
    }

    private EntityTypeBuilder? ConfigureWithLengths(ClrType type, string table, string[] key, string[] properties)
    {
        // From version 11 on logins and tokens have an id of their own, for schema version 3.
        var hasId = _types.Find(type)?.FindProperty("Id") is { DeclaringType.Namespace: "Microsoft.AspNetCore.Identity" };
        var isKeyedById = hasId && !_options.SchemaVersion.Is(version => version < 3);
        var entityType = Configure(type, table, isKeyedById ? ["Id"] : key);
        if (entityType is not null)
        {
            if (isKeyedById)
            {
                entityType.HasIndex(key, null, ConfigurationSource.Explicit, _anchor)?.Set(IndexFacets.IsUnique, true, ConfigurationSource.Explicit, _anchor);
            }
            else if (hasId)
            {
                entityType.Ignore("Id", ConfigurationSource.Explicit, _anchor);
            }

            var length = KeyLength();
            foreach (var property in length.Is(length => length is null) ? [] : properties)
            {
                Length(entityType, property, length);
            }
        }

        return entityType;
    }

    /// <summary>Zero is what nobody set; from version 2 on that is 128. Less than zero: none.</summary>
    private Configured<int?> KeyLength()
    {
        var length = _options.MaxLengthForKeys;
        return !length.IsKnown || (length.Is(0) && !_options.SchemaVersion.IsKnown) ? Unknown<int?>()
            : length.Value > 0 ? Setting(length.Value)
            : length.Value == 0 && _options.SchemaVersion.Value > 1 ? Setting(DefaultKeyLength)
            : new(null, ConfigurationSource.Explicit, _anchor);
    }

    /// <summary>The converter encrypts: text stays text.</summary>
    private void ProtectPersonalData(EntityTypeBuilder entityType)
    {
        if (_options.ProtectPersonalData.Is(false))
        {
            return;
        }

        foreach (var property in entityType.Declaration?.Properties ?? [])
        {
            if (property.FindAttribute(ProtectedPersonalData) is not null)
            {
                var column = Property(entityType, property.Name);
                column?.Set(PropertyFacets.ProviderClrType, _types.FindByMetadataName("System.String"), ConfigurationSource.Explicit, _anchor);
                column?.Set(PropertyFacets.ConverterClrType, _types.FindByMetadataName(EFCoreNames.ValueConverter), ConfigurationSource.Explicit, _anchor);
            }
        }
    }

    private PropertyBuilder? Property(EntityTypeBuilder entityType, string name) => entityType.Property(name, null, ConfigurationSource.Explicit, _anchor);

    private void Key(EntityTypeBuilder entityType, params string[] names)
    {
        foreach (var name in names)
        {
            Reflect(entityType, name);
        }

        entityType.PrimaryKey(names, ConfigurationSource.Explicit, _anchor);
    }

    /// <summary>
    /// <c>HasKey(uc => uc.Id)</c> is written for Identity's own class: where a class of the application hides that property by one of another type, the property is Identity's all the same.
    /// </summary>
    private void Reflect(EntityTypeBuilder entityType, string name)
    {
        var own = entityType.Declaration;
        while (own is not null && own.Type.Namespace != "Microsoft.AspNetCore.Identity")
        {
            own = own.BaseType is { } baseType ? _types.Find(baseType) : null;
        }

        if (own?.FindProperty(name) is { } member && entityType.Declaration!.FindProperty(name) is { } hiding && !hiding.Type.Equals(member.Type))
        {
            entityType.Property(member, ConfigurationSource.Explicit, _anchor);
        }
    }

    private void Table(EntityTypeBuilder entityType, string name) => entityType.ToTable(name, ConfigurationSource.Explicit, _anchor);

    private IndexBuilder? Index(EntityTypeBuilder entityType, string property, string name)
    {
        var index = entityType.HasIndex([property], null, ConfigurationSource.Explicit, _anchor);
        index?.Set(IndexFacets.DatabaseName, name, ConfigurationSource.Explicit, _anchor);
        return index;
    }

    private void UniqueName(EntityTypeBuilder entityType, string property, string name) =>
        Index(entityType, property, name)?.Set(IndexFacets.IsUnique, true, ConfigurationSource.Explicit, _anchor);

    private void ConcurrencyStamp(EntityTypeBuilder entityType) =>
        Property(entityType, "ConcurrencyStamp")?.Set(PropertyFacets.IsConcurrencyToken, true, ConfigurationSource.Explicit, _anchor);

    private void Lengths(EntityTypeBuilder entityType, int length, params string[] properties)
    {
        foreach (var property in properties)
        {
            Length(entityType, property, Setting(length));
        }
    }

    private void Length(EntityTypeBuilder entityType, string property, Configured<int?> length) => Property(entityType, property)?.Set(PropertyFacets.MaxLength, length);

    private Configured<int?> Setting(int length) => new(length, ConfigurationSource.Explicit, _anchor);

    private Configured<T> Unknown<T>() => Configured<T>.Unknown(_options.SchemaVersion.Reason ?? _options.MaxLengthForKeys.Reason!);

    private void HasMany(EntityTypeBuilder principal, ClrType dependent, string foreignKey)
    {
        var relationship = principal.HasMany(dependent, null, _anchor).WithOne(null, _anchor);
        relationship.HasForeignKey([foreignKey], _anchor);
        relationship.IsRequired(true, _anchor);
    }
}
