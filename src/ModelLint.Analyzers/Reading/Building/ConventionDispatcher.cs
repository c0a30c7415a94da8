using ModelLint.Metadata;
using ModelLint.Reading.Conventions;

namespace ModelLint.Reading.Building;

/// <summary>
/// Announces changes of the model to the conventions: at once where no batch is open, else first-in first-out when the outermost batch ends;
/// events raised meanwhile go behind the queue. (EF: ConventionDispatcher with its delayed scopes.)
/// </summary>
internal sealed partial class ConventionDispatcher(ModelBuilder model, ConventionSet conventions)
{
    /// <summary>Far above what a batch needs for a model of its size, 25 in the samples, and far below a hang: EF itself gives up after 32767 rounds.</summary>
    private const int EventLimitPerEntityType = 200;

    private readonly Queue<Event> _waiting = new();
    private int _depth;
    private int _events;
    private bool _isStopped;

    public ConventionSet Conventions => conventions;

    public ConventionBatch Batch()
    {
        _depth++;
        return new ConventionBatch(this);
    }

    /// <summary>Called by a convention that changed what it was told of: the rest of the conventions are not asked for this event.</summary>
    public void StopProcessing() => _isStopped = true;

    /// <param name="about">What the event is about: once that has been removed, no convention is told any more. Null for an event that outlives it.</param>
    /// <param name="process">Tells one convention.</param>
    private void Raise<TConvention>(ModelElement? about, Action<TConvention> process)
        where TConvention : class => Raise<TConvention, Action<TConvention>>(about, process, static (convention, process) => process(convention));

    /// <summary>The events that say no more than what they are about: without a closure each, since a model of some size has tens of thousands of them.</summary>
    private void Raise<TConvention, TElement>(TElement about, Action<TConvention, TElement> process)
        where TConvention : class
        where TElement : ModelElement => Raise(about, about, process);

    private void Raise<TConvention, TArgument>(ModelElement? about, TArgument argument, Action<TConvention, TArgument> process)
        where TConvention : class
        where TArgument : class
    {
        var interested = conventions.Of<TConvention>();
        if (interested.Count == 0)
        {
            return;
        }

        using (Batch())
        {
            _waiting.Enqueue(new Event<TConvention, TArgument>(interested, about, argument, process));
        }
    }

    private void EndBatch()
    {
        if (_depth == 1)
        {
            _events = 0;
            while (_waiting.Count > 0)
            {
                model.Step(0); // Who gave up need not wait for the conventions.
                if (++_events > EventLimitPerEntityType * (model.EntityTypes.Count + 10))
                {
                    _waiting.Clear();
                    model.MarkUnknown(new Unknown("The conventions do not come to rest on this model."));
                    break;
                }

                _waiting.Dequeue().Run(this);
            }
        }

        _depth--;
    }

    internal readonly struct ConventionBatch(ConventionDispatcher dispatcher) : IDisposable
    {
        public void Dispose() => dispatcher.EndBatch();
    }

    private abstract class Event
    {
        public abstract void Run(ConventionDispatcher dispatcher);
    }

    private sealed class Event<TConvention, TArgument>(IReadOnlyList<TConvention> interested, ModelElement? about, TArgument argument, Action<TConvention, TArgument> process) : Event
        where TConvention : class
    {
        public override void Run(ConventionDispatcher dispatcher)
        {
            dispatcher._isStopped = false;
            for (var i = 0; i < interested.Count && about is null or { IsInModel: true } && !dispatcher._isStopped; i++)
            {
                process(interested[i], argument);
            }

            dispatcher._isStopped = false;
        }
    }
}
