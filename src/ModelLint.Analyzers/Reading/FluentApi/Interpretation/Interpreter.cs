using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Calls;
using ModelLint.Reading.FluentApi.KnownContexts;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>
/// Runs configuration code on its syntax, without binding it: what it can decide, it does to the model; what it cannot follow
/// makes unknown what that code could have reached.
/// </summary>
internal sealed partial class Interpreter(Program program, ConfigurationRecorder recorder, CancellationToken cancellationToken)
{
    // Real models stay far below both; generated monsters and endless recursion end here as unknown.
    private const int MaxDepth = 60;
    private const int MaxSteps = 500_000;
    private const int LettersAStep = 64;
    private const int ElementsAStep = 4;
    private const int ComparisonsAStep = 64;

    // A walk up a hierarchy goes as deep as that.
    private const int MaxRecursion = 12;

    private readonly Dictionary<SyntaxNode, int> _running = [];
    private readonly Stack<Value> _conditionalReceivers = new();
    private int _depth;
    private long _steps;
    private Unknown? _tooMuch;
    private bool _isEndless;

    // How often code could not be followed: what may have thrown there, nobody knows.
    private int _notFollowed;

    public Program Program => program;

    public ConfigurationRecorder Recorder => recorder;

    /// <summary>Whose code runs: the user's configuration, or a convention of the user's.</summary>
    public ConfigurationSource Source { get; private set; } = ConfigurationSource.Explicit;

    public IdentityStoreOptions IdentityStores => program.IdentityStores(cancellationToken);

    /// <summary>Calls a lambda, a method or a local function with values for its parameters.</summary>
    public Value Invoke(FunctionValue function, IReadOnlyList<Value> arguments, Anchor anchor, bool servesSeveral = false)
    {
        switch (function)
        {
            case LambdaValue lambda:
                var frame = lambda.Frame.ForFunction(servesSeveral);
                for (var i = 0; i < lambda.Parameters.Count; i++)
                {
                    frame.Declare(
                        lambda.Parameters[i].Identifier.ValueText,
                        i < arguments.Count ? arguments[i] : new UnknownValue(new("a parameter of a lambda is not known", anchor)));
                }

                return Run((SyntaxNode?)lambda.Syntax.Block ?? lambda.Syntax.ExpressionBody, frame, arguments, anchor);

            case LocalFunctionValue local:
                return CallLocalFunction(local, MethodBinding.Positional(arguments), anchor, []);

            case KnownMethodValue known when KnownFunctions.Call(known.Receiver, new(this, known.Frame, known.Name, arguments, [], anchor)) is { } result:
                return result;

            case MethodGroupValue { Methods.Count: 0 } group
                when group.Types.Select(type => KnownFunctions.CallStatic(type, new(this, group.Frame, group.Name, arguments, [], anchor))).FirstOrDefault(value => value is not null) is { } result:
                return result;

            case MethodGroupValue group when MethodBinding.Choose(group.Methods, null, MethodBinding.Positional(arguments), group.TypeArguments, this) is { } binding:
                return CallMethod(binding, group.Target as ObjectValue, anchor, servesSeveral);

            default:
                return NotFollowed(new("the method that is passed here is not found", anchor), arguments.Append(function));
        }
    }

    /// <summary>Runs a method of a convention; one that is not found may do anything to the arguments.</summary>
    public Value CallConvention(ObjectValue convention, string method, IReadOnlyList<Value> arguments, Anchor anchor)
    {
        var source = Source;
        Source = ConfigurationSource.Convention;
        var result = MethodBinding.Choose(program.Methods.Find(convention.Type, method), null, MethodBinding.Positional(arguments), [], this) is { } binding
            ? CallMethod(binding, convention, anchor, servesSeveral: true)
            : NotFollowed(new($"'{method}' of '{convention.Type.Name}' is not found", anchor), arguments);
        Source = source;
        return result;
    }

    /// <summary>Runs a method of the source.</summary>
    public Value CallMethod(MethodBinding binding, ObjectValue? @this, Anchor anchor, bool servesSeveral) => CallMethod(binding, @this, anchor, servesSeveral, out _);

