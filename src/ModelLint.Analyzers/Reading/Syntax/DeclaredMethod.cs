using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ModelLint.Reading.Syntax;

/// <summary>A method as its tree declares it. Its name, parameters and body are those of <see cref="Syntax"/>.</summary>
/// <param name="Receiver">The receiver of an extension method: its <c>this</c> parameter, or the parameter of the extension block around it.</param>
internal sealed record DeclaredMethod(MethodDeclarationSyntax Syntax, ParameterSyntax? Receiver)
{
    public string Name => Syntax.Identifier.ValueText;
}
