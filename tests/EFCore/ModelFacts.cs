using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace ModelLint.Tests.Oracle;

/// <summary>
/// The facts of a model that EF Core has built, one a line, sorted. The product's own DebugView prints the same of what it has read.
/// <para>
/// A line is a kind and an identity, then values: <c>kind identity⇥name=value⇥name=value</c>. No value is <c>-</c>.
/// Names of entity types are EF's (<c>IReadOnlyTypeBase.Name</c>), CLR types are full CLR names without assembly and arity,
/// generic arguments in angle brackets, nested types behind a plus sign.
/// </para>
/// <code>
/// model       Clinic.ClinicContext                     provider
/// entity      Clinic.Visit                             clr base abstract keyless owned shared join table schema view function query json strategy discriminator
///                                                      discriminatorValue temporal excluded
/// property    Clinic.Visit.Reason                      type providerType nullable shadow maxLength precision scale unicode fixedLength concurrency
///                                                      generated column columnType storeType default defaultSql computedSql collection nativeEnum converted converter nullableInCode attributes
/// complex     Clinic.Visit.Place                       type nullable collection json; its properties follow as property Clinic.Visit.Place.Street
/// key         Clinic.Visit(Id)                         primary clustered name
/// fk          Clinic.Visit(PatientId) -> Clinic.Patient(Id)  unique required delete ownership dependentToPrincipal principalToDependent name
/// index       Clinic.Visit(A,B), Clinic.Visit(A)#name  unique filter descending include method nullsDistinct clustered providerSettings name
/// fragment    Clinic.Visit#schema.table                columns, as property:column (of SplitToTable)
/// check       Clinic.Visit#name                        sql name
/// filter      Clinic.Visit, Clinic.Visit#name          reads
/// skip        Clinic.Visit.Tags                        target join fk
/// </code>
/// <para>
/// Where the product does not know a value it prints <c>?</c>, and where it does not know a whole fact it prints the identity followed by <c>⇥unknown=reason</c>;
/// see <c>FactComparison</c> in the tests for what that covers. Lists are comma-separated. Names of constraints and indexes are those in the table of the declaring type. A column type is the one that was asked for.
/// A default is a constant in invariant culture, an enum's as its number.
/// </para>
/// </summary>
public static class ModelFacts
{
    /// <summary>The model of that context; one that wants options gets those of SQL Server.</summary>
    public static IReadOnlyList<string> Of(Type contextType)
    {
        using var context = ContextFactory.Create(contextType);
        var model = context.GetService<IDesignTimeModel>().Model;
        var provider = context.Database.ProviderName!;
        var facts = model.GetEntityTypes().SelectMany(EntityFacts.Of)
            .Prepend(Fact.About("model", contextType.FullName!).With("provider", ProviderNames[provider]));
        return [.. facts.Select(fact => fact.ToString()).Order(StringComparer.Ordinal)];
    }

    private static readonly Dictionary<string, string> ProviderNames = new()
    {
        ["Microsoft.EntityFrameworkCore.SqlServer"] = "SqlServer",
        ["Microsoft.EntityFrameworkCore.Sqlite"] = "Sqlite",
        ["Npgsql.EntityFrameworkCore.PostgreSQL"] = "PostgreSql",
        ["Pomelo.EntityFrameworkCore.MySql"] = "MySql",
    };
}
