using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using CoilMatch.Benchmarks.Faults;
using CoilMatch.Benchmarks.Start;

namespace CoilMatch.Benchmarks.Load;

/// <summary>
/// <c>load [--silos 1,2,3] [--edges 2] [--seconds 30] [--courses 12000] [--soak-minutes N]</c>: the mix of a registration deadline (80 % suggestions,
/// 15 % pages, 5 % writes) at rising rates, on PostgreSQL alone and then on clusters of each size in turn: the last rate that held, and what a request
/// costs each role. At the end half of that rate for some minutes, when told so. A JSON object a line for each.
/// </summary>
internal static class LoadCommand
{
    private static readonly int[] Silos = [1, 2, 3];
    private const int Edges = 2;
    private const int Seconds = 30;
    private const int Courses = 12_000;
    private const double FirstRate = 8;
    private const double FirstRateOfPostgresql = 60;

    /// <summary>This program itself, which shares the machine with what it drives.</summary>
    private const string Driver = "driver";

    /// <summary>All people of this load come from one address.</summary>
    private const string NoRateLimits = "10000";

    private static readonly TimeSpan IndexPatience = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private static readonly JsonSerializerOptions Snakes = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var arguments = new Arguments(words);
        var (silos, edges, courses) = (arguments.Numbers("--silos", Silos), arguments.Number("--edges", Edges), arguments.Number("--courses", Courses));
        var length = TimeSpan.FromSeconds(arguments.Number("--seconds", Seconds));
        TimeSpan? soak = arguments.Has("--soak-minutes") ? TimeSpan.FromMinutes(arguments.Number("--soak-minutes", 1)) : null;
        using var stop = new CancellationTokenSource();
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        var data = Directory.CreateTempSubdirectory("coilmatch-bench-load-");
        try
        {
            Environment.SetEnvironmentVariable("RATE_LIMIT_FACTOR", NoRateLimits);
            var alone = await PostgresqlAsync(courses, length, output, stop.Token);
            for (var i = 0; i < silos.Length; i++)
            {
                await using var cluster = await Cluster.StartAsync(stop.Token, silos[i], edges, data.FullName);
                if (i == 0)
                    await FillAsync(cluster, courses);
                await MeasureAsync(cluster, alone, courses, length, i == silos.Length - 1 ? soak : null, output, stop.Token);
            }

            return 0;
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            await Console.Error.WriteLineAsync("Stopped. The cluster has ended and its folder is removed.");
            return 130;
        }
        finally
        {
            data.Delete(recursive: true);
        }

