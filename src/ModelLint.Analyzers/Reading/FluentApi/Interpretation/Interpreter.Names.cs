using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    private Value EvaluateName(ExpressionSyntax expression, Frame frame) => FindValue(expression, frame) switch
    {
        SequenceValue { Changed: { } reason } changed => new UnknownValue(reason, changed.Builders),
        SequenceValue { Again: { } again } => again(),
        var value => value,
    };

    private Value FindValue(ExpressionSyntax expression, Frame frame)
    {
        switch (expression)
        {
            case IdentifierNameSyntax name when Local(name.Identifier.ValueText, frame) is { } local:
                return local;
            case MemberBindingExpressionSyntax binding:
                return _conditionalReceivers.Count > 0 ? MemberOf(_conditionalReceivers.Peek(), binding.Name.Identifier.ValueText, binding) : Opaque(expression, frame);
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax } access:
                return BaseMember(access, frame);
            case MemberAccessExpressionSyntax access when !IsQualifiedName(access, frame):
                var (receiver, member) = (Evaluate(access.Expression, frame), access.Name.Identifier.ValueText);
                return KnownFunctions.IsPredicate(receiver, member) ? new KnownMethodValue(receiver, member, frame)
                    : receiver is ObjectValue @object && program.Methods.Find(@object.Type, member) is { Count: > 0 } own
                        ? new MethodGroupValue(own, @object, [@object.Type], member, TypeArguments(access.Name, frame), frame)
                    : MemberOf(receiver, member, access);
        }

        switch (frame.Scope.Lookup(expression, frame.TypeArguments))
        {
            case NameMeaning.Constant { Value: var constant }:
                return new Constant(constant.Value, constant.Type.IsEnum ? constant.Type : null);
            case NameMeaning.Member { IsStatic: true } declared:
                return GeneratedRegex(declared.DeclaringType, declared.Name, frame) ?? StaticMember(declared, expression);
            case NameMeaning.Member declared when expression is SimpleNameSyntax && frame.This is { } @this:
                return MemberOf(@this, declared.Name, expression);
            case NameMeaning.Methods methods:
                return new MethodGroupValue(
                    methods.DeclaringTypes.SelectMany(type => program.Methods.Find(type, methods.Name)).ToArray(), frame.This, methods.DeclaringTypes, methods.Name,
                    TypeArguments((expression as MemberAccessExpressionSyntax)?.Name ?? (SimpleNameSyntax)expression, frame), frame);
            case null when expression is MemberAccessExpressionSyntax access:
                return MemberOf(Evaluate(access.Expression, frame), access.Name.Identifier.ValueText, access);
            default:
                return Undecided(expression);
        }
    }

    /// <summary>A local, a parameter, a field of <c>this</c> that is known, or a parameter of the class's primary constructor.</summary>
    private static Value? Local(string name, Frame frame) =>
        frame.Find(name) ?? (frame.This is { } @this && @this.Fields.TryGetValue(name, out var field) ? field : null);

    /// <summary><c>A.B.C</c> that starts with no local: a type's member, a constant, also that of <c>int</c> or <c>string</c>.</summary>
    private static bool IsQualifiedName(MemberAccessExpressionSyntax access, Frame frame) =>
        access.IsKind(SyntaxKind.SimpleMemberAccessExpression)
        && (access.Expression is PredefinedTypeSyntax || SyntaxFacts.StartsWithAlias(access) || (SyntaxFacts.RootOf(access) is { } root && Local(root.Identifier.ValueText, frame) is null));

    /// <summary>The value of <c>receiver.Name</c>.</summary>
    public Value MemberOf(Value receiver, string name, SyntaxNode place) =>
        receiver switch
        {
            BuilderValue builder => builder.Member(name),
            ObjectValue @object => ObjectMember(@object, name),
            _ => KnownFunctions.Member(receiver, name, program),
        } ?? ExtensionProperty(receiver, name, place) ?? Undecided(place, receiver);

    private Value? ExtensionProperty(Value receiver, string name, SyntaxNode place) =>
        receiver.IsKnown
        && program.Extensions.Find(name, place, areProperties: true) is { Count: > 0 } properties
        && MethodBinding.Choose(properties, receiver, [], [], this) is { } binding
            ? CallMethod(binding, null, SyntaxFacts.AnchorOf(place), servesSeveral: true)
            : null;

    private Value? ObjectMember(ObjectValue @object, string name)
    {
        if (@object.Fields.TryGetValue(name, out var field))
        {
            return field;
        }

        if (name == "Database" && program.Types.IsContext(@object.Type))
        {
            return DatabaseFacadeValue.Instance;
        }

        // A computed property, the most derived one of a hierarchy; else what the one interface that has it says.
        var found = program.Members.FindProperty(@object.Type, name)
            ?? (program.Types.Find(@object.Type)?.Interfaces.Select(type => program.Members.FindProperty(type, name)).OfType<SourceProperty>().ToArray() is [var only] ? only : null);
        return found is { GetterBody: { } getter } property
            ? Run(getter, new Frame(property.Scope, property.DeclaringType, property.TypeArguments, @object, isRepeated: false), [], SyntaxFacts.AnchorOf(getter))
            : null;
    }

    /// <summary><c>base.Name</c>: a computed property of a base class. An auto-property's value is not told from that of its override.</summary>
    private Value BaseMember(MemberAccessExpressionSyntax access, Frame frame) =>
        frame.This is { } @this && program.Types.Find(frame.DeclaringType)?.BaseType is { } baseType
        && program.Members.FindProperty(baseType, access.Name.Identifier.ValueText) is { GetterBody: { } getter } property
            ? Run(getter, new Frame(property.Scope, property.DeclaringType, property.TypeArguments, @this, isRepeated: false), [], SyntaxFacts.AnchorOf(getter))
            : Undecided(access);

    /// <summary><c>[GeneratedRegex("…")] private static partial Regex Words();</c>: what the generator writes for it matches as the pattern says.</summary>
    private Value? GeneratedRegex(ClrType type, string name, Frame frame) =>
        program.Members.PartsOf(type)
            .SelectMany(part => part.Syntax.Members)
            .Where(member => (member as MethodDeclarationSyntax)?.Identifier.ValueText == name || (member as PropertyDeclarationSyntax)?.Identifier.ValueText == name)
            .SelectMany(member => member.AttributeLists)
            .SelectMany(list => list.Attributes)
            .FirstOrDefault(attribute => SyntaxFacts.LastNameOf(attribute.Name) is "GeneratedRegex" or "GeneratedRegexAttribute")?.ArgumentList?.Arguments is { Count: > 0 } arguments
                ? RegexFunctions.Create(Evaluate(arguments[0].Expression, frame), arguments.Count > 1 ? Evaluate(arguments[1].Expression, frame) : null)
                : null;

    private Value StaticMember(NameMeaning.Member member, ExpressionSyntax expression) =>
        program.Members.FindStaticValue(member.DeclaringType, member.Name) is { } value
            ? Run(value.Body, new Frame(value.Scope, value.DeclaringType, value.TypeArguments, null, isRepeated: false), [], SyntaxFacts.AnchorOf(expression))
            : Undecided(expression);

    private Value EvaluateAssignment(AssignmentExpressionSyntax assignment, Frame frame)
    {
        switch (assignment.Kind())
        {
            case SyntaxKind.SimpleAssignmentExpression when assignment.Left is TupleExpressionSyntax or DeclarationExpressionSyntax:
                var value = Evaluate(assignment.Right, frame);
                Deconstruct(assignment.Left, value, frame);
                return value;
            case SyntaxKind.SimpleAssignmentExpression:
                return Assign(assignment.Left, Stored(Evaluate(assignment.Right, frame), null, frame), frame);
            case SyntaxKind.CoalesceAssignmentExpression when Evaluate(assignment.Left, frame) is { IsKnown: true } current:
                return current is Constant { Object: null } ? Assign(assignment.Left, Evaluate(assignment.Right, frame), frame) : current;
            default:
                return Operators.TryGetValue(assignment.Kind(), out var @operator)
                    && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax or ElementAccessExpressionSyntax
                        ? AssignResult(@operator, assignment, frame)
                        : Opaque(assignment, frame);
        }
    }

    /// <summary>The operators of compound assignments.</summary>
    private static readonly Dictionary<SyntaxKind, SyntaxKind> Operators = new()
    {
        [SyntaxKind.AddAssignmentExpression] = SyntaxKind.AddExpression,
        [SyntaxKind.SubtractAssignmentExpression] = SyntaxKind.SubtractExpression,
        [SyntaxKind.MultiplyAssignmentExpression] = SyntaxKind.MultiplyExpression,
        [SyntaxKind.DivideAssignmentExpression] = SyntaxKind.DivideExpression,
        [SyntaxKind.ModuloAssignmentExpression] = SyntaxKind.ModuloExpression,
        [SyntaxKind.AndAssignmentExpression] = SyntaxKind.BitwiseAndExpression,
        [SyntaxKind.OrAssignmentExpression] = SyntaxKind.BitwiseOrExpression,
        [SyntaxKind.ExclusiveOrAssignmentExpression] = SyntaxKind.ExclusiveOrExpression,
    };

    private Value AssignResult(SyntaxKind @operator, AssignmentExpressionSyntax assignment, Frame frame)
    {
        var former = Evaluate(assignment.Left, frame);
        var operand = Evaluate(assignment.Right, frame);
        return Assign(assignment.Left, Constants.Binary(@operator, former, operand) ?? Undecided(assignment, former, operand), frame);
    }

    private Value Assign(ExpressionSyntax target, Value value, Frame frame)
    {
        switch (target)
        {
            case IdentifierNameSyntax { Identifier.ValueText: "_" }:
                return value;
            case IdentifierNameSyntax name when frame.Assign(name.Identifier.ValueText, value):
                return value;
            case IdentifierNameSyntax name when frame.This is { } @this:
                return SetField(@this, name.Identifier.ValueText, value, target);
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access when frame.This is { } @this:
                return SetField(@this, access.Name.Identifier.ValueText, value, target);
            case MemberAccessExpressionSyntax access when Evaluate(access.Expression, frame) is var receiver:
                return SetMember(receiver, access.Name, target, value);
            case MemberBindingExpressionSyntax binding when _conditionalReceivers.Count > 0:
                return SetMember(_conditionalReceivers.Peek(), binding.Name, target, value);
            case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable }:
                frame.Declare(variable.Identifier.ValueText, value);
                return value;
            case ElementAccessExpressionSyntax { ArgumentList.Arguments: [{ Expression: var key }] } element
                when Evaluate(element.Expression, frame) is SequenceValue dictionary && ListFunctions.Set(dictionary, Evaluate(key, frame), value):
                return value;
            case ElementAccessExpressionSyntax element when Evaluate(element.Expression, frame) is BuilderValue builder:
                return NotFollowed(new("an annotation is set here", SyntaxFacts.AnchorOf(target)), [builder, value]);
            default:
                var reason = new Unknown("this assignment is not followed", SyntaxFacts.AnchorOf(target));
                ForgetAssigned(target.Parent!, frame, reason);
                return NotFollowed(reason, [value]);
        }
    }

    private Value SetField(ObjectValue @object, string name, Value value, SyntaxNode place)
    {
        var property = program.Members.FindProperty(@object.Type, name);
        if (property is not null)
        {
            value = Stored(value, property.Type, new Frame(property.Scope, property.DeclaringType, property.TypeArguments, @object, isRepeated: false));
        }

        if (property is { HasSetterBody: true })
        {
            Spoil(@object, new($"what setting '{name}' does is not followed", SyntaxFacts.AnchorOf(place)));
            value = Undecided(place, value);
        }

        @object.Fields[name] = value;
        return value;
    }

    private Value SetMember(Value receiver, SimpleNameSyntax member, ExpressionSyntax target, Value value)
    {
        var name = member.Identifier.ValueText;
        switch (receiver)
        {
            case ObjectValue @object:
                return SetField(@object, name, value, target);
            case BuilderValue builder when builder.Set(name, Doubt is { } doubt ? new UnknownValue(doubt) : value, SyntaxFacts.AnchorOf(target.Parent!)):
                return value;
            default:
                return NotFollowed(new($"what setting '{name}' does is not known", SyntaxFacts.AnchorOf(target)), [receiver]);
        }
    }
}
