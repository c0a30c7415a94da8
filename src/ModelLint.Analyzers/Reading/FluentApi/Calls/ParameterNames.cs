using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>
/// The parameters of EF's methods in their order, all overloads of a name together: named arguments may come in any order. A test proves them against EF Core.
/// </summary>
internal static class ParameterNames
{
    public static IReadOnlyDictionary<string, string[]> ByMethod { get; } = new Dictionary<string, string[]>
    {
        ["ToTable"] = ["name", "schema", "buildAction"],
        ["ToView"] = ["name", "schema", "buildAction"],
        ["SplitToTable"] = ["name", "schema", "buildAction"],
        ["SplitToView"] = ["name", "schema", "buildAction"],
        ["HasPrecision"] = ["precision", "scale"],
        ["HavePrecision"] = ["precision", "scale"],
        ["HasConversion"] = ["conversionType", "converter", "convertToProviderExpression", "convertFromProviderExpression", "valueComparer", "comparerType", "providerComparer", "providerComparerType"],
        ["HaveConversion"] = ["conversionType", "comparerType", "providerComparerType"],
        ["HasIndex"] = ["indexExpression", "propertyNames", "name"],
        ["HasComputedColumnSql"] = ["sql", "stored"],
        ["HasCheckConstraint"] = ["name", "sql", "buildAction"],
        ["HasQueryFilter"] = ["filterKey", "filter"],
        ["Entity"] = ["type", "name", "buildAction"],
        ["SharedTypeEntity"] = ["name", "type", "buildAction"],
        ["Property"] = ["propertyType", "propertyName", "propertyExpression", "buildAction"],
        ["HasOne"] = ["relatedType", "relatedTypeName", "navigationName", "navigationExpression"],
        ["HasMany"] = ["relatedType", "relatedTypeName", "navigationName", "navigationExpression"],
        ["HasDiscriminator"] = ["name", "type", "propertyExpression"],
        ["HasValue"] = ["entityType", "entityTypeName", "value"],
        ["ApplyConfigurationsFromAssembly"] = ["assembly", "predicate"],
        ["OwnsOne"] = ["ownedTypeName", "ownedType", "navigationName", "navigationExpression", "buildAction"],
        ["OwnsMany"] = ["ownedTypeName", "ownedType", "navigationName", "navigationExpression", "buildAction"],
        ["UseIdentityColumn"] = ["seed", "increment"],
        ["UseHiLo"] = ["name", "schema"],
        ["UseSequence"] = ["name", "schema"],
        ["UsingEntity"] = ["joinEntityName", "joinEntityType", "configureRight", "configureLeft", "configureJoinEntityType"],
    };

    /// <summary>The last parameter of what conventions call.</summary>
    public const string FromDataAnnotation = "fromDataAnnotation";

    /// <summary>The arguments in the order of the parameters; null where that is not known.</summary>
    public static ArgumentSyntax[]? Sort(string method, ArgumentSyntax[] arguments)
    {
        if (!Array.Exists(arguments, static argument => argument.NameColon is not null))
        {
            return arguments;
        }

        return SortNamed(method, arguments);
    }

    private static ArgumentSyntax[]? SortNamed(string method, ArgumentSyntax[] arguments)
    {
        // What has no name is in its place, and so is all before it.
        var named = arguments.Skip(Array.FindLastIndex(arguments, argument => argument.NameColon is null) + 1).ToArray();
        if (arguments.Length < 2 || named.Length == 0 || named is [{ NameColon.Name.Identifier.ValueText: FromDataAnnotation }])
        {
            return arguments;
        }

        if (!ByMethod.TryGetValue(method, out var names))
        {
            return null;
        }

        var positions = named.Select(argument => Array.IndexOf(names, argument.NameColon?.Name.Identifier.ValueText)).ToArray();
        return Array.Exists(positions, position => position < 0) ? null
            : [.. arguments.Take(arguments.Length - named.Length), .. named.OrderBy(argument => Array.IndexOf(names, argument.NameColon!.Name.Identifier.ValueText))];
    }
}
