using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    /// <summary>Whether a value matches a pattern; null where that cannot be decided.</summary>
    private bool? Matches(PatternSyntax pattern, Value value, Frame frame)
    {
        switch (pattern)
        {
            case DiscardPatternSyntax:
                return true;
            case ConstantPatternSyntax constant:
                return constant.Expression is TypeSyntax name && value is not TypeValue && frame.TypeOf(name) is not null && frame.Find(name.ToString()) is null
                    ? IsOfType(value, name, frame)
                    : Constants.ToBoolean(EvaluateEquality(value, Evaluate(constant.Expression, frame)));
            case UnaryPatternSyntax not:
                return !Matches(not.Pattern, value, frame);
            case ParenthesizedPatternSyntax parenthesized:
                return Matches(parenthesized.Pattern, value, frame);
            case BinaryPatternSyntax binary:
                var left = Matches(binary.Left, value, frame);
                var right = Matches(binary.Right, value, frame);
                return binary.IsKind(SyntaxKind.AndPattern) ? And(left, right) : !And(!left, !right);
            case RelationalPatternSyntax relational:
                return Constants.Binary(KindOf(relational.OperatorToken), value, Evaluate(relational.Expression, frame)) is { } result ? Constants.ToBoolean(result) : null;
            case TypePatternSyntax type:
                return IsOfType(value, type.Type, frame);
            case DeclarationPatternSyntax declaration:
                Designate(declaration.Designation, value, frame);
                return IsOfType(value, declaration.Type, frame);
            case VarPatternSyntax var:
                Designate(var.Designation, value, frame);
                return true;
            case RecursivePatternSyntax { PositionalPatternClause: null } recursive:
                return MatchesProperties(recursive, value, frame);
            case ListPatternSyntax { Designation: null } list when value is SequenceValue sequence:
                return MatchesElements(list, sequence.Elements, frame);
            default:
                return null;
        }
    }

    private bool? MatchesProperties(RecursivePatternSyntax pattern, Value value, Frame frame)
    {
        if (pattern.Designation is { } designation)
        {
            Designate(designation, value, frame);
        }

        var result = pattern.Type is null ? IsNotNull(value) : IsOfType(value, pattern.Type, frame);
        foreach (var property in pattern.PropertyPatternClause?.Subpatterns ?? default)
        {
            result = And(result, result == false ? false : Matches(property.Pattern, PathOf(value, property.ExpressionColon?.Expression, property), frame));
        }

        return result;
    }

    private bool? MatchesElements(ListPatternSyntax list, IReadOnlyList<Value> elements, Frame frame)
    {
        var slice = list.Patterns.IndexOf(pattern => pattern is SlicePatternSyntax);
        if (slice < 0 ? elements.Count != list.Patterns.Count : elements.Count < list.Patterns.Count - 1)
        {
            return false;
        }

        bool? result = true;
        for (var i = 0; i < list.Patterns.Count; i++)
        {
            var fromEnd = slice >= 0 && i > slice;
            var element = i == slice ? new SequenceValue(elements.Skip(slice).Take(elements.Count - list.Patterns.Count + 1).ToArray())
                : elements[fromEnd ? elements.Count - list.Patterns.Count + i : i];
            var pattern = list.Patterns[i] is SlicePatternSyntax sliced ? sliced.Pattern : list.Patterns[i];
            result = And(result, pattern is null ? true : Matches(pattern, element, frame));
        }

        return result;
    }

    /// <summary><c>{ A: … }</c> or <c>{ A.B: … }</c>.</summary>
    private Value PathOf(Value value, ExpressionSyntax? path, SyntaxNode place) => path switch
    {
        IdentifierNameSyntax name => MemberOf(value, name.Identifier.ValueText, place),
        MemberAccessExpressionSyntax access => MemberOf(PathOf(value, access.Expression, place), access.Name.Identifier.ValueText, place),
        _ => Undecided(place, value),
    };

    private static void Designate(VariableDesignationSyntax designation, Value value, Frame frame)
    {
        if (designation is SingleVariableDesignationSyntax variable)
        {
            frame.Declare(variable.Identifier.ValueText, value);
        }
    }

    /// <summary><c>value is Type</c>, of values whose type is known.</summary>
    private bool? IsOfType(Value value, TypeSyntax syntax, Frame frame)
    {
        if (value is Constant { Object: null })
        {
            return false;
        }

        return frame.TypeOf(syntax) is not { } type ? null : value switch
        {
            ObjectValue @object => program.Types.IsAssignableTo(@object.Type, type),
            Constant { Object: string } => type.Is("System.String") || type.Is("System.Object"),
            BuilderValue builder when builder.IsPassedAs(type.Name) => true,
            BuilderValue builder when type.Namespace.StartsWith(EFCoreNames.Namespace, StringComparison.Ordinal) && type.Name.StartsWith("IMutable", StringComparison.Ordinal) => false,
            TypeValue => type.Is("System.Type") || type.Is("System.Reflection.MemberInfo") || type.Is("System.Object"),
            _ => null,
        };
    }

    private static bool? IsNotNull(Value value) => value is Constant { Object: null } ? false : value.IsKnown ? true : null;

    private static bool? And(bool? left, bool? right) => left == false || right == false ? false : left == true && right == true ? true : null;

    private static SyntaxKind KindOf(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.LessThanToken => SyntaxKind.LessThanExpression,
        SyntaxKind.LessThanEqualsToken => SyntaxKind.LessThanOrEqualExpression,
        SyntaxKind.GreaterThanToken => SyntaxKind.GreaterThanExpression,
        _ => SyntaxKind.GreaterThanOrEqualExpression,
    };
}
