using System.Diagnostics;
using System.Globalization;
using CoilMatch.Benchmarks.Suggestions;
using Npgsql;

namespace CoilMatch.Benchmarks.Postgresql;

/// <summary>Measures PostgreSQL on the same catalogue and queries: ids only, without reasons, clock changes or breaks.</summary>
internal sealed class PostgresqlSide(NpgsqlDataSource source, Material material, int queries, Action<string> progress)
{
    private const int Page = 10;
    private const int WarmUp = 5;
    private static readonly TimeSpan ThroughputTime = TimeSpan.FromSeconds(10);

    /// <summary>The queries that both sides are compared on, spread over those with known partners.</summary>
    internal IReadOnlyList<Known> Compared { get; } =
        [.. material.Known.Where((_, at) => at * (long)queries / material.Known.Count != (at - 1) * (long)queries / material.Known.Count || at == 0)];

    internal async Task<SuggestionFigures> MeasureAsync(SuggestionFigures figures, double ourNdcg, double build)
    {
        var (latency, ndcg, timeouts, cpu) = await AskAsync(PartnerSql.Best);
        progress($"PostgreSQL: p50 {latency.At(0.5)} ms, p99 {latency.At(0.99)} ms, NDCG {ndcg}");
        var throughput = await ThroughputAsync(PartnerSql.Best);
        progress($"PostgreSQL: {throughput:F1} queries a second");
        return figures with
        {
            ThroughputRatioVsPostgresql = Math.Round(figures.ThroughputPerS / throughput, 1),
            NdcgVsPostgresql = Math.Round(ourNdcg / ndcg, 3),
            Ndcg = ourNdcg,
            NdcgPostgresql = ndcg,
            PostgresqlP50Ms = latency.At(0.5),
            PostgresqlP99Ms = latency.At(0.99),
            PostgresqlThroughputPerS = Math.Round(throughput, 1),
            PostgresqlCpuMsPerQuery = cpu,
            PostgresqlTimeouts = timeouts,
            PostgresqlQueries = latency.Count,
            PostgresqlBuildS = Math.Round(build, 1),
        };
    }

    /// <summary>One connection: how long each query takes, the mean NDCG@10, how many took longer than ten seconds, and the server's processor time.</summary>
    internal async Task<(Timings Latency, double Ndcg, int Timeouts, double? CpuMs)> AskAsync(PartnerSql sql)
    {
        await using var connection = await PartnerQuery.OpenAsync(source);
        foreach (var one in Compared.Take(WarmUp))
            await PartnerQuery.RunAsync(connection, sql, one.Asking, material.Courses, Page);

        var latency = new Timings();
        var timeouts = 0;
        var asked = 0;
        var ndcg = new List<double>();
        var used = CpuMsOf(connection.ProcessID);
        foreach (var one in Compared)
        {
            var started = Stopwatch.GetTimestamp();
            var found = await PartnerQuery.RunAsync(connection, sql, one.Asking, material.Courses, Page);
            latency.Add(started);
            asked++;
            timeouts += found is null ? 1 : 0;
            if (material.Depth > Page)
            {
                asked++;
                found = await PartnerQuery.RunAsync(connection, sql, one.Asking, material.Courses, material.Depth);
            }

            ndcg.Add(material.Measure(one, found ?? []).Ndcg);
        }

        var cpu = (CpuMsOf(connection.ProcessID) - used) / asked;
        return (latency, Math.Round(ndcg.Average(), 4), timeouts, cpu is { } known ? Math.Round(known, 3) : null);
    }

    /// <summary>Processor time that a process has used, counted by Linux in hundredths of a second; null elsewhere.</summary>
    private static double? CpuMsOf(int process)
    {
        var file = $"/proc/{process}/stat";
        if (!File.Exists(file))
            return null;
        var figures = File.ReadAllText(file).Split(") ")[^1].Split(' ');
        return 10 * (double.Parse(figures[11], CultureInfo.InvariantCulture) + double.Parse(figures[12], CultureInfo.InvariantCulture));
    }

    /// <summary>Queries a second with a connection for each processor.</summary>
    private async Task<double> ThroughputAsync(PartnerSql sql)
    {
        var asked = 0;
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, Environment.ProcessorCount).Select(first => Task.Run(async () =>
        {
            await using var connection = await PartnerQuery.OpenAsync(source);
            for (var at = first; watch.Elapsed < ThroughputTime; at += Environment.ProcessorCount)
            {
                await PartnerQuery.RunAsync(connection, sql, Compared[at % Compared.Count].Asking, material.Courses, Page);
                Interlocked.Increment(ref asked);
            }
        })));
        return asked / watch.Elapsed.TotalSeconds;
    }
}
