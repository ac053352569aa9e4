using System.Globalization;
using System.Text.Json;
using CoilMatch.Matching.Evaluation;

namespace CoilMatch.Benchmarks;

/// <summary><c>evaluate --courses F --truth F --candidates F [--out F] [--topic-only]</c>: ranks and measures.</summary>
internal static class EvaluateCommand
{
    private const string Usage = "evaluate --courses FILE --truth FILE --candidates FILE [--out FILE] [--topic-only]";

    public static int Run(string[] args, TextWriter output)
    {
        var options = Options(args);
        if (!options.TryGetValue("--courses", out var courses) || !options.TryGetValue("--truth", out var truth)
            || !options.TryGetValue("--candidates", out var candidates))
        {
            output.WriteLine(Usage);
            return 2;
        }

        if (new[] { courses, truth, candidates }.FirstOrDefault(name => !File.Exists(name)) is { } missing)
        {
            output.WriteLine($"There is no file {missing}.");
            return 2;
        }

        var evaluation = new TopicEvaluation(CourseRow.Read(courses));
        var allowed = File.ReadAllLines(candidates).Where(id => id.Length > 0).ToHashSet();
        var measured = new List<RankingMeasures>();
        using var ranking = options.TryGetValue("--out", out var file) ? new StreamWriter(file) : null;
        foreach (var (query, relevant) in KnownPairs.Read(truth))
        {
            var ranked = evaluation.Rank(query, allowed);
            measured.Add(RankingMeasures.Of([.. ranked.Select(course => course.Id)], relevant));
            ranking?.WriteLine(JsonSerializer.Serialize(
                new { query, ranked = ranked.Select(course => new { id = course.Id, score = course.Score }) }));
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{measured.Count} queries, {allowed.Count} candidates"));
        Print(output, "NDCG@10", measured.Select(one => one.Ndcg));
        Print(output, "recall@10", measured.Select(one => one.Recall));
        Print(output, "MRR", measured.Select(one => one.ReciprocalRank));
        return 0;
    }

    private static void Print(TextWriter output, string name, IEnumerable<double> values)
    {
        var interval = Interval.Of([.. values]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-10} {interval.Mean:F3}  [{interval.Low:F3}, {interval.High:F3}]"));
    }

    private static Dictionary<string, string> Options(string[] args)
    {
        var options = new Dictionary<string, string>();
        for (var at = 0; at + 1 < args.Length; at++)
        {
            if (args[at].StartsWith("--", StringComparison.Ordinal))
                options[args[at]] = args[at + 1];
        }

        return options;
    }
}
