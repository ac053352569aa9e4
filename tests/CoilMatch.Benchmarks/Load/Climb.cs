using System.Diagnostics;

namespace CoilMatch.Benchmarks.Load;

/// <summary>Drives something at rising rates until its knee is found.</summary>
/// <param name="send">Does one wish; false when it failed.</param>
/// <param name="usage">The processor time that each role has used so far.</param>
internal sealed class Climb(Func<Wish, Task<bool>> send, Func<IReadOnlyDictionary<string, TimeSpan>> usage, TimeSpan length)
{
    private const double Growth = 1.6;
    private const int Halvings = 2;
    private const double WarmUpRate = 10;

    /// <summary>The last step that held, and what the roles used while it ran, less what they use when nobody comes.</summary>
    internal sealed record Found(Step? Knee, IReadOnlyDictionary<string, double> CpuMsPerRequest, IReadOnlyDictionary<string, double> IdleCores, IReadOnlyList<Step> Steps);

    internal async Task<Found> RunAsync(double first, CancellationToken stop)
    {
        await OpenLoop.RunAsync(Schedule.Of(WarmUpRate, length, seed: 0), send, stop);
        var before = await IdleAsync(stop);
        var ramp = new Ramp(first, Growth, Halvings);
        var steps = new List<(Step Step, IReadOnlyDictionary<string, double> CpuMs)>();
        var tried = new List<Tried>();
        while (ramp.Next(tried) is { } rate)
        {
            var one = await StepAsync(rate, steps.Count + 1, stop);
            steps.Add(one);
            tried.Add(new Tried(rate, one.Step.Held));
            await Console.Error.WriteLineAsync($"  {one.Step}");
        }

        // Something else may go on before, such as the rest of an import, or after; the quieter of both is the rule.
        var after = await IdleAsync(stop);
        var idle = before.ToDictionary(role => role.Key, role => Math.Min(role.Value, after[role.Key]));
        var (knee, used) = steps.Where((_, at) => tried[at].Held && tried[at].Rate == Ramp.Knee(tried)).LastOrDefault();
        var costs = used?.ToDictionary(role => role.Key, role => Math.Round((role.Value - (idle[role.Key] * knee!.Seconds * 1000)) / knee.Requests, 2));
        return new Found(knee, costs ?? [], idle, [.. steps.Select(one => one.Step)]);
    }

    private async Task<(Step Step, IReadOnlyDictionary<string, double> CpuMs)> StepAsync(double rate, int seed, CancellationToken stop)
    {
        var (before, watch) = (usage(), Stopwatch.StartNew());
        var answers = await OpenLoop.RunAsync(Schedule.Of(rate, length, seed), send, stop);
        var (after, took) = (usage(), watch.Elapsed);
        return (Step.Of(rate, took, answers), after.ToDictionary(role => role.Key, role => (role.Value - before[role.Key]).TotalMilliseconds));
    }

    /// <summary>Cores in use while nobody comes.</summary>
    private async Task<IReadOnlyDictionary<string, double>> IdleAsync(CancellationToken stop)
    {
        var (before, watch) = (usage(), Stopwatch.StartNew());
        await Task.Delay(length, stop);
        return usage().ToDictionary(role => role.Key, role => Math.Round((role.Value - before[role.Key]) / watch.Elapsed, 4));
    }
}
