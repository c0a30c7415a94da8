using System.Reflection;
using Microsoft.CodeAnalysis;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Reading.FluentApi;

/// <summary>Every public method that EF Core and its providers have for a builder of the model or for mutable metadata is followed, harmless, or written down here as unknown.</summary>
public sealed class VocabularyTests
{
    /// <summary>What makes its receiver unknown: rare, and each would need a mechanism of its own.</summary>
    private static readonly Dictionary<string, string> Unknown = new()
    {
        ["AddComplexProperty"] = "complex properties are made by the builder",
        ["AddComplexIndexerProperty"] = "complex properties are made by the builder",
        ["RemoveComplexProperty"] = "as it is added",
        ["AddSkipNavigation"] = "a many-to-many relationship without its conventions",
        ["RemoveSkipNavigation"] = "as it is added",
        ["AddOwnedEntityType"] = "an owned type without its owner",
        ["AddShared"] = "a CLR type becomes shared after its entity types",
        ["RemoveShared"] = "as it is added",
        ["RemoveOwned"] = "what the type is then, its next discovery says",
        ["RemoveIgnored"] = "the member is not discovered again before the conventions run next",
        ["RemoveCheckConstraint"] = "no way back in the builder",
        ["RemoveDiscriminatorValue"] = "no way back in the builder",
        ["SetDiscriminatorProperty"] = "the discriminator is made by the builder",
        ["HasDiscriminator"] = "of a complex type",
        ["HasNoDiscriminator"] = "of a complex type",
        ["SetDiscriminatorValue"] = "of a complex type",
        ["SetInverse"] = "pairs skip navigations anew",
        ["SetForeignKey"] = "gives a skip navigation another foreign key",
        ["SetElementType"] = "makes a primitive collection of a property",
        ["SetTypeMapping"] = "a mapping is not a value",
        ["SetDefiningQuery"] = "obsolete, and the query is not a value",
        ["ToQuery"] = "obsolete, and the query is not a value",
        ["DelayConventions"] = "the order of conventions is what a batch changes",
        ["FinalizeModel"] = "ends the model within OnModelCreating",
        ["CreateModelBuilder"] = "another model",
        ["GetOrCreateMappingFragment"] = "parts of a split table",
        ["RemoveMappingFragment"] = "parts of a split table",
        ["GetOrCreateOverrides"] = "columns of one table of several",
        ["RemoveOverrides"] = "columns of one table of several",
        ["GetOrCreateMaterializer"] = "EF Core's own",
        ["GetOrCreateEmptyMaterializer"] = "EF Core's own",
        ["CreateMemberIdentity"] = "EF Core's own",
    };

    /// <summary>Builders and metadata of what no model here holds; their calls are inert, or nothing gives access to them.</summary>
    private static readonly HashSet<string> Inert =
    [
        "CheckConstraintBuilder", "ComplexPropertiesConfigurationBuilder", "ComplexTypeDiscriminatorBuilder", "DataBuilder", "DbContextOptionsBuilder", "DbFunctionBuilder",
        "DbFunctionParameterBuilder", "ElementTypeBuilder", "OwnedEntityTypeBuilder", "OwnedNavigationSplitViewBuilder", "OwnedNavigationStoredProcedureBuilder",
        "OwnedNavigationTableValuedFunctionBuilder", "SequenceBuilder", "SplitViewBuilder", "StoredProcedureBuilder", "StoredProcedureParameterBuilder",
        "StoredProcedureResultColumnBuilder", "TableTriggerBuilder", "TableValuedFunctionBuilder", "TemporalPeriodPropertyBuilder", "TemporalTableBuilder", "TriggerBuilder", "TypeMappingConfigurationBuilder", "ComplexCollectionTypePropertyBuilder",
        "OwnedNavigationTemporalPeriodPropertyBuilder", "OwnedNavigationTemporalTableBuilder",
        "IMutableAnnotatable", "IMutableCheckConstraint", "IMutableDbFunction", "IMutableDbFunctionParameter", "IMutableElementType", "IMutableEntityTypeMappingFragment",
        "IMutableRelationalPropertyOverrides", "IMutableSequence", "IMutableServiceProperty", "IMutableStoredProcedure", "IMutableStoredProcedureParameter",
        "IMutableStoredProcedureResultColumn", "IMutableTrigger", "IReadOnlyCheckConstraint", "IReadOnlyDbFunction", "IReadOnlyDbFunctionParameter", "IReadOnlyElementType",
        "IReadOnlyEntityTypeMappingFragment", "IReadOnlyRelationalPropertyOverrides", "IReadOnlySequence", "IReadOnlyServiceProperty", "IReadOnlyStoreObjectDictionary",
        "IReadOnlyStoredProcedure", "IReadOnlyStoredProcedureParameter", "IReadOnlyStoredProcedureResultColumn", "IReadOnlyTrigger",
    ];

