using ModelLint.CodeFixes.ForeignKeys;
using ModelLint.Rules.ForeignKeys;

namespace ModelLint.Tests.CodeFixes.ForeignKeys;

using Fix = VerifyFix<CircularRequiredRelationships, CircularRequiredRelationshipsFix>;

public sealed class CircularRequiredRelationshipsFixTests
{
    private const string Restrict = "modelBuilder.Entity<Ward>().HasOne(w => w.Head).WithMany().OnDelete(DeleteBehavior.Restrict);";

    [Theory]
    [InlineData("int", "int?")]
    [InlineData("System.Int32", "System.Int32?")]
    public Task The_property_and_the_navigation(string before, string after) => Fix.ChangesAsync(
        Source($"public {before} [|HeadId|] {{ get; set; }} public Nurse Head {{ get; set; }} = null!;"),
        Source($"public {after} HeadId {{ get; set; }} public Nurse? Head {{ get; set; }} = null!;"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task The_property_alone() => Fix.ChangesAsync(
        Source("public int [|HeadId|] { get; set; } public Nurse? Head { get; set; }"),
        Source("public int? HeadId { get; set; } public Nurse? Head { get; set; }"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task A_shadow_property() => Fix.ChangesAsync(
        Source("public Nurse [|Head|] { get; set; } = null!;"),
        Source("public Nurse? Head { get; set; } = null!;"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task Code_that_takes_null_as_well_stays() => Fix.ChangesAsync(
        Source("public int [|HeadId|] { get; set; } public Nurse Head { get; set; } = null!;", code: "class Code { public bool IsHead(Ward ward, Nurse nurse) => ward.HeadId == nurse.Id && ward.Head == nurse; }"),
        Source("public int? HeadId { get; set; } public Nurse? Head { get; set; } = null!;", code: "class Code { public bool IsHead(Ward ward, Nurse nurse) => ward.HeadId == nurse.Id && ward.Head == nurse; }"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    /// <summary>The title says what becomes of deletes where nobody chose that.</summary>
    [Fact]
    public Task With_the_delete_behavior_of_a_convention() => Fix.ChangesAsync(
        Source("public int [|HeadId|] { get; set; } public Nurse Head { get; set; } = null!;", "modelBuilder.Entity<Ward>().HasOne(w => w.Head).WithMany();"),
        Source("public int? HeadId { get; set; } public Nurse? Head { get; set; } = null!;", "modelBuilder.Entity<Ward>().HasOne(w => w.Head).WithMany();"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false, delete Cascade => ClientSetNull",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task A_call_that_requires_it() => Fix.ChangesAsync(
        Source("public int? [|HeadId|] { get; set; } public Nurse? Head { get; set; }", "modelBuilder.Entity<Ward>().HasOne(w => w.Head).WithMany().IsRequired().OnDelete(DeleteBehavior.Restrict);"),
        Source("public int? HeadId { get; set; } public Nurse? Head { get; set; }", Restrict),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: nullable false => true");

    [Fact]
    public Task Without_annotations() => Fix.ChangesAsync(
        "#nullable disable\n" + Source("public int [|HeadId|] { get; set; } public Nurse Head { get; set; }"),
        "#nullable disable\n" + Source("public int? HeadId { get; set; } public Nurse Head { get; set; }"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Theory]
    [InlineData("class Code { public int Of(Ward ward) => ward.HeadId; }")]
    [InlineData("class Code { public int Of(Ward ward) => ward.Head.Id; }")]
    [InlineData("interface IHead { int HeadId { get; } } class Code : IHead { private readonly Ward _ward = new(); public int HeadId => _ward.HeadId; }")]
    [InlineData("class Code { public IQueryable<int> Heads(ClinicContext context) => context.Wards.Select(w => EF.Property<int>(w, \"HeadId\")); }")]
    public Task Not_where_code_would_notice(string code) => Fix.OffersNothingAsync(
        Source("public int [|HeadId|] { get; set; } public Nurse Head { get; set; } = null!;", code: code));

    [Theory]
    [InlineData("public int [|HeadId|] { get; set; } [Required] /* always */ public Nurse? Head { get; set; }", Restrict)]
    [InlineData("public int? [|HeadId|] { get; set; } public Nurse? Head { get; set; }", Restrict + " modelBuilder.Entity<Ward>().Property(w => w.HeadId).IsRequired();")]
    [InlineData("public int? [|HeadId|] { get; set; } public Nurse? Head { get; set; }", Restrict + " modelBuilder.Entity<Ward>().Navigation(w => w.Head).IsRequired();")]
    // SQL Server's convention would filter the index.
    [InlineData("public int [|HeadId|] { get; set; } public Nurse Head { get; set; } = null!;", Restrict + " modelBuilder.Entity<Ward>().HasIndex(w => w.HeadId).IsUnique();")]
    [InlineData("public Nurse [|Head|] { get; set; } = null!;", "modelBuilder.Entity<Ward>().Property<int>(\"HeadId\"); " + Restrict)]
    public Task Not_where_something_else_requires_it_or_changes_with_it(string members, string statements) => Fix.OffersNothingAsync(Source(members, statements));

    [Theory]
    [InlineData("public int [|HeadId|] { get; set; } [Required] public Nurse Head { get; set; } = null!;", "public int? HeadId { get; set; } public Nurse? Head { get; set; } = null!;")]
    [InlineData("public int [|HeadId|] { get; set; } [Required, DeleteBehavior(DeleteBehavior.Restrict)] public Nurse? Head { get; set; }", "public int? HeadId { get; set; } [DeleteBehavior(DeleteBehavior.Restrict)] public Nurse? Head { get; set; }")]
    public Task An_attribute_that_requires_the_navigation(string before, string after) => Fix.ChangesAsync(
        Source(before), Source(after),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    [Fact]
    public Task An_attribute_that_requires_the_property() => Fix.ChangesAsync(
        Source("[Required] public int? [|HeadId|] { get; set; } public Nurse? Head { get; set; }"),
        Source("public int? HeadId { get; set; } public Nurse? Head { get; set; }"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: nullable false => true");

    [Fact]
    public Task In_a_positional_record() => Fix.ChangesAsync(
        Record("int [|HeadId|]"), Record("int? HeadId"),
        "~ fk Ward(HeadId) -> Nurse(Id): required true => false",
        "~ property Ward.HeadId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    private static string Record(string parameter) => Source("").Replace(
        "public class Ward { public int Id { get; set; }  public", $"public record Ward(int Id, {parameter}) {{ public Nurse? Head {{ get; set; }} public", StringComparison.Ordinal);

    /// <summary>Two entity types have the members of their common base class.</summary>
    [Fact]
    public Task Not_in_a_class_that_others_derive_from() => Fix.OffersNothingAsync(
        """
        public abstract class Place { public int Id { get; set; } public int [|HeadId|] { get; set; } public Nurse Head { get; set; } = null!; }
        public class Ward : Place { public List<Nurse> Nurses { get; } = []; }
        public class Hall : Place;
        public class Nurse { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        public class ClinicContext : DbContext
        {
            public DbSet<Ward> Wards => Set<Ward>();
            public DbSet<Hall> Halls => Set<Hall>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Nurse>().HasOne(n => n.Ward).WithMany(w => w.Nurses).OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<Ward>().HasOne(w => w.Head).WithMany().OnDelete(DeleteBehavior.Restrict);
                modelBuilder.Entity<Hall>().HasOne(h => h.Head).WithMany().OnDelete(DeleteBehavior.Restrict);
            }
        }

        """);

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Several("public int [|BId|] { get; set; } public B B { get; set; } = null!;", "public int [|DId|] { get; set; } public D D { get; set; } = null!;"),
        Several("public int? BId { get; set; } public B? B { get; set; } = null!;", "public int? DId { get; set; } public D? D { get; set; } = null!;"),
        "~ fk A(BId) -> B(Id): required true => false, delete Cascade => ClientSetNull",
        "~ fk C(DId) -> D(Id): required true => false, delete Cascade => ClientSetNull",
        "~ property A.BId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true",
        "~ property C.DId: type System.Int32 => System.Nullable<System.Int32>, nullable false => true");

    private static string Several(string a, string c) => $$"""
        public class A { public int Id { get; set; } {{a}} public List<B> Bs { get; } = []; }
        public class B { public int Id { get; set; } public int AId { get; set; } public A A { get; set; } = null!; }
        public class C { public int Id { get; set; } {{c}} public List<D> Ds { get; } = []; }
        public class D { public int Id { get; set; } public int CId { get; set; } public C C { get; set; } = null!; }
        public class ClinicContext : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseNpgsql("-");
            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<A>().HasOne(a => a.B).WithMany();
                modelBuilder.Entity<B>().HasOne(b => b.A).WithMany(a => a.Bs);
                modelBuilder.Entity<C>().HasOne(c => c.D).WithMany();
                modelBuilder.Entity<D>().HasOne(d => d.C).WithMany(c => c.Ds);
            }
        }
        """;

    private static string Source(string members, string statements = Restrict, string code = "") => $$"""
        public class Ward { public int Id { get; set; } {{members}} public List<Nurse> Nurses { get; } = []; }
        public class Nurse { public int Id { get; set; } public int WardId { get; set; } public Ward Ward { get; set; } = null!; }
        public class ClinicContext : DbContext
        {
            public DbSet<Ward> Wards => Set<Ward>();
            public DbSet<Nurse> Nurses => Set<Nurse>();
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                modelBuilder.Entity<Nurse>().HasOne(n => n.Ward).WithMany(w => w.Nurses).OnDelete(DeleteBehavior.Restrict);
                {{statements}}
            }
        }
        {{code}}
        """;
}
