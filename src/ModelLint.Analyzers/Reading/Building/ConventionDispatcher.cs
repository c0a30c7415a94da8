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

    private readonly Queue<Action> _waiting = new();
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

    /// <param name="isValid">Asked before each convention: whether the element is still there.</param>
    private void Raise<TConvention>(Func<bool> isValid, Action<TConvention> process)
        where TConvention : class
    {
        var interested = conventions.Of<TConvention>();
        if (interested.Count == 0)
        {
            return;
        }

        using (Batch())
        {
            _waiting.Enqueue(() => Run(interested, isValid, process));
        }
    }

    private void Run<TConvention>(IReadOnlyList<TConvention> interested, Func<bool> isValid, Action<TConvention> process)
    {
        _isStopped = false;
        foreach (var convention in interested)
        {
            if (!isValid())
            {
                return;
            }

            process(convention);
            if (_isStopped)
            {
                _isStopped = false;
                return;
            }
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

                _waiting.Dequeue()();
            }
        }

        _depth--;
    }

    internal readonly struct ConventionBatch(ConventionDispatcher dispatcher) : IDisposable
    {
        public void Dispose() => dispatcher.EndBatch();
    }
}
