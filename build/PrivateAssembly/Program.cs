// Gives a library a name that is ModelLint's own: PrivateAssembly INPUT.dll OUTPUT.dll
// An analyzer host has libraries of its own (Humanizer among them, in Roslyn's workspaces), and other analyzers bring theirs. Under one name, the first that
// is loaded serves all; under a name of its own, a library meets none of them.
using Mono.Cecil;

var (input, output) = (args[0], args[1]);
using var assembly = AssemblyDefinition.ReadAssembly(input);

assembly.Name.Name = assembly.MainModule.Name = Path.GetFileNameWithoutExtension(output);
// The signature was over the old name.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

// The same input gives the same bytes.
assembly.Write(output, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
