using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Interpretation;

namespace ModelLint.Reading.Providers;

/// <summary>What a choice of options is for; where two contradict each other, the first of these decides.</summary>
internal enum OptionsPurpose
{
    Application,

    /// <summary>A design-time factory: for the tools.</summary>
    DesignTime,

    /// <summary><c>if (!options.IsConfigured)</c>: unless somebody else has chosen.</summary>
    Fallback,

    Test,

    /// <summary>No database at all, beside a real one only for tests.</summary>
    InMemory,
}

/// <summary>A call that chooses or changes the options of a context: <c>UseNpgsql</c>, <c>UseSnakeCaseNamingConvention</c>, <c>MapEnum</c> …</summary>
/// <param name="Method">Its name.</param>
/// <param name="Syntax">The call.</param>
/// <param name="Context">The context that the code around it names: <c>AddDbContext&lt;T&gt;</c>, <c>DbContextOptionsBuilder&lt;T&gt;</c>, a design-time factory's.</param>
/// <param name="DeclaringType">The metadata name of the type that it stands in, which may be the context itself; null in top-level statements.</param>
/// <param name="Purpose">What it is for.</param>
internal sealed record ContextOptionsCall(string Method, InvocationExpressionSyntax Syntax, TypeSyntax? Context, string? DeclaringType, OptionsPurpose Purpose)
{
    /// <summary>Whether it is one of <see cref="PackageOptions"/>.</summary>
    public bool IsOfPackage { get; init; }

    public Anchor Anchor => SyntaxFacts.AnchorOf(Syntax);

    /// <summary>The first type argument, or that of <c>typeof</c> as first argument: the enum of <c>MapEnum</c>, the service of <c>ReplaceService</c>.</summary>
    public TypeSyntax? FirstType => TypeArguments?.FirstOrDefault() ?? (Syntax.ArgumentList.Arguments.FirstOrDefault()?.Expression as TypeOfExpressionSyntax)?.Type;

    /// <summary>Whether it is certainly called on the options, where another class has a method of that name.</summary>
    public bool IsOfOptions => Context is not null || Syntax.FirstAncestorOrSelf<MethodDeclarationSyntax>()?.Identifier.ValueText == EFCoreNames.OnConfiguring;

    public IEnumerable<TypeSyntax>? TypeArguments => SyntaxFacts.TypeArgumentsOf(Syntax);
}
