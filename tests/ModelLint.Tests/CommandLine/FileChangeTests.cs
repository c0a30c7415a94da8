using System.Text;
using Microsoft.CodeAnalysis.Text;
using ModelLint.Cli;
using ModelLint.Cli.Fixing;

namespace ModelLint.Tests.CommandLine;

public sealed class FileChangeTests : IDisposable
{
    private static readonly UTF8Encoding WithoutMark = new(encoderShouldEmitUTF8Identifier: false);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("modellint-files-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("utf-8", true)]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    public async Task A_file_keeps_its_encoding_its_mark_and_its_line_endings(string name, bool hasMark)
    {
        var encoding = name == "utf-8" ? new UTF8Encoding(hasMark) : Encoding.GetEncoding(name);
        var path = Write("Größe.cs", [.. encoding.GetPreamble(), .. encoding.GetBytes("// Größe\r\nclass A;\n")]);

        await FileChange.WriteAsync([Change(path, text => text.Replace("class A;", "class B;\r\n"))]);

        byte[] expected = [.. encoding.GetPreamble(), .. encoding.GetBytes("// Größe\r\nclass B;\r\n\n")];
        Assert.Equal(expected, await File.ReadAllBytesAsync(path));
    }

    [Fact]
    public async Task Nothing_is_written_where_a_file_has_changed_since_it_was_read()
    {
        var (first, second) = (Write("A.cs", "class A;"u8.ToArray()), Write("B.cs", "class B;"u8.ToArray()));
        var changes = new[] { Change(first, _ => "class X;"), Change(second, _ => "class Y;") };
        await File.WriteAllTextAsync(second, "class B; // by somebody else");

        var exception = await Assert.ThrowsAsync<CommandException>(() => FileChange.WriteAsync(changes));

        Assert.StartsWith($"Nothing was written: {second} is not what was read", exception.Message);
        Assert.Equal("class A;", await File.ReadAllTextAsync(first));
    }

    [Fact]
    public async Task What_was_written_is_taken_back_where_another_file_cannot_be()
    {
        var first = Write("A.cs", "class A;"u8.ToArray());
        // A file where the folder of the new one would have to be.
        var inTheWay = Write("Folder", []);
        var changes = new[] { Change(first, _ => "class X;"), new FileChange(Path.Combine(inTheWay, "New.cs"), null, SourceText.From("class New;")) };

        await Assert.ThrowsAsync<CommandException>(() => FileChange.WriteAsync(changes));

        Assert.Equal("class A;", await File.ReadAllTextAsync(first));
    }

    [Fact]
    public async Task A_new_file_has_no_mark()
    {
        var path = Path.Combine(_folder.FullName, "New", "New.cs");

        await FileChange.WriteAsync([new(path, null, SourceText.From("class New;\n"))]);

        Assert.Equal(WithoutMark.GetBytes("class New;\n"), await File.ReadAllBytesAsync(path));
    }

    private string Write(string name, byte[] bytes)
    {
        var path = Path.Combine(_folder.FullName, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Reads the file as Roslyn does.</summary>
    private static FileChange Change(string path, Func<string, string> change)
    {
        using var stream = File.OpenRead(path);
        var before = SourceText.From(stream);
        return new(path, before, SourceText.From(change(before.ToString()), before.Encoding));
    }
}
