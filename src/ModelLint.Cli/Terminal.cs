using Spectre.Console;

namespace ModelLint.Cli;

/// <summary>Text with colours where the terminal has them: Spectre.Console knows (NO_COLOR, TERM, redirection, Windows).</summary>
internal sealed class Terminal
{
    private readonly IAnsiConsole _console;

    public Terminal(TextWriter writer)
    {
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        // A line is never broken: it is for grep, and for terminals that find places in it.
        _console.Profile.Width = int.MaxValue;
    }

    public void WriteLine(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        foreach (var (text, style) in parts)
        {
            _console.Write(text, style);
        }

        _console.WriteLine();
    }
}
