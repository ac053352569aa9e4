using System.Diagnostics;
using CoilMatch.Matching;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>Measures the index in memory: a page of ten with all its reasons is one query.</summary>
internal sealed class IndexSide(Material material, Action<string> progress)
{
    private const int Page = 10;
    private const int WarmUp = 50;
    private static readonly TimeSpan MostTime = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan ThroughputTime = TimeSpan.FromSeconds(8);

    private readonly CatalogueIndex index = new();

    internal SuggestionFigures Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        index.UpsertRange(material.Listings());
        var build = watch.Elapsed.TotalSeconds;
        var bytes = GC.GetTotalMemory(forceFullCollection: true) - before;
        progress($"index: {index.Count} listings in {build:F1} s");

        var (latency, cpu) = Latency();
        progress($"index: p50 {latency.At(0.5)} ms, p99 {latency.At(0.99)} ms");
        var throughput = Throughput();
        progress($"index: {throughput:F0} queries a second");
        var visible = PublishToVisible.Measure(index, material);
        progress($"index: publish to visible p99 {visible.At(0.99)} ms");
        var ndcg = Ndcg(material.Known);
        var snapshot = Snapshot.Measure(index);
        progress($"index: NDCG {ndcg}; snapshot of {snapshot.Bytes >> 20} MB saved in {snapshot.SaveSeconds} s, loaded in {snapshot.LoadSeconds} s");
        return new SuggestionFigures
        {
            Courses = material.Courses,
            P50Ms = latency.At(0.5),
            P99Ms = latency.At(0.99),
            CpuMsPerQuery = cpu,
            ThroughputPerS = Math.Round(throughput, 1),
            BytesPerCourse = Math.Round((double)bytes / material.Courses),
            BuildS = Math.Round(build, 1),
            PublishVisibleMsP99 = visible.At(0.99),
            Queries = latency.Count,
            SnapshotSaveS = snapshot.SaveSeconds,
            SnapshotLoadS = snapshot.LoadSeconds,
            SnapshotBytes = snapshot.Bytes,
            Ndcg = ndcg,
            NdcgAllQueries = ndcg,
        };
    }

    /// <summary>Mean NDCG@10 over queries with known partners.</summary>
    internal double Ndcg(IReadOnlyCollection<Known> known) => known.Count == 0 ? 0 : Math.Round(known.AsParallel().Average(one => material.Measure(
        one, index.Suggest(one.Asking.Id, new SuggestionQuery(material.Depth)).Items.Select(item => item.Partner.Id)).Ndcg), 4);

    /// <summary>One thread, distinct listings; with the processor time of a query, garbage collection included.</summary>
    private (Timings Latency, double CpuMs) Latency()
    {
        foreach (var listing in material.Asked.Reverse().Take(WarmUp))
            index.Suggest(listing.Id, new SuggestionQuery(Page));
        var timings = new Timings();
        var used = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        foreach (var listing in material.Asked.TakeWhile(_ => watch.Elapsed < MostTime))
        {
            var started = Stopwatch.GetTimestamp();
            index.Suggest(listing.Id, new SuggestionQuery(Page));
            timings.Add(started);
        }

        return (timings, Math.Round((Environment.CpuUsage.TotalTime - used).TotalMilliseconds / timings.Count, 3));
    }

    /// <summary>Queries a second with a thread for each processor.</summary>
    private double Throughput()
    {
        var next = -1;
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() =>
        {
            while (watch.Elapsed < ThroughputTime)
                index.Suggest(material.Asked[Interlocked.Increment(ref next) % material.Asked.Count].Id, new SuggestionQuery(Page));
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return (next + 1) / watch.Elapsed.TotalSeconds;
    }
}
