using ModelLint.Rules.EntityTypes;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.EntityTypes;

public sealed class EntityTypeConfigurationNotAppliedTests
{
    private const string Room = "class Room { public int Id { get; set; } public string Name { get; set; } = \"\"; }\n";

    private const string Configuration = "class {|#0:RoomConfiguration|} : IEntityTypeConfiguration<Room> { public void Configure(EntityTypeBuilder<Room> builder) => builder.Property(r => r.Name).HasMaxLength(50); }\n";

    private static readonly string Silent = Room + Configuration.Replace("{|#0:RoomConfiguration|}", "RoomConfiguration");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0037").WithLocation(0);

    [Fact]
    public Task Nothing_applies_it() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + Configuration + TestContext.For("Room"),
        Expected.WithMessage("Configuration 'RoomConfiguration' of entity type 'Room' is applied by no context")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Room").WithProperty("Members", "").WithProperty("Table", "Rooms"));

    [Theory]
    [InlineData("b.ApplyConfiguration(new HallConfiguration());")]
    [InlineData("b.Entity<Room>().HasIndex(r => r.Name);")]
    [InlineData("b.ApplyConfigurationsFromAssembly(typeof(Context).Assembly, type => type.Name.StartsWith(\"Hall\"));")]
    [InlineData("b.ApplyConfigurationsFromAssembly(typeof(Context).Assembly, type => type.Namespace == \"Other\");")]
    public Task Others_are_applied(string configuration) => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + Configuration + "class Hall { public int Id { get; set; } } class HallConfiguration : IEntityTypeConfiguration<Hall> { public void Configure(EntityTypeBuilder<Hall> builder) => builder.HasKey(h => h.Id); }"
        + TestContext.For("Room, Hall", configuration + "b.ApplyConfiguration(new HallConfiguration());"), Expected);

    /// <summary>EF Core passes over it, and says so at run time only.</summary>
    [Fact]
    public Task Without_a_constructor_that_EF_can_call() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + Configuration.Replace("|} :", "|}(int length) :").Replace("50", "length") + TestContext.For("Room", "b.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);"), Expected);

    [Fact]
    public Task Of_a_base_class() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + "abstract class Base<T> : IEntityTypeConfiguration<T> where T : class { public virtual void Configure(EntityTypeBuilder<T> builder) => builder.HasKey(\"Id\"); } class {|#0:RoomConfiguration|} : Base<Room>;"
        + TestContext.For("Room"), Expected);

    /// <summary>What it derives from is mentioned, and may be a base class only.</summary>
    [Fact]
    public Task Of_a_base_class_that_is_a_configuration_itself() => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Silent + "class {|#0:Special|} : RoomConfiguration;" + TestContext.For("Room"), Expected);

    [Fact]
    public Task Of_two_entity_types() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + "class Hall { public int Id { get; set; } } class {|#0:Both|} : IEntityTypeConfiguration<Room>, IEntityTypeConfiguration<Hall> { public void Configure(EntityTypeBuilder<Room> builder) { } public void Configure(EntityTypeBuilder<Hall> builder) { } }"
        + TestContext.For("Room, Hall"), Expected);

    [Fact]
    public Task In_a_nested_class() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + "static class Configurations { public " + Configuration + " }" + TestContext.For("Room"), Expected);

    [Fact]
    public Task In_a_record() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + Configuration.Replace("class {|", "sealed record {|") + TestContext.For("Room"), Expected);

    [Fact]
    public Task With_two_contexts() => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Room + Configuration + TestContext.For("Room") + TestContext.For("Room").Replace("class Context", "class Other"), Expected);

    [Theory]
    [InlineData("b.ApplyConfiguration(new RoomConfiguration());")]
    [InlineData("b.ApplyConfigurationsFromAssembly(typeof(Context).Assembly);")]
    [InlineData("b.ApplyConfigurationsFromAssembly(GetType().Assembly, type => type.Name.StartsWith(\"Room\"));")]
    [InlineData("new RoomConfiguration().Configure(b.Entity<Room>());")]
    [InlineData("IEntityTypeConfiguration<Room> configuration = new RoomConfiguration(); b.ApplyConfiguration(configuration);")]
    [InlineData("b.Entity<Room>(new RoomConfiguration().Configure);")]
    public Task Applied(string configuration) => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(Silent + TestContext.For("Room", configuration));

    [Fact]
    public Task Applied_by_attribute() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync("[EntityTypeConfiguration<Room, RoomConfiguration>] ".Replace("<Room, RoomConfiguration>", "(typeof(RoomConfiguration))") + Silent + TestContext.For("Room"));

    [Fact]
    public Task Applied_by_a_base_context() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Silent + "abstract class Base : DbContext { protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfigurationsFromAssembly(GetType().Assembly); }"
        + TestContext.For("Room", "base.OnModelCreating(b);").Replace("class Context : DbContext", "class Context : Base"));

    [Fact]
    public Task Applied_by_one_of_two_contexts() => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Silent + TestContext.For("Room") + TestContext.For("Room", "b.ApplyConfigurationsFromAssembly(typeof(Other).Assembly);").Replace("class Context", "class Other"));

    [Theory]
    // A class library of configurations; a context that another project derives from; a helper for other projects; a reflection of the user's own.
    [InlineData("")]
    [InlineData("abstract class Shared : DbContext { public DbSet<Room> Rooms => Set<Room>(); }")]
    public Task Without_a_context_of_its_own(string source) => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(Silent + source);

    [Theory]
    [InlineData("abstract class Shared<T> : DbContext where T : class { protected override void OnModelCreating(ModelBuilder b) => b.ApplyConfigurationsFromAssembly(typeof(T).Assembly); }")]
    [InlineData("static class Helper { public static void Apply(ModelBuilder b) => b.ApplyConfigurationsFromAssembly(typeof(Helper).Assembly); }")]
    [InlineData("static class Helper { public static bool IsOne(Type type) => type.GetInterfaces().Any(i => i.GetGenericTypeDefinition() == typeof(IEntityTypeConfiguration<>)); }")]
    [InlineData("static class Helper { public static readonly Type[] All = [typeof(RoomConfiguration)]; }")]
    public Task What_may_apply_it_elsewhere(string source) => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(Silent + source + TestContext.For("Room"));

    /// <summary>In a library, a context that is made to be derived from.</summary>
    [Theory]
    [InlineData("public ", "protected Context(DbContextOptions options) : base(options) { } public Context() { }", "")]
    [InlineData("public ", "public Context(DbContextOptions options) : base(options) { } public Context() { }", "")]
    [InlineData("", "protected Context(DbContextOptions options) : base(options) { } public Context() { }", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Application\")]\n")]
    public Task Perhaps_for_a_derived_context_of_another_project(string accessibility, string constructors, string attribute) => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        attribute + accessibility + Room + accessibility + Configuration.Replace("{|#0:RoomConfiguration|}", "RoomConfiguration") + Library(accessibility, constructors));

    [Theory]
    [InlineData("public ", "public Context(DbContextOptions<Context> options) : base(options) { } public Context() { }", "")]
    [InlineData("public ", "", "")]
    [InlineData("", "protected Context(DbContextOptions options) : base(options) { } public Context() { }", "")]
    [InlineData("", "", "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Tests\")]\n")]
    public Task In_a_context_of_its_own(string accessibility, string constructors, string attribute) => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        attribute + accessibility + Room + accessibility + Configuration + Library(accessibility, constructors), Expected);

    private static string Library(string accessibility, string constructors) =>
        TestContext.For("Room").Replace("class Context : DbContext\n{", $"{accessibility}class Context : DbContext\n{{ {constructors}");

    /// <summary>A configuration in a library without a context, whoever applies it.</summary>
    [Theory]
    [InlineData("b.ApplyConfiguration(new RoomConfiguration());")]
    [InlineData("b.ApplyConfigurationsFromAssembly(typeof(Room).Assembly);")]
    [InlineData("")]
    public Task In_a_library_without_a_context(string configuration) => new AnalyzerTest<EntityTypeConfigurationNotApplied>
    {
        TestState =
        {
            Sources = { TestContext.For("Room", configuration) },
            AdditionalProjectReferences = { "Library" },
            AdditionalProjects = { ["Library"] = { Sources = { "public " + Room + "public " + Configuration.Replace("{|#0:RoomConfiguration|}", "RoomConfiguration") } } },
        },
    }.RunAsync();

    /// <summary>The application's context derives from that of the library, and applies the configuration.</summary>
    [Fact]
    public Task In_a_library_whose_configuration_an_application_applies() => new AnalyzerTest<EntityTypeConfigurationNotApplied>
    {
        TestState =
        {
            Sources = { TestContext.For("Room", "base.OnModelCreating(b); b.ApplyConfiguration(new RoomConfiguration());").Replace("class Context : DbContext", "class ApplicationContext : Context").Replace("public DbSet<Room>", "public new DbSet<Room>") },
            AdditionalProjectReferences = { "Library" },
            AdditionalProjects =
            {
                ["Library"] =
                {
                    Sources = { "public " + Room + "public " + Configuration.Replace("{|#0:RoomConfiguration|}", "RoomConfiguration") + Library("public ", "protected Context(DbContextOptions options) : base(options) { } public Context() { }") },
                },
            },
        },
    }.RunAsync();

    [Fact]
    public Task Of_what_is_in_no_context_here() => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Silent + "class Hall { public int Id { get; set; } }" + TestContext.For("Hall"));

    [Theory]
    [InlineData("abstract class RoomBase : IEntityTypeConfiguration<Room> { public void Configure(EntityTypeBuilder<Room> builder) { } }")]
    [InlineData("class Open<T> : IEntityTypeConfiguration<T> where T : Room { public void Configure(EntityTypeBuilder<T> builder) { } }")]
    public Task Abstract_or_generic(string source) => VerifyRule<EntityTypeConfigurationNotApplied>.AnalyzerAsync(Room + source + TestContext.For("Room"));

    [Fact]
    public Task A_context_that_is_not_known() => Verify<EntityTypeConfigurationNotApplied>.AnalyzerAsync(
        Silent + "interface IHelp { void With(ModelBuilder builder); }"
        + TestContext.For("Room", "Help.With(b);").Replace("class Context : DbContext\n{", "class Context(IHelp help) : DbContext\n{ IHelp Help { get; } = help;"));
}