    public static TheoryData<EFCoreVersion> Versions => [.. EFCoreVersions.All];

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_builder_and_metadata_object_has_a_table(EFCoreVersion version)
    {
        var without = EFCoreVocabulary.Of(version).Receivers.Where(receiver => !Tables.Of(receiver).Any()).ToHashSet();
        Assert.Empty(without.Except(Inert).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_method_is_in_the_table_of_its_receiver(EFCoreVersion version)
    {
        var missing = from method in EFCoreVocabulary.Of(version).Methods
                      from table in Tables.Of(method.Receiver)
                      where !table.Knows(method.Symbol.Name) && !Unknown.ContainsKey(method.Symbol.Name)
                      select $"{method.Receiver}.{method.Symbol.Name} ({table.ClassName})";
        Assert.Empty(missing.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void A_method_that_is_known_by_its_name_alone_only_asks(EFCoreVersion version)
    {
        var vocabulary = EFCoreVocabulary.Of(version);
        var queries = vocabulary.Methods.Where(method => method.Receiver.StartsWith("IReadOnly", StringComparison.Ordinal)).Select(method => method.Symbol.Name).ToHashSet();
        var byName = from method in vocabulary.Methods
                     from table in Tables.Of(method.Receiver)
                     where table.IsUnread(method.Symbol.Name)
                     select method;
        // What EF Core declares for read-only metadata too, or what says yes or no, changes nothing; and what gives no other element gives nothing to change.
        var doubtful = byName.Where(method => GivesAnElement(method.Symbol.ReturnType)
            || (!queries.Contains(method.Symbol.Name) && method.Symbol.ReturnType.SpecialType != SpecialType.System_Boolean));
        Assert.Empty(doubtful.Select(method => $"{method.Receiver}.{method.Symbol.Name}").Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Every_setter_of_metadata_is_in_the_table(EFCoreVersion version)
    {
        var missing = from property in EFCoreVocabulary.Of(version).Setters
                      from table in Tables.Of(property.ContainingType.Name)
                      where !table.Members.Contains(property.Name)
                      select $"{property.ContainingType.Name}.{property.Name}";
        Assert.Empty(missing.Distinct().Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Versions))]
    public void Named_arguments_are_sorted_as_the_parameters_are(EFCoreVersion version)
    {
        foreach (var method in EFCoreVocabulary.Of(version).Methods.Where(method => ParameterNames.ByMethod.ContainsKey(method.Symbol.Name)))
        {
            var names = method.Symbol.Parameters.Skip(method.Symbol.IsExtensionMethod ? 1 : 0).Select(parameter => parameter.Name).ToArray();
            var known = names.Where(name => ParameterNames.ByMethod[method.Symbol.Name].Contains(name)).ToArray();
            Assert.Equal(known.OrderBy(name => Array.IndexOf(ParameterNames.ByMethod[method.Symbol.Name], name)), known);
        }
    }

    private static bool GivesAnElement(ITypeSymbol type) => type switch
    {
        INamedTypeSymbol { TypeArguments: [var element, ..] } => GivesAnElement(element),
        _ => (type.Name.StartsWith("IMutable", StringComparison.Ordinal) || type.Name.StartsWith("IReadOnly", StringComparison.Ordinal))
            && !type.Name.StartsWith("IReadOnlyList", StringComparison.Ordinal) && !Inert.Contains(type.Name),
    };

    /// <summary>The call tables by the names of the builders that they are for.</summary>
    private sealed record Tables(string ClassName, Func<string, bool> Knows, Func<string, bool> IsUnread, IReadOnlySet<string> Members)
    {
        private static readonly ILookup<string, Tables> ByReceiver = (
            from type in typeof(CallTable<>).Assembly.GetTypes()
            from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            where field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(CallTable<>)
            from pair in (IEnumerable<(string, Tables)>)typeof(Tables).GetMethod(nameof(Named), BindingFlags.Static | BindingFlags.NonPublic)!
                .MakeGenericMethod(field.FieldType.GenericTypeArguments).Invoke(null, [field.GetValue(null)])!
            select pair).ToLookup(pair => pair.Item1, pair => pair.Item2);

        public static IEnumerable<Tables> Of(string receiver) => ByReceiver[receiver];

        private static IEnumerable<(string, Tables)> Named<T>(CallTable<T> table)
            where T : class =>
            table.OtherNames.Append(table.ClassName).Select(name => (name, new Tables(table.ClassName, table.Knows, table.IsUnread, table.Members.ToHashSet())));
    }
}
