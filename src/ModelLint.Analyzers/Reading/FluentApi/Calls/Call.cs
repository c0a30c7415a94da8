using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Interpretation;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>A call of a known method: its arguments, evaluated when they are asked for (those of <c>HasData</c> never are).</summary>
internal sealed class Call
{
    private readonly Interpreter _interpreter;
    private readonly Frame _frame;
    private readonly string _method;
    private readonly ArgumentSyntax[] _arguments;
    private readonly Value?[] _values;

    /// <param name="isStatic">Whether the first argument is the builder: an extension method called as the static method that it is.</param>
    public Call(Interpreter interpreter, Frame frame, InvocationExpressionSyntax syntax, string method, bool isStatic = false)
    {
        (_interpreter, _frame, _method) = (interpreter, frame, method);
        var arguments = isStatic ? [.. syntax.ArgumentList.Arguments.Skip(1)] : ArgumentsOf(syntax);
        var sorted = ParameterNames.Sort(method, arguments);
        HasOrder = sorted is not null;
        _arguments = sorted ?? arguments;
        Count = _arguments.Length;
        _values = Count == 0 ? [] : new Value?[Count];
        Anchor = new(syntax.SyntaxTree, syntax.Span);
        TypeArguments = SyntaxFacts.TypeArgumentsOf(syntax)?.Select(frame.TypeOf).ToArray() ?? [];
    }

    /// <summary>A call of a delegate or through reflection, whose arguments are known.</summary>
    public Call(Interpreter interpreter, Frame frame, string method, IReadOnlyList<Value> arguments, IReadOnlyList<ClrType?> typeArguments, Anchor anchor)
    {
        (_interpreter, _frame, _method) = (interpreter, frame, method);
        _arguments = [];
        HasOrder = true;
        Count = arguments.Count;
        Anchor = anchor;
        TypeArguments = typeArguments;
        _values = [.. arguments];
    }

    private Call(Call other, string method)
    {
        (_interpreter, _frame, _method) = (other._interpreter, other._frame, method);
        (_arguments, _values, Count, HasOrder) = (other._arguments, other._values, other.Count, other.HasOrder);
        (Anchor, TypeArguments) = (other.Anchor, other.TypeArguments);
    }

    /// <summary>The call that finds what this one adds or goes on with, and changes nothing: <c>FindProperty</c> for <c>Property</c>.</summary>
    public Call ToFind() => new(this, $"Find{_method}");

    public Interpreter Interpreter => _interpreter;

    /// <summary>The builder that is called: what a fluent method returns.</summary>
    public Value Self { get; set; } = Value.Nothing;

    public Frame Frame => _frame;

    public string Method => _method;

    public Anchor Anchor { get; }

    /// <summary>Whether the call serves one element of the model only, so that an edit of it touches nothing else.</summary>
    public bool IsSpecific => !_frame.ServesSeveral;

    /// <summary>Who calls: the user's configuration is explicit, a convention of the user's is not.</summary>
    public ConfigurationSource Source => _interpreter.Source == ConfigurationSource.Explicit ? ConfigurationSource.Explicit : IsFromDataAnnotation ? ConfigurationSource.DataAnnotation : ConfigurationSource.Convention;

    public bool IsOfConvention => _interpreter.Source != ConfigurationSource.Explicit;

    /// <summary>Whether the receiver is metadata, which takes whatever it is told; a builder asks for precedence first.</summary>
    public bool IsOfMetadata { get; set; }

    private bool IsFromDataAnnotation => Count > 1 && TryGet(Count - 1, out bool fromDataAnnotation, ParameterNames.FromDataAnnotation) && fromDataAnnotation;

    /// <summary>False where arguments are named and the order of the parameters is not known.</summary>
    public bool HasOrder { get; }

    public int Count { get; }

    /// <summary>The type arguments as written; an entry is null where it does not resolve.</summary>
    public IReadOnlyList<ClrType?> TypeArguments { get; }

    public ClrType? TypeArgument => TypeArguments.Count > 0 ? TypeArguments[0] : null;

    public bool HasTypeArguments => TypeArguments.Count > 0;

    /// <summary>The argument of that place; of that name where arguments are named.</summary>
    public Value? Argument(int index, string? name = null)
    {
        var position = name is null ? -1 : PositionOf(name);
        if (position < 0)
        {
            position = index < Count && (name is null || ArgumentNameAt(index) is null) ? index : -1;
        }

        if (position < 0)
        {
            return null;
        }

        return _values[position] ??= _interpreter.Evaluate(_arguments[position].Expression, _frame);
    }

    private int PositionOf(string name) => Array.FindIndex(_arguments, argument => argument.NameColon?.Name.Identifier.ValueText == name);

    private static ArgumentSyntax[] ArgumentsOf(InvocationExpressionSyntax syntax)
    {
        var list = syntax.ArgumentList.Arguments;
        var arguments = list.Count == 0 ? [] : new ArgumentSyntax[list.Count];
        for (var i = 0; i < arguments.Length; i++)
        {
            arguments[i] = list[i];
        }

        return arguments;
    }

    public IEnumerable<Value> AllArguments => Enumerable.Range(0, Count).Select(index => Argument(index)!);

    /// <summary>Whether the argument is a constant of type <typeparamref name="T"/> (null counts for a reference or nullable type).</summary>
    public bool TryGet<T>(int index, out T value, string? name = null)
    {
        value = default!;
        return Argument(index, name) is Constant constant && Constants.TryConvert(constant, out value);
    }

