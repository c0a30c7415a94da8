using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>
/// The CLR enums that PostgreSQL has a type of its own for. From version 9 on the provider asks its options (<c>UseNpgsql(o => o.MapEnum&lt;T&gt;())</c>), before that
/// the data source. https://github.com/npgsql/efcore.pg/blob/main/src/EFCore.PG/Storage/Internal/NpgsqlTypeMappingSource.cs
/// </summary>
internal sealed class NativeEnums
{
    public static readonly NativeEnums None = new();

    private readonly Dictionary<ClrType, Mapping> _mappings = [];
    private readonly bool _isByName;
    private Unknown? _others;

    private NativeEnums(bool isByName = false) => _isByName = isByName;

    /// <summary>How an enum is mapped.</summary>
    /// <param name="Name">The name of the database's type; unknown where it is computed.</param>
    /// <param name="Unknown">Why it is not known whether the provider knows of it.</param>
    private sealed record Mapping(Configured<string> Name, Unknown? Unknown);

    public static NativeEnums Of(IEnumerable<ContextOptionsCall> calls, Configured<DatabaseProvider> provider, int efVersion, SymbolTypeCatalog types)
    {
        if (provider.IsKnown && provider.Value != DatabaseProvider.PostgreSql)
        {
            return None;
        }

        var enums = new NativeEnums(isByName: efVersion >= 9);
        foreach (var call in calls.Where(call => call.Method == ProviderNames.MapEnum))
        {
            var isOption = efVersion < 9 ? true : IsOption(call.Syntax);
            var type = call.FirstType is { } syntax ? types.TypeAt(syntax) : null;
            if (isOption == false)
            {
                continue;
            }

            var unknown = isOption is null || !provider.IsKnown ? new Unknown("whether the provider knows of this enum is not known", call.Anchor) : null;
            if (type is { IsEnum: true })
            {
                enums._mappings[type] = new(NameOf(call, type), unknown);
            }
            else
            {
                enums._others ??= new("which enums are mapped here is not known", call.Anchor);
            }
        }

        return enums;
    }

    /// <summary>Whether a column of that type holds values of the database's enum type.</summary>
    /// <param name="type">The enum.</param>
    /// <param name="columnType">The column type that was asked for.</param>
    public Configured<bool> Contains(ClrType type, Configured<string?> columnType)
    {
        if (!_mappings.TryGetValue(type, out var mapping))
        {
            return _others is null ? new(false) : Configured<bool>.Unknown(_others);
        }

        return mapping.Unknown is { } unknown ? Configured<bool>.Unknown(unknown)
            : !columnType.IsKnown ? Configured<bool>.Unknown(columnType.Reason!)
            : columnType.Value is not { } name ? new(true)
            : !_isByName ? Configured<bool>.Unknown(new("the column type decides whether the enum is one of the database", columnType.Anchor))
            : !mapping.Name.IsKnown ? Configured<bool>.Unknown(mapping.Name.Reason!)
            : new(IsNamed(name, mapping.Name.Value));
    }

    /// <summary>A name without schema means the enum of any schema.</summary>
    private static bool IsNamed(string columnType, string name)
    {
        columnType = columnType.Replace("\"", "");
        return columnType == name || (columnType.IndexOf('.') < 0 && name.EndsWith("." + columnType, StringComparison.Ordinal));
    }

    /// <summary>Called on the provider's options, not on a data source; null where that is not clear.</summary>
    private static bool? IsOption(InvocationExpressionSyntax call)
    {
        if (SyntaxFacts.NameOf(call)?.Parent is not MemberAccessExpressionSyntax { Expression: var receiver })
        {
            return null;
        }

        while (receiver is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax chained })
        {
            receiver = chained.Expression;
        }

        if (receiver is not IdentifierNameSyntax { Identifier.ValueText: var variable })
        {
            return receiver is ObjectCreationExpressionSyntax or MemberAccessExpressionSyntax ? false : null;
        }

