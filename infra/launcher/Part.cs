using System.Text.Json;

namespace CoilMatch.Launcher;

/// <summary>
/// A part of the stack: how it is started, the address at which it stays whatever happens to it, and its process of now.
/// </summary>
/// <param name="start">Starts the process; told whether an earlier one's log goes on.</param>
internal sealed class Part(string name, string role, string address, Func<bool, Child> start) : IAsyncDisposable
{
    internal const string Silo = "silo";
    internal const string Edge = "edge";
    internal const string Postgres = "postgres";
    internal const string Proxy = "proxy";
    internal const string IdentityProvider = "identity-provider";

    private static readonly TimeSpan FirstPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Steady = TimeSpan.FromSeconds(30);

    private int server;

    internal string Name => name;

    internal string Role => role;

    internal string Address => address;

    internal Child Child { get; private set; } = start(false);

    internal DataFolder.Node Node => new(name, role, role == Postgres ? ServerProcessId() : Child.ProcessId, address);

    /// <summary>Starts the process again, at once and then after growing pauses, whenever it ended.</summary>
    /// <param name="restarted">Called after each start.</param>
    internal async Task KeepUpAsync(Action restarted, CancellationToken cancellationToken)
    {
        var pause = FirstPause;
        while (true)
        {
            var ends = Child.Ended.WaitAsync(cancellationToken);
            if (await Task.WhenAny(ends, Task.Delay(Steady, cancellationToken)) != ends) pause = FirstPause;
            await ends;

            Progress.Say($"  {name} ended (exit code {Child.ExitCode}) and is started again; its log is logs/{name}.log");
            await Task.Delay(pause, cancellationToken);
            pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            await Child.DisposeAsync();
            Child = start(true);
            restarted();
            if (role == Postgres) _ = Child.ReadyLine.ContinueWith(_ => restarted(), cancellationToken, TaskContinuationOptions.OnlyOnRanToCompletion, TaskScheduler.Default);
        }
    }

    /// <summary>The process that a starter tells of in its line when it is ready; until then the one before, which has ended.</summary>
    private int ServerProcessId()
    {
        if (Child.ReadyLine.IsCompletedSuccessfully && JsonDocument.Parse(Child.ReadyLine.Result).RootElement.TryGetProperty("processId", out var id))
            server = id.GetInt32();
        return server;
    }

    public ValueTask DisposeAsync() => Child.DisposeAsync();
}
