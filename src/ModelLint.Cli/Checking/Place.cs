using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Cli.Checking;

/// <summary>A place in a file, as people and tools count: from 1 on.</summary>
internal readonly record struct Place(int Line, int Column)
{
    public static Place Of(LinePosition position) => new(position.Line + 1, position.Character + 1);
}
