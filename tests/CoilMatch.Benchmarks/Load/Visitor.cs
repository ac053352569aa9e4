using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using CoilMatch.Benchmarks.Faults;

namespace CoilMatch.Benchmarks.Load;

/// <summary>Somebody who is signed in and does what lecturers do before a deadline, with the pages' own documents.</summary>
/// <param name="own">A published listing of theirs.</param>
internal sealed class Visitor(Browser browser, Documents documents, string own) : IDisposable
{
    private const int PageLength = 10;
    private const int Kept = 20;

    /// <summary>Every so many writes a finished course is published, and a partner asked or the question taken back.</summary>
    private const int Round = 10;

    private const string Message = "Our students could compare both ports and present what they found together.";

    private readonly ConcurrentQueue<(Guid Id, long Version)> drafts = new();
    private readonly ConcurrentQueue<string> partners = new();
    private readonly ConcurrentQueue<string> asked = new();
    private int writes;

    /// <summary>Answers that said no for a stated reason, which is no fault of the service.</summary>
    internal int Refused { get; private set; }

    /// <param name="listing">Null for their own, which also records what they were shown.</param>
    internal async Task<bool> SuggestionsAsync(string? listing)
    {
        if (await AskAsync("Suggestions", new { id = listing ?? own, first = PageLength, after = (string?)null }) is not { } data)
            return false;
        if (listing is null)
        {
            foreach (var node in data.GetProperty("partnerSuggestions").GetProperty("nodes").EnumerateArray().Skip(partners.IsEmpty ? 0 : PageLength))
                partners.Enqueue(node.GetProperty("listing").GetProperty("id").GetString()!);
        }

        return true;
    }

    internal async Task<bool> ShowAsync(string operation, object variables) => await AskAsync(operation, variables) is not null;

    internal Task<bool> OurClassAsync() => ShowAsync("OurClass", new { id = own });

    internal Task<bool> OpenAsync(string path) => browser.OpenAsync(path);

    internal Task<bool> WriteAsync(int stamp) => (Interlocked.Increment(ref writes) % Round) switch
    {
        3 or 8 when drafts.TryDequeue(out var draft) => ChangeAsync("PublishListing", "publishListing", new { id = draft.Id }),
        5 when asked.TryDequeue(out var pairing) => ChangeAsync("WithdrawRequest", "withdrawRequest", new { id = pairing }),
        5 when partners.TryDequeue(out var partner) => ChangeAsync("RequestPairing", "requestPairing", new { input = new { listingId = own, partnerListingId = partner, message = Message } }),
        var turn and (0 or 2 or 4 or 6) when drafts.TryDequeue(out var draft) =>
            ChangeAsync("SaveListing", "saveListing", new { input = Writers.Form($"Deadline {stamp}", $"edit {turn}", draft.Id, draft.Version) }),
        _ => ChangeAsync("SaveListing", "saveListing", new { input = Writers.Form($"Deadline {stamp}", "new", null, null) }),
    };

    public void Dispose() => browser.Dispose();

    private async Task<bool> ChangeAsync(string operation, string field, object variables)
    {
        if (await AskAsync(operation, variables, Convert.ToHexString(RandomNumberGenerator.GetBytes(16))) is not { } data)
            return false;
        var done = data.GetProperty(field);
        if (done.GetProperty("__typename").GetString()!.StartsWith("Refusal", StringComparison.Ordinal))
        {
            if (Refused++ == 0)
                await Console.Error.WriteLineAsync($"  {operation} was refused: {done}");
        }
        else if (done.TryGetProperty("listing", out var listing) && drafts.Count < Kept)
            drafts.Enqueue((listing.GetProperty("id").GetGuid(), listing.GetProperty("version").GetInt64()));
        else if (done.TryGetProperty("pairing", out var pairing))
            asked.Enqueue(pairing.GetProperty("id").GetString()!);
        return true;
    }

    private async Task<JsonElement?> AskAsync(string operation, object variables, string? key = null)
    {
        try
        {
            var answer = await browser.AskPageAsync(documents.Hash(operation), variables, key);
            if (answer.Data is null)
                await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"  {operation} failed: {answer.Fault}"));
            return answer.Data;
        }
        catch (InvalidOperationException fault)
        {
            await Console.Error.WriteLineAsync($"  {operation} was answered {fault.Message}");
            return null;
        }
    }
}
