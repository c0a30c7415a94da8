namespace ModelLint.Cli;

/// <summary>What the process ends with. docs/command-line.md lists them for users.</summary>
internal enum ExitCode
{
    /// <summary>Done, and everything was read in full.</summary>
    ReadInFull = 0,

    /// <summary>Done, but something in a model is unknown.</summary>
    SomethingUnknown = 1,

    /// <summary>Nothing could be read: wrong arguments, a project that does not load, no context in it.</summary>
    NotRead = 2,
}
