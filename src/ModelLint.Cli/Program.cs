using System.CommandLine;
using System.Text;
using ModelLint.Cli;

var command = new RootCommand("Reads the model that EF Core would build, from source, checks it, and fixes what is found.")
{
    new CheckCommand(), new FixCommand(), new BaselineCommand(), new ModelCommand(),
};
if (OperatingSystem.IsWindows())
{
    // Where the code page of the console would make question marks of names.
    Console.OutputEncoding = Encoding.UTF8;
}

var parsed = command.Parse(args);
var exitCode = await parsed.InvokeAsync();

// System.CommandLine says 1 where the arguments are wrong; here that is "something to look at".
return parsed.Errors.Count > 0 ? (int)ExitCode.Failed : exitCode;
