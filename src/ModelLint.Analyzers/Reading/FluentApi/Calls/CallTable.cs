using System.Collections;
using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Values;

namespace ModelLint.Reading.FluentApi.Calls;

/// <summary>
/// What the methods of one EF builder do to the model: method name → action. An action returns the result of the call,
/// or null where the arguments cannot be decided.
/// </summary>
/// <param name="className">EF's class name, without arity.</param>
/// <param name="markUnknown">What happens to the element when code that cannot be followed gets hold of it.</param>
internal sealed class CallTable<T>(string className, Action<T, Unknown> markUnknown) : IEnumerable
    where T : class
{
    private readonly Dictionary<string, Func<T, Call, Value?>> _actions = [];
    private readonly Dictionary<string, Func<T, Value?>> _members = [];
    private readonly Dictionary<string, Func<T, Value, Anchor, bool>> _setters = [];
    private readonly HashSet<string> _harmless = [];

    public string ClassName => className;

    /// <summary>EF's base classes and interfaces of the builder: what else a parameter that takes it may be called.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Calls that return their own receiver and change nothing that a model here holds.</summary>
    public string[] Harmless
    {
        init => _harmless.UnionWith(value);
    }

    public Func<T, Call, Value?> this[string method]
    {
        set => _actions[method] = value;
    }

    public CallTable<T> WithMember(string name, Func<T, Value?> member)
    {
        _members[name] = member;
        return this;
    }

    public CallTable<T> WithSetter(string name, Func<T, Value, Anchor, bool> setter)
    {
        _setters[name] = setter;
        return this;
    }

    /// <summary>All names that are known, for the test that proves them against EF Core.</summary>
    internal IEnumerable<string> Methods => _actions.Keys.Concat(_harmless);

    internal IEnumerable<string> Members => _members.Keys.Concat(_setters.Keys);

    public bool Knows(string method) => _actions.ContainsKey(method) || _harmless.Contains(method);

    public Value? Call(T element, Call call) =>
        _actions.TryGetValue(call.Method, out var action) ? action(element, call)
        : _harmless.Contains(call.Method) ? call.Self
        : null;

    /// <summary>Takes over what another builder does to an element that this one holds, except what stands here already.</summary>
    public CallTable<T> Including<TOther>(CallTable<TOther> other, Func<T, TOther?> element)
        where TOther : class
    {
        foreach (var pair in other._actions.Where(pair => !_actions.ContainsKey(pair.Key)))
        {
            _actions.Add(pair.Key, (own, call) => element(own) is { } included ? pair.Value(included, call) : null);
        }

        foreach (var pair in other._members.Where(pair => !_members.ContainsKey(pair.Key)))
        {
            _members.Add(pair.Key, own => element(own) is { } included ? pair.Value(included) : null);
        }

        _harmless.UnionWith(other._harmless);
        return this;
    }

    public Value? Member(T element, string name) => _members.TryGetValue(name, out var member) ? member(element) : null;

    public bool Set(T element, string name, Value value, Anchor anchor) => _setters.TryGetValue(name, out var setter) && setter(element, value, anchor);

    public void MarkUnknown(T element, Unknown reason) => markUnknown(element, reason);

    IEnumerator IEnumerable.GetEnumerator() => _actions.Keys.GetEnumerator();
}
