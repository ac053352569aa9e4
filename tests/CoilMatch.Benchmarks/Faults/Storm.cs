using System.Diagnostics;
using Npgsql;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>A fault that was done, and from when until when what happened to readers is put down to it.</summary>
internal sealed record Done(Fault Fault, Span Span);

/// <summary>Does the faults of a plan to a cluster one after another, each once the cluster is whole again and all readers are served.</summary>
internal sealed class Storm(Cluster cluster, Hazards hazards, Traffic traffic, TimeSpan length)
{
    private static readonly TimeSpan PauseLength = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan WholeAgain = TimeSpan.FromSeconds(60);

    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);

    /// <summary>Recovery may take so many times longer than planned before the rest of the plan is left out.</summary>
    private const int Overtime = 4;

    private readonly List<Done> done = [];

    internal IReadOnlyList<Done> Done => done;

    /// <summary>After how many faults the cluster was not whole within a minute.</summary>
    internal int NotWhole { get; private set; }

    internal async Task RunAsync(IReadOnlyList<Fault> plan, CancellationToken stop)
    {
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < plan.Count && watch.Elapsed < length * Overtime; i++)
        {
            var due = length * (i / (double)plan.Count) - watch.Elapsed;
            if (due > TimeSpan.Zero)
                await Task.Delay(due, stop);
            var from = Stopwatch.GetTimestamp();
            await Console.Error.WriteLineAsync($"  {watch.Elapsed.TotalSeconds,6:F1} s  {plan[i].Name}");
            if (!await DoAsync(plan[i], stop) || !await cluster.IsWholeAsync(WholeAgain, stop) || !await AllAreServedAsync(stop))
            {
                NotWhole++;
                await Console.Error.WriteLineAsync($"  the cluster was not whole again {WholeAgain.TotalSeconds:F0} s after {plan[i].Name}");
            }

            done.Add(new Done(plan[i], new Span(from, Stopwatch.GetTimestamp())));
        }

        var left = length - watch.Elapsed;
        if (left > TimeSpan.Zero)
            await Task.Delay(left, stop);
    }

    /// <summary>False when some reader still got errors after a minute.</summary>
    private async Task<bool> AllAreServedAsync(CancellationToken stop)
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < WholeAgain; await Task.Delay(Look, stop))
        {
            if (traffic.Readers.AllAreServed)
                return true;
        }

        return false;
    }

    /// <summary>False when nobody took the place of the process that was killed.</summary>
    private async Task<bool> DoAsync(Fault fault, CancellationToken stop)
    {
        switch (fault.Kind)
        {
            case FaultKind.Kill:
                var victim = fault.Victim(cluster.Nodes);
                Signals.Send(victim, Signals.Kill);
                return await cluster.IsReplacedAsync(victim, WholeAgain, stop);
            case FaultKind.Pause:
                var silo = fault.Victim(cluster.Nodes);
                Signals.Send(silo, Signals.Stop);
                try
                {
                    await Task.Delay(PauseLength, stop);
                }
                finally
                {
                    Signals.Send(silo, Signals.Continue);
                }

                return true;
            case FaultKind.Cut:
                await using (var source = NpgsqlDataSource.Create(cluster.Database))
                await using (var cut = source.CreateCommand("select count(pg_terminate_backend(pid)) from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()"))
                    await cut.ExecuteScalarAsync(stop);
                return true;
            case FaultKind.Fill:
                await hazards.FillDiskAsync(cluster.Database, stop);
                return true;
            case FaultKind.Slow:
                await hazards.SlowBlobsAsync(stop);
                return true;
            default:
                await hazards.SkewClockAsync(cluster, traffic.Writers, fault.Which, stop);
                return true;
        }
    }
}
