using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Syntax;

namespace ModelLint.Reading.Declarations;

/// <summary>A method, or the getter of an extension property, of this compilation's source, with what is needed to understand the names in its body.</summary>
internal sealed class SourceMethod
{
    public MemberDeclarationSyntax Syntax => Declaration.Syntax;

    public required DeclaredMethod Declaration { get; init; }

    /// <summary>The type that declares it, with the arguments that the question implied: for <c>Derived : Base&lt;Visit&gt;</c> a method of <c>Base</c> is declared by <c>Base&lt;Visit&gt;</c>.</summary>
    public required ClrType DeclaringType { get; init; }

    public required NameScope Scope { get; init; }

    /// <summary>The receiver of an extension, <c>this</c> parameter or parameter of an extension block; null otherwise.</summary>
    public ParameterSyntax? Receiver => Declaration.Receiver;

    /// <summary>Whether <see cref="Receiver"/> is the first of the method's own parameters.</summary>
    public bool IsReceiverOwnParameter => Receiver is not null && Parameters.FirstOrDefault() == Receiver;

    public SeparatedSyntaxList<ParameterSyntax> Parameters => Declaration.Parameters;

    /// <summary>A block or an expression; null where it has none.</summary>
    public SyntaxNode? Body => Declaration.Body;

    /// <summary>The method's own type parameters.</summary>
    public required IReadOnlyList<string> TypeParameters { get; init; }

    /// <summary>The type parameters of the declaring type (and the types around it) and what stands for them in <see cref="DeclaringType"/>.</summary>
    public required IReadOnlyDictionary<string, ClrType> TypeArguments { get; init; }

    /// <summary>Whether it is written for several types: it, or the type that declares it, has type parameters.</summary>
    public bool IsGeneric => TypeParameters.Count > 0 || TypeArguments.Count > 0;

    public string Name => Declaration.Name;

    /// <summary>Null for <c>void</c>, for a type parameter and for what does not resolve.</summary>
    public ClrType? ReturnType => Scope.Type(Declaration.ReturnType, TypeArguments);

    public override string ToString() => $"{DeclaringType}.{Name}";
}
