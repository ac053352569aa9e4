using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Benchmarks.GraphQl;

/// <summary>A running product, asked through its public address as its own pages do.</summary>
internal sealed class Product : IDisposable
{
    /// <summary>The suggestions page: ten partners with reasons, weeks and live hours.</summary>
    internal const string Suggestions =
        "query($id: ID!) { partnerSuggestions(listingId: $id, first: 10) { nodes { score listing { id title institution { name country } } " +
        "reasons { criterion contribution text } feasibility { feasible obstacles { text } commonWeeks liveSlots { week ourStart theirStart } } } } }";

    private const int MostListings = 2600;
    private const string Listings =
        "query($after: String) { listings(first: 100, after: $after) { nodes { id assumed } pageInfo { hasNextPage endCursor } } }";

    private readonly HttpClient http;

    internal Product(string address, string token)
    {
        http = new HttpClient { BaseAddress = new Uri(address) };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>Ids of imported listings, up to a few thousand.</summary>
    /// <exception cref="Mistake">There are none.</exception>
    internal async Task<List<string>> ImportedAsync()
    {
        var ids = new List<string>();
        string? after = null;
        while (ids.Count < MostListings)
        {
            var page = (await AskAsync(Listings, new { after })).GetProperty("listings");
            ids.AddRange(page.GetProperty("nodes").EnumerateArray()
                .Where(node => node.GetProperty("assumed").GetArrayLength() > 0)
                .Select(node => node.GetProperty("id").GetString()!));
            if (!page.GetProperty("pageInfo").GetProperty("hasNextPage").GetBoolean())
                break;
            after = page.GetProperty("pageInfo").GetProperty("endCursor").GetString();
        }

        return ids.Count > 0 ? ids : throw new Mistake("There are no imported listings; import a catalogue first.");
    }

    internal async Task<JsonElement> AskAsync(string query, object variables)
    {
        using var answer = await http.PostAsJsonAsync("/graphql", new { query, variables });
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>();
        return body.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? data
            : throw new InvalidOperationException($"The product answered {body}");
    }

    public void Dispose() => http.Dispose();
}
