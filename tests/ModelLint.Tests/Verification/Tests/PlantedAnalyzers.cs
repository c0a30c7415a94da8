using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ModelLint.Tests.Verification.Tests;

/// <summary>Reports properties that are called Bad, and does so rightly; derived ones do it wrongly, each in its way.</summary>
public class BadProperty : DiagnosticAnalyzer
{
    protected static readonly DiagnosticDescriptor Descriptor =
        new("TEST01", "Title", "Property '{0}' is bad", "Tests", DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Descriptor];

    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(context => Report(context.Symbol, context.Compilation, context.ReportDiagnostic), SymbolKind.Property);
    }

    protected virtual void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report)
    {
        if (property.Name.StartsWith("Bad", StringComparison.Ordinal))
            report(Found(property, property.Locations[0]));
    }

    protected static Diagnostic Found(ISymbol property, Location location) => Diagnostic.Create(
        Descriptor, location, ImmutableDictionary<string, string?>.Empty.Add("Member", property.Name), property.Name);
}

public sealed class ReportsTwice : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report)
    {
        base.Report(property, compilation, report);
        if (property.Name == "Bad")
            report(Diagnostic.Create(Descriptor, property.Locations[0], "again"));
    }
}

public sealed class Crashes : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report) => throw new InvalidOperationException("planted");
}

public sealed class ReportsNowhere : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report) => report(Found(property, Location.None));
}

/// <summary>Right in a build; no editor shows it.</summary>
public sealed class ReportsInAnotherFile : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report)
    {
        if (property.Name == "Cause")
            report(Found(property, compilation.GetTypeByMetadataName("Elsewhere")!.Locations[0]));
    }
}

/// <summary>Right in a build; no editor shows it.</summary>
public sealed class ReportsAtCompilationEnd : BadProperty
{
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationAction(context =>
        {
            var property = context.Compilation.GetTypeByMetadataName("Entity")!.GetMembers("Bad").Single();
            context.ReportDiagnostic(Found(property, property.Locations[0]));
        });
    }
}

/// <summary>Points into another project where an editor hands it that project's source.</summary>
public sealed class ReportsInAnotherProject : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report)
    {
        if (property is IPropertySymbol { Type.Name: "Foreign" } foreign)
            report(Found(property, foreign.Type.Locations[0]));
    }
}

/// <summary>Says something else of a referenced project in an editor, where private setters are seen, and in a build, where they are not.</summary>
public sealed class TrustsSettersOfAnotherProject : BadProperty
{
    protected override void Report(ISymbol property, Compilation compilation, Action<Diagnostic> report)
    {
        if (property is IPropertySymbol { Type: INamedTypeSymbol { Name: "Foreign" } foreign }
            && foreign.GetMembers("Id").OfType<IPropertySymbol>().Any(id => id.SetMethod is null))
            report(Found(property, property.Locations[0]));
    }
}
