using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.KnownContexts;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

internal sealed partial class Interpreter
{
    private Value EvaluateInvocation(InvocationExpressionSyntax invocation, Frame frame)
    {
        if (SyntaxFacts.NameOf(invocation) is not { } name)
        {
            return Evaluate(invocation.Expression, frame) is FunctionValue function
                ? Invoke(function, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), SyntaxFacts.AnchorOf(invocation))
                : Opaque(invocation, frame);
        }

        var method = name.Identifier.ValueText;
        switch (invocation.Expression)
        {
            case IdentifierNameSyntax when method == "nameof" && invocation.ArgumentList.Arguments is [var named] && frame.Find(method) is null:
                return Value.Of(SyntaxFacts.LastNameOf(named.Expression));
            case SimpleNameSyntax:
                return CallSimpleName(invocation, method, frame);
            case MemberBindingExpressionSyntax when _conditionalReceivers.Count > 0:
                return CallMember(_conditionalReceivers.Peek(), invocation, method, frame);
            case MemberAccessExpressionSyntax { Expression: BaseExpressionSyntax }:
                return CallBase(invocation, method, frame);
            case MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax }:
                return CallSimpleName(invocation, method, frame);
            case MemberAccessExpressionSyntax access:
                return TypeNamed(access.Expression, frame) is { } type
                    ? CallStatic(type, invocation, method, frame)
                    : CallMember(Evaluate(access.Expression, frame), invocation, method, frame);
            default:
                return Opaque(invocation, frame);
        }
    }

    /// <summary>The type that the left side of <c>Type.Method()</c> names; null where it is a value.</summary>
    private static ClrType? TypeNamed(ExpressionSyntax expression, Frame frame)
    {
        if (expression is PredefinedTypeSyntax predefined)
        {
            return frame.TypeOf(predefined);
        }

        var isName = expression switch
        {
            SimpleNameSyntax name => Local(name.Identifier.ValueText, frame) is null,
            MemberAccessExpressionSyntax access => IsQualifiedName(access, frame),
            _ => false,
        };
        return isName && frame.Scope.Lookup(expression, frame.TypeArguments) is NameMeaning.Type { ClrType: var type } ? type : null;
    }

    /// <summary><c>Method()</c>: a local function or lambda, a method of this type or one around it, one that <c>using static</c> brings.</summary>
    private Value CallSimpleName(InvocationExpressionSyntax invocation, string method, Frame frame)
    {
        var anchor = SyntaxFacts.AnchorOf(invocation);
        if (Local(method, frame) is FunctionValue function)
        {
            return function is LocalFunctionValue local
                ? CallLocalFunction(local, Arguments(invocation, frame), anchor, TypeArguments(invocation, frame))
                : Invoke(function, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), anchor);
        }

        var type = frame.This?.Type ?? frame.DeclaringType;
        if (GeneratedRegex(frame.DeclaringType, method, frame) is { } regex)
        {
            return regex;
        }

        // What a class that derives from the one of this code has under the name is meant only where it overrides.
        var below = TypesBelow(type, frame.DeclaringType);
        var methods = program.Methods.Find(type, method)
            .Where(candidate => candidate.DeclaringType.Equals(frame.DeclaringType) || !IsPrivate(candidate))
            .Where(candidate => !below.Contains(candidate.DeclaringType) || IsOverride(candidate))
            .ToArray();
        var meaning = methods.Length == 0 ? frame.Scope.Lookup(SyntaxFacts.NameOf(invocation)!, frame.TypeArguments) as NameMeaning.Methods : null;
        if (meaning is not null)
        {
            methods = meaning.DeclaringTypes.SelectMany(declaring => program.Methods.Find(declaring, method)).ToArray();
        }

        if (methods.Length == 0 && FindValue(invocation.Expression, frame) is FunctionValue stored and not MethodGroupValue)
        {
            return Invoke(stored, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), anchor);
        }

        if (methods.Length == 0 && frame.This is { } @this && KnownFunctions.Call(@this, new(this, frame, invocation, method)) is { } result)
        {
            return result;
        }

        if (methods.Length == 0 && meaning?.DeclaringTypes.Select(declaring => KnownFunctions.CallStatic(declaring, new(this, frame, invocation, method))).FirstOrDefault(value => value is not null) is { } known)
        {
            return known;
        }

        return methods.Length == 0 && IsUnimplementedPartial(frame.DeclaringType, method) ? Value.Nothing : CallSource(methods, null, frame.This, invocation, frame);
    }

    private Value CallBase(InvocationExpressionSyntax invocation, string method, Frame frame)
    {
        if (frame.This is not { } @this || program.Types.Find(frame.DeclaringType)?.BaseType is not { } baseType)
        {
            return Opaque(invocation, frame);
        }

        var methods = program.Methods.Find(baseType, method);
        return methods.Count > 0
            ? CallSource(methods, null, @this, invocation, frame)
            : CallPackageBase(baseType, method, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), SyntaxFacts.AnchorOf(invocation));
    }

    /// <summary>Calls what a base class from a package does: known of EF Core's own contexts and services, and of ASP.NET Core Identity's contexts.</summary>
    public Value CallPackageBase(ClrType baseType, string method, IReadOnlyList<Value> arguments, Anchor anchor) =>
        ReplacedServices.CallBase(baseType, method, arguments, this, anchor)
        ?? UserConventions.CallBase(method, arguments)
        ?? (KnownContext.TryCall(baseType, method, Doubt is null ? arguments : [], this, anchor)
            ? Value.Nothing
            : NotFollowed(new($"what '{method}' of '{baseType.Name}' does is not known", anchor), arguments));

    /// <summary>Calls a virtual method of an object: the source's most derived one, else that of its nearest base class in a package.</summary>
    public Value CallVirtual(ObjectValue @object, string method, IReadOnlyList<Value> arguments, Anchor anchor) =>
        MethodBinding.Choose(program.Methods.Find(@object.Type, method), null, MethodBinding.Positional(arguments), [], this) is { } binding
            ? CallMethod(binding, @object, anchor, servesSeveral: false)
            : CallPackageBase(@object.Type, method, arguments, anchor);

    private Value CallStatic(ClrType type, InvocationExpressionSyntax invocation, string method, Frame frame)
    {
        var methods = program.Methods.Find(type, method);
        if (methods.Count > 0)
        {
            return CallSource(methods, null, null, invocation, frame);
        }

        // An extension method of EF Core that two providers have is called by its class: SqlServerIndexBuilderExtensions.IncludeProperties(index, …).
        if (type.Namespace == EFCoreNames.Namespace
            && SyntaxFacts.TypeArgumentsOf(invocation) is null
            && invocation.ArgumentList.Arguments is [{ NameColon: null } first, ..]
            && Evaluate(first.Expression, frame) is BuilderValue builder
            && builder.Knows(method))
        {
            var call = new Call(this, frame, invocation, method, isStatic: true);
            return CallOn(builder, call) ?? NotFollowed(new($"the arguments of '{method}' are not understood", call.Anchor), [builder]);
        }

        return KnownFunctions.CallStatic(type, new(this, frame, invocation, method)) ?? CallUnknown(invocation, frame, method, null);
    }

    /// <summary><c>receiver.Method()</c>.</summary>
    private Value CallMember(Value receiver, InvocationExpressionSyntax invocation, string method, Frame frame)
    {
        switch (receiver)
        {
            case BuilderValue builder:
                return CallBuilder(builder, invocation, method, frame);
            case FunctionValue function when method == "Invoke":
                return Invoke(function, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), SyntaxFacts.AnchorOf(invocation));
            case ObjectValue @object when program.Methods.Find(@object.Type, method) is { Count: > 0 } methods:
                // Which of a method and the one that it hides is called, the type of the variable says, which is not followed.
                return AnyHides(methods, @object.Type)
                    ? CallUnknown(invocation, frame, method, receiver)
                    : CallSource(methods, null, @object, invocation, frame);
            case ObjectValue @object when DefaultImplementations(@object, method) is { Count: > 0 } methods:
                return CallSource(methods, null, @object, invocation, frame);
            case ObjectValue @object when @object.Fields.TryGetValue(method, out var field) && field is FunctionValue function:
                return Invoke(function, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), SyntaxFacts.AnchorOf(invocation));
            case TupleValue tuple when tuple.Member(method) is FunctionValue function:
                return Invoke(function, Arguments(invocation, frame).Select(argument => argument.Value).ToArray(), SyntaxFacts.AnchorOf(invocation));
        }

        return KnownFunctions.Call(receiver, new(this, frame, invocation, method)) is { } result ? result
            : program.Extensions.Find(method, invocation) is { Count: > 0 } extensions && receiver.IsKnown ? CallSource(extensions, receiver, null, invocation, frame)
            : CallUnknown(invocation, frame, method, receiver);
    }

    private bool AnyHides(IReadOnlyList<SourceMethod> methods, ClrType type) =>
        methods.Any(candidate => !IsOverride(candidate) && methods.Any(other => Hides(candidate, other, type)));

    /// <summary>The methods with a body that the interfaces of an object have by that name.</summary>
    private IReadOnlyList<SourceMethod> DefaultImplementations(ObjectValue @object, string method) =>
        program.Types.Find(@object.Type)?.Interfaces.SelectMany(type => program.Methods.Find(type, method)).Where(found => found.Body is not null).ToArray() ?? [];

    private Value CallBuilder(BuilderValue builder, InvocationExpressionSyntax invocation, string method, Frame frame)
    {
        var isKnown = builder.Knows(method);
        if (program.Extensions.Find(method, invocation) is { Count: > 0 } extensions
            && MethodBinding.Choose(extensions, builder, Arguments(invocation, frame), TypeArguments(invocation, frame), this) is { } binding)
        {
            return isKnown
                ? NotFollowed(new($"'{method}' is EF Core's and a method of this project", SyntaxFacts.AnchorOf(invocation)), [builder, .. binding.Values])
                : CallMethod(binding, null, SyntaxFacts.AnchorOf(invocation), frame.ServesSeveral);
        }

        var call = new Call(this, frame, invocation, method);
        if (!isKnown)
        {
            return (Doubt is null && program.Methods.FindExtensions(method).Count == 0 ? KnownContext.TryCall(builder, call) : null) ?? CallUnknown(invocation, frame, method, builder);
        }

        return CallOn(builder, call) ?? NotFollowed(new($"the arguments of '{method}' are not understood", call.Anchor), [builder]);
    }

    private Value CallSource(IReadOnlyList<SourceMethod> methods, Value? receiver, ObjectValue? target, InvocationExpressionSyntax invocation, Frame frame)
    {
        var arguments = Arguments(invocation, frame);
        var anchor = SyntaxFacts.AnchorOf(invocation);
        if (MethodBinding.Choose(methods, receiver, arguments, TypeArguments(invocation, frame), this) is not { } binding)
        {
            return CallUnknown(invocation, frame, SyntaxFacts.NameOf(invocation)!.Identifier.ValueText, receiver, arguments, isOfSource: methods.Count > 0);
        }

        // What a generic base class leaves to the class that derives from it, that one writes for its own entity type. A generic method says itself that it serves several.
        var isOwn = binding.Method.IsGeneric || binding.Method.DeclaringType.Equals(target?.Type);
        var result = CallMethod(binding, IsStatic(binding.Method) ? null : target, anchor, isOwn ? frame.IsRepeated : frame.ServesSeveral, out var called);
        AssignOutArguments(invocation, frame, result, called.Undecided is null ? argument => binding.ParameterOf(argument) is { } parameter ? called.Find(parameter) : null : null);
        return result;
    }

    /// <summary>A method that is neither EF's nor of this project: it may do anything to what it gets hold of.</summary>
    /// <param name="isOfSource">Whether the source has methods of that name, none of which takes the arguments.</param>
    private Value CallUnknown(
        InvocationExpressionSyntax invocation, Frame frame, string method, Value? receiver, IReadOnlyList<BoundArgument>? arguments = null, bool isOfSource = false)
    {
        var reached = (arguments ?? Arguments(invocation, frame)).Select(argument => argument.Value);
        var result = KnownFunctions.IsHarmless(method) && !isOfSource
            ? new UnknownValue(new($"the result of '{method}' is not known", SyntaxFacts.AnchorOf(invocation)))
            : NotFollowed(new($"what '{method}' does is not known", SyntaxFacts.AnchorOf(invocation)), receiver is null ? reached : reached.Prepend(receiver));
        AssignOutArguments(invocation, frame, result);
        return result;
    }

    /// <param name="valueOf">What an argument is after the call; not known where there is none.</param>
    private static void AssignOutArguments(InvocationExpressionSyntax invocation, Frame frame, Value result, Func<ArgumentSyntax, Value?>? valueOf = null)
    {
        foreach (var argument in invocation.ArgumentList.Arguments.Where(argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None)))
        {
            var reached = result.Builders.Concat(frame.BuildersMentionedIn(invocation));
            var unknown = new UnknownValue(new("an out or ref argument is not followed", SyntaxFacts.AnchorOf(argument)), reached);
            AssignOut(argument.Expression, valueOf?.Invoke(argument) ?? unknown, frame);
        }
    }

    /// <summary>Gives a variable that is passed by reference its value.</summary>
    public static void AssignOut(ExpressionSyntax target, Value value, Frame frame)
    {
        switch (target)
        {
            case DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax variable }:
                frame.Declare(variable.Identifier.ValueText, value);
                break;
            case IdentifierNameSyntax name when value.IsKnown && frame.Assign(name.Identifier.ValueText, value):
                break;
            default:
                Forget(target, frame, (value as UnknownValue)?.Reason ?? new("an out or ref argument is not followed", SyntaxFacts.AnchorOf(target)));
                break;
        }
    }

    public IReadOnlyList<BoundArgument> Arguments(InvocationExpressionSyntax invocation, Frame frame) => Arguments(invocation.ArgumentList, frame);

    private IReadOnlyList<BoundArgument> Arguments(ArgumentListSyntax? list, Frame frame) =>
        list?.Arguments.Select(argument => new BoundArgument(
            argument.NameColon?.Name.Identifier.ValueText,
            argument.RefKindKeyword.IsKind(SyntaxKind.OutKeyword) ? Value.Nothing : Evaluate(argument.Expression, frame))).ToArray() ?? [];

    /// <summary>Whether code runs a method of the source or assigns something, so that it matters whether it is run at all.</summary>
    private bool CallsSource(ExpressionSyntax expression, Frame frame) =>
        expression.DescendantNodesAndSelf().Any(node => node is AssignmentExpressionSyntax
            || (node is InvocationExpressionSyntax invocation && SyntaxFacts.NameOf(invocation)?.Identifier.ValueText is var method
                && (method is null || CallsSource(invocation, method, frame))));

    private bool CallsSource(InvocationExpressionSyntax invocation, string method, Frame frame) => invocation.Expression switch
    {
        SimpleNameSyntax => method != "nameof",
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax or BaseExpressionSyntax } => true,
        MemberAccessExpressionSyntax access => program.Extensions.Find(method, invocation).Count > 0
            || (TypeNamed(access.Expression, frame) is { } type ? program.Methods.Find(type, method).Count > 0 : RootValue(access, frame) is ObjectValue or FunctionValue),
        _ => true,
    };

    private static Value? RootValue(MemberAccessExpressionSyntax access, Frame frame) =>
        SyntaxFacts.RootOf(access) is { } root ? Local(root.Identifier.ValueText, frame) : null;

    private static IReadOnlyList<ClrType?> TypeArguments(InvocationExpressionSyntax invocation, Frame frame) =>
        SyntaxFacts.NameOf(invocation) is { } name ? TypeArguments(name, frame) : [];

    private static IReadOnlyList<ClrType?> TypeArguments(SimpleNameSyntax name, Frame frame) =>
        (name as GenericNameSyntax)?.TypeArgumentList.Arguments.Select(frame.TypeOf).ToArray() ?? [];

    private static bool IsStatic(SourceMethod method) => method.Syntax.Modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsPrivate(SourceMethod method) =>
        !method.Syntax.Modifiers.Any(modifier => modifier.Kind() is SyntaxKind.PublicKeyword or SyntaxKind.ProtectedKeyword or SyntaxKind.InternalKeyword);

    /// <summary><c>partial void OnModelCreatingPartial(ModelBuilder builder);</c> without a body: the compiler leaves out the call.</summary>
    private bool IsUnimplementedPartial(ClrType type, string method) =>
        program.Members.PartsOf(type)
            .SelectMany(part => part.Syntax.Members.OfType<MethodDeclarationSyntax>())
            .Any(declaration => declaration.Identifier.ValueText == method && declaration.Modifiers.Any(SyntaxKind.PartialKeyword));
}
