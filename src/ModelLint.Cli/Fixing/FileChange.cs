using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Cli.Fixing;

/// <summary>What is to be written to a file.</summary>
/// <param name="Before">Null where the file is new.</param>
internal sealed record FileChange(string Path, SourceText? Before, SourceText After)
{
    private static readonly Encoding NewFile = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <summary>
    /// Writes all files or none: what is there is compared first, and taken back if one of them cannot be written. In place, since a file that takes
    /// the place of another has neither its rights nor the links to it.
    /// </summary>
    public static async Task WriteAsync(IReadOnlyList<FileChange> changes)
    {
        var originals = new List<(FileChange Change, byte[]? Bytes)>();
        foreach (var change in changes)
        {
            originals.Add((change, await change.ReadOriginalAsync()));
        }

        var written = 0;
        try
        {
            foreach (var change in changes)
            {
                written++;
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(change.Path)!);
                await File.WriteAllBytesAsync(change.Path, Encode(change.After, change.Before?.Encoding ?? NewFile));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            foreach (var (change, bytes) in originals.Take(written))
            {
                await change.RestoreAsync(bytes);
            }

            throw new CommandException($"Nothing was written: {exception.Message}");
        }
    }

    /// <summary>With the encoding that it has, a byte order mark or none: the text that was changed has to be the file's, to the last byte.</summary>
    private async Task<byte[]?> ReadOriginalAsync()
    {
        if (Before is null)
        {
            return null;
        }

        var bytes = await File.ReadAllBytesAsync(Path);
        return Before.Encoding is { } encoding && bytes.AsSpan().SequenceEqual(Encode(Before, encoding)) ? bytes
            : throw new CommandException($"Nothing was written: {Path} is not what was read, or has an encoding that cannot be written again.");
    }

    private static byte[] Encode(SourceText text, Encoding encoding) => [.. encoding.GetPreamble(), .. encoding.GetBytes(text.ToString())];

    private async Task RestoreAsync(byte[]? bytes)
    {
        try
        {
            if (bytes is not null)
            {
                await File.WriteAllBytesAsync(Path, bytes);
            }
            else
            {
                File.Delete(Path);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The one that could not be written was not changed either.
        }
    }
}
