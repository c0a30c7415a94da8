namespace ModelLint.Cli;

/// <summary>What is going on, on standard error: only for somebody who watches, or who asked for it.</summary>
internal sealed class Progress(bool isVerbose)
{
    private readonly bool _isWatched = isVerbose || !Console.IsErrorRedirected;

    private readonly HashSet<string> _notes = [];

    public void Report(string message)
    {
        if (_isWatched)
        {
            Console.Error.WriteLine(message);
        }
    }

    /// <summary>What nobody asked for and everybody has to know: once, however often it comes up.</summary>
    public void Note(string message)
    {
        if (_notes.Add(message))
        {
            Console.Error.WriteLine($"modellint: {message}");
        }
    }

    public void Detail(string message)
    {
        if (isVerbose)
        {
            Console.Error.WriteLine(message);
        }
    }
}
