// Gives a library a name that is ModelLint's own: PrivateAssembly INPUT.dll OUTPUT.dll
// An analyzer host has libraries of its own (Humanizer among them, in Roslyn's workspaces), and other analyzers bring theirs. Under one name, the first that
// is loaded serves all; under a name of its own, a library meets none of them.
using Mono.Cecil;
using Mono.Cecil.Cil;

var (input, output) = (args[0], args[1]);
using var assembly = AssemblyDefinition.ReadAssembly(input);

assembly.Name.Name = assembly.MainModule.Name = Path.GetFileNameWithoutExtension(output);
// The signature was over the old name.
assembly.Name.PublicKey = [];
assembly.Name.HasPublicKey = false;
assembly.MainModule.Attributes &= ~ModuleAttributes.StrongNameSigned;

// Humanizer compiles its hundred patterns, which takes a compiler process longer than all names of a large model are matched with them. It asks this for the option.
if (assembly.MainModule.GetType("Humanizer.RegexOptionsUtil")?.Properties.Single(property => property.Name == "Compiled").GetMethod.Body is { } compiled)
{
    compiled.Instructions.Clear();
    compiled.Instructions.Add(Instruction.Create(OpCodes.Ldc_I4_0));
    compiled.Instructions.Add(Instruction.Create(OpCodes.Ret));
}

// The same input gives the same bytes.
assembly.Write(output, new WriterParameters { DeterministicMvid = true, Timestamp = 0 });
