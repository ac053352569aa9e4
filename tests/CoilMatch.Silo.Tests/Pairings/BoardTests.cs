using System.Net;
using System.Text;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Listings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Pairings;

public sealed class BoardTests(SiloApps<BoardTests> apps) : SiloTest<BoardTests>(apps)
{
    [Fact]
    public async Task The_list_is_narrowed_by_state_party_institution_country_words_and_what_is_overdue()
    {
        var market = await Market.In(App);
        var (asked, planning, declined) = (market.Asked, market.Planning, market.Declined);
        using var office = await App.SignedInAs("office", market.Couple.Asia);

        Assert.Equal([declined, planning, asked], await Ids(office, ""));
        Assert.Equal([declined, asked], await Ids(office, "state=REQUESTED,DECLINED"));
        Assert.Equal([planning, asked], await Ids(office, "waitsFor=INVITED_LECTURER"));
        Assert.Equal([planning], await Ids(office, "waitsFor=REQUESTER_LECTURER"));
        Assert.Equal([planning], await Ids(office, $"institutionId={market.OtherInstitution}"));
        Assert.Equal([planning], await Ids(office, "country=FR"));
        Assert.Equal([planning], await Ids(office, "search=GLACIERS%20and"));
        Assert.Equal([declined, planning, asked], await Ids(office, "search=strait"));
        Assert.Empty(await Ids(office, "search=glaciers%20nowhere"));
        Assert.Empty(await Ids(office, "search=100%25"));
        Assert.Equal([asked], await Ids(market.Couple.Asian, "waitingForMe=true&state=REQUESTED"));
        Assert.Empty(await Ids(office, "overdue=true"));
    }

    [Fact]
    public async Task The_list_is_sorted_and_paged_without_gaps_in_every_order()
    {
        var market = await Market.In(App);
        using var office = await App.SignedInAs("office", market.Couple.Asia);
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update pairings set changed_at = '2027-12-30', due_on = '2027-01-05', entered_state_at = '2026-01-05' where id = {market.Asked}", Cancellation));
        await App.InDatabase(db => db.Database.ExecuteSqlAsync(
            $"update pairings set due_on = '2027-01-06', entered_state_at = '2026-03-05', changed_at = '2026-03-01' where id = {market.Planning}", Cancellation));

        Assert.Equal([market.Asked, market.Planning, market.Declined], await Paged(office, "sort=DUE_ON"));
        Assert.Equal([market.Asked, market.Declined, market.Planning], await Paged(office, "sort=CHANGED"));
        Assert.Equal([market.Asked, market.Planning, market.Declined], await Paged(office, "sort=LONGEST_IN_STATE"));
        Assert.Equal([market.Declined, market.Planning, market.Asked], await Paged(office, "sort=REQUESTED"));
        var page = await office.Get<Page<PairingView>>("/pairings?sort=CHANGED&first=1");
        using var mixed = await office.GetAsync($"/pairings?sort=DUE_ON&after={page.EndCursor}", Cancellation);
        await mixed.IsRefused(HttpStatusCode.BadRequest, "bad-cursor");
    }

    [Fact]
    public async Task An_order_that_cannot_be_is_refused()
    {
        using var office = await App.SignedInAs("office", await App.CreateInstitution($"o{Guid.NewGuid():N}"));

        using var answer = await office.GetAsync("/pairings?sort=BY_MOOD", Cancellation);

        Assert.Equal("sort", (await answer.IsRefused(HttpStatusCode.BadRequest, "malformed")).Field);
    }

    [Theory]
    [InlineData("state=RUNNING,NOWHERE", "state")]
    [InlineData("waitsFor=SOMEBODY", "waitsFor")]
    [InlineData("country=XX", "country")]
    public async Task A_filter_that_cannot_be_is_refused_by_name(string query, string field)
    {
        using var office = await App.SignedInAs("office", await App.CreateInstitution($"f{Guid.NewGuid():N}"));

        foreach (var path in new[] { "/pairings", "/pairings/summary", "/pairings/export" })
        {
            using var answer = await office.GetAsync($"{path}?{query}", Cancellation);
            Assert.Equal(field, (await answer.IsRefused(HttpStatusCode.BadRequest, "malformed")).Field);
        }
    }

    [Fact]
    public async Task The_summary_counts_what_the_list_shows_in_one_statement()
    {
        var market = await Market.In(App);
        using var office = await App.SignedInAs("office", market.Couple.Asia);
        await App.InDatabase(db => db.Database.ExecuteSqlAsync($"update pairings set due_on = '2026-01-05' where id = {market.Asked}", Cancellation));

        var (summary, statements) = await StatementCounter.CountAsync(() => office.Get<PairingSummaryView>("/pairings/summary"));
        var mine = await market.Couple.Asian.Get<PairingSummaryView>("/pairings/summary");

        Assert.Equal((3, 1, 0), (summary.Total, summary.Overdue, summary.WaitingForMe));
        Assert.Equal([(PairingState.Requested, 1, 1), (PairingState.Declined, 1, 0), (PairingState.CoDesign, 1, 0)],
            summary.States.Select(one => (one.State, one.Count, one.Overdue)));
        Assert.Equal(2, mine.WaitingForMe);
        Assert.Equal(1, statements);
    }