    /// <param name="frame">What the parameters are in the end: an <c>out</c> or <c>ref</c> argument gets it.</param>
    private Value CallMethod(MethodBinding binding, ObjectValue? @this, Anchor anchor, bool servesSeveral, out Frame frame)
    {
        var method = binding.Method;
        frame = new Frame(method.Scope, method.DeclaringType, binding.TypeArguments, @this, servesSeveral, method.IsGeneric);
        if (!binding.DeclareParameters(frame, this))
        {
            return NotFollowed(new($"the arguments of '{method.Name}' are not understood", anchor), binding.Values);
        }

        if (method.Syntax is MethodDeclarationSyntax declaration)
        {
            recorder.EnterMethod(declaration, binding.Values, frame, isCertain: Doubt is null);
        }

        return Stored(Run(method.Body, frame, binding.Values, anchor), method.Declaration.ReturnType, frame);
    }

    /// <summary>Runs a body: a block, or the expression of a lambda or member.</summary>
    public Value Run(SyntaxNode? body, Frame frame, IEnumerable<Value> reachable, Anchor anchor)
    {
        var value = RunWhileThereIsWork(body, frame, reachable, anchor);

        // The outermost body had hold of all that the code which is not followed could have changed.
        return IsExhausted && _depth == 0 ? NotFollowed(TooMuch(anchor).Reason, frame.This is null ? reachable : reachable.Append(frame.This)) : value;
    }

    private Value RunWhileThereIsWork(SyntaxNode? body, Frame frame, IEnumerable<Value> reachable, Anchor anchor)
    {
        if (IsExhausted)
        {
            return TooMuch(anchor);
        }

        if (_depth >= MaxDepth)
        {
            _isEndless = true;
            return NotFollowed(new("calls nest too deeply here", anchor), reachable);
        }

        if (body is BlockSyntax iterator && IsIterator(iterator) && !Value.BuildersOf(frame.This is null ? reachable : reachable.Append(frame.This)).Any())
        {
            return RunIterator(iterator, frame, anchor);
        }

        if (body is not null && RunsLater(body))
        {
            return NotFollowed(new("when this code runs is not known", anchor), frame.This is null ? reachable : reachable.Append(frame.This));
        }

        if (body is not null && !Enter(body))
        {
            return NotFollowed(new("this code calls itself without end", anchor), reachable);
        }

        _depth++;
        try
        {
            switch (body)
            {
                case BlockSyntax block:
                    ExecuteBody(block, frame);
                    return frame.Undecided is { } undecided
                        ? new UnknownValue(undecided, frame.BuildersMentionedIn(block))
                        : frame.ReturnValue ?? Value.Nothing;
                case ExpressionSyntax expression:
                    return Evaluate(expression, frame);
                default:
                    return NotFollowed(new("a method without a body is called here", anchor), reachable);
            }
        }
        finally
        {
            _depth--;
            if (body is not null)
            {
                _running[body]--;
            }
        }
    }

    /// <summary>An iterator that gets hold of no builder and changes nothing outside can run at once.</summary>
    private Value RunIterator(BlockSyntax body, Frame frame, Anchor anchor)
    {
        if (_depth >= MaxDepth || !Enter(body))
        {
            return new UnknownValue(new("calls nest too deeply here", anchor));
        }

        _depth++;
        frame.Yielded = [];
        Execute(body, frame);
        _depth--;
        _running[body]--;
        return frame.Undecided is { } undecided ? new UnknownValue(undecided) : new SequenceValue(frame.Yielded);
    }

    private static bool IsIterator(BlockSyntax body) =>
        !RunsAtOnce(body)
        && OwnNodesOf(body).Any(node => node is YieldStatementSyntax)
        && !OwnNodesOf(body).Any(node => node is AwaitExpressionSyntax or MemberAccessExpressionSyntax { Parent: AssignmentExpressionSyntax })
        && AssignedTargets(body).All(target => target is IdentifierNameSyntax name && DeclaresLocal(body, name.Identifier.ValueText));

    private static bool DeclaresLocal(BlockSyntax body, string name) => body.DescendantNodes().OfType<VariableDeclaratorSyntax>().Any(variable => variable.Identifier.ValueText == name);

