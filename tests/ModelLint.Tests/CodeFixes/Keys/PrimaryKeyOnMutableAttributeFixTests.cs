using ModelLint.CodeFixes.Keys;
using ModelLint.Rules.Keys;
using ModelLint.Tests.Verification;

namespace ModelLint.Tests.CodeFixes.Keys;

using Fix = VerifyFix<PrimaryKeyOnMutableAttribute, PrimaryKeyOnMutableAttributeFix>;

public sealed class PrimaryKeyOnMutableAttributeFixTests
{
    private const string HasKey = "modelBuilder.Entity<Account>().HasKey(a => a.Email);";

    private static readonly string[] Changes =
    [
        "+ index Account(Email)",
        "- key Account(Email)",
        "+ key Account(Id)",
        "+ property Account.Id",
    ];

    [Theory]
    [InlineData(HasKey, "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();")]
    [InlineData("modelBuilder.Entity<Account>()\n            .HasKey(a => a.Email); // One each.", "modelBuilder.Entity<Account>()\n            .HasIndex(a => a.Email)\n            .IsUnique(); // One each.")]
    [InlineData("modelBuilder.Entity<Account>(account => account.HasKey(a => a.Email));", "modelBuilder.Entity<Account>(account => account.HasIndex(a => a.Email).IsUnique());")]
    [InlineData("modelBuilder.Entity<Account>().HasKey(a => new { a.Email });", "modelBuilder.Entity<Account>().HasIndex(a => new { a.Email }).IsUnique();")]
    [InlineData("modelBuilder.Entity<Account>().HasKey(\"Email\");", "modelBuilder.Entity<Account>().HasIndex(\"Email\").IsUnique();")]
    [InlineData("modelBuilder.Entity<Account>().HasKey(nameof(Account.Email));", "modelBuilder.Entity<Account>().HasIndex(nameof(Account.Email)).IsUnique();")]
    [InlineData("modelBuilder.ApplyConfiguration(new AccountConfiguration()); } class AccountConfiguration : IEntityTypeConfiguration<Account> { public void Configure(EntityTypeBuilder<Account> account) => account.HasKey(a => a.Email);", "modelBuilder.ApplyConfiguration(new AccountConfiguration()); } class AccountConfiguration : IEntityTypeConfiguration<Account> { public void Configure(EntityTypeBuilder<Account> account) => account.HasIndex(a => a.Email).IsUnique();")]
    public Task The_call_becomes_an_index(string before, string after) => Fix.ChangesAsync(Source("[|Email|]", before), Source("Email", after, id: "int"), Changes);

    [Theory]
    [InlineData("[PrimaryKey(nameof(Email))]\n", "", "[Index(nameof(Email), IsUnique = true)]\n", "")]
    [InlineData("[PrimaryKey(\"Email\")]\n", "", "[Index(\"Email\", IsUnique = true)]\n", "")]
    [InlineData("", "[Key]\n    ", "[Index(nameof(Email), IsUnique = true)]\n", "")]
    [InlineData("", "[Key, MaxLength(100)] ", "[Index(nameof(Email), IsUnique = true)]\n", "[MaxLength(100)] ")]
    [InlineData("[Comment(\"Who\")]\n", "[Key] ", "[Comment(\"Who\")]\n[Index(nameof(Email), IsUnique = true)]\n", "")]
    public Task The_attribute_becomes_an_index(string ofClass, string ofEmail, string indexed, string left) => Fix.ChangesAsync(
        Source("[|Email|]", "", ofClass, ofEmail), Source("Email", "", indexed, left, id: "int"), Changes);

