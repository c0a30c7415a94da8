using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>FNV-1a over 64 bits, fed with the characters of a text: <c>string.GetHashCode</c> has too few bits to stand for a whole compilation.</summary>
internal sealed class DeclarationHasher(SourceText text)
{
    public const ulong Seed = 14695981039346656037;
    private const ulong Prime = 1099511628211;
    private const int ChunkSize = 4096;

    private readonly char[] _buffer = new char[Math.Min(ChunkSize, text.Length)];

    /// <summary>A body leaves a mark, since <c>get { … }</c> and <c>get;</c> declare different properties.</summary>
    /// <param name="hash">What there is so far.</param>
    /// <param name="span">A part of the text.</param>
    /// <param name="bodies">Those that are left out, in source order.</param>
    public ulong Combine(ulong hash, TextSpan span, IEnumerable<TextSpan> bodies)
    {
        var position = span.Start;
        foreach (var body in bodies)
        {
            hash = Combine(CombineText(hash, position, body.Start), '\0');
            position = body.End;
        }

        return Combine(CombineText(hash, position, span.End), '\u0001');
    }

    public static ulong Combine(ulong hash, ulong value) => unchecked((hash ^ value) * Prime);

    public static ulong Combine(ulong hash, string name)
    {
        foreach (var letter in name)
        {
            hash = Combine(hash, letter);
        }

        return Combine(hash, '\u0001');
    }

    private ulong CombineText(ulong hash, int start, int end)
    {
        while (start < end)
        {
            var count = Math.Min(_buffer.Length, end - start);
            text.CopyTo(start, _buffer, 0, count);
            for (var i = 0; i < count; i++)
            {
                hash = Combine(hash, _buffer[i]);
            }

            start += count;
        }

        return hash;
    }
}