    private static IEnumerable<SyntaxNode> OwnNodesOf(SyntaxNode body) => body.DescendantNodesAndSelf(child => child is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax));

    /// <summary>False for code that calls itself without end; once some does, no code may call itself, or two calls each time would take for ever.</summary>
    private bool Enter(SyntaxNode body)
    {
        _running.TryGetValue(body, out var times);
        _isEndless |= times >= MaxRecursion;
        if (_isEndless && times > 0)
        {
            return false;
        }

        _running[body] = times + 1;
        return true;
    }

    /// <summary>Code that cannot be followed got hold of these values: whatever they reach is no longer known. Where it may not run either, that comes first.</summary>
    public Value NotFollowed(Unknown reason, IEnumerable<Value> reached)
    {
        _notFollowed++;
        reason = Doubt ?? reason;
        var values = reached.ToArray();
        var builders = Value.BuildersOf(values);
        foreach (var builder in builders)
        {
            builder.MarkUnknown(reason);
        }

        foreach (var value in values)
        {
            Spoil(value, reason);
        }

        return new UnknownValue(reason, builders);
    }

    private Value CallLocalFunction(LocalFunctionValue function, IReadOnlyList<BoundArgument> arguments, Anchor anchor, IReadOnlyList<ClrType?> typeArguments)
    {
        var binding = MethodBinding.OfLocalFunction(function.Syntax, function.Frame, arguments, typeArguments, program);
        if (binding is null)
        {
            return NotFollowed(new("the arguments of a local function are not understood", anchor), arguments.Select(argument => argument.Value).Append(function));
        }

        var frame = function.Frame.ForFunction(function.Syntax.TypeParameterList is not null, binding.TypeArguments);
        if (!binding.DeclareParameters(frame, this))
        {
            return NotFollowed(new("the arguments of a local function are not understood", anchor), binding.Values.Append(function));
        }

        return Run((SyntaxNode?)function.Syntax.Body ?? function.Syntax.ExpressionBody?.Expression, frame, binding.Values.Append(function), anchor);
    }

    /// <summary>An iterator runs when it is enumerated, the rest of an asynchronous method after what it awaits, a conditional method where its symbol is defined.</summary>
    private static bool RunsLater(SyntaxNode body) =>
        (body.Parent as MethodDeclarationSyntax ?? body.Parent?.Parent) is MethodDeclarationSyntax method && SyntaxFacts.HasAttribute(method, "Conditional")
        || (!RunsAtOnce(body) && OwnNodesOf(body).Any(child => child is YieldStatementSyntax or AwaitExpressionSyntax));

    /// <summary>The body of a method that returns nothing, as most that configure do, neither yields nor awaits, which need not be looked for.</summary>
    private static bool RunsAtOnce(SyntaxNode body) =>
        body.Parent is MethodDeclarationSyntax { ReturnType: PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } } method && !method.Modifiers.Any(SyntaxKind.AsyncKeyword);

    /// <summary>One step of work, or as many as something is worth; false when there were too many, or when the code nests deeper than the stack goes.</summary>
    public bool Step(long steps = 1)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _steps += steps;
        return !IsExhausted && HasStack();
    }

    /// <summary>Whether there were too many steps. Then nothing more is followed, and so nothing more costs time.</summary>
    private bool IsExhausted => _steps >= MaxSteps;

    private UnknownValue TooMuch(Anchor anchor)
    {
        _notFollowed++;
        return new(_tooMuch ??= new("there is more code here than is followed", anchor));
    }

    /// <summary>Whether a text that may become so long is worth making.</summary>
    public bool CanHoldText(long length) => Step(length / LettersAStep);

    /// <summary>Whether a list that may become so long is worth making.</summary>
    public bool CanHoldElements(long count) => Step(count / ElementsAStep);

    /// <summary>Whether all elements of one list can be compared with all of another.</summary>
    public bool CanCompare(long ones, long others) => Step(ones * others / ComparisonsAStep);

    /// <summary>A large value is work for whoever does something with it, so that what doubles with every turn of a loop comes to an end.</summary>
    private bool Weigh(Value value) => value switch
    {
        Constant { Object: string { Length: >= LettersAStep } text } => Step(text.Length / LettersAStep),
        TextBuilderValue { Text.Length: >= LettersAStep } builder => Step(builder.Text.Length / LettersAStep),
        SequenceValue { Size: >= ElementsAStep } sequence => Step(sequence.Size / ElementsAStep),
        _ => true,
    };

    private bool HasStack()
    {
        try
        {
            RuntimeHelpers.EnsureSufficientExecutionStack();
            return true;
        }
        catch (InsufficientExecutionStackException)
        {
            // Exceptions are slow, and what calls itself comes here again and again.
            _steps += MaxSteps / 100;
            return false;
        }
    }
}