    public string? String(int index, string? name = null) => TryGet(index, out string? value, name) ? value : null;

    /// <summary>The argument as a setting: unknown where it is no constant; <paramref name="absent"/> where it is not given.</summary>
    public Configured<T> Setting<T>(int index = 0, T absent = default!, string? name = null) => Setting(index, absent, name, Source);

    private Configured<T> Setting<T>(int index, T absent, string? name, ConfigurationSource source) =>
        Argument(index, name) is null ? new(absent, source, Anchor)
        : TryGet(index, out T value, name) ? typeof(T) != typeof(string) || value is not "" ? new(value, source, Anchor) : Configured<T>.Unknown(Reason($"the argument of {_method} is empty"), source)
        : Configured<T>.Unknown(Reason($"the argument of {_method} is not a constant"), source);

    /// <summary>
    /// Sets a facet to the argument of that place and returns the builder; unknown where the argument is no constant. A convention gets null from a builder that did not
    /// set it, and overrides through metadata what others have set, whose source then stays (EF's ConventionAnnotatable.SetAnnotation).
    /// </summary>
    public Value Set<T>(ModelElement element, Facet<T> facet, int index = 0, T absent = default!, string? name = null)
    {
        var source = IsOfMetadata ? Source.Max(element.SourceOf(facet)) : Source;
        return element.Set(facet, Setting(index, absent, name, source)) || !IsOfConvention ? Self : Value.Nothing;
    }

    /// <summary>Sets a facet to a value that the method itself says.</summary>
    public Value SetTo<T>(ModelElement element, Facet<T> facet, T value)
    {
        element.Set(facet, value, ConfigurationSource.Explicit, Anchor);
        return Self;
    }

    /// <summary>The type that is named by the type argument or a <c>Type</c> argument; null where it does not resolve.</summary>
    public ClrType? TypeOrArgument(int index = 0) => HasTypeArguments ? TypeArgument : (Argument(index) as TypeValue)?.Type;

    public ExpressionSyntax? ArgumentSyntax(int index) => index < _arguments.Length ? _arguments[index].Expression : null;

    private string? ArgumentNameAt(int index) => index < _arguments.Length ? _arguments[index].NameColon?.Name.Identifier.ValueText : null;

    /// <summary>The declared type of the property or field that the argument names; null where it is something else.</summary>
    public ClrType? DeclaredTypeOf(int index) =>
        ArgumentSyntax(index) is { } argument && SyntaxFacts.RootOf(argument) is { } root && _frame.Find(root.Identifier.ValueText) is null
            ? (_frame.Scope.Lookup(argument, _frame.TypeArguments) as NameMeaning.Member)?.MemberType
            : null;

    public Anchor? AnchorOf(int index) => ArgumentSyntax(index) is { } argument ? new(argument.SyntaxTree, argument.Span) : null;

    public bool IsFunction(int index, string? name = null) => Argument(index, name) is FunctionValue;

    /// <summary>Runs the function that was passed, with these arguments.</summary>
    public Value Run(int index, params Value[] arguments) =>
        Argument(index) switch
        {
            FunctionValue function => _interpreter.Invoke(function, arguments, Anchor),
            UnknownValue => _interpreter.NotFollowed(Reason($"what is passed to {_method} is not known"), arguments),
            _ => Value.Nothing,
        };

    /// <summary>The member names that a lambda selects, or the strings that were passed from <paramref name="index"/> on; null where they cannot be decided.</summary>
    public IReadOnlyList<string>? Members(int index = 0) => Argument(index) switch
    {
        LambdaValue lambda => MemberNames.Of(lambda),
        SequenceValue sequence => Strings(sequence.Elements),
        Constant { Object: string } => Strings(Enumerable.Range(index, Count - index).Select(i => Argument(i)!)),
        _ => null,
    };

    /// <summary>The one member that a lambda selects or a string names.</summary>
    public string? Member(int index = 0) => Argument(index) switch
    {
        LambdaValue lambda => MemberNames.Of(lambda) is [var member] ? member : null,
        Constant { Object: string text } => text,
        _ => null,
    };

    /// <summary>Gives an <c>out</c> argument its value.</summary>
    public void AssignOut(int index, Value value)
    {
        if (ArgumentSyntax(index) is { } target)
        {
            Interpretation.Interpreter.AssignOut(target, value, _frame);
        }
    }

    /// <summary>The name of a member that is given as a string or as a <c>PropertyInfo</c>.</summary>
    public string? MemberName(int index) => String(index) ?? (Argument(index) as PropertyInfoValue)?.Member.Name;

    /// <summary>The element behind a metadata object that is passed.</summary>
    public TElement? Element<TElement>(int index = 0)
        where TElement : class => (Argument(index) as BuilderValue)?.Element as TElement;

    public Unknown Reason(string reason) => new(reason, Anchor);

    /// <summary>A result that is not known; what is asked of it later touches <paramref name="builders"/>.</summary>
    public Value Unknown(string reason, params Value[] builders) => new UnknownValue(Reason(reason), builders.SelectMany(builder => builder.Builders));

    private static IReadOnlyList<string>? Strings(IEnumerable<Value> values)
    {
        var strings = values.Select(value => (value as Constant)?.Object as string).ToArray();
        return Array.TrueForAll(strings, value => value is not null) ? strings.OfType<string>().ToArray() : null;
    }
}
