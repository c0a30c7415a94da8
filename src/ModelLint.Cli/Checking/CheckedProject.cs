using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ModelLint.Cli.Checking;

/// <summary>What the rules say of one project, for one target framework.</summary>
/// <param name="Diagnostics">The findings as csc has them.</param>
/// <param name="Problems">Why that may not be all of them; empty where it is.</param>
/// <param name="Notes">What could be analysed and has nothing certain in it.</param>
internal sealed record CheckedProject(
    Project Project, Compilation Compilation, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<string> Problems, IReadOnlyList<string> Notes);
