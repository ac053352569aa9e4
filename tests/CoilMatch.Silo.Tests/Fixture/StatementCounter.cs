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

    private StatementCounter()
    {
        Current.Value = this;
        subscriptions.Add(DiagnosticListener.AllListeners.Subscribe(this));
    }

    /// <summary>
    /// Asks and counts the statements that the answer took, without the one that found out who asks. EF Core notices only a second
    /// after its last statement that somebody counts, so it asks again until it has.
    /// </summary>
    internal static async Task<(T Answer, int Statements)> CountAsync<T>(Func<Task<T>> ask)
    {
        using var counter = new StatementCounter();
        (T Answer, int Statements) counted = default;
        await Eventually.Holds(async () =>
        {
            var before = counter.Sent;
            counted = (await ask(), counter.Sent - before);
            return before > 0;
        });
        return counted;
    }

    private int Sent
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
