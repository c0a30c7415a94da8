namespace ModelLint.Cli;

/// <summary>Why a command cannot do its work, in a sentence or more for the person who typed it.</summary>
internal class CommandException(string message) : Exception(message);