    [Theory]
    [InlineData("Guid", "int", "Guid", "Guid")]
    [InlineData("long", "long", "int", "long")]
    [InlineData("string", "string", "string", "int")]
    public Task The_type_is_that_of_most_other_keys(string first, string second, string third, string expected)
    {
        var others = $"public class A {{ public {first} Id {{ get; set; }} }}\npublic class B {{ public {second} BId {{ get; set; }} }}\npublic class C {{ public {third} Id {{ get; set; }} }}\n";
        var entities = HasKey + " modelBuilder.Entity<A>(); modelBuilder.Entity<B>(); modelBuilder.Entity<C>();";
        return Fix.ChangesAsync(
            "#nullable enable annotations\n" + others + Source("[|Email|]", entities),
            "#nullable enable annotations\n" + others + Source("Email", entities.Replace("HasKey(a => a.Email)", "HasIndex(a => a.Email).IsUnique()", StringComparison.Ordinal), id: expected),
            Changes);
    }

    [Theory]
    [InlineData("UseNpgsql")]
    [InlineData("UseSqlite")]
    public Task On_other_databases(string provider) => Fix.ChangesAsync(
        Source("[|Email|]", HasKey).Replace("UseSqlServer", provider, StringComparison.Ordinal),
        Source("Email", "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();", id: "int").Replace("UseSqlServer", provider, StringComparison.Ordinal),
        Changes);

    [Fact]
    public Task As_its_properties_are_laid_out() => Fix.ChangesAsync(
        Source("[|Email|]", HasKey).Replace(" { get; set; } = \"\";", " { get; private set; } = \"\";\n", StringComparison.Ordinal).Replace("DateTime CreatedAt { get; set; }", "DateTime CreatedAt { get; private set; }", StringComparison.Ordinal),
        Source("Email", "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();", id: "int").Replace("{ get; set; }", "{ get; private set; }", StringComparison.Ordinal)
            .Replace("Id { get; private set; }\n", "Id { get; private set; }\n\n", StringComparison.Ordinal).Replace(" = \"\";", " = \"\";\n", StringComparison.Ordinal),
        Changes);

    /// <summary>Both contexts have the class, and both get the index.</summary>
    [Fact]
    public Task In_two_contexts() => Fix.ChangesAsync(
        Source("[|Email|]", HasKey) + Other(HasKey),
        Source("Email", "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();", id: "int") + Other("modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();"),
        Changes);

    [Fact]
    public Task Not_where_another_context_has_another_key() => Fix.OffersNothingAsync(Source("[|Email|]", HasKey) + Other("modelBuilder.Entity<Account>().HasKey(a => a.CreatedAt);"));

    /// <summary>Something refers to the key, or is one with it.</summary>
    [Theory]
    [InlineData("public class Login { public int Id { get; set; } public string AccountEmail { get; set; } = \"\"; public Account Account { get; set; } = null!; }", "modelBuilder.Entity<Login>();")]
    [InlineData("public class Login { public int Id { get; set; } public List<Account> Accounts { get; } = []; }", "modelBuilder.Entity<Login>().HasMany(l => l.Accounts).WithMany();")]
    [InlineData("public class Place { public string Street { get; set; } = \"\"; }", "modelBuilder.Entity<Account>().OwnsOne<Place>(\"Place\");")]
    [InlineData("public class Guest : Account;", "modelBuilder.Entity<Guest>();")]
    [InlineData("public class Login { public int Id { get; set; } public Account? Account { get; set; } }", "modelBuilder.Entity<Account>().HasOne<Login>().WithOne(l => l.Account).HasForeignKey<Account>(\"LoginId\");")]
    public Task Not_where_the_key_is_referred_to(string types, string statement) => Fix.OffersNothingAsync(types + "\n" + Source("[|Email|]", $"{HasKey} {statement}"));

    [Theory]
    [InlineData("public string Id { get; set; } = \"\";")]
    [InlineData("public int AccountId { get; set; }")]
    [InlineData("[NotMapped] public string Id => Email;")]
    public Task Not_where_the_name_is_taken(string member) => Fix.OffersNothingAsync(Source("[|Email|]", HasKey).Replace("    public DateTime", $"    {member}\n    public DateTime", StringComparison.Ordinal));

