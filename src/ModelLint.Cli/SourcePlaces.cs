using ModelLint.Metadata;

namespace ModelLint.Cli;

/// <summary>A place in source as people and tools read it: a file seen from the project's folder, line and column from 1 on.</summary>
internal sealed record SourcePlace(string File, int Line, int Column)
{
    public override string ToString() => $"{File}({Line},{Column})";
}

/// <summary>Says where in a project an anchor is. No path of this machine gets out.</summary>
internal sealed class SourcePlaces(string projectFolder)
{
    public SourcePlace Of(Anchor anchor)
    {
        var line = anchor.ToOwnPart().ToLocation().GetLineSpan().StartLinePosition;
        var path = anchor.Tree.FilePath;
        var file = Path.IsPathRooted(path) ? Path.GetRelativePath(projectFolder, path) : path;
        return new(file.Replace('\\', '/'), line.Line + 1, line.Character + 1);
    }
}
