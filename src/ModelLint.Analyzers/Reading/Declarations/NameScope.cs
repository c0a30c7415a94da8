using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;

namespace ModelLint.Reading.Declarations;

/// <summary>
/// The names that are in scope in the members of one type declaration: its members and nested types, its containing types and namespaces, usings and
/// aliases. It knows nothing of locals, parameters and the type parameters of methods. No body is bound for an answer.
/// </summary>
internal abstract class NameScope
{
    /// <summary>The definition of the type that the scope belongs to.</summary>
    public abstract ClrType DeclaringType { get; }

    /// <summary>The type that a type syntax names; null for <c>var</c> and for what does not resolve to one type.</summary>
    public abstract ClrType? Type(TypeSyntax syntax, IReadOnlyDictionary<string, ClrType> typeParameters);

    /// <summary>What <c>Name</c>, <c>A.B.Name</c>, <c>global::A.B</c> or <c>A&lt;T&gt;.Name</c> means; null where it means nothing, or nothing certain.</summary>
    public abstract NameMeaning? Lookup(ExpressionSyntax expression, IReadOnlyDictionary<string, ClrType> typeParameters);
}
