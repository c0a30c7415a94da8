using System.Collections;
using ModelLint.Metadata;
using ModelLint.Reading.Building;
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
    private readonly Dictionary<string, Action<T, Unknown>> _settings = [];
    private readonly Dictionary<string, Action<T, Unknown>> _marks = [];
    private readonly HashSet<string> _runs = [];
    private readonly HashSet<string> _harmless = [];
    private readonly HashSet<string> _inert = [];

    private static readonly string[] Changes = ["Set", "Add", "Remove", "GetOr"];

    private static readonly string[] Queries = ["Get", "Find", "Is", "Are", "Has", "TryGet", "Requires", "ToDebugString"];

    public string ClassName => className;

    /// <summary>Whether these are EF's metadata interfaces: what is called <c>Get…</c>, <c>Find…</c> or <c>Is…</c> there asks, and changes nothing.</summary>
    public bool IsMetadata { get; init; }

    /// <summary>EF's base classes and interfaces of the builder: what else a parameter that takes it may be called.</summary>
    public IReadOnlyList<string> OtherNames { get; init; } = [];

    /// <summary>Calls that return their own receiver and change nothing that a model here holds.</summary>
    public string[] Harmless
    {
        init => _harmless.UnionWith(value);
    }

    /// <summary>Calls that return the builder of something that no model here holds.</summary>
    public string[] Inert
    {
        init
        {
            _inert.UnionWith(value);
            foreach (var method in value)
            {
                _actions.Add(method, (_, _) => InertBuilderValue.Instance);
            }
        }
    }

    /// <summary>Calls that set these facets of the element and nothing else, so that no more is unknown where they may or may not run.</summary>
    public Dictionary<string, Facet[]> Sets
    {
        init
        {
            foreach (var pair in value)
            {
                _settings.Add(pair.Key, (element, reason) => SetUnknown(element, pair.Value, reason));
            }
        }
    }

    /// <summary>Calls that run code of the source, which itself is only followed for what it would touch where it may not run.</summary>
    public string[] Runs
    {
        init => _runs.UnionWith(value);
    }

    /// <summary>Calls that change something else of the element, which these make unknown.</summary>
    public Dictionary<string, Action<T, Unknown>> Marks
    {
        init
        {
            foreach (var pair in value)
            {
                _marks.Add(pair.Key, pair.Value);
            }
        }
    }

    public Func<T, Call, Value?> this[string method]
    {
        set => _actions[method] = value;
    }

    /// <summary>Methods that all set the same facet.</summary>
    public CallTable<T> WithSetting(Facet facet, Func<T, Call, Value?> action, params string[] methods)
    {
        foreach (var method in methods)
        {
            _actions.Add(method, action);
            _settings.Add(method, (element, reason) => SetUnknown(element, [facet], reason));
        }

        return this;
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

    public bool Knows(string method) => _actions.ContainsKey(method) || _harmless.Contains(method) || IsQuery(method);

    /// <summary>Whether the method is known for its name alone: its result is a plain value that is not known.</summary>
    internal bool IsUnread(string method) => !_actions.ContainsKey(method) && !_harmless.Contains(method) && IsQuery(method);

    /// <summary>What a convention may call of metadata though it changes more than facets.</summary>
    public string[] InConventions { get; init; } = [];

    public Value? Call(T element, Call call)
    {
        call.IsOfMetadata = IsMetadata;
        return Annotations.MayBeFact(call) || (IsMetadata && call.IsOfConvention && !IsForConventions(call.Method)) ? null : Follow(element, call);
    }

    private Value? Follow(T element, Call call) =>
        _actions.TryGetValue(call.Method, out var action) ? call.HasOrder || _inert.Contains(call.Method) ? action(element, call) : null
        : _harmless.Contains(call.Method) ? call.Self
        : IsQuery(call.Method) ? call.Unknown($"what '{call.Method}' says is not followed")
        : null;

    /// <summary>The call may or may not run: makes unknown what it sets, and gives what it returns; null where more than facets may be touched.</summary>
    public Value? MayRun(T element, Call call, Unknown reason)
    {
        if (Annotations.MayBeFact(call))
        {
            return null;
        }

        // A function that a setting is given configures more: `ToTable(table => …)`.
        if (_marks.TryGetValue(call.Method, out var set) || (_settings.TryGetValue(call.Method, out set) && !call.AllArguments.Any(argument => argument is FunctionValue)))
        {
            set(element, reason);
            return call.Self;
        }

        return _runs.Contains(call.Method) ? Follow(element, call) : _harmless.Contains(call.Method) ? call.Self : _inert.Contains(call.Method) ? InertBuilderValue.Instance : null;
    }

    /// <summary>Whether the method only asks, by its name.</summary>
    public bool Asks(string method) => IsQuery(method);

    private static void SetUnknown(T element, Facet[] facets, Unknown reason)
    {
        foreach (var facet in facets)
        {
            facet.SetUnknown((ModelElement)(object)element, reason);
        }
    }

    /// <summary>Actions are written for the user's configuration; of those that change metadata, a convention has the ones that leave the source to the call.</summary>
    private bool IsForConventions(string method) =>
        !Array.Exists(Changes, change => method.StartsWith(change, StringComparison.Ordinal)) || _settings.ContainsKey(method) || _marks.ContainsKey(method) || _harmless.Contains(method) || InConventions.Contains(method);

    private bool IsQuery(string method) => IsMetadata && Array.Exists(Queries, query => method.StartsWith(query, StringComparison.Ordinal)) && !method.StartsWith("GetOr", StringComparison.Ordinal);

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

        Include(_settings, other._settings);
        Include(_marks, other._marks);

        _harmless.UnionWith(other._harmless);
        _inert.UnionWith(other._inert);
        return this;

        void Include(Dictionary<string, Action<T, Unknown>> own, Dictionary<string, Action<TOther, Unknown>> others)
        {
            foreach (var pair in others.Where(pair => !own.ContainsKey(pair.Key)))
            {
                own.Add(pair.Key, (one, reason) =>
                {
                    if (element(one) is { } included)
                    {
                        pair.Value(included, reason);
                    }
                });
            }
        }
    }

    public Value? Member(T element, string name) => _members.TryGetValue(name, out var member) ? member(element) : null;

    public bool Set(T element, string name, Value value, Anchor anchor) => _setters.TryGetValue(name, out var setter) && setter(element, value, anchor);

    public void MarkUnknown(T element, Unknown reason) => markUnknown(element, reason);

    IEnumerator IEnumerable.GetEnumerator() => _actions.Keys.GetEnumerator();
}
