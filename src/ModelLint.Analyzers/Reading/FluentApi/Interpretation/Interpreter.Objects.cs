using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    /// <summary>Objects whose constructors are known to run: configurations, helpers.</summary>
    private Value EvaluateCreation(BaseObjectCreationExpressionSyntax creation, TypeSyntax typeSyntax, Frame frame)
    {
        return frame.TypeOf(typeSyntax) is { } type
            ? EvaluateCreation(creation, type, Arguments(creation.ArgumentList, frame), frame)
            : Opaque(creation, frame, $"the type '{typeSyntax}' does not resolve");
    }

    /// <summary>A copy of a record of the source; one that has a copy constructor of its own runs code, which is not followed.</summary>
    private Value EvaluateWith(WithExpressionSyntax with, Frame frame)
    {
        if (Evaluate(with.Expression, frame) is not ObjectValue { Type: var type } original
            || program.Members.PartsOf(type).SelectMany(part => part.Syntax.Members).OfType<ConstructorDeclarationSyntax>().Any())
        {
            return Opaque(with, frame);
        }

        var copy = original.Copy();
        foreach (var assignment in with.Initializer.Expressions.OfType<AssignmentExpressionSyntax>())
        {
            SetField(copy, SyntaxFacts.LastNameOf(assignment.Left), Stored(Evaluate(assignment.Right, frame), null, frame), assignment);
        }

        return copy;
    }

    private UntypedCreationValue UntypedCreation(ImplicitObjectCreationExpressionSyntax creation, Frame frame)
    {
        var arguments = Arguments(creation.ArgumentList, frame);
        return new(
            new($"what '{Shorten(creation)}' makes is not known", SyntaxFacts.AnchorOf(creation)),
            frame.BuildersMentionedIn(creation),
            type => EvaluateCreation(creation, type, arguments, frame));
    }

    private Value EvaluateCreation(BaseObjectCreationExpressionSyntax creation, ClrType type, IReadOnlyList<BoundArgument> arguments, Frame frame)
    {
        if (IsCollection(type))
        {
            return Typed(CreateCollection(creation, arguments, frame), type);
        }

        if (creation.Initializer is { RawKind: (int)SyntaxKind.CollectionInitializerExpression } elements)
        {
            // What orders its elements, or compares them in a way of its own, is not followed.
            return type.Name == "HashSet" && arguments.Count == 0 && !elements.Expressions.Any(element => element is InitializerExpressionSyntax)
                && ValueComparison.Distinct(Sequence(elements.Expressions, frame).Elements) is { } distinct ? distinct : Opaque(creation, frame);
        }

        var value = Create(type, arguments, SyntaxFacts.AnchorOf(creation));
        if (value is ObjectValue @object)
        {
            foreach (var assignment in creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>() ?? [])
            {
                if (assignment.Left is IdentifierNameSyntax member)
                {
                    SetField(@object, member.Identifier.ValueText, Stored(Evaluate(assignment.Right, frame), null, frame), assignment);
                }
            }
        }

        return value;
    }

    /// <summary>Those that grow as they are added to, at their end.</summary>
    private static bool IsCollection(ClrType type) =>
        type.Namespace is "System.Collections.Generic" or "System.Collections.ObjectModel" && type.Name is "List" or "Collection" or "Dictionary";

    /// <summary>A list or a dictionary with what its initializer, or another collection, gives it.</summary>
    private Value CreateCollection(BaseObjectCreationExpressionSyntax creation, IReadOnlyList<BoundArgument> arguments, Frame frame)
    {
        var collection = arguments switch
        {
            [] or [{ Value: Constant }] => SequenceValue.List([]),
            [{ Value: SequenceValue other }] => SequenceValue.List(other.Elements),
            _ => null,
        };
        foreach (var element in creation.Initializer?.Expressions ?? default)
        {
            switch (element)
            {
                case InitializerExpressionSyntax { Expressions: [var key, var value] }:
                    collection?.Growing!.Add(TupleValue.Pair(Evaluate(key, frame), Evaluate(value, frame)));
                    break;
                case AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: [{ Expression: var key }] }, Right: var value }:
                    collection?.Growing!.Add(TupleValue.Pair(Evaluate(key, frame), Evaluate(value, frame)));
                    break;
                case AssignmentExpressionSyntax or InitializerExpressionSyntax:
                    return Opaque(creation, frame);
                default:
                    collection?.Growing!.Add(Evaluate(element, frame));
                    break;
            }
        }

        return collection ?? (Value)Opaque(creation, frame);
    }

    /// <summary>A new object of a class: field initializers and constructors run, from the source; a package's class stays opaque, and harmless unless it gets hold of a builder.</summary>
    public Value Create(ClrType type, IReadOnlyList<BoundArgument> arguments, Anchor anchor)
    {
        switch (type.MetadataName)
        {
            case "System.Text.StringBuilder" when TextBuilderFunctions.Create(arguments) is { } builder:
                return builder;
            case "System.Text.RegularExpressions.Regex" when RegexFunctions.Create(arguments.FirstOrDefault()?.Value, arguments.Skip(1).FirstOrDefault()?.Value) is { } regex:
                return regex;
            case EFCoreNames.ValueConverterInfo:
                return ValueConverterInfoValue.Of(arguments);
            case not null when type.Kind == ClrTypeKind.Delegate && arguments is [{ Value: FunctionValue function }]:
                return function;
        }

        if (program.Members.PartsOf(type).Count == 0 && arguments.Any(argument => argument.Value.Builders.Any()))
        {
            return NotFollowed(new($"what the constructor of '{type.Name}' does is not known", anchor), arguments.Select(argument => argument.Value));
        }

        var @object = new ObjectValue(type);
        Construct(@object, type, arguments, anchor);
        return @object;
    }

    /// <summary>
    /// The context, which the application makes with arguments that are not known here: only fields that nothing but their initializer sets are bound.
    /// </summary>
    public ObjectValue CreateContext(ClrType type)
    {
        var @object = new ObjectValue(type);
        var parts = new List<SourcePart>();
        for (var current = (ClrType?)type; current is not null; current = program.Types.Find(current)?.BaseType)
        {
            parts.AddRange(program.Members.PartsOf(current));
        }

        var assigned = new HashSet<string>(parts.SelectMany(part => AssignedTargets(part.Syntax)).Select(SyntaxFacts.LastNameOf));
        foreach (var part in parts)
        {
            foreach (var field in Initializers(part).Where(field => field.IsOwn && !assigned.Contains(field.Name)))
            {
                if (!@object.Fields.ContainsKey(field.Name) && Unchanging(field, part, @object) is { } value)
                {
                    @object.Fields.Add(field.Name, value);
                }
            }
        }

        return @object;
    }

    /// <summary>The value of an initializer where nobody can change it afterwards; of a list, its elements may be changed by any code.</summary>
    private Value? Unchanging(InitializedMember field, SourcePart part, ObjectValue @object)
    {
        var frame = FrameOf(part, @object);
        var type = SyntaxFacts.TargetTypeOf(field.Initializer);
        return Stored(Evaluate(field.Initializer, frame, type), type, frame) switch
        {
            SequenceValue sequence when type is not null && !SourceMembers.IsGrowing(type)
                && !part.Syntax.DescendantNodes().Any(node => node is AssignmentExpressionSyntax { Left: ElementAccessExpressionSyntax }) => new SequenceValue(sequence.Elements),
            var value and (Constant or TypeValue or TupleValue or FunctionValue or RegexValue) => value,
            _ => null,
        };
    }

    private void Construct(ObjectValue @object, ClrType type, IReadOnlyList<BoundArgument> arguments, Anchor anchor)
    {
        var parts = program.Members.PartsOf(type);
        if (parts.Count == 0)
        {
            @object.PackageArguments = arguments;
            return;
        }

        if (_depth >= MaxDepth || !Enter(parts[0].Syntax))
        {
            return;
        }

        _depth++;
        var frame = FrameOf(parts[0], @object);
        var primary = parts.Select(part => part.Syntax.ChildNodes().OfType<ParameterListSyntax>().FirstOrDefault()).FirstOrDefault(list => list is not null);
        if (primary is not null)
        {
            DeclareParameters(primary, arguments, (name, value) => @object.Fields[name] = value, frame);
        }

        foreach (var part in parts)
        {
            foreach (var field in Initializers(part))
            {
                var value = Stored(Evaluate(field.Initializer, FrameOf(part, @object)), SyntaxFacts.TargetTypeOf(field.Initializer), FrameOf(part, @object));
                if (field.IsVirtual && @object.Fields.ContainsKey(field.Name))
                {
                    continue; // An override's initializer runs before the base's, and its value is the one that is read.
                }

                // Two fields of one name, of a class and its base, are not told apart.
                var isOnly = @object.Declare(field.Name, type);
                @object.Fields[field.Name] = isOnly ? value : Undecided(field.Initializer, value);
            }
        }

        var constructor = parts
            .SelectMany(part => part.Syntax.Members.OfType<ConstructorDeclarationSyntax>().Select(syntax => (Part: part, Syntax: syntax)))
            .Where(candidate => !candidate.Syntax.Modifiers.Any(SyntaxKind.StaticKeyword) && Takes(candidate.Syntax.ParameterList, arguments))
            .ToArray() is [var only] ? only : default;
        var own = constructor.Part is null ? frame : FrameOf(constructor.Part, @object);
        if (constructor.Syntax is not null)
        {
            DeclareParameters(constructor.Syntax.ParameterList, arguments, own.Declare, own);
        }
        else if (arguments.Count > 0 && primary is null)
        {
            NotFollowed(new($"which constructor of '{type.Name}' is called is not known", anchor), arguments.Select(argument => argument.Value));
        }

        if (program.Types.Find(type)?.BaseType is { } baseType)
        {
            var passed = constructor.Syntax?.Initializer?.ArgumentList
                ?? parts.SelectMany(part => part.Syntax.BaseList?.Types.ToArray() ?? []).OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList;
            var isThis = constructor.Syntax?.Initializer?.IsKind(SyntaxKind.ThisConstructorInitializer) == true;
            Construct(@object, isThis ? type : baseType, Arguments(passed, own), anchor);
        }

        if (((SyntaxNode?)constructor.Syntax?.Body ?? constructor.Syntax?.ExpressionBody?.Expression) is { } body)
        {
            Run(body, own, arguments.Select(argument => argument.Value), anchor);
        }

        _depth--;
        _running[parts[0].Syntax]--;
    }

    private static Frame FrameOf(SourcePart part, ObjectValue @object) =>
        new(part.Scope, part.DeclaringType, part.TypeArguments, @object, isRepeated: false, isGeneric: part.TypeArguments.Count > 0);

    private static bool Takes(ParameterListSyntax parameters, IReadOnlyList<BoundArgument> arguments) =>
        arguments.Count <= parameters.Parameters.Count
        && parameters.Parameters.Skip(arguments.Count).All(parameter => parameter.Default is not null || arguments.Any(argument => argument.Name == parameter.Identifier.ValueText));

    private void DeclareParameters(ParameterListSyntax list, IReadOnlyList<BoundArgument> arguments, Action<string, Value> declare, Frame frame)
    {
        for (var i = 0; i < list.Parameters.Count; i++)
        {
            var parameter = list.Parameters[i];
            var name = parameter.Identifier.ValueText;
            var argument = arguments.FirstOrDefault(candidate => candidate.Name == name) ?? (i < arguments.Count && arguments[i].Name is null ? arguments[i] : null);
            declare(name, argument is not null ? Stored(argument.Value, parameter.Type, frame) : (parameter.Default is { } @default ? Evaluate(@default.Value, frame) : Undecided(parameter)));
        }
    }

    /// <summary>Fields and auto-properties of an instance that have an initializer.</summary>
    private static IEnumerable<InitializedMember> Initializers(SourcePart part)
    {
        foreach (var member in part.Syntax.Members)
        {
            switch (member)
            {
                case FieldDeclarationSyntax field when !field.Modifiers.Any(SyntaxKind.StaticKeyword) && !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                    foreach (var variable in field.Declaration.Variables.Where(variable => variable.Initializer is not null))
                    {
                        yield return new(variable.Identifier.ValueText, variable.Initializer!.Value, IsOwn(field) || field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword), IsVirtual: false);
                    }

                    break;
                case PropertyDeclarationSyntax { Initializer: { } initializer } property when !property.Modifiers.Any(SyntaxKind.StaticKeyword):
                    var isVirtual = property.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.VirtualKeyword or SyntaxKind.OverrideKeyword);
                    var isGetOnly = property.AccessorList?.Accessors.Count == 1;
                    yield return new(property.Identifier.ValueText, initializer.Value, !isVirtual && (IsOwn(property) || isGetOnly), isVirtual);
                    break;
            }
        }

        static bool IsOwn(MemberDeclarationSyntax member) =>
            !member.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.InternalKeyword or SyntaxKind.ProtectedKeyword);
    }

    /// <param name="IsOwn">Whether no other class can set it: who makes a context may do so before the model is built.</param>
    private sealed record InitializedMember(string Name, ExpressionSyntax Initializer, bool IsOwn, bool IsVirtual);
}
