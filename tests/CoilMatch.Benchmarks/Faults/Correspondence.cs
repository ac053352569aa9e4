using System.Text.Json;

namespace CoilMatch.Benchmarks.Faults;

/// <summary>What goes out besides pages: requests that are told of by inbox, mail and webhook, and files that are kept.</summary>
internal sealed record Correspondence(Requests Requests, Uploads Uploads)
{
    private const string Partners = "query($id: ID!) { partnerSuggestions(listingId: $id, first: 1) { nodes { listing { id institution { id slug } } } } }";
    private const string Ask = "mutation($input: RequestPairingInput!) { done: requestPairing(input: $input) { ... on Refusal { message } ... on RequestPairingSuccess { pairing { id } } } }";
    private const string Accept = "mutation($id: ID!) { done: answerRequest(input: { pairingId: $id, accept: true }) { ... on Refusal { message } ... on AnswerRequestSuccess { pairing { id } } } }";
    private const string Call = "mutation($input: SaveWebhookInput!) { done: saveWebhook(input: $input) { ... on Refusal { message } ... on SaveWebhookSuccess { webhook { id } } } }";

    /// <summary>Of each lecturer of the traffic the best partner: the last one's accepts and gets files, the others' are asked over and over.</summary>
    /// <param name="tokenOf">A personal access token by mail address.</param>
    /// <param name="receiver">Where webhooks go.</param>
    internal static async Task<Correspondence> OfAsync(Traffic traffic, string address, Func<string, Task<string>> tokenOf, string receiver)
    {
        var couples = new List<Couple>();
        Uploads? uploads = null;
        foreach (var (listing, lecturer) in traffic.Listings.Zip(Traffic.Lecturers))
        {
            var asker = await BrowserAsync("lecturer", lecturer);
            var partner = (await AskAsync(asker, Partners, new { id = listing })).GetProperty("partnerSuggestions").GetProperty("nodes")[0].GetProperty("listing");
            var (partnerListing, institution) = (partner.GetProperty("id").GetString()!, partner.GetProperty("institution"));
            if (lecturer == Traffic.Lecturers[^1])
            {
                var input = new { listingId = listing, partnerListingId = partnerListing, message = "Shall our classes write one report together?" };
                var pairing = IdOf(await AskAsync(asker, Ask, new { input }));
                using var host = await BrowserAsync("lecturer", institution.GetProperty("slug").GetString()!);
                IdOf(await AskAsync(host, Accept, new { id = pairing }));
                uploads = new Uploads(asker, pairing);
                continue;
            }

            couples.Add(new Couple(asker, listing, partnerListing));
            using var office = await BrowserAsync("office", institution.GetProperty("slug").GetString()!);
            await AskAsync(office, Call, new { input = new { institutionId = institution.GetProperty("id").GetString(), states = Array.Empty<string>(), url = receiver } });
        }

        return new Correspondence(new Requests(couples, traffic.Sender), uploads!);

        async Task<Browser> BrowserAsync(string role, string institution) => new(address, await tokenOf(Traffic.MailOf(role, institution)));
    }

    /// <summary>Runs until the work is done and everything that was begun is answered or given up.</summary>
    internal async Task DuringAsync(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        using var enough = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var going = Task.WhenAll(Requests.RunAsync(enough.Token), Uploads.RunAsync(enough.Token));
        try
        {
            await work(stop);
        }
        finally
        {
            await enough.CancelAsync();
        }

        await going.WaitAsync(stop);
    }

    private static async Task<JsonElement> AskAsync(Browser browser, string query, object variables)
    {
        var answer = await browser.AskAsync(query, variables, Browser.NewKey());
        return answer.Data ?? throw new InvalidOperationException($"The cluster did not answer before any fault: {answer.Fault}.");
    }

    private static string IdOf(JsonElement answer) => answer.GetProperty("done").TryGetProperty("pairing", out var pairing)
        ? pairing.GetProperty("id").GetString()!
        : throw new InvalidOperationException($"The cluster refused before any fault: {answer}.");
}
