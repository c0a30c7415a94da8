namespace ModelLint.EndToEnd.Validation;

internal static class ValidatedSource
{
    /// <summary>What is saved, a property each; the application reads it from a file.</summary>
    public static readonly IReadOnlyList<string> Values =
    [
        "Age=0", "Age=150", "Age=-1", "Age=151",
        "Weight=0.5", "Weight=0", "Weight=300", "Weight=300.5",
        "Price=0.01", "Price=9", "Price=10", "Price=1000", "Price=0", "Price=1000.01", "Price=-5",
        "Count=1", "Count=0",
        "Born=2000-01-01", "Born=2099-12-31", "Born=1999-12-31", "Born=2100-01-02",
        "Seen=2000-01-01 00:00:00", "Seen=2050-06-01 12:30:00", "Seen=1999-12-31 23:59:59", "Seen=2100-01-01 00:00:01",
        "Grade=A", "Grade=it's", "Grade=C",
        "Floor=12", "Floor=13",
        "Name=ab", "Name=a ", "Name=a",
        "Code=ab", "Code=abcd", "Code=abcde", "Code=a",
        "Mail=a@b", "Mail=first.last@example.org", "Mail=@b", "Mail=a@", "Mail=a@b@c", "Mail=ab",
        "Site=https://example.org", "Site=HTTP://x", "Site=ftp://x", "Site=gopher://x", "Site=example.org",
        "Plate=ABC-1", "Plate=XYZ-2024", "Plate=abc-1", "Plate=ABC-", "Plate=xABC-1", "Plate=",
        "Word=it's", "Word=that's", "Word=its",
        "Phone=+49 (30) 123-456", "Phone=12345 ext. 6", "Phone=none", "Phone=12a45",
        "Card=4111 1111 1111 1111", "Card=4111-x",
        "Data=QUJD", "Data=QUI=", "Data=Q*==",
    ];

    /// <summary>The application; <c>PROVIDER</c> stands for the call that chooses the database.</summary>
    public const string Text = """
        using System.ComponentModel.DataAnnotations;
        using System.Globalization;
        using Microsoft.EntityFrameworkCore;

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        using (var database = new ValidatedContext(args[0]))
        {
            database.Database.EnsureDeleted();
            database.Database.EnsureCreated();
            database.Add(new Person());
            database.SaveChanges();
        }

        foreach (var line in File.ReadAllLines("values.txt"))
        {
            var (name, text) = (line[..line.IndexOf('=')], line[(line.IndexOf('=') + 1)..]);
            var property = typeof(Person).GetProperty(name)!;
            var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
            object value = type == typeof(DateOnly) ? DateOnly.Parse(text)
                : type == typeof(DateTime) ? DateTime.SpecifyKind(DateTime.Parse(text), DateTimeKind.Utc)
                : Convert.ChangeType(text, type);
            var person = new Person();
            property.SetValue(person, value);
            var isValid = Validator.TryValidateObject(person, new ValidationContext(person), null, validateAllProperties: true);

            using var context = new ValidatedContext(args[0]);
            context.Add(person);
            var outcome = "taken";
            try
            {
                context.SaveChanges();
            }
            catch (DbUpdateException exception)
            {
                outcome = exception.InnerException!.Message.Contains($"CK_Persons_{name}_") ? "refused" : exception.InnerException.Message;
            }

            Console.WriteLine($"{line} => {outcome}, {(isValid ? "valid" : "invalid")}");
        }

        public class Person
        {
            public int Id { get; set; }
            [Range(0, 150)] public int? Age { get; set; }
            [Range(0.0, 300.0, MinimumIsExclusive = true)] public double? Weight { get; set; }
            [Range(typeof(decimal), "0.01", "1000")] public decimal? Price { get; set; }
            [Range(1, int.MaxValue)] public int? Count { get; set; }
            [Range(typeof(DateOnly), "2000-01-01", "2100-01-01")] public DateOnly? Born { get; set; }
            [Range(typeof(DateTime), "2000-01-01", "2100-01-01")] public DateTime? Seen { get; set; }
            [AllowedValues("A", "it's", null)] public string? Grade { get; set; }
            [DeniedValues(13)] public int? Floor { get; set; }
            [MinLength(2)] public string? Name { get; set; }
            [Length(2, 4)] public string? Code { get; set; }
            [EmailAddress] public string? Mail { get; set; }
            [Url] public string? Site { get; set; }
            [RegularExpression(@"[A-Z]{3}-\d+")] public string? Plate { get; set; }
            [RegularExpression("(it's|that's)")] public string? Word { get; set; }
            [Phone] public string? Phone { get; set; }
            [CreditCard] public string? Card { get; set; }
            [Base64String] public string? Data { get; set; }
        }

        public class ValidatedContext(string connection) : DbContext
        {
            public DbSet<Person> Persons => Set<Person>();

            protected override void OnConfiguring(DbContextOptionsBuilder options) => options.PROVIDER(connection);
        }

        """;
}
