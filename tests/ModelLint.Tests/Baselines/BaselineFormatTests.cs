using Microsoft.CodeAnalysis.Text;
using ModelLint.Baselines;

namespace ModelLint.Tests.Baselines;

public sealed class BaselineFormatTests
{
    private static readonly BaselineEntry Name = new("MDL0003", EntityType: "Shop.Product", Members: "Name");
    private static readonly BaselineEntry Key = new("MDL0005", EntityType: "Shop.Outer+Inner<System.Int32>", Members: "A,B.C");
    private static readonly BaselineEntry Configuration = new("MDL0037", EntityType: "Shop.Product", Subject: "Shop.ProductConfiguration");
    private static readonly BaselineEntry Secret = new("MDL0047", Context: "Shop.ShopContext", Subject: "UseNpgsql");

    [Fact]
    public void A_finding_is_a_line_and_they_are_sorted() => Assert.Equal(
        """
        {
          "version": 1,
          "findings": [
            { "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name" },
            { "rule": "MDL0005", "entityType": "Shop.Outer+Inner<System.Int32>", "members": "A,B.C" },
            { "rule": "MDL0037", "entityType": "Shop.Product", "subject": "Shop.ProductConfiguration" },
            { "rule": "MDL0047", "context": "Shop.ShopContext", "subject": "UseNpgsql" }
          ]
        }

        """,
        BaselineFormat.Write([Secret, Name, Configuration, Key, Name]));

    [Fact]
    public void What_is_written_is_read_again()
    {
        BaselineEntry[] all = [Name, Key, Configuration, Secret, new("MDL0003", EntityType: "Ünïcode.\"Quoted\\", Members: "A\tB")];

        Assert.Equal(all.ToHashSet(), Read(BaselineFormat.Write(all)).Entries.Select(entry => entry.Entry).ToHashSet());
        Assert.Equal(BaselineFormat.Write(all), BaselineFormat.Write(all.Reverse()));
    }

    [Theory]
    [InlineData("""{ "version": 1, "findings": [] }""")]
    [InlineData("""{ "version": 1 }""")]
    [InlineData("""{ "findings": [], "version": 1, }""")]
    [InlineData("""{ "$schema": "modellint.schema.json", "version": 1, "findings": [] }""")]
    public void Empty(string text)
    {
        var baseline = Read(text);

        Assert.Null(baseline.Problem);
        Assert.Empty(baseline.Entries);
    }

    [Theory]
    [InlineData("""{ "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name" }""")]
    [InlineData("""{ "members": "Name", "rule": "MDL0003", "entityType": "Shop.\u0050roduct" },""")]
    [InlineData("""{ "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name", "note": "imported", "since": 2024, "agreed": true, "by": null }""")]
    [InlineData("{\n\"rule\"\n:\n\"MDL0003\",\"entityType\":\"Shop.Product\",\"members\":\"Name\"}\r\n")]
    public void However_a_finding_is_written_it_is_the_same(string finding) =>
        Assert.Equal(Name, Assert.Single(Read($"{{ \"version\": 1, \"findings\": [ {finding} ] }}").Entries).Entry);

    [Fact]
    public void An_entry_knows_its_place()
    {
        var text = BaselineFormat.Write([Name, Secret]);

        Assert.Equal(
            ["""{ "rule": "MDL0003", "entityType": "Shop.Product", "members": "Name" }""", """{ "rule": "MDL0047", "context": "Shop.ShopContext", "subject": "UseNpgsql" }"""],
            Read(text).Entries.Select(entry => text.Substring(entry.Span.Start, entry.Span.Length)));
    }

    [Theory]
    [InlineData("", "expected is '{'", "")]
    [InlineData("null", "expected is '{'", "null")]
    [InlineData("[]", "expected is '{'", "[")]
    [InlineData("{", "expected is a string", "")]
    [InlineData("{ version: 1 }", "expected is a string", "version")]
    [InlineData("{ \"version\" 1 }", "expected is ':'", "1")]
    [InlineData("{ \"version\": \"1\" }", "expected is a number", "\"1\"")]
    [InlineData("{ \"version\": 2 }", "this ModelLint reads version 1", "2")]
    [InlineData("{ \"findings\": [] }", "its version is missing", "{")]
    [InlineData("{ \"version\": 1 \"findings\": [] }", "expected is ',' or '}'", "\"findings\"")]
    [InlineData("{ \"version\": 1, \"findings\": {} }", "expected is '['", "{")]
    [InlineData("{ \"version\": 1, \"findings\": [ \"MDL0003\" ] }", "expected is '{'", "\"MDL0003\"")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": 3 } ] }", "expected is a string", "3")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"members\": \"A\" } ] }", "a finding has no rule", "{ \"members\": \"A\" }")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"note\": [] } ] }", "expected is a string, a number, true, false or null", "[")]
    [InlineData("{ \"version\": 1, \"findings\": [ { \"rule\": \"MDL0003 } ] }", "expected is a string", "\"MDL0003 } ] }")]
    [InlineData("{ \"version\": 1 } {}", "expected is the end of the file", "{")]
    [InlineData("{ \"version\": 1,\n<<<<<<< ours\n \"a\": 1,\n=======\n \"b\": 1,\n>>>>>>> theirs\n \"findings\": [] }", "a merge conflict is not resolved", "<<<<<<< ours")]
    public void What_cannot_be_read_and_where(string text, string reason, string place)
    {
        var baseline = Read(text);

        Assert.Empty(baseline.Entries);
        Assert.Equal((reason, place), (baseline.Problem!.Value.Reason, text.Substring(baseline.Problem.Value.Span.Start, baseline.Problem.Value.Span.Length)));
    }

    private static Baseline Read(string text) => BaselineFormat.Read(SourceText.From(text));
}
