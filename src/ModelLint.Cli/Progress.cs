namespace ModelLint.Cli;

/// <summary>What is going on, on standard error: only for somebody who watches, or who asked for it.</summary>
internal sealed class Progress(bool isVerbose)
{
    private readonly bool _isWatched = isVerbose || !Console.IsErrorRedirected;

    public void Report(string message)
    {
        if (_isWatched)
        {
            Console.Error.WriteLine(message);
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
