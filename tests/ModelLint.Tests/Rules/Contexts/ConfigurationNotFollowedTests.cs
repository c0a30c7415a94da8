using ModelLint.Rules.Contexts;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.Contexts;

public sealed class ConfigurationNotFollowedTests
{
    private const string Room = "class Room { public int Id { get; set; } public string Name { get; set; } = \"\"; public string Wing { get; set; } = \"\"; }";

    private static Task VerifyAsync(string source, params string[] messages)
    {
        var test = new AnalyzerTest<ConfigurationNotFollowed> { TestCode = source };
        test.TestState.ExpectedDiagnostics.AddRange(
            messages.Select((message, index) => new DiagnosticResult("MDL9001").WithLocation(index).WithMessage(message)));
        return test.RunAsync();
    }

    [Fact]
    public Task A_value_that_is_not_a_constant() => VerifyAsync(
        Room + TestContext.For("Room", "b.Entity<Room>().Property(r => r.Name).{|#0:HasMaxLength(Environment.TickCount)|};"),
        "Unknown is the max length of property 'Room.Name': the argument of HasMaxLength is not a constant");

    [Fact]
    public Task A_call_that_may_do_anything_to_an_entity_type() => VerifyAsync(
        "abstract class Helper { public abstract void Configure(EntityTypeBuilder<Room> room); }" + Room
            + TestContext.For("Room", "Action<EntityTypeBuilder<Room>>? configure = Environment.TickCount > 0 ? null : _ => { }; {|#0:configure(b.Entity<Room>())|};"),
        "Unknown is entity type 'Room': what 'configure' does is not known");

    [Fact]
    public Task A_call_that_may_do_anything_to_the_model() => VerifyAsync(
        "interface IPlugIn { void Configure(ModelBuilder builder); }" + Room
            + TestContext.For("Room", "foreach (var plugIn in {|#0:PlugIns|}) plugIn.Configure(b); } public IPlugIn[] PlugIns = []; void Other() {"),
        "Unknown is the model: 'PlugIns' is not a constant");

    [Fact]
    public Task Two_calls_for_two_reasons() => VerifyAsync(
        Room + TestContext.For("Room", """
            b.Entity<Room>().Property(r => r.Name).{|#0:HasMaxLength(Environment.TickCount)|};
            b.Entity<Room>().Property(r => r.Wing).{|#1:HasMaxLength(Environment.TickCount)|};
            """),
        "Unknown is the max length of property 'Room.Name': the argument of HasMaxLength is not a constant",
        "Unknown is the max length of property 'Room.Wing': the argument of HasMaxLength is not a constant");

    [Fact]
    public Task One_call_that_makes_much_unknown() => VerifyAsync(
        "class A { public int Id { get; set; } } class B { public int Id { get; set; } } class C { public int Id { get; set; } } class D { public int Id { get; set; } }"
            + TestContext.For("A, B, C, D", "foreach (var t in b.Model.GetEntityTypes()) t.{|#0:SetSchema(Environment.MachineName)|};"),
        "Unknown is the schema of entity type 'A', the schema of entity type 'B', the schema of entity type 'C' and 1 more: the argument of SetSchema is not a constant");

    [Fact]
    public Task A_provider_that_is_not_known() => VerifyAsync(
        Room + TestContext.For("Room", provider: "UseSqlServer(); if (Environment.TickCount > 0) o.{|#0:UseSqlite()|}"),
        "Unknown is the database provider, the provider type of property 'Room.Id', the provider type of property 'Room.Name' and 1 more: several database providers are used; set modellint.database_provider");

    [Fact]
    public Task A_model_that_is_read_in_full() => VerifyAsync(Room + TestContext.For("Room", "b.Entity<Room>().Property(r => r.Name).HasMaxLength(40);"));

    [Fact]
    public Task A_call_that_two_contexts_share() => VerifyAsync(
        Room + "static class Shared { public static void Configure(ModelBuilder b) => b.Entity<Room>().Property(r => r.Name).{|#0:HasMaxLength(Environment.TickCount)|}; }"
            + TestContext.For("Room", "Shared.Configure(b);") + TestContext.For("Room", "Shared.Configure(b);").Replace("class Context", "class Second"),
        "Unknown is the max length of property 'Room.Name': the argument of HasMaxLength is not a constant");
}
