// Writes the generated parts of the documentation: dotnet run --project build/DocGen
// With --check it writes nothing, and fails where there is something to write.
using ModelLint.DocGen;

var root = new DirectoryInfo(AppContext.BaseDirectory);
while (root is not null && !File.Exists(Path.Combine(root.FullName, "ModelLint.sln")))
{
    root = root.Parent;
}

var outdated = Documents.Outdated(root?.FullName ?? throw new InvalidOperationException("Not within the repository.")).ToArray();
var check = args is ["--check"];
foreach (var (path, text) in outdated)
{
    Console.WriteLine(check ? $"{path} is out of date: dotnet run --project build/DocGen" : $"{path} written");
    if (!check)
    {
        File.WriteAllText(path, text);
    }
}

return check && outdated.Length > 0 ? 1 : 0;
