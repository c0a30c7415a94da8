using System.Text;

namespace ModelLint.Tests.Robustness;

/// <summary>Numbers at the end of their range, and texts and lists that grow with every turn: the reader computes what code computes, and may neither overflow nor take the machine's memory.</summary>
public sealed class HugeValueTests
{
    [Theory]
    [InlineData("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(int.MaxValue); b.Entity<Visit>().Property(x => x.Name).HasMaxLength(int.MinValue);")]
    [InlineData("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(99999999999999999999); b.Entity<Visit>().Property(x => x.Name).HasMaxLength(0xFFFFFFFFFFFFFFFF);")]
    [InlineData("b.Entity<Patient>().Property(x => x.Price).HasPrecision(int.MaxValue, int.MaxValue); b.Entity<Patient>().Property(x => x.Price).HasColumnType(\"decimal(99999999999999999999,-1)\");")]
    [InlineData("var n = int.MinValue; b.Entity<Patient>().Property(x => x.Name).HasMaxLength(-n); b.Entity<Visit>().Property(x => x.Name).HasMaxLength(n / -1 + n % -1);")]
    [InlineData("var n = int.MaxValue; b.Entity<Patient>().Property(x => x.Name).HasMaxLength(n + n * n - (-n) * n << n); n++; n *= n; b.Entity<Visit>().Property(x => x.Name).HasMaxLength(n);")]
    [InlineData("var n = ulong.MaxValue; var m = long.MinValue; b.Entity<Patient>().Property(x => x.Name).HasMaxLength((int)(n * n)); b.Entity<Visit>().Property(x => x.Name).HasMaxLength((int)-m);")]
    [InlineData("var n = decimal.MaxValue; b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(n + n); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(79228162514264337593543950335m); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(-n);")]
    [InlineData("b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(1e308); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(double.NaN); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue(1 / 0.0); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue((decimal)double.NaN); b.Entity<Patient>().Property(x => x.Price).HasDefaultValue((int)1e300);")]
    [InlineData("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(1 / 0); b.Entity<Visit>().Property(x => x.Name).HasMaxLength(1 % 0);")]
    [InlineData("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(new[] { int.MaxValue, int.MaxValue }.Sum()); b.Entity<Visit>().Property(x => x.Name).HasMaxLength(new[] { int.MinValue, -1 }.Sum());")]
    [InlineData("b.Entity<Patient>().Property(x => x.Name).HasMaxLength(Enumerable.Range(int.MaxValue, 10).Max()); foreach (var i in Enumerable.Range(0, int.MaxValue)) b.Entity<Visit>().Property(x => x.Name).HasMaxLength(i);")]
    [InlineData("b.Entity<Patient>().ToTable(new string('a', int.MaxValue)); b.Entity<Visit>().ToTable(\"a\".PadLeft(int.MaxValue));")]
    [InlineData("b.Entity<Patient>().ToTable(\"abc\".Substring(int.MaxValue, int.MaxValue)); b.Entity<Visit>().ToTable(\"abc\".Remove(2, int.MaxValue).Insert(int.MaxValue, \"x\"));")]
    [InlineData("var t = new System.Text.StringBuilder(\"abc\"); t.Remove(int.MaxValue, int.MaxValue); t.Insert(int.MaxValue, \"x\"); t.Append('a', int.MaxValue); b.Entity<Patient>().ToTable(t.ToString());")]
    [InlineData("b.Entity<Patient>().ToTable(string.Format(\"{0,999999}{0,-999999}\", \"x\")); b.Entity<Visit>().ToTable(string.Format(\"{99999999999}{0:X999999999}\", 1)); b.Entity<Visit>().ToTable($\"{1,2147483647}\");")]
    [InlineData("b.Entity<Patient>().HasData(new Patient { Id = int.MaxValue }, new Patient { Id = int.MinValue }); b.Entity<Patient>().HasIndex(x => x.Name, \"\\0\").HasDatabaseName(\"\\uD800\"); b.HasSequence(\"s\").StartsAt(long.MinValue).IncrementsBy(int.MinValue);")]
    [InlineData("b.Entity<Patient>().HasKey(new string[100000]); b.Entity<Patient>().Property<int[][][][][][][][][][][][][][][][]>(\"A\"); b.Entity<Patient>().HasIndex(\"A\", null!, \"\", \"A.B.C.D.E\");")]
    public Task Numbers_at_their_end_are_followed_or_unknown(string statements) => AssertReadAsync(statements);

