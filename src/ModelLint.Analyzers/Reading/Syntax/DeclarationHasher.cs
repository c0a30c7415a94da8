using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>FNV-1a over 64 bits, fed with characters: <c>string.GetHashCode</c> has too few bits to stand for a whole compilation.</summary>
internal static class DeclarationHasher
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int ChunkSize = 4096;

    /// <summary>
    /// The hash of a text without its bodies. A body leaves a mark, since <c>get { … }</c> and <c>get;</c> declare different properties.
    /// The parse options count, because preprocessor symbols decide what a text declares.
    /// </summary>
    public static ulong Hash(SourceText text, IReadOnlyList<TextSpan> bodies, CSharpParseOptions options)
    {
        var hash = Combine(Seed, (ulong)options.GetHashCode());
        var buffer = new char[Math.Min(ChunkSize, text.Length)];
        var position = 0;
        foreach (var body in bodies)
        {
            hash = Combine(hash, text, position, body.Start, buffer);
            hash = Combine(hash, '\0');
            position = body.End;
        }

        return Combine(hash, text, position, text.Length, buffer);
    }

    public static ulong Combine(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);

    private static ulong Combine(ulong hash, SourceText text, int start, int end, char[] buffer)
    {
        while (start < end)
        {
            var count = Math.Min(buffer.Length, end - start);
            text.CopyTo(start, buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                hash = Combine(hash, buffer[i]);
            }

            start += count;
        }

        return hash;
    }
}
