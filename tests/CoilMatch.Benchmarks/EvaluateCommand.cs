using System.Globalization;
using System.Text.Json;
using CoilMatch.Matching.Evaluation;

namespace CoilMatch.Benchmarks;

/// <summary><c>evaluate --courses F --truth F --candidates F [--out F] [--topic-only]</c>: ranks and measures.</summary>
/// <remarks>
/// With <c>--topic-only</c> by topic; else as suggestions do, with varied listings, beside topic alone on the partners that
/// pass every gate. <c>--out</c> takes the ranking that was asked for.
/// </remarks>
internal static class EvaluateCommand
{
    private const string Usage = "evaluate --courses FILE --truth FILE --candidates FILE [--out FILE] [--topic-only]";

    private static readonly string[] WithValue = ["--courses", "--truth", "--candidates", "--out"];

    public static int Run(string[] args, TextWriter output)
    {
        var (options, fault) = Options(args);
        fault ??= WithValue[..3].FirstOrDefault(name => !options.ContainsKey(name)) is { } absent ? $"{absent} is missing." : null;
        fault ??= WithValue[..3].FirstOrDefault(name => !File.Exists(options[name])) is { } name ? $"{name}: there is no file {options[name]}." : null;
        if (fault is not null)
        {
            output.WriteLine($"{fault}\n{Usage}");
            return 2;
        }

        try
        {
            Evaluate(options, args.Contains("--topic-only"), output);
            return 0;
        }
        catch (Exception unreadable) when (unreadable is FormatException or JsonException or InvalidDataException)
        {
            output.WriteLine($"A file cannot be read: {unreadable.Message}");
            return 2;
        }
    }

    private static void Evaluate(Dictionary<string, string> options, bool topicOnly, TextWriter output)
    {
        var candidates = File.ReadLines(options["--candidates"]).Where(id => id.Length > 0).ToHashSet();
        var pairs = KnownPairs.Read(options["--truth"]).ToList();
        var courses = CourseRow.Read(options["--courses"]).ToList();
        var topics = new TopicEvaluation(courses);
        output.WriteLine($"{pairs.Count} queries, {candidates.Count} candidates");
        Warn(output, "queries", pairs.Select(pair => pair.Query), topics);
        Warn(output, "candidates", candidates, topics);
        Warn(output, "relevant courses", pairs.SelectMany(pair => pair.Relevant).Distinct(), topics);

        var rankings = topicOnly ? ByTopic(pairs, candidates, topics, output) : ByEverything(pairs, candidates, topics, courses, output);
        if (!options.TryGetValue("--out", out var file))
            return;
        using var writer = new StreamWriter(file);
        foreach (var (pair, ranked) in pairs.Zip(rankings))
            writer.WriteLine(JsonSerializer.Serialize(
                new { query = pair.Query, ranked = ranked.Select(course => new { id = course.Id, score = course.Score }) }));
    }

    private static IReadOnlyCollection<RankedCourse>[] ByTopic(
        List<KnownPairs> pairs, HashSet<string> candidates, TopicEvaluation topics, TextWriter output)
    {
        var rankings = InParallel(pairs, pair => topics.Rank(pair.Query, candidates));
        Print(output, "", pairs.Zip(rankings, (pair, ranked) => Measure(ranked, pair.Relevant)));
        return [.. rankings.Select(ranked => (IReadOnlyCollection<RankedCourse>)ranked)];
    }

    private static IReadOnlyCollection<RankedCourse>[] ByEverything(
        List<KnownPairs> pairs, HashSet<string> candidates, TopicEvaluation topics, List<CourseRow> courses, TextWriter output)
    {
        var evaluation = new ListingEvaluation(topics, VariedListings.Of(courses));
        var rankings = InParallel(pairs, pair => evaluation.Rank(pair.Query, candidates));
        var measured = pairs.Zip(rankings, (pair, ranked) => (ranked, Relevant: pair.Relevant.Where(ranked.Allowed.Contains).ToHashSet()))
            .Where(one => one.Relevant.Count > 0).ToList();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rankings.Average(ranked => (double)ranked.Allowed.Count / candidates.Count):P0} of the candidates pass every gate; {measured.Count} queries have a right one among them"));
        Print(output, "topic alone among those allowed", measured.Select(one => Measure(one.ranked.ByTopic, one.Relevant)));
        Print(output, "the whole ranking", measured.Select(one => Measure(one.ranked.ByMargin, one.Relevant)));
        Print(output, "difference", measured.Select(one => Difference(one.ranked, one.Relevant)));
        return [.. rankings.Select(ranked => (IReadOnlyCollection<RankedCourse>)ranked.ByMargin)];
    }

    private static RankingMeasures Difference(RankedPartners ranked, HashSet<string> relevant)
    {
        var (all, topic) = (Measure(ranked.ByMargin, relevant), Measure(ranked.ByTopic, relevant));
        return new(all.Ndcg - topic.Ndcg, all.Recall - topic.Recall, all.ReciprocalRank - topic.ReciprocalRank);
    }

    private static RankingMeasures Measure(IEnumerable<RankedCourse> ranked, IReadOnlySet<string> relevant) =>
        RankingMeasures.Of([.. ranked.Select(course => course.Id)], relevant);

    private static T[] InParallel<T>(List<KnownPairs> pairs, Func<KnownPairs, T> rank)
    {
        var rankings = new T[pairs.Count];
        Parallel.For(0, pairs.Count, at => rankings[at] = rank(pairs[at]));
        return rankings;
    }

    private static void Warn(TextWriter output, string what, IEnumerable<string> ids, TopicEvaluation topics)
    {
        var unknown = ids.Where(id => !topics.Knows(id)).ToList();
        if (unknown.Count > 0)
            output.WriteLine($"{unknown.Count} {what} are not among the courses, the first is {unknown[0]}");
    }

    private static void Print(TextWriter output, string heading, IEnumerable<RankingMeasures> measures)
    {
        var measured = measures.ToList();
        if (heading.Length > 0)
            output.WriteLine(heading);
        Print(output, "NDCG@10", measured.Select(one => one.Ndcg));
        Print(output, "recall@10", measured.Select(one => one.Recall));
        Print(output, "MRR", measured.Select(one => one.ReciprocalRank));
    }

    private static void Print(TextWriter output, string name, IEnumerable<double> values)
    {
        var interval = Interval.Of([.. values]);
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{name,-10} {interval.Mean:F3}  [{interval.Low:F3}, {interval.High:F3}]"));
    }

    private static (Dictionary<string, string> Options, string? Fault) Options(string[] args)
    {
        var options = new Dictionary<string, string>();
        for (var at = 0; at < args.Length; at++)
        {
            if (args[at] == "--topic-only")
                continue;
            if (!WithValue.Contains(args[at]))
                return (options, $"{args[at]} is not an option.");
            if (at + 1 == args.Length)
                return (options, $"{args[at]} has no value.");
            options[args[at]] = args[++at];
        }

        return (options, null);
    }
}
