using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace ModelLint.Tests.Oracle;

/// <summary>What EF Core says while it builds a model, event by event: the name of the event and its message.</summary>
public static class ModelWarnings
{
    public static IReadOnlyList<string> Of(Type contextType)
    {
        var events = new Events();
        using var subscription = DiagnosticListener.AllListeners.Subscribe(events);
        using var context = ContextFactory.Create(contextType);
        _ = context.Model;
        return events.Lines;
    }

    /// <summary>Hears EF Core's own listener, and of that only what this thread causes: tests run side by side.</summary>
    private sealed class Events : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
    {
        private readonly int _thread = Environment.CurrentManagedThreadId;

        public List<string> Lines { get; } = [];

        public void OnNext(DiagnosticListener listener)
        {
            if (listener.Name == DbLoggerCategory.Name)
                listener.Subscribe(this);
        }

        public void OnNext(KeyValuePair<string, object?> @event)
        {
            if (Environment.CurrentManagedThreadId == _thread)
                Lines.Add($"{@event.Key}: {@event.Value}");
        }

        public void OnCompleted()
        {
        }

        public void OnError(Exception error)
        {
        }
    }
}
