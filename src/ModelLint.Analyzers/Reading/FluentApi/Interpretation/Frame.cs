using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using ModelLint.Metadata;
using ModelLint.Reading.Declarations;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Interpretation;

/// <summary>What is in scope while a body runs: its locals and parameters, those around it, <c>this</c>, and what type parameters stand for.</summary>
internal sealed class Frame
{
    private readonly Dictionary<string, Value> _locals = [];
    private readonly Frame? _outer;
    private readonly Body _body = new();
    private readonly bool _isGeneric;

    /// <summary>The frame of a method of <paramref name="declaringType"/>.</summary>
    /// <param name="isRepeated">Whether it is called for more than one entity type.</param>
    /// <param name="isGeneric">Whether it is written for more than one.</param>
    public Frame(
        NameScope scope, ClrType declaringType, IReadOnlyDictionary<string, ClrType> typeArguments, ObjectValue? @this, bool isRepeated, bool isGeneric = false)
    {
        Scope = scope;
        DeclaringType = declaringType;
        TypeArguments = typeArguments;
        This = @this;
        IsRepeated = isRepeated;
        _isGeneric = isGeneric;
    }

    private Frame(Frame outer, Body body, bool servesSeveral = false, IReadOnlyDictionary<string, ClrType>? typeArguments = null)
    {
        _outer = outer;
        _body = body;
        Scope = outer.Scope;
        DeclaringType = outer.DeclaringType;
        TypeArguments = typeArguments ?? outer.TypeArguments;
        This = outer.This;
        IsRepeated = outer.IsRepeated || servesSeveral;
        _isGeneric = outer._isGeneric;
    }

    /// <summary>The frame of a lambda or a local function that was written in this one.</summary>
    public Frame ForFunction(bool servesSeveral, IReadOnlyDictionary<string, ClrType>? typeArguments = null) => new(this, new(), servesSeveral, typeArguments);

    /// <summary>The frame of a block: what it declares ends with it.</summary>
    public Frame ForBlock() => new(this, _body);

    /// <summary>The frame of one turn of a loop.</summary>
    public Frame ForTurn(bool servesSeveral) => new(this, _body, servesSeveral);

    public NameScope Scope { get; }

    public ClrType DeclaringType { get; }

    public IReadOnlyDictionary<string, ClrType> TypeArguments { get; }

    public ObjectValue? This { get; }

    /// <summary>Whether the code runs for more than one entity type: in a loop, in a generic base or helper.</summary>
    public bool ServesSeveral => IsRepeated || _isGeneric;

    /// <summary>Whether it runs more than once, in a loop say: then what it calls serves several, too, be it written for one.</summary>
    public bool IsRepeated { get; }

    /// <summary>Set where a branch that could not be decided may have left the body: what follows may or may not run.</summary>
    public Unknown? Undecided
    {
        get => _body.Undecided;
        set => _body.Undecided ??= value;
    }

    /// <summary>Whether the code that runs in it now may not run: it is followed all the same.</summary>
    public bool IsAttempted
    {
        get => _body.IsAttempted;
        set => _body.IsAttempted = value;
    }

    public Value? ReturnValue
    {
        get => _body.ReturnValue;
        set => _body.ReturnValue = value;
    }

    /// <summary>What an iterator has given so far; null in any other body.</summary>
    public List<Value>? Yielded
    {
        get => _body.Yielded;
        set => _body.Yielded = value;
    }

    public Value? Find(string name) => FrameOf(name)?._locals[name];

    public void Declare(string name, Value value) => _locals[name] = value;

    /// <summary>Assigns to a local of this frame or one around it; false where there is none of that name.</summary>
    public bool Assign(string name, Value value)
    {
        if (FrameOf(name) is not { } frame)
        {
            return false;
        }

        frame._locals[name] = value;
        return true;
    }

    public ClrType? TypeOf(TypeSyntax syntax) => Scope.Type(syntax, TypeArguments);

    /// <summary>The builders that code in <paramref name="node"/> can reach.</summary>
    public IEnumerable<BuilderValue> BuildersMentionedIn(SyntaxNode node) => Value.BuildersOf(ValuesMentionedIn(node));

    /// <summary>What code in <paramref name="node"/> gets hold of: the locals that it names, and <c>this</c>.</summary>
    public IEnumerable<Value> ValuesMentionedIn(SyntaxNode node)
    {
        var values = node.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => Find(name.Identifier.ValueText)).OfType<Value>();
        return This is null ? values : values.Append(This);
    }

    private Frame? FrameOf(string name)
    {
        var frame = this;
        while (frame is not null && !frame._locals.ContainsKey(name))
        {
            frame = frame._outer;
        }

        return frame;
    }

    /// <summary>What the frames of one body share.</summary>
    private sealed class Body
    {
        public Unknown? Undecided { get; set; }

        public bool IsAttempted { get; set; }

        public Value? ReturnValue { get; set; }

        public List<Value>? Yielded { get; set; }
    }
}
