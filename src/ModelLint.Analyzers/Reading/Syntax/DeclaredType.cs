using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace ModelLint.Reading.Syntax;

/// <summary>One declaration of a type (of a partial type: one part) as its tree spells it.</summary>
internal sealed class DeclaredType
{
    /// <summary>As the compilation names it: <c>Clinic.Outer`1+Inner</c>.</summary>
    public required string MetadataName { get; init; }

    /// <summary>The declaration: a class, struct, interface, record, enum or delegate.</summary>
    public required MemberDeclarationSyntax Syntax { get; init; }

    public required TextSpan Identifier { get; init; }

    /// <summary>Its place among the declarations of its tree.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Identifiers of the properties, fields, enum members and positional parameters of a record.</summary>
    public required IReadOnlyDictionary<string, TextSpan> Members { get; init; }

    public required IReadOnlyList<DeclaredMethod> Methods { get; init; }

    public required IReadOnlyList<TextSpan> Attributes { get; init; }

    /// <summary>The attributes of members that have any, in source order.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<TextSpan>> MemberAttributes { get; init; }

    public override string ToString() => MetadataName;
}
