using Spectre.Console;

namespace ModelLint.Cli;

/// <summary>Text with colours where the terminal has them: Spectre.Console knows (NO_COLOR, TERM, redirection, Windows).</summary>
internal sealed class Terminal
{
    private readonly TextWriter _writer;
    private readonly IAnsiConsole _console;

    public Terminal(TextWriter writer)
    {
        _writer = writer;
        _console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        // A line is never broken: it is for grep, and for terminals that find places in it.
        _console.Profile.Width = int.MaxValue;
    }

    public void WriteLine(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        foreach (var (text, style) in parts)
        {
            // What is not for eyes is written as it is, to the last carriage return.
            if (_console.Profile.Capabilities is not { Ansi: true, ColorSystem: not ColorSystem.NoColors })
            {
                _writer.Write(text);
            }
            else
            {
                _console.Write(text, style);
            }
        }

        _writer.WriteLine();
    }
}
