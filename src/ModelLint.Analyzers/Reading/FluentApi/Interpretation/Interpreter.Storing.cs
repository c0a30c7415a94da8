using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    /// <summary>What a variable of that type holds then: a number may be converted, by the user's own conversions too, and a struct is copied.</summary>
    public static Value Stored(Value value, TypeSyntax? type, Frame frame) => value switch
    {
        TupleValue or SequenceValue when type is not null && NamesIn(type) is { } names => WithNames(value, names),
        UntypedCreationValue or SequenceValue { Growing: not null } when type is { IsVar: false } && frame.TypeOf(type) is { } created => Typed(value, created),
        Constant { Object: not null } constant when type is { IsVar: false } && frame.TypeOf(type)?.UnwrapNullable() is { } target =>
            Constants.Cast(constant, target) ?? (Value)Undecided(type),
        ObjectValue { Type.IsValueType: true } @struct => @struct.Copy(),
        _ => value,
    };

    /// <summary>With what <c>new(…)</c> makes of it, in the value or in the elements of a list.</summary>
    private static Value Typed(Value value, ClrType type)
    {
        switch (value)
        {
            case UntypedCreationValue creation:
                return creation.Create(type);
            case SequenceValue { Growing: { } elements } when type.Name.EndsWith("Set", StringComparison.Ordinal):
                return (type.Name is "HashSet" or "ISet" or "IReadOnlySet" ? ValueComparison.Distinct(elements) : null)
                    ?? new UnknownValue(new($"how '{type.Name}' orders its elements is not followed"), value.Builders);
            case SequenceValue { Growing: { } elements } when (type.ElementType ?? type.TypeArguments.FirstOrDefault()) is { } element:
                for (var i = 0; i < elements.Count; i++)
                {
                    elements[i] = elements[i] is UntypedCreationValue creation ? creation.Create(element) : elements[i];
                }

                return value;
            default:
                return value;
        }
    }

    /// <summary>The names of a tuple, or of the tuples in an array or list; null where the type has none.</summary>
    private static string?[]? NamesIn(TypeSyntax type) => type switch
    {
        TupleTypeSyntax tuple => tuple.Elements.Select(element => element.Identifier.IsKind(SyntaxKind.None) ? null : element.Identifier.ValueText).ToArray(),
        ArrayTypeSyntax array => NamesIn(array.ElementType),
        GenericNameSyntax { TypeArgumentList.Arguments: [var element] } => NamesIn(element),
        IdentifierNameSyntax { IsVar: false } name when FindAlias(name) is { } aliased => NamesIn(aliased),
        _ => null,
    };

    /// <summary>What an alias of the file that is no name stands for: C# 12's <c>using Length = (string Name, int Value);</c>.</summary>
    private static TypeSyntax? FindAlias(IdentifierNameSyntax name) =>
        name.Ancestors()
            .SelectMany(ancestor => ancestor switch
            {
                BaseNamespaceDeclarationSyntax declaration => declaration.Usings,
                CompilationUnitSyntax unit => unit.Usings,
                _ => default,
            })
            .FirstOrDefault(@using => @using.Alias?.Name.Identifier.ValueText == name.Identifier.ValueText)?
            .ChildNodes().OfType<TypeSyntax>().FirstOrDefault(type => type is TupleTypeSyntax or ArrayTypeSyntax);

    private static Value WithNames(Value value, string?[] names)
    {
        switch (value)
        {
            case TupleValue tuple when tuple.Values.Count == names.Length:
                return new TupleValue(names, tuple.Values);
            case SequenceValue { Growing: { } elements }:
                for (var i = 0; i < elements.Count; i++)
                {
                    elements[i] = WithNames(elements[i], names);
                }

                return value;
            default:
                return value;
        }
    }
}