        void Stop(PosixSignalContext context)
        {
            context.Cancel = true;
            stop.Cancel();
        }
    }

    private static async Task FillAsync(Cluster cluster, int courses)
    {
        using var silo = cluster.Door.Open(cluster.SiloNodes[0]);
        await MadeCatalogue.ImportAsync(silo, courses);
    }

    private static async Task<Climb.Found> PostgresqlAsync(int courses, TimeSpan length, TextWriter output, CancellationToken stop)
    {
        await Console.Error.WriteLineAsync("PostgreSQL alone");
        await using var alone = await PostgresqlAlone.StartAsync(courses);
        var process = await alone.ProcessAsync();
        var found = await new Climb(alone.DoAsync, () => new Dictionary<string, TimeSpan> { ["postgres"] = Consumption.ProcessorTime(process) }, length)
            .RunAsync(FirstRateOfPostgresql, stop);
        await WriteAsync(output, new { on = "postgresql", courses, found.Knee, cpu_ms_per_request = found.CpuMsPerRequest, machine_load = MachineLoad, date = Machine.Today, machine = Machine.Name });
        return found;
    }

    private static async Task MeasureAsync(
        Cluster cluster, Climb.Found alone, int courses, TimeSpan length, TimeSpan? soak, TextWriter output, CancellationToken stop)
    {
        var silos = cluster.Nodes.Count(node => node.Role == "silo");
        await Console.Error.WriteLineAsync($"{silos} silos");
        using var crowd = await Crowd.SignInAsync(cluster, stop);
        await IndexedAsync(cluster, crowd, courses, stop);
        var found = await new Climb(crowd.DoAsync, () => Usage(cluster), length).RunAsync(FirstRate, stop);
        await WriteAsync(output, new
        {
            on = "cluster",
            silos,
            edges = cluster.Nodes.Count(node => node.Role == "edge"),
            courses,
            people = crowd.People,
            found.Knee,
            cpu_ms_per_request = found.CpuMsPerRequest,
            idle_cores = found.IdleCores,
            cores_at_knee = Math.Round(found.CpuMsPerRequest.Where(role => role.Key != Driver).Sum(role => role.Value * found.Knee!.Rate / 1000) + found.IdleCores.Where(role => role.Key != Driver).Sum(role => role.Value), 2),
            per_second_and_silo_core = PerCore(found, "silo"),
            per_second_and_edge_core = PerCore(found, "edge"),
            per_second_and_postgres_core = PerCore(found, "postgres"),
            knee_vs_postgresql = Ratio(found.Knee?.Rate, alone.Knee?.Rate),
            postgres_cpu_vs_postgresql = Ratio(Cost(found, "postgres"), Cost(alone, "postgres")),
            memory_mb = cluster.Nodes.ToDictionary(node => node.Name, node => Consumption.Memory(node.ProcessId) >> 20),
            crowd.Refused,
            machine_load = MachineLoad,
            date = Machine.Today,
            machine = Machine.Name,
        });
        if (soak is not { } minutes || found.Knee is not { } knee)
            return;
        await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"holding {knee.Rate / 2:F1} a second for {minutes.TotalMinutes} minutes"));
        await WriteAsync(output, new { soak = await new Soak(cluster, crowd, () => Usage(cluster), knee.Rate / 2, minutes).RunAsync(stop), silos, machine_load = MachineLoad, date = Machine.Today, machine = Machine.Name });
    }

    /// <summary>Waits until every silo has read the catalogue: all compare a listing with equally many others, thrice in a row.</summary>
    private static async Task IndexedAsync(Cluster cluster, Crowd crowd, int courses, CancellationToken stop)
    {
        var token = await cluster.Door.TokenAsync(cluster.SiloNodes[0], "secretariat@demo.coilmatch.example", stop);
        var (watch, seen) = (Stopwatch.StartNew(), new List<int>());
        while (seen.Count < 3)
        {
            var compared = await Task.WhenAll(cluster.Nodes.Where(node => node.Role == "silo").Select(silo => ComparedAsync(silo)));
            if (compared.Distinct().Count() > 1 || compared[0] < courses / 4 || (seen.Count > 0 && seen[0] != compared[0]))
                seen.Clear();
            else
                seen.Add(compared[0]);
            if (watch.Elapsed > IndexPatience)
                throw new Mistake($"A silo compared only {compared.Min()} of {courses} listings after {IndexPatience.TotalMinutes:F0} minutes.");
            await Task.Delay(Look, stop);
        }

        async Task<int> ComparedAsync(Node silo)
        {
            var answer = await cluster.Door.AskAsync(silo, $"/listings/{crowd.AnyImported}/suggestions?first=1", token, stop);
            return answer.StartsWith("200 ", StringComparison.Ordinal) ? JsonDocument.Parse(answer[4..]).RootElement.GetProperty("compared").GetInt32() : 0;
        }
    }

    private static Dictionary<string, TimeSpan> Usage(Cluster cluster) =>
        cluster.Nodes.GroupBy(node => node.Role).Select(role => (role.Key, Time: TimeSpan.FromTicks(role.Sum(node => Consumption.ProcessorTime(node.ProcessId).Ticks))))
            .Append((Driver, Time: Environment.CpuUsage.TotalTime)).ToDictionary(one => one.Item1, one => one.Time);

    private static double? Cost(Climb.Found found, string role) => found.CpuMsPerRequest.TryGetValue(role, out var cost) && cost > 0 ? cost : null;

    /// <summary>A calculation: how many requests of the mix a core of this role answers in a second when it has nothing else to do.</summary>
    private static double? PerCore(Climb.Found found, string role) => Ratio(1000, Cost(found, role));

    private static double? Ratio(double? of, double? to) => of / to is { } ratio ? Math.Round(ratio, 2) : null;

    /// <summary>What else the machine had to do: processes that wanted a core, in the mean of the last 5 minutes.</summary>
    private static double MachineLoad => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[1], CultureInfo.InvariantCulture);

    private static Task WriteAsync(TextWriter output, object line) => output.WriteLineAsync(JsonSerializer.Serialize(line, Snakes));
}
