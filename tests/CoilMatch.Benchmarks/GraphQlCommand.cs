using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Benchmarks;

/// <summary>Times the suggestions page's query against a running product, one at a time, for random imported listings.</summary>
internal static class GraphQlCommand
{
    private const int WarmUp = 50;
    private const int Measured = 200;
    private const int MostListings = 2600;

    private const string Listings =
        "query($after: String) { listings(first: 100, after: $after) { nodes { id assumed } pageInfo { hasNextPage endCursor } } }";

    private const string Suggestions =
        "query($id: ID!) { partnerSuggestions(listingId: $id, first: 10) { nodes { score listing { id title institution { name country } } " +
        "reasons { criterion contribution text } feasibility { feasible obstacles { text } commonWeeks liveSlots { week ourStart theirStart } } } } }";

    internal static async Task<int> RunAsync(string[] words, TextWriter output)
    {
        if (words is not [var address, var token])
        {
            await Console.Error.WriteLineAsync("graphql needs the address of a running product and a token: bench graphql http://localhost:5080 TOKEN");
            return 2;
        }

        using var http = new HttpClient { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var ids = await ImportedAsync(http);
        if (ids.Count == 0)
        {
            await Console.Error.WriteLineAsync("There are no imported listings; import a catalogue first.");
            return 2;
        }

        var random = new Random(1);
        var milliseconds = new List<double>();
        var empty = 0;
        for (var i = 0; i < WarmUp + Measured; i++)
        {
            var watch = Stopwatch.StartNew();
            var data = await AskAsync(http, Suggestions, new { id = ids[random.Next(ids.Count)] });
            if (i >= WarmUp) milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            if (data.GetProperty("partnerSuggestions").GetProperty("nodes").GetArrayLength() == 0) empty++;
        }

        milliseconds.Sort();
        double At(double share) => Math.Round(milliseconds[(int)(share * (Measured - 1))], 1);
        await output.WriteLineAsync(JsonSerializer.Serialize(new { p50_ms = At(.5), p95_ms = At(.95), p99_ms = At(.99), empty }));
        return 0;
    }

    private static async Task<List<string>> ImportedAsync(HttpClient http)
    {
        var ids = new List<string>();
        string? after = null;
        while (ids.Count < MostListings)
        {
            var page = (await AskAsync(http, Listings, new { after })).GetProperty("listings");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray()
                .Where(node => node.GetProperty("assumed").GetArrayLength() > 0)
                .Select(node => node.GetProperty("id").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean()) break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return ids;
    }

    private static async Task<JsonElement> AskAsync(HttpClient http, string query, object variables)
    {
        using var answer = await http.PostAsJsonAsync("/graphql", new { query, variables });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data
            : throw new InvalidOperationException($"The product answered {body}");
    }
}
