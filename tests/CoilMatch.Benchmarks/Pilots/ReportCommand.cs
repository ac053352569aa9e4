using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using CoilMatch.Benchmarks.Postgresql;
using CoilMatch.Benchmarks.Start;
using Npgsql;

namespace CoilMatch.Benchmarks.Pilots;

/// <summary>
/// <c>report [--pairings N]</c>: how long each report takes over many pairings, from the request to the stored answer, and the
/// statistics of all of them, twice since nothing of them is stored.
/// </summary>
internal static class ReportCommand
{
    private const int Pairings = 10_000;
    private static readonly string[] Kinds = ["STOCKTAKING", "ACTION_PLAN_ROWS", "CHAIRS_CONCLUSIONS_ANNEX"];

    private const string Membership =
        """
        insert into memberships (id, person_id, institution_id, role, status, requested_at, decided_at, version)
        values (gen_random_uuid(), $1, null, 'Secretariat', 'Confirmed', now(), now(), 1)
        """;

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        var pairings = new Arguments(words).Number("--pairings", Pairings);
        await using var server = await PostgresqlServer.StartAsync();
        var blobs = Directory.CreateTempSubdirectory("coilmatch-bench-blobs-").FullName;
        try
        {
            await using var silo = await SiloProcess.StartAsync(server.ConnectionString, blobs);
            await using var source = NpgsqlDataSource.Create(server.ConnectionString);
            var cutOff = LastHalfYear(DateOnly.FromDateTime(DateTime.Parse(Machine.Today, System.Globalization.CultureInfo.InvariantCulture)));
            var filling = Stopwatch.StartNew();
            await MadePilots.FillAsync(source, pairings, cutOff);
            var filled = filling.Elapsed;
            silo.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", await SignInAsync(silo, source));
            var seconds = new Dictionary<string, double>();
            foreach (var kind in Kinds)
            {
                seconds[kind.ToLowerInvariant()] = await TimeAsync(silo, kind, cutOff);
                seconds[kind.ToLowerInvariant() + "_again"] = await TimeAsync(silo, kind, cutOff);
            }

            foreach (var name in new[] { "statistics", "statistics_again" })
                seconds[name] = await TimeAsync(() => silo.Http.GetAsync("/statistics"));

            await output.WriteLineAsync(JsonSerializer.Serialize(new
            {
                pairings,
                filled_s = Math.Round(filled.TotalSeconds, 1),
                seconds,
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

    private static Task<double> TimeAsync(SiloProcess silo, string kind, DateOnly cutOff) =>
        TimeAsync(() => silo.Http.PostAsJsonAsync("/reports", new { kind, cutOff }));

    /// <summary>In seconds, until the whole answer is there.</summary>
    private static async Task<double> TimeAsync(Func<Task<HttpResponseMessage>> ask)
    {
        var watch = Stopwatch.StartNew();
        using var answer = await ask();
        var text = await answer.Content.ReadAsStringAsync();
        if (!answer.IsSuccessStatusCode)
            throw new InvalidOperationException(text);
        return Math.Round(watch.Elapsed.TotalSeconds, 2);
    }

    private static async Task<string> SignInAsync(SiloProcess silo, NpgsqlDataSource source)
    {
        using var answer = await silo.Http.PostAsJsonAsync(
            "/sessions", new { email = "secretariat@report.example", subject = "secretariat", issuer = "https://login.example" });
        answer.EnsureSuccessStatusCode();
        var session = await answer.Content.ReadFromJsonAsync<JsonElement>();
        await using var membership = source.CreateCommand(Membership);
        membership.Parameters.Add(new NpgsqlParameter { Value = session.GetProperty("personId").GetGuid() });
        await membership.ExecuteNonQueryAsync();
        return session.GetProperty("token").GetString()!;
    }

    private static DateOnly LastHalfYear(DateOnly today) =>
        today.Month > 6 ? new DateOnly(today.Year, 6, 30) : new DateOnly(today.Year - 1, 12, 31);
}
