using ModelLint.Metadata;

namespace ModelLint.Tests.Reading.FluentApi;

/// <summary>Where fixes may write: the places that configure an entity type, and whether they serve it alone.</summary>
public sealed class ConfigurationPlaceTests
{
    [Theory]
    [InlineData("""modelBuilder.Entity<Patient>(p => p.ToTable("p"));""", "EntityBlock", true, """p => p.ToTable("p")""")]
    [InlineData("""modelBuilder.Entity<Patient>().ToTable("p");""", "EntityCall", true, "modelBuilder.Entity<Patient>()")]
    [InlineData("""modelBuilder.Entity(typeof(Patient)).ToTable("p");""", "EntityCall", true, "modelBuilder.Entity(typeof(Patient))")]
    [InlineData("""foreach (var type in new[] { typeof(Patient) }) modelBuilder.Entity(type).ToTable("p");""", "EntityCall", false, "modelBuilder.Entity(type)")]
    [InlineData("""Stamp<Patient>(modelBuilder);""", "EntityCall", false, "builder.Entity<T>()")]
    [InlineData("""modelBuilder.ApplyConfiguration(new Sized(3));""", "ConfigureMethod", true, "public void Configure(EntityTypeBuilder<Patient> builder)")]
    [InlineData("""modelBuilder.Entity<Patient>(ConfigurePatient);""", "ConfigureMethod", true, "private static void ConfigurePatient")]
    public async Task A_place(string body, string kind, bool isSpecific, string text)
    {
        var model = await ClinicSource.ReadAsync(body);

        var place = Assert.Single(model.FindEntityType("Clinic.Patient")!.ConfigurationPlaces);
        Assert.Equal(kind, $"{place.Kind}");
        Assert.Equal(isSpecific, place.IsSpecific);
        Assert.StartsWith(text, TextOf(place.Anchor), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_Configure_of_a_generic_base_is_specific_to_none_and_that_of_its_heir_is()
    {
        var model = await ClinicSource.ReadAsync("""modelBuilder.ApplyConfiguration(new NamedDoctor());""");

        var places = model.FindEntityType("Clinic.Doctor")!.ConfigurationPlaces;
        Assert.Equal([true, false], places.Select(place => place.IsSpecific));
        Assert.Contains("override", TextOf(places[0].Anchor), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""modelBuilder.Entity<Patient>().Property(p => p.Name).HasMaxLength(3);""", "modelBuilder.Entity<Patient>().Property(p => p.Name)")]
    [InlineData("""modelBuilder.Entity<Patient>(b => b.Property("Name").HasMaxLength(3));""", "b.Property(\"Name\")")]
    [InlineData("""Lengths(modelBuilder, 3, "Name", "Note");""", null)]
    public async Task The_calls_that_configure_one_property(string body, string? text)
    {
        var model = await ClinicSource.ReadAsync(body);

        var configurations = model.FindEntityType("Clinic.Patient")!.FindProperty("Name")!.Configurations;
        Assert.Equal(text is null ? [] : [text], configurations.Select(TextOf));
    }

    private static string TextOf(Anchor anchor) => anchor.Tree.GetText().ToString(anchor.Span);
}
