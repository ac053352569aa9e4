using System.Net;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Tests.Fixture;
using Xunit;

namespace CoilMatch.Silo.Tests.Notifications;

public sealed class InboxTests(SiloApps<InboxTests> apps) : SiloTest<InboxTests>(apps)
{
    [Fact]
    public async Task An_inbox_is_paged_from_the_newest_and_counts_what_is_unread_on_all_pages()
    {
        var cast = await Cast.In(App);
        for (var i = 0; i < 5; i++) await cast.Happens("asian lecturer", new ProjectDelivered($"{i}"));

        var first = await cast.Inbox("european office", "?first=4");
        var second = await cast.Inbox("european office", $"?first=4&after={first.EndCursor}");

        Assert.Equal(6, first.Unread);
        Assert.True(first.HasNextPage);
        Assert.False(second.HasNextPage);
        Assert.Equal(2, second.Nodes.Count);
        Assert.Equal(6, first.Nodes.Concat(second.Nodes).DistinctBy(one => one.Id).Count());
        Assert.Equal(NotificationKind.Plan, second.Nodes[^1].Kind);
    }

    [Fact]
    public async Task What_is_marked_read_is_mine_alone_and_what_came_meanwhile_stays_unread()
    {
        var cast = await Cast.In(App);
        await cast.Happens("asian lecturer", new ProjectDelivered(null));
        var seen = await cast.Inbox("european office");
        await cast.Happens("asian lecturer", new ProjectDelivered(null));
        await Cast.CaughtUp(App);

        var theirs = await cast.Inbox("asian office");
        var mine = await cast.As("european office").Post<InboxView>("/inbox/read", new { all = true, ids = new[] { seen.Nodes[0].Id, theirs.Nodes[0].Id } });

        Assert.Equal(1, mine.Unread);
        Assert.False(mine.Nodes[0].Read);
        Assert.All(mine.Nodes.Skip(1), one => Assert.True(one.Read));
        Assert.Single((await cast.Inbox("european office", "?unread=true")).Nodes);
        Assert.Equal(theirs.Unread, (await cast.Inbox("asian office")).Unread);
        Assert.Equal(0, (await cast.As("european office").Post<InboxView>("/inbox/read", new { all = true })).Unread);
    }

    [Fact]
    public async Task A_request_asks_for_an_answer_only_until_it_is_answered()
    {
        var cast = await Cast.In(App, accepted: false);
        var asked = Assert.Single((await cast.Inbox("asian lecturer")).Nodes);

        App.Clock.Advance(TimeSpan.FromMinutes(1));
        await cast.As("asian lecturer").Post<PairingView>($"/pairings/{cast.Pairing}/answer", new { accept = true });

        var answered = (await cast.Inbox("asian lecturer")).Nodes.Single(one => one.Id == asked.Id);
        Assert.True(asked.AsksMe);
        Assert.False(answered.AsksMe);
        Assert.True((await cast.Inbox("european lecturer")).Nodes[0].AsksMe);
    }

    [Fact]
    public async Task Marking_nothing_is_refused_by_name_and_so_is_a_made_up_cursor()
    {
        using var somebody = await App.SignedInAs("nobody");
        using var nothing = await somebody.PostAsJsonAsync("/inbox/read", new { ids = Array.Empty<Guid>() }, Cancellation);
        Assert.Equal("ids", (await nothing.IsRefused(HttpStatusCode.UnprocessableEntity, "required")).Field);
        using var cursor = await somebody.GetAsync("/inbox?after=bm8", Cancellation);
        await cursor.IsRefused(HttpStatusCode.BadRequest, "bad-cursor");
    }
}