        foreach (var ancestor in call.Ancestors())
        {
            switch (ancestor)
            {
                case AnonymousFunctionExpressionSyntax { Parent: ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } } function when ParametersOf(function).Contains(variable):
                    return SyntaxFacts.NameOf(outer)?.Identifier.ValueText switch
                    {
                        "UseNpgsql" or "AddNpgsql" or "ConfigureDbContextOptions" => true,
                        "ConfigureDataSource" or "AddNpgsqlDataSource" => false,
                        _ => null,
                    };
                case BaseMethodDeclarationSyntax method when method.ParameterList.Parameters.FirstOrDefault(parameter => parameter.Identifier.ValueText == variable) is { Type: { } type }:
                    return SyntaxFacts.LastNameOf(type) switch
                    {
                        "NpgsqlDbContextOptionsBuilder" => true,
                        "NpgsqlDataSourceBuilder" or "NpgsqlSlimDataSourceBuilder" or "INpgsqlTypeMapper" => false,
                        _ => null,
                    };
                case BlockSyntax or CompilationUnitSyntax when DeclaresDataSource(ancestor, variable):
                    return false;
            }
        }

        return null;
    }

    private static bool DeclaresDataSource(SyntaxNode block, string variable) =>
        block.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(declarator => declarator.Identifier.ValueText == variable
            && declarator.Initializer?.Value is BaseObjectCreationExpressionSyntax creation
            && SyntaxFacts.LastNameOf((creation as ObjectCreationExpressionSyntax)?.Type ?? ((VariableDeclarationSyntax)declarator.Parent!).Type).EndsWith("DataSourceBuilder", StringComparison.Ordinal));

    private static IEnumerable<string> ParametersOf(AnonymousFunctionExpressionSyntax function) => function switch
    {
        SimpleLambdaExpressionSyntax simple => [simple.Parameter.Identifier.ValueText],
        ParenthesizedLambdaExpressionSyntax lambda => lambda.ParameterList.Parameters.Select(parameter => parameter.Identifier.ValueText),
        _ => [],
    };

    /// <summary><c>MapEnum&lt;T&gt;(enumName, schemaName, nameTranslator)</c>: in snake case where nothing else is said.</summary>
    private static Configured<string> NameOf(ContextOptionsCall call, ClrType type)
    {
        var arguments = call.Syntax.ArgumentList.Arguments.Where(argument => argument.Expression is not TypeOfExpressionSyntax).ToList();
        var name = Argument("enumName", 0);
        var schema = Argument("schemaName", 1);
        var translator = Argument("nameTranslator", 2);
        return (name, schema, translator) switch
        {
            (null, null or LiteralExpressionSyntax, null) => new(WithSchema(SnakeCase(type.Name))),
            (LiteralExpressionSyntax { Token.Value: string text }, null or LiteralExpressionSyntax, _) => new(WithSchema(text)),
            _ => Configured<string>.Unknown(new("the name of the database's enum is not a literal", call.Anchor)),
        };

        ExpressionSyntax? Argument(string parameter, int position) =>
            (arguments.FirstOrDefault(argument => argument.NameColon?.Name.Identifier.ValueText == parameter)
                ?? (position < arguments.Count && arguments[position].NameColon is null ? arguments[position] : null))?.Expression;

        string WithSchema(string typeName) => schema is LiteralExpressionSyntax { Token.Value: string prefix } ? $"{prefix}.{typeName}" : typeName;
    }

    /// <summary>https://github.com/npgsql/npgsql/blob/main/src/Npgsql/NameTranslation/NpgsqlSnakeCaseNameTranslator.cs</summary>
    private static string SnakeCase(string name)
    {
        var text = new System.Text.StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var startsWord = char.IsUpper(name[i])
                && i > 0
                && name[i - 1] != '_'
                && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));
            text.Append(startsWord ? "_" : "").Append(char.ToLowerInvariant(name[i]));
        }

        return text.ToString();
    }
}
