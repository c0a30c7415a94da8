using System.Reflection;
using Microsoft.CodeAnalysis;
using ModelLint.Reading;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.Providers;
using ModelLint.Tests.EFCore;

namespace ModelLint.Tests.Reading;

/// <summary>Every name of EF Core that Reading goes by is one of a real EF Core 8, 9 or 10, or of a provider that these tests reference.</summary>
public sealed class EFCoreNamesTests
{
    // Of packages that are not referenced here: Oracle, Db2, Jet, Spanner, Cosmos, MongoDB, Firebird, in-memory, Aspire, Finbuckle; and the interpreter's own look-ups.
    private static readonly HashSet<string> Elsewhere =
    [
        "HasSrid", "HasStorageType", "HasPostgresFunction",
        "AdjustUniqueIndexes", "AdjustIndexes", "UseDb2", "UseJet", "UseSpanner", "AddMySQLServer", "AddOracle",
        "UseMySQL", "UseOracle", "UseCosmos", "UseMongoDB", "UseFirebird", "UseInMemoryDatabase", "AddCosmos",
        "FindEntity", "FindHasIndex",
    ];

    private static readonly Lazy<Names> Real = new(Names.Read);

    [Fact]
    public void Types()
    {
        foreach (var name in Constants(typeof(EFCoreNames)).Where(name => name.Contains('.') && name != EFCoreNames.Assembly))
            Assert.True(Real.Value.Types.Contains(name), name);
    }

    [Fact]
    public void Methods_of_contexts_and_configurations()
    {
        foreach (var name in Constants(typeof(EFCoreNames)).Where(name => !name.Contains('.')))
            Assert.True(Real.Value.Members.Contains(name), name);
    }

    [Fact]
    public void Methods_and_members_of_builders()
    {
        var tables = typeof(CallTable<>).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType.IsGenericType && field.FieldType.GetGenericTypeDefinition() == typeof(CallTable<>))
            .Select(field => field.GetValue(null)!)
            .ToArray();
        Assert.NotEmpty(tables);

        var names = tables.SelectMany(table => new[] { "Methods", "Members" }
            .SelectMany(list => (IEnumerable<string>)table.GetType().GetProperty(list, BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(table)!));
        Assert.Empty(names.Distinct().Where(name => !Real.Value.Members.Contains(name) && !Elsewhere.Contains(name)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Methods_and_services_that_choose_a_provider()
    {
        var names = ProviderNames.Uses.Keys.Concat(ProviderNames.Apis.Keys)
            .Concat(ProviderNames.Registrations.Keys.Where(name => !name.EndsWith("DbContext", StringComparison.Ordinal)))
            .Concat([ProviderNames.MapEnum, ProviderNames.UseModel]);
        Assert.Empty(names.Where(name => !Real.Value.Members.Contains(name) && !Elsewhere.Contains(name)).Order(StringComparer.Ordinal));

        Assert.All(ProviderNames.ModelServices, service => Assert.Contains(Real.Value.Types, type => type.EndsWith("." + service, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Constants(Type type) => type.GetFields(BindingFlags.Static | BindingFlags.Public).Select(field => (string)field.GetRawConstantValue()!);

    private sealed record Names(HashSet<string> Types, HashSet<string> Members)
    {
        public static Names Read()
        {
            var names = new Names([], []);
            foreach (var version in Enum.GetValues<EFCoreVersion>())
            {
                var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("Names", references: EFCoreReferences.For(version));
                foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols.Where(assembly => assembly.Name.Contains("EntityFrameworkCore", StringComparison.Ordinal)))
                    names.Add(assembly.GlobalNamespace);
            }

            return names;
        }

        private void Add(INamespaceOrTypeSymbol container)
        {
            foreach (var member in container.GetMembers())
            {
                if (member is INamespaceOrTypeSymbol inner)
                    Add(inner);
                else
                    Members.Add(member.Name);

                if (member is INamedTypeSymbol type)
                    Types.Add($"{type.ContainingNamespace}.{type.MetadataName}");
            }
        }
    }
}
