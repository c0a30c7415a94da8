using ModelLint.Rules.ForeignKeys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.Rules.ForeignKeys;

using Rule = VerifyRule<CircularRequiredRelationships>;

public sealed class CircularRequiredRelationshipsTests
{
    private const string Restrict = "foreach (var key in b.Model.GetEntityTypes().SelectMany(e => e.GetForeignKeys())) key.DeleteBehavior = DeleteBehavior.Restrict;";

    private const string Two = """
        class Ward { public int Id { get; set; } public int {|#0:HeadId|} { get; set; } public Nurse Head { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        class Nurse { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }

        """;

    private const string TwoKeys = "b.Entity<Ward>().HasOne(w => w.Head).WithMany(); b.Entity<Nurse>().HasOne(n => n.Ward).WithMany(w => w.Nurses); ";

    private static readonly string SilentTwo = Two.Replace("{|#0:HeadId|}", "HeadId");

    private static readonly DiagnosticResult Expected = new DiagnosticResult("MDL0048").WithLocation(0);

    [Fact]
    public Task Of_two() => Rule.AnalyzerAsync(
        Two + TestContext.For("Ward", TwoKeys),
        Expected.WithMessage("Required foreign key {'HeadId'} of entity type 'Ward' closes the cycle 'Nurse' -> 'Ward' -> 'Nurse': no row can be inserted first")
            .WithProperty("Context", "Context").WithProperty("EntityType", "Ward").WithProperty("Members", "HeadId").WithProperty("Table", "Wards"));

    [Theory]
    [InlineData("UseNpgsql()")]
    [InlineData("UseSqlite()")]
    public Task On_every_database(string provider) => Rule.AnalyzerAsync(Two + TestContext.For("Ward", TwoKeys + Restrict, provider), Expected);

    [Fact]
    public Task Of_three() => Rule.AnalyzerAsync(
        """
        class A { public int Id { get; set; } public B B { get; set; } = null!; }
        class B { public int Id { get; set; } public C C { get; set; } = null!; public List<A> As { get; } = []; }
        class C { public int Id { get; set; } public A {|#0:A|} { get; set; } = null!; public List<B> Bs { get; } = []; }
        """ + TestContext.For("A", "b.Entity<C>().HasOne(c => c.A).WithMany();"),
        Expected.WithMessage("Required foreign key {'AId'} of entity type 'C' closes the cycle 'A' -> 'B' -> 'C' -> 'A': no row can be inserted first"));

    [Fact]
    public Task Shadow_properties() => Rule.AnalyzerAsync(
        """
        class Ward { public int Id { get; set; } public Nurse {|#0:Head|} { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        class Nurse { public int Id { get; set; } public Ward Ward { get; set; } = null!; }
        """ + TestContext.For("Ward", TwoKeys), Expected);

    /// <summary>EF Core took the two navigations for one relationship, one to one, and keeps its key as the foreign key when it is told that they are two.</summary>
    [Fact]
    public Task A_key_that_became_the_foreign_key() => Rule.AnalyzerAsync(
        """
        class Ward { public int Id { get; set; } public Nurse? Head { get; set; } }
        class Nurse { public int Id { get; set; } public int {|#0:WardId|} { get; set; } public Ward Ward { get; set; } = null!; }
        """ + TestContext.For("Nurse", "b.Entity<Ward>().HasOne(w => w.Head).WithMany(); b.Entity<Nurse>().HasOne(n => n.Ward).WithMany();"),
        Expected.WithMessage("Required foreign key {'WardId'} of entity type 'Nurse' closes the cycle 'Ward' -> 'Nurse' -> 'Ward': no row can be inserted first"));

    [Fact]
    public Task One_for_each_cycle() => Rule.AnalyzerAsync(
        """
        class A { public int Id { get; set; } public B {|MDL0048:First|} { get; set; } = null!; public List<B> Bs { get; } = []; }
        class B { public int Id { get; set; } public A A { get; set; } = null!; }
        class D { public int Id { get; set; } public E {|MDL0048:First|} { get; set; } = null!; public List<E> Es { get; } = []; }
        class E { public int Id { get; set; } public D D { get; set; } = null!; }
        """
        + TestContext.For("A, D", "b.Entity<A>().HasOne(a => a.First).WithMany(); b.Entity<B>().HasOne(x => x.A).WithMany(a => a.Bs); b.Entity<D>().HasOne(a => a.First).WithMany(); b.Entity<E>().HasOne(x => x.D).WithMany(a => a.Es);"));

    /// <summary>Each ward needs a nurse, and a nurse of either kind a ward.</summary>
    [Fact]
    public Task Rows_of_every_derived_type_wait() => Rule.AnalyzerAsync(
        """
        abstract class Nurse { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        class Day : Nurse;
        class Night : Nurse;
        class Ward { public int Id { get; set; } public int {|#0:HeadId|} { get; set; } public Nurse Head { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        """ + TestContext.For("Nurse, Day, Night, Ward", TwoKeys), Expected);

    [Fact]
    public Task A_required_property_that_can_hold_a_null() => Rule.AnalyzerAsync(
        Two.Replace("int {|", "int? {|").Replace("public Nurse Head { get; set; } = null!;", "public Nurse? Head { get; set; }") + TestContext.For("Ward", TwoKeys.Replace("WithMany();", "WithMany().IsRequired();")), Expected);

