using System.Diagnostics;
using CoilMatch.Benchmarks.Postgresql;
using Npgsql;

namespace CoilMatch.Benchmarks.Suggestions;

/// <summary>Compares the index with PostgreSQL at several sizes of the catalogue, one line of figures for each.</summary>
internal static class SuggestionsCommand
{
    private const int MostQueriesAtAMillion = 60;
    private const int MostQueriesOtherwise = 200;

    private static readonly int[] Sizes = [10_000, 100_000, 1_000_000];

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var arguments = new Arguments(words);
        var queries = arguments.Number("--queries", 1_000);
        await using var server = arguments.Has("--no-postgresql") ? null : await PostgresqlServer.StartAsync();
        foreach (var size in arguments.Numbers("--sizes", Sizes))
        {
            var material = MaterialOf(arguments, size, queries);
            void Progress(string line) => Console.Error.WriteLine($"{size}: {line}");
            if (arguments.Has("--variants"))
            {
                await VariantsAsync(server ?? throw new Mistake("--variants compares forms of SQL and needs PostgreSQL."), material, output, Progress);
                continue;
            }

            var figures = await MeasureAsync(server, material, Progress);
            await output.WriteLineAsync(arguments.Has("--json") ? figures.ToJson() : figures.ToTable());
        }

        return 0;
    }

    private static Material MaterialOf(Arguments arguments, int size, int queries) => arguments.File("--courses") is { } courses
        ? Material.Mixed(
            size, courses, arguments.File("--truth") ?? throw new Mistake("--courses needs --truth FILE as well."),
            arguments.File("--candidates") ?? throw new Mistake("--courses needs --candidates FILE as well."), queries)
        : Material.Synthetic(size, queries);

    private static async Task<SuggestionFigures> MeasureAsync(PostgresqlServer? server, Material material, Action<string> progress)
    {
        var index = new IndexSide(material, progress);
        var figures = index.Measure();
        if (server is null)
            return figures;
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        var (side, build) = await FillAsync(source, material, progress);
        return await side.MeasureAsync(figures, index.Ndcg(side.Compared), build);
    }

    private static async Task VariantsAsync(PostgresqlServer server, Material material, TextWriter output, Action<string> progress)
    {
        await using var source = NpgsqlDataSource.Create(server.ConnectionString);
        var (side, _) = await FillAsync(source, material, progress);
        foreach (var sql in PartnerSql.All)
        {
            var (latency, ndcg, timeouts, cpu) = await side.AskAsync(sql);
            await output.WriteLineAsync($"{material.Courses} | {sql} | NDCG {ndcg} | p50 {latency.At(0.5)} ms | p99 {latency.At(0.99)} ms | {cpu} ms of processor | {timeouts} timeouts");
        }
    }

    private static async Task<(PostgresqlSide Side, double Build)> FillAsync(NpgsqlDataSource source, Material material, Action<string> progress)
    {
        var watch = Stopwatch.StartNew();
        await ListingTable.FillAsync(source, material.Listings(), progress);
        progress($"PostgreSQL: ready after {watch.Elapsed.TotalSeconds:F0} s");
        var queries = material.Courses > 300_000 ? MostQueriesAtAMillion : MostQueriesOtherwise;
        return (new PostgresqlSide(source, material, queries, progress), watch.Elapsed.TotalSeconds);
    }
}