    [Theory]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = t + t; b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t += $\"{t}{t}{t}\"; b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = t.Replace(\"a\", t); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = string.Concat(t, t, t); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = string.Join(t, t.ToCharArray()); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = string.Format(\"{0}{0}{0,500000}\", t); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = t.Insert(1, t).ToUpper(); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = \"ab\"; for (var i = 0; i < 900; i++) t = System.Text.RegularExpressions.Regex.Replace(t, \".\", \"$0$0$0\"); b.Entity<Patient>().ToTable(t);")]
    [InlineData("var t = new System.Text.StringBuilder(\"ab\"); for (var i = 0; i < 900; i++) t.Append(t.ToString()); b.Entity<Patient>().ToTable(t.ToString());")]
    [InlineData("var t = new System.Text.StringBuilder(\"ab\"); for (var i = 0; i < 900; i++) t.Replace(\"a\", \"aaaa\"); b.Entity<Patient>().ToTable(t.ToString());")]
    [InlineData("var t = new System.Text.StringBuilder(\"ab\"); for (var i = 0; i < 900; i++) t.Insert(0, t.ToString()).Append('a', 999); b.Entity<Patient>().ToTable(t.ToString());")]
    [InlineData("var all = new List<int> { 1 }; for (var i = 0; i < 900; i++) all.AddRange(all); foreach (var n in all) b.Entity<Patient>().ToTable($\"{n}\");")]
    [InlineData("var all = new List<int> { 1, 2 }; for (var i = 0; i < 900; i++) all = all.Concat(all).ToList(); foreach (var n in all) b.Entity<Patient>().ToTable($\"{n}\");")]
    [InlineData("IEnumerable<int> all = new List<int> { 1, 2 }; for (var i = 0; i < 900; i++) all = all.SelectMany(x => all); b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("IEnumerable<int> all = new List<int> { 1, 2 }; for (var i = 0; i < 900; i++) { var own = all; all = own.SelectMany(x => own).ToArray(); } b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("IEnumerable<int> all = Enumerable.Range(0, 1000); for (var i = 0; i < 900; i++) all = all.Select(x => x + 1).Where(x => x > 0); b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("IEnumerable<int> all = Enumerable.Range(0, 1000); all = all.Concat(all).Concat(all).Concat(all).Concat(all); foreach (var x in all) foreach (var y in all) if (all.Contains(x * y)) b.Entity<Patient>().ToTable($\"{x}\");")]
    [InlineData("IEnumerable<int> all = Enumerable.Range(0, 1000); for (var i = 0; i < 900; i++) all = all.Distinct().GroupBy(x => x).Select(g => g.Key).OrderBy(x => -x).Union(all); b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("IEnumerable<int> all = new List<int>(); for (var i = 0; i < 900; i++) for (var j = 0; j < 900; j++) all = all.Where(x => x > 0); b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("IEnumerable<int> all = new List<int>(); for (var i = 0; i < 900; i++) for (var j = 0; j < 900; j++) all = from x in all where x > 0 select x; b.Entity<Patient>().ToTable($\"{all.Count()}\");")]
    [InlineData("for (var i = 0; i < 900; i++) if (System.Text.RegularExpressions.Regex.IsMatch(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"^(a+)+$\")) b.Entity<Patient>().ToTable(\"a\");")]
    [InlineData("foreach (var letter in new string('a', 900)) foreach (var other in \"aaaaaaaaaaaaaaaaaaaa\") System.Text.RegularExpressions.Regex.Replace(\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\", \"(a|aa|a?)+$\", m => m.Value + letter);")]
    [InlineData("b.Entity<Patient>().ToTable(System.Text.RegularExpressions.Regex.Replace(\"a\", \"(?<=a)b|(?=c)\", \"\", (System.Text.RegularExpressions.RegexOptions)1024)); b.Entity<Visit>().ToTable(System.Text.RegularExpressions.Regex.Replace(\"a\", \"((((\", \"$99999999999\", (System.Text.RegularExpressions.RegexOptions)(-1)));")]
    [InlineData("foreach (var a in b.Model.GetEntityTypes()) foreach (var c in b.Model.GetEntityTypes()) foreach (var d in b.Model.GetEntityTypes()) foreach (var i in Enumerable.Range(0, 1000)) foreach (var j in Enumerable.Range(0, 1000)) b.Entity(a.ClrType).ToTable(c.Name + d.Name + i + j);")]
    public Task What_grows_with_every_turn_is_unknown_in_time(string statements) => AssertReadAsync(statements);

    [Fact]
    public Task Attributes_enums_and_names_of_any_size_are_read()
    {
        var members = new StringBuilder();
        for (var i = 0; i < 5_000; i++)
            members.Append($"M{i} = {i},");
        return AssertReadAsync("b.Entity<Odd>(); b.Entity<Odd>().Property(x => x.Wide).HasConversion<string>();", $$"""
            [Table("{{new string('t', 100_000)}}")]
            class Odd
            {
                public int Id { get; set; }
                [MaxLength(int.MaxValue), StringLength(int.MaxValue, MinimumLength = int.MinValue)] public string Text { get; set; } = "";
                [MaxLength(99999999999), MinLength(-5)] public string Wrong { get; set; } = "";
                [Range(double.NaN, double.PositiveInfinity)] public double Number { get; set; }
                [Range(typeof(decimal), "-79228162514264337593543950336", "x")] public decimal Price { get; set; }
                [Range(typeof(Missing), "1", null)] public long Other { get; set; }
                [Range(int.MinValue, int.MaxValue)] public int Any { get; set; }
                [RegularExpression("((((")] public string Pattern { get; set; } = "";
                [Column(TypeName = "decimal(-1, 99999999999)", Order = int.MinValue)] public decimal Odder { get; set; }
                [Precision(int.MaxValue, int.MinValue)] public decimal Precise { get; set; }
                public Wide Wide { get; set; }
                public Bits Bits { get; set; }
                public Nothing Nothing { get; set; }
                public string {{new string('n', 2_000)}} { get; set; } = "";
            }
            enum Wide { {{members}} }
            [Flags] enum Bits : ulong { Zero, Last = ulong.MaxValue, High = 1UL << 63, Wrong = -1 }
            enum Nothing : sbyte { }
            """);
    }

    private static async Task AssertReadAsync(string statements, string types = "")
    {
        var project = await Worlds.ProjectAsync($$"""
            class Patient { public int Id { get; set; } public string Name { get; set; } = ""; public decimal Price { get; set; } }
            class Visit { public int Id { get; set; } public string Name { get; set; } = ""; }
            {{types}}
            class Context : DbContext
            {
                public DbSet<Patient> Patients => Set<Patient>();
                public DbSet<Visit> Visits => Set<Visit>();
                protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");
                protected override void OnModelCreating(ModelBuilder b) { {{statements}} }
            }
            """);
        Assert.Single(await Worlds.ReadAsync(project));
    }
}