    /// <summary>The name of the key, a second place that configures it, or what else would be lost or decide differently.</summary>
    [Theory]
    [InlineData("modelBuilder.Entity<Account>().HasKey(a => a.Email).HasName(\"pk_accounts\");")]
    [InlineData("var key = modelBuilder.Entity<Account>().HasKey(a => a.Email); key.HasName(\"pk_accounts\");")]
    [InlineData("modelBuilder.Entity<Account>().HasKey(a => a.CreatedAt); " + HasKey)]
    [InlineData("modelBuilder.Entity(typeof(Account)).HasKey(\"Email\");")]
    [InlineData(HasKey + " modelBuilder.Entity<Account>().HasIndex(a => a.Email);")]
    [InlineData("OfEmail(modelBuilder.Entity<Account>()); } private static void OfEmail<T>(EntityTypeBuilder<T> builder) where T : class { builder.HasKey(\"Email\");")]
    [InlineData(HasKey + " modelBuilder.Entity<Account>().HasData(new Account { Email = \"a@clinic.example\" });")]
    public Task Not_where_the_key_is_configured_otherwise(string statements) => Fix.OffersNothingAsync(Source("[|Email|]", statements));

    [Fact]
    public Task Not_where_two_attributes_say_it() => Fix.OffersNothingAsync(Source("[|Email|]", "", "[PrimaryKey(nameof(Email))]\n", "[Key] "));

    [Fact]
    public Task Not_where_an_attribute_and_a_call_say_it() => Fix.OffersNothingAsync(Source("[|Email|]", HasKey, "", "[Key] "));

    [Fact]
    public Task Not_a_composite_key() => Fix.OffersNothingAsync(Source("Email", "modelBuilder.Entity<Account>().HasKey(a => new { a.CreatedAt, a.Email });").Replace("CreatedAt {", "[|CreatedAt|] {", StringComparison.Ordinal));

    [Fact]
    public Task Not_where_a_call_that_names_the_type_otherwise_says_it_too() => Fix.OffersNothingAsync(Source("[|Email|]", "modelBuilder.Entity(typeof(Account)).HasKey(\"Email\");", "", "[Key] "));

    /// <summary>A number is generated by the database, as long as it is the key.</summary>
    [Fact]
    public Task Not_a_key_that_is_generated() => Fix.OffersNothingAsync(Source("[|Phone|]", "modelBuilder.Entity<Account>().HasKey(a => a.Phone);").Replace("string [|Phone|] { get; set; } = \"\"", "long [|Phone|] { get; set; }", StringComparison.Ordinal).Replace("{ get; set; };", "{ get; set; }", StringComparison.Ordinal));

    /// <summary>Without annotations only the key makes the column required.</summary>
    [Fact]
    public Task Not_where_it_would_become_nullable() => Fix.OffersNothingAsync("#nullable disable\n" + Source("[|Email|]", HasKey));

    [Theory]
    [InlineData("Account? Of(ClinicContext context, string email) => context.Accounts.Find(email);")]
    [InlineData("System.Threading.Tasks.ValueTask<Account?> Of(ClinicContext context, string email) => context.Set<Account>().FindAsync(email);")]
    [InlineData("Account? Of(ClinicContext context, string email) => context.Find<Account>(email);")]
    [InlineData("object? Of(ClinicContext context, string email) => context.Find(typeof(Account), email);")]
    [InlineData("T? Of<T>(ClinicContext context, string key) where T : class => context.Set<T>().Find(key);")]
    [InlineData("void Of(ClinicContext context, Account account) => context.Update(account);")]
    [InlineData("void Of(ClinicContext context, Account account) => context.Accounts.Attach(account);")]
    [InlineData("void Of(ClinicContext context, Account account) => context.Entry(account).State = EntityState.Modified;")]
    [InlineData("void Of(ClinicContext context, object[] rows) => context.UpdateRange(rows);")]
    [InlineData("IQueryable<Account> Of(ClinicContext context) => context.Accounts.FromSqlRaw(\"SELECT Email, CreatedAt FROM Accounts\");")]
    public Task Not_where_code_takes_rows_by_it(string member) => Fix.OffersNothingAsync(Source("[|Email|]", HasKey) + $"public class Code {{ public {member} }}\n");

