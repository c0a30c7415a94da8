using ModelLint.Metadata;
using ModelLint.Reading.FluentApi.Calls;

namespace ModelLint.Reading.FluentApi.Values;

/// <summary>One of EF Core's builders or mutable metadata objects.</summary>
internal abstract class BuilderValue : Value
{
    /// <summary>EF's class name, without arity: what a parameter of a helper method is called.</summary>
    public abstract string ClassName { get; }

    /// <summary>The type arguments of its generic form, as far as they are known: the entity type, the type of the property.</summary>
    public IReadOnlyList<ClrType> TypeArguments { get; init; } = [];

    /// <summary>The model element behind it, so that two builders of one element are told to be the same.</summary>
    public abstract object Element { get; }

    /// <summary>Whether a parameter of a type of that name takes it.</summary>
    public bool IsPassedAs(string className) => className == ClassName || OtherNames.Contains(className);

    /// <summary>EF's base classes and interfaces of the builder.</summary>
    protected abstract IReadOnlyList<string> OtherNames { get; }

    public abstract bool Knows(string method);

    /// <summary>The result of the call; null where its arguments cannot be decided, so that the element is no longer known.</summary>
    public abstract Value? Call(Call call);

    /// <summary>The value of a property such as <c>Metadata</c>; null where there is no known one.</summary>
    public abstract Value? Member(string name);

    /// <summary>Sets a property such as <c>DeleteBehavior</c>; false where what that does is not known.</summary>
    public abstract bool Set(string name, Value value, Anchor anchor);

    public abstract void MarkUnknown(Unknown reason);

    /// <summary>The call may or may not run: makes unknown what it sets, and gives what it returns; null where more than facets of this element may be touched.</summary>
    public abstract Value? MayRun(Call call, Unknown reason);

    /// <summary>Whether the method only asks, so that it can be called where it may or may not run.</summary>
    public abstract bool Asks(string method);
}

internal sealed class BuilderValue<T>(T element, CallTable<T> table) : BuilderValue
    where T : class
{
    public override string ClassName => table.ClassName;

    public override object Element => element;

    protected override IReadOnlyList<string> OtherNames => table.OtherNames;

    public override bool Knows(string method) => table.Knows(method);

    public override Value? Call(Call call)
    {
        call.Self = this;
        return table.Call(element, call);
    }

    public override Value? Member(string name) => table.Member(element, name);

    public override bool Set(string name, Value value, Anchor anchor) => table.Set(element, name, value, anchor);

    public override void MarkUnknown(Unknown reason) => table.MarkUnknown(element, reason);

    public override Value? MayRun(Call call, Unknown reason)
    {
        call.Self = this;
        return table.MayRun(element, call, reason);
    }

    public override bool Asks(string method) => table.Asks(method);
}

/// <summary>A builder of what no model here holds (a sequence, a trigger, seed data): every call of it is followed by doing nothing.</summary>
internal sealed class InertBuilderValue : BuilderValue
{
    public static readonly InertBuilderValue Instance = new();

    public override string ClassName => "";

    public override object Element => this;

    protected override IReadOnlyList<string> OtherNames => [];

    public override bool Knows(string method) => true;

    public override Value? Call(Call call) => this;

    public override Value? Member(string name) => this;

    public override bool Set(string name, Value value, Anchor anchor) => true;

    public override void MarkUnknown(Unknown reason)
    {
    }

    public override Value? MayRun(Call call, Unknown reason) => this;

    public override bool Asks(string method) => false;
}