    [Fact]
    public Task With_a_table_for_each_type() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Nurse : Person { public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        class Ward { public int Id { get; set; } public int {|#0:HeadId|} { get; set; } public Nurse Head { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        """ + TestContext.For("Person, Nurse, Ward", "b.Entity<Person>().UseTptMappingStrategy(); " + TwoKeys), Expected);

    [Fact]
    public Task Through_types_that_wait_but_are_in_no_cycle() => Rule.AnalyzerAsync(
        Two + "class Bed { public int Id { get; set; } public Ward Ward { get; set; } = null!; }" + TestContext.For("Bed, Ward", TwoKeys), Expected);

    [Theory]
    [InlineData("b.Entity<Ward>().HasOne(w => w.Head).WithMany().IsRequired(false);")]
    [InlineData("b.Entity<Ward>().Ignore(w => w.Head);")]
    [InlineData("""b.Entity<Ward>().HasOne(w => w.Head).WithMany(); b.Entity<Ward>().ToView("Wards");""")]
    [InlineData("""b.Entity<Ward>().HasOne(w => w.Head).WithMany(); b.Entity<Nurse>().ToView("Nurses");""")]
    public Task One_is_none(string configuration) => Rule.AnalyzerAsync(
        SilentTwo.Replace("public int HeadId { get; set; } ", "") + TestContext.For("Ward", "b.Entity<Nurse>().HasOne(n => n.Ward).WithMany(w => w.Nurses); " + configuration));

    [Fact]
    public Task An_optional_one() => Rule.AnalyzerAsync(
        SilentTwo.Replace("int HeadId", "int? HeadId").Replace("public Nurse Head { get; set; } = null!;", "public Nurse? Head { get; set; }") + TestContext.For("Ward", TwoKeys));

    /// <summary>A row can refer to itself.</summary>
    [Fact]
    public Task A_self_reference() => Rule.AnalyzerAsync(
        "class Ward { public int Id { get; set; } public int OuterId { get; set; } public Ward Outer { get; set; } = null!; }"
        + TestContext.For("Ward", "b.Entity<Ward>().HasOne(w => w.Outer).WithMany().OnDelete(DeleteBehavior.Restrict);"));

    /// <summary>A row of the base needs no ward, and can be the head.</summary>
    [Fact]
    public Task A_type_of_the_hierarchy_needs_none() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Nurse : Person { public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        class Ward { public int Id { get; set; } public int HeadId { get; set; } public Person Head { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        """ + TestContext.For("Person, Nurse, Ward", "b.Entity<Person>().UseTptMappingStrategy(); " + TwoKeys));

    /// <summary>The column of a derived type can be null in the table of its base.</summary>
    [Fact]
    public Task Types_of_one_table() => Rule.AnalyzerAsync(
        """
        class Person { public int Id { get; set; } }
        class Nurse : Person { public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        class Ward { public int Id { get; set; } public int HeadId { get; set; } public Nurse Head { get; set; } = null!; public List<Nurse> Nurses { get; } = []; }
        """ + TestContext.For("Person, Nurse, Ward", TwoKeys));

    [Fact]
    public Task A_chain() => Rule.AnalyzerAsync(
        """
        class A { public int Id { get; set; } public B B { get; set; } = null!; }
        class B { public int Id { get; set; } public C C { get; set; } = null!; }
        class C { public int Id { get; set; } }
        """ + TestContext.For("A"));

    [Fact]
    public Task Ownership() => Rule.AnalyzerAsync(
        """
        class Patient { public int Id { get; set; } public List<Phone> Phones { get; } = []; }
        class Phone { public int Id { get; set; } public Patient Patient { get; set; } = null!; }
        """ + TestContext.For("Patient", "b.Entity<Patient>().OwnsMany(p => p.Phones).WithOwner(p => p.Patient);"));

    [Fact]
    public Task One_column_of_several_can_be_null() => Rule.AnalyzerAsync(
        """
        class Ward { public int House { get; set; } public int Number { get; set; } public int HeadHouse { get; set; } public int? HeadNumber { get; set; } public Nurse? Head { get; set; } public List<Nurse> Nurses { get; } = []; }
        class Nurse { public int House { get; set; } public int Number { get; set; } public int WardHouse { get; set; } public int WardNumber { get; set; } public Ward Ward { get; set; } = null!; }
        """ + TestContext.For("Ward", TwoKeys.Replace("WithMany();", "WithMany().HasForeignKey(w => new { w.HeadHouse, w.HeadNumber });").Replace("w.Nurses);", "w.Nurses).HasForeignKey(n => new { n.WardHouse, n.WardNumber });")
            + "b.Entity<Ward>().HasKey(w => new { w.House, w.Number }); b.Entity<Nurse>().HasKey(n => new { n.House, n.Number });" + Restrict));

    [Fact]
    public Task A_required_relationship_that_is_not_known() => Verify<CircularRequiredRelationships>.AnalyzerAsync(
        SilentTwo + TestContext.For("Ward", TwoKeys + "b.Entity<Ward>().HasOne(w => w.Head).WithMany().IsRequired(Environment.UserName == \"\");"));
}
