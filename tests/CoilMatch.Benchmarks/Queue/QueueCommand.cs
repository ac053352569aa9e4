using System.Diagnostics;
using System.Text.Json;
using CoilMatch.Benchmarks.GraphQl;
using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Start;
using Npgsql;

namespace CoilMatch.Benchmarks.Queue;

/// <summary>
/// <c>queue [--pairings N]</c>: an office's queue through GraphQL, page after page and filter after filter, with the calls to
/// the silo that a page costs, beside PostgreSQL answering the bare rows of the same pages.
/// </summary>
internal static class QueueCommand
{
    private const int Pairings = 5_000;
    private const int WarmUp = 30;
    private const int Measured = 300;
    private const int PageLength = 50;

    private const string List =
        "query($after: String, $states: [PairingState!], $search: String, $waitingForMe: Boolean, $sort: PairingSort) { " +
        "pairings(first: 50, after: $after, states: $states, search: $search, waitingForMe: $waitingForMe, sort: $sort) { " +
        "pageInfo { hasNextPage endCursor } nodes { id state side waitsFor waitingForMe dueOn enteredStateAt " +
        "listing { id title institution { id name countryName } } partnerListing { id title institution { id name countryName } } } } }";

    private const string Summary = "{ pairingSummary { total overdue waitingForMe states { state count } } }";

    private const string BareRows =
        """
        select p.id, p.state, p.waiting, p.due_on, p.entered_state_at, c.title, d.title
        from pairings p join listings l on l.id = p.listing_id join courses c on c.id = l.course_id
        join listings m on m.id = p.partner_listing_id join courses d on d.id = m.course_id
        where p.institution_id = $1 or p.partner_institution_id = $1
        order by p.due_on, p.id offset $2 limit $3
        """;

    /// <summary>What people look at, in turn.</summary>
    private static readonly object[] Views =
    [
        new { sort = "DUE_ON" },
        new { sort = "CHANGED", states = new[] { "RUNNING", "AT_RISK" } },
        new { sort = "DUE_ON", waitingForMe = true },
        new { sort = "LONGEST_IN_STATE", search = "chains 17" },
        new { sort = "REQUESTED" },
    ];

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var pairings = new Arguments(words).Number("--pairings", Pairings);
        await using var server = await PostgresqlServer.StartAsync();
        var blobs = Directory.CreateTempSubdirectory("coilmatch-bench-blobs-").FullName;
        try
        {
            await using var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs);
            var (token, institution) = await QueueSeed.FillAsync(silo, server.ConnectionString, pairings);
            var calls = await CallsAsync(silo, token);
            await using var edge = await EdgeProcess.StartAsync(silo.Http.BaseAddress!);
            using var product = new Product(edge.Address, token);
            var pages = await TimePagesAsync(product);
            var summary = await TimeAsync(async () => await product.AskAsync(Summary, new { }));
            var sql = await TimeSqlAsync(server.ConnectionString, institution, pairings);
            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                pairings,
                page_ms = Quantiles(pages),
                summary_ms = Quantiles(summary),
                plain_sql_ms = Quantiles(sql),
                silo_calls_a_page = calls,
                date = Machine.Today,
                machine = Machine.Name,
            }));
            return 0;
        }
        finally
        {
            if (Directory.Exists(blobs))
                Directory.Delete(blobs, recursive: true);
        }
    }

    private static object Quantiles(Timings timings) => new { p50 = timings.At(.5), p95 = timings.At(.95), p99 = timings.At(.99) };

    /// <summary>Walks through the views in turn, each from its beginning on to its end and over again.</summary>
    private static async Task<Timings> TimePagesAsync(Product product)
    {
        var after = new string?[Views.Length];
        var at = 0;
        return await TimeAsync(async () =>
        {
            var view = at++ % Views.Length;
            var page = (await product.AskAsync(List, With(Views[view], after[view]))).GetProperty("pairings");
            var info = page.GetProperty("pageInfo");
            after[view] = info.GetProperty("hasNextPage").GetBoolean() ? info.GetProperty("endCursor").GetString() : null;
        });
    }

    private static async Task<Timings> TimeSqlAsync(string database, Guid institution, int pairings)
    {
        await using var source = NpgsqlDataSource.Create(database);
        var page = 0;
        return await TimeAsync(async () =>
        {
            await using var command = source.CreateCommand(BareRows);
            command.Parameters.Add(new NpgsqlParameter { Value = institution });
            command.Parameters.Add(new NpgsqlParameter { Value = page++ * PageLength % pairings });
            command.Parameters.Add(new NpgsqlParameter { Value = PageLength });
            await using var rows = await command.ExecuteReaderAsync();
            while (await rows.ReadAsync()) rows.GetGuid(0);
        });
    }

    private static async Task<Timings> TimeAsync(Func<Task> ask)
    {
        var timings = new Timings();
        for (var i = 0; i < WarmUp + Measured; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await ask();
            if (i >= WarmUp)
                timings.Add(started);
        }

        return timings;
    }

    /// <summary>The calls of the first pages of every view, which should be one number.</summary>
    private static async Task<IReadOnlyList<int>> CallsAsync(SiloProcess silo, string token)
    {
        await using var proxy = new CountingProxy(silo.Http.BaseAddress!);
        await using var edge = await EdgeProcess.StartAsync(proxy.Address);
        using var product = new Product(edge.Address, token);
        var counts = new List<int>();
        foreach (var view in Views)
        {
            proxy.TakeCalls();
            await product.AskAsync(List, With(view, null));
            counts.Add(proxy.TakeCalls());
        }

        return counts;
    }

    private static Dictionary<string, object?> With(object view, string? after)
    {
        var variables = JsonSerializer.SerializeToElement(view).Deserialize<Dictionary<string, object?>>()!;
        variables["after"] = after;
        return variables;
    }
}
