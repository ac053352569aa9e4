using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>Asks the product as its pages do: one try, judged as client/src/gql/client.ts judges it.</summary>
internal sealed class Browser : IDisposable
{
    private static readonly TimeSpan LongestAnswer = TimeSpan.FromSeconds(60);

    private readonly HttpClient http;

    internal Browser(string address, string token)
    {
        http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All }) { BaseAddress = new Uri(address), Timeout = LongestAnswer };
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
    }

    /// <summary>What came of one try.</summary>
    /// <param name="Data">Null when there was no answer.</param>
    /// <param name="Connected">Whether anybody answered at all.</param>
    /// <param name="Fault">What was wrong with it.</param>
    internal sealed record Try(JsonElement? Data, bool Connected, string? Fault);

    /// <summary>A name for one question or change, under which it may be sent again.</summary>
    internal static string NewKey() => Convert.ToHexString(RandomNumberGenerator.GetBytes(16));

    /// <exception cref="InvalidOperationException">The product answered that the question itself is wrong.</exception>
    internal Task<Try> AskAsync(string query, object variables, string? key = null) => PostAsync(new { query, variables }, key);

    /// <summary>Asks one of the pages' own documents, by its hash alone.</summary>
    /// <exception cref="InvalidOperationException">The product answered that the question itself is wrong.</exception>
    internal Task<Try> AskPageAsync(string sha256Hash, object variables, string? key = null) =>
        PostAsync(new { variables, extensions = new { persistedQuery = new { version = 1, sha256Hash } } }, key);

    /// <summary>Whether a page or a file came, whole.</summary>
    internal async Task<bool> OpenAsync(string path)
    {
        try
        {
            using var answer = await http.GetAsync(path);
            return answer.IsSuccessStatusCode;
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            return false;
        }
    }

    /// <summary>What came of sending a file.</summary>
    /// <param name="Document">And its newest revision; null when it was not taken.</param>
    /// <param name="Fault">Why not: a status, or why there was no answer.</param>
    internal sealed record Sent((Guid Id, int Revision)? Document, string? Fault);

    /// <summary>Adds a document to a pairing, or the next revision of one.</summary>
    internal async Task<Sent> UploadAsync(string pairing, Guid? document, byte[] content)
    {
        var of = document is null ? "?kind=OTHER&visibility=BOTH_SIDES" : $"?documentId={document}";
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/documents/{pairing}{of}") { Content = new ByteArrayContent(content) };
        request.Headers.Add("X-File-Name", "minutes.txt");
        try
        {
            using var answer = await http.SendAsync(request);
            if (!answer.IsSuccessStatusCode)
                return new Sent(null, $"{(int)answer.StatusCode}");
            var taken = await answer.Content.ReadFromJsonAsync<JsonElement>();
            return new Sent((taken.GetProperty("id").GetGuid(), taken.GetProperty("revisions").EnumerateArray().Max(one => one.GetProperty("revision").GetInt32())), null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException or JsonException)
        {
            return new Sent(null, error.GetType().Name);
        }
    }

    /// <summary>A file; null when it did not come.</summary>
    internal async Task<byte[]?> DownloadAsync(string path)
    {
        try
        {
            return await http.GetByteArrayAsync(path);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException)
        {
            return null;
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Try> PostAsync(object body, string? key)
    {
        // With its length, as a page sends it: only what has one is kept by the proxy to be asked again.
        var text = JsonSerializer.Serialize(body, JsonSerializerOptions.Web);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new StringContent(text, Encoding.UTF8, "application/json") };
        if (key is not null)
            request.Headers.Add("Idempotency-Key", key);
        try
        {
            using var answer = await http.SendAsync(request);
            if (answer.StatusCode is HttpStatusCode.BadGateway or HttpStatusCode.ServiceUnavailable or HttpStatusCode.GatewayTimeout)
                return new Try(null, Connected: true, $"{(int)answer.StatusCode}");
            var said = await answer.Content.ReadFromJsonAsync<JsonElement>();
            if (said.TryGetProperty("errors", out var errors))
                return IsPassing(errors) ? new Try(null, Connected: true, "temporary") : throw new InvalidOperationException($"{(int)answer.StatusCode} {said}");
            return new Try(said.GetProperty("data"), Connected: true, null);
        }
        catch (Exception error) when (error is HttpRequestException or IOException or TaskCanceledException or JsonException)
        {
            return new Try(null, Connected: false, error.GetType().Name);
        }
    }

    private static bool IsPassing(JsonElement errors) => errors.EnumerateArray().Any(error =>
        error.TryGetProperty("extensions", out var extensions)
        && extensions.TryGetProperty("temporary", out var temporary)
        && temporary.ValueKind == JsonValueKind.True);
}
