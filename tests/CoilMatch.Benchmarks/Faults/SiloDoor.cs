using System.Net.Http.Json;
using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Asks silos themselves, past edges and proxy, with the key that edges have.</summary>
internal sealed class SiloDoor(string edgeKey) : IDisposable
{
    private readonly HttpClient http = new();

    /// <summary>A personal access token of somebody of the demo.</summary>
    internal async Task<string> TokenAsync(Node silo, string email, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{silo.Address}/tokens") { Content = JsonContent.Create(new { email, label = "faults" }) };
        request.Headers.Add("X-Edge-Key", edgeKey);
        using var answer = await http.SendAsync(request, stop);
        answer.EnsureSuccessStatusCode();
        return (await answer.Content.ReadFromJsonAsync<JsonElement>(stop)).GetProperty("token").GetString()!;
    }

    /// <summary>One silo, to be asked whatever an edge may ask; it waits for as long as an answer takes.</summary>
    internal HttpClient Open(Node silo)
    {
        var open = new HttpClient { BaseAddress = new Uri(silo.Address), Timeout = Timeout.InfiniteTimeSpan };
        open.DefaultRequestHeaders.Add("X-Edge-Key", edgeKey);
        return open;
    }

    /// <summary>Status and text of one silo's answer, or that it gave none.</summary>
    internal async Task<string> AskAsync(Node silo, string path, string token, CancellationToken stop)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, silo.Address + path);
        request.Headers.Add("X-Edge-Key", edgeKey);
        request.Headers.Add("Authorization", $"Bearer {token}");
        try
        {
            using var answer = await http.SendAsync(request, stop);
            return $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(stop)}";
        }
        catch (Exception error) when (error is HttpRequestException || (error is TaskCanceledException && !stop.IsCancellationRequested))
        {
            return $"{silo.Name} does not answer: {error.Message}";
        }
    }

    public void Dispose() => http.Dispose();
}