    [Fact]
    public async Task A_page_costs_the_same_number_of_statements_however_long_it_is()
    {
        var market = await Market.In(App);
        using var office = await App.SignedInAs("office", market.Couple.Asia);

        var (_, one) = await StatementCounter.CountAsync(() => office.Get<Page<PairingView>>("/pairings?first=1"));
        var (page, three) = await StatementCounter.CountAsync(() => office.Get<Page<PairingView>>("/pairings?first=100&sort=DUE_ON&search=strait"));

        Assert.Equal(3, page.Nodes.Count);
        Assert.InRange(three, 1, 3);
        Assert.InRange(one, 1, 3);
    }

    [Fact]
    public async Task A_lecturer_sees_only_the_pairings_of_the_own_listings()
    {
        var market = await Market.In(App);
        using var colleague = await App.SignedInAs("lecturer", market.Couple.Asia);

        Assert.Empty(await Ids(colleague, ""));
        Assert.Equal(0, (await colleague.Get<PairingSummaryView>("/pairings/summary")).Total);
        Assert.Equal(1, Lines(await colleague.GetStringAsync("/pairings/export", Cancellation)));
    }

    [Fact]
    public async Task The_export_holds_what_the_list_shows_and_no_formula()
    {
        var market = await Market.In(App);
        using var office = await App.SignedInAs("office", market.Couple.Asia);

        using var answer = await office.GetAsync("/pairings/export?state=CO_DESIGN", Cancellation);
        var csv = Encoding.UTF8.GetString(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        using var book = await office.GetAsync("/pairings/export?format=XLSX", Cancellation);

        Assert.Equal("projects.csv", answer.Content.Headers.ContentDisposition!.FileName);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition.DispositionType);
        Assert.Equal(2, Lines(csv));
        Assert.Contains("'=Glaciers and seas", csv, StringComparison.Ordinal);
        Assert.Contains($"{market.Planning}", csv, StringComparison.Ordinal);
        Assert.Contains(",Planning,\"requester's lecturer, invited lecturer\",", csv, StringComparison.Ordinal);
        Assert.Equal("PK"u8.ToArray(), (await book.Content.ReadAsByteArrayAsync(Cancellation))[..2]);
    }

    [Fact]
    public async Task The_history_of_a_pairing_is_exported_from_its_beginning_on_to_those_who_may_read_it()
    {
        var market = await Market.In(App);
        using var stranger = await App.SignedInAs("office", await App.CreateInstitution($"s{Guid.NewGuid():N}"));

        var csv = await market.Couple.Asian.GetStringAsync($"/audit/{market.Declined}/export", Cancellation);

        Assert.Equal(3, Lines(csv));
        Assert.Contains("PairingRequested", csv.Split("\r\n")[1], StringComparison.Ordinal);
        Assert.Contains("PairingDeclined", csv.Split("\r\n")[2], StringComparison.Ordinal);
        Assert.Contains("'+ not now", csv, StringComparison.Ordinal);
        await (await stranger.GetAsync($"/audit/{market.Declined}/export", Cancellation)).IsRefused(HttpStatusCode.NotFound, "not-found");
    }

    private static async Task<List<Guid>> Ids(HttpClient client, string query) =>
        [.. (await client.Get<Page<PairingView>>($"/pairings?{query}")).Nodes.Select(one => one.Id)];

    private static async Task<List<Guid>> Paged(HttpClient client, string query)
    {
        var seen = new List<Guid>();
        string? after = null;
        Page<PairingView> page;
        do
        {
            page = await client.Get<Page<PairingView>>($"/pairings?{query}&first=1&after={after}");
            seen.AddRange(page.Nodes.Select(one => one.Id));
            after = page.EndCursor;
        }
        while (page.HasNextPage);
        return seen;
    }

    private static int Lines(string csv) => csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length;

    /// <summary>An Asian listing with three pairings, the latest last: asked, being planned with a French course, declined.</summary>
    private sealed record Market(Couple Couple, Guid OtherInstitution, Guid Asked, Guid Planning, Guid Declined)
    {
        internal static async Task<Market> In(SiloApp app)
        {
            var couple = await Couple.In(app, partnersSought: 5);
            var asked = await couple.Request();
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            var france = await app.CreateInstitution($"fr{Guid.NewGuid():N}", "FR");
            var french = await app.SignedInAs("lecturer", france);
            var glaciers = await french.Publish(ListingForms.Complete("=Glaciers and seas"), france);
            var planned = await couple.Accept(await french.Post<PairingView>("/pairings", Couple.Request(glaciers, couple.Theirs)));
            app.Clock.Advance(TimeSpan.FromMinutes(1));
            var second = await couple.European.Publish(ListingForms.Complete("A second course"), couple.Europe);
            var third = await couple.European.Post<PairingView>("/pairings", Couple.Request(second, couple.Theirs));
            await couple.Asian.Post<PairingView>($"/pairings/{third.Id}/answer", new { accept = false, reason = "calendar", comment = "+ not now" });
            return new Market(couple, france.Id.Value, asked.Id, planned.Id, third.Id);
        }
    }
}
