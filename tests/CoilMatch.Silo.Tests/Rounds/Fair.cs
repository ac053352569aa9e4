using System.Text.Json.Nodes;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Institutions;
using CoilMatch.Silo.Listings;
using CoilMatch.Silo.Rounds;
using CoilMatch.Silo.Suggestions;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;

namespace CoilMatch.Silo.Tests.Rounds;

/// <summary>A university of each region with its office, a lecturer and open listings in a spring that no other test uses.</summary>
internal sealed record Fair(
    SiloApp App, int Year, HttpClient Secretariat,
    Institution Europe, HttpClient European, HttpClient EuropeanOffice, ListingView[] Ours,
    Institution Asia, HttpClient Asian, HttpClient AsianOffice, ListingView[] Theirs)
{
    internal const string Message = "The spring fair put our two courses side by side; shall we talk about it?";

    private static int fairs;

    internal static async Task<Fair> In(SiloApp app, int european = 1, int asian = 1, int? sameYearAs = null)
    {
        var year = sameYearAs ?? 2027 + Interlocked.Increment(ref fairs);
        var europe = await app.CreateInstitution($"e{Guid.NewGuid():N}");
        var asia = await app.CreateInstitution($"a{Guid.NewGuid():N}", "MY");
        var (lecturer, partner) = (await app.SignedInAs("lecturer", europe), await app.SignedInAs("lecturer", asia));
        var fair = new Fair(
            app, year, await app.SignedInAs("secretariat"),
            europe, lecturer, await app.SignedInAs("office", europe),
            await Publish(lecturer, europe, european, number => ListingForms.Complete($"Supply chains {number}")),
            asia, partner, await app.SignedInAs("office", asia),
            await Publish(partner, asia, asian, number => ListingForms.CompleteInAsia($"Ports and chains {number}")));
        foreach (var ours in fair.Ours)
            await Eventually.Holds(async () => (await Suggested(lecturer, ours)).Intersect(fair.Theirs.Select(one => one.Id)).Count() == asian);
        return fair;

        Task<ListingView[]> Publish(HttpClient client, Institution institution, int count, Func<int, JsonObject> form) =>
            Task.WhenAll(Enumerable.Range(1, count).Select(number => client.Publish(
                form(number).With("windowStart", $"{year}-04-05").With("windowEnd", $"{year}-06-25")
                    .With("expiresOn", $"{year}-04-01"), institution)));
    }

    /// <summary>A form for a round of this fair's spring, by filter.</summary>
    internal JsonObject Form(Institution? institution = null) => JsonNode.Parse($$"""
        {
          "name": "Spring fair {{Year}}", "text": "Every course of the spring that looks for a partner in the other region.",
          "termStart": "{{Year}}-04-01", "termEnd": "{{Year}}-06-30", "opensOn": "2026-11-01", "closesOn": "2027-01-31",
          "entry": "FILTERED", "mostPartners": 1, "minimumFit": 0.1
        }
        """)!.AsObject().With("institutionId", institution?.Id.Value);

    /// <summary>A round that the secretariat opened.</summary>
    internal async Task<RoundView> Open(JsonObject? form = null)
    {
        var draft = await Secretariat.Post<RoundView>("/rounds", form ?? Form());
        return await Secretariat.Post<RoundView>($"/rounds/{draft.Id}/open", new { version = draft.Version });
    }

    internal async Task<RoundView> Run(RoundView round) =>
        await Secretariat.Post<RoundView>($"/rounds/{round.Id}/run", new { version = (await Read(round)).Version });

    internal Task<RoundView> Read(RoundView round) => Secretariat.Get<RoundView>($"/rounds/{round.Id}");

    internal static async Task<IReadOnlyList<RoundPairView>> Pairs(HttpClient client, RoundView round) =>
        (await client.Get<Page<RoundPairView>>($"/rounds/{round.Id}/pairs?first=100")).Nodes;

    internal static async Task<IReadOnlyList<RoundLeftOverView>> LeftOver(HttpClient client, RoundView round) =>
        (await client.Get<Page<RoundLeftOverView>>($"/rounds/{round.Id}/left-over?first=100")).Nodes;

    internal static Task<HttpResponseMessage> StrikeOut(HttpClient client, RoundView round, RoundPairView pair, string reason) =>
        client.PostAsJsonAsync($"/rounds/{round.Id}/pairs/{pair.Id}/strike-out", new { reason });

    internal static Task<List<SentPairView>> Send(HttpClient client, RoundView round, params RoundPairView[] pairs) =>
        client.Post<List<SentPairView>>($"/rounds/{round.Id}/requests", new { pairIds = pairs.Select(pair => pair.Id), message = Message });

    private static async Task<List<Guid>> Suggested(HttpClient client, ListingView listing)
    {
        var page = await client.Get<SuggestionPageView>($"/listings/{listing.Id}/suggestions?first=100");
        return [.. page.Nodes.Select(one => one.PartnerListingId)];
    }
}
