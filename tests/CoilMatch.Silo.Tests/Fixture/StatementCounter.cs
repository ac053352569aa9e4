using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CoilMatch.Silo.Tests.Fixture;

/// <summary>Counts the statements that EF Core sends for the requests of one test, by the flow of its calls.</summary>
internal sealed class StatementCounter : IDisposable, IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly AsyncLocal<StatementCounter?> Current = new();

    private readonly List<IDisposable> subscriptions = [];
    private readonly List<string> statements = [];

    internal StatementCounter()
    {
        Current.Value = this;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>Without the statement that finds out who asks.</summary>
    internal int OnPairings
    {
        get
        {
            lock (statements) return statements.Count(one => !one.Contains("access_tokens", StringComparison.Ordinal));
        }
    }

    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name) subscriptions.Add(value.Subscribe(this));
    }

    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Current.Value != this || value.Key != RelationalEventId.CommandExecuting.Name) return;

        lock (statements) statements.Add(((CommandEventData)value.Value!).Command.CommandText);
    }

    public void OnCompleted()
    {
    }

    public void OnError(Exception error)
    {
    }

    public void Dispose()
    {
        Current.Value = null;
        foreach (var subscription in subscriptions.ToList()) subscription.Dispose();
    }
}