    [Theory]
    [InlineData("Account? Of(ClinicContext context, string email) => context.Accounts.SingleOrDefault(a => a.Email == email);")]
    [InlineData("Account? Of(List<Account> accounts) => accounts.Find(a => a.Email.Length > 0);")]
    [InlineData("Other? Of(ClinicContext context, int id) => context.Set<Other>().Find(id);")]
    [InlineData("void Of(ClinicContext context, Account account) => context.Accounts.Remove(account);")]
    public Task Where_code_does_not(string member)
    {
        var code = $"public class Other {{ public int Id {{ get; set; }} }}\npublic class Code {{ public {member} }}\n";
        return Fix.ChangesAsync(Source("[|Email|]", HasKey) + code, Source("Email", "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique();", id: "int") + code, Changes);
    }

    [Fact]
    public async Task Not_where_a_repository_of_another_project_may()
    {
        var source = Source("[|Email|]", HasKey) + "public class Code { public Account? Of(Repository<Account> accounts, string email) => accounts.Find(email); }\n";
        var test = new CodeFixTest<PrimaryKeyOnMutableAttribute, PrimaryKeyOnMutableAttributeFix> { TestCode = source, FixedCode = source };
        test.TestState.AdditionalProjects["Common"].Sources.Add("public class Repository<T>(DbContext context) where T : class { public T? Find(object key) => context.Set<T>().Find(key); }");
        test.TestState.AdditionalProjectReferences.Add("Common");
        await test.RunAsync();
    }

    [Fact]
    public async Task Not_where_another_project_names_the_class()
    {
        var test = new CodeFixTest<PrimaryKeyOnMutableAttribute, PrimaryKeyOnMutableAttributeFix>();
        test.TestState.Sources.Add("public class Reports { public Account? First { get; set; } }");
        test.TestState.AdditionalProjects["Data"].Sources.Add(Source("{|MDL0045:Email|}", HasKey));
        test.TestState.AdditionalProjectReferences.Add("Data");
        test.FixedState.AdditionalProjects["Data"].Sources.Add(Source("{|MDL0045:Email|}", HasKey));
        await test.RunAsync();
    }

    [Fact]
    public Task Several_in_one_pass() => Fix.ChangesAsync(
        Source("[|Email|]", HasKey + " modelBuilder.Entity<Tag>().HasKey(t => t.Name);") + "public class Tag { public string [|Name|] { get; set; } = \"\"; }\n",
        Source("Email", "modelBuilder.Entity<Account>().HasIndex(a => a.Email).IsUnique(); modelBuilder.Entity<Tag>().HasIndex(t => t.Name).IsUnique();", id: "int")
            + "public class Tag { public int Id { get; set; } public string Name { get; set; } = \"\"; }\n",
        "+ index Account(Email)",
        "+ index Tag(Name)",
        "- key Account(Email)",
        "+ key Account(Id)",
        "+ key Tag(Id)",
        "- key Tag(Name)",
        "+ property Account.Id",
        "+ property Tag.Id");

    private static string Other(string statement) => $$"""
        public class OtherContext : DbContext
        {
            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statement}}
            }
        }

        """;

    private static string Source(string email, string statements, string ofClass = "", string ofEmail = "", string? id = null) => $$"""
        {{ofClass}}public class Account
        {
        {{(id is null ? "" : $"    public {id} Id {{ get; set; }}\n")}}    {{ofEmail}}public string {{email}} { get; set; } = "";
            public DateTime CreatedAt { get; set; }
        }

        public class ClinicContext : DbContext
        {
            public DbSet<Account> Accounts => Set<Account>();

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.UseSqlServer("-");

            protected override void OnModelCreating(ModelBuilder modelBuilder)
            {
                {{statements}}
            }
        }

        """;
}
