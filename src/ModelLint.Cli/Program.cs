using System.CommandLine;
using ModelLint.Cli;

var command = new RootCommand("Reads the model that EF Core would build, from source.") { new ModelCommand() };
var parsed = command.Parse(args);
var exitCode = await parsed.InvokeAsync();

// System.CommandLine says 1 where the arguments are wrong; here that is "something unknown".
return parsed.Errors.Count > 0 ? (int)ExitCode.NotRead : exitCode;
