using System.Net;
using System.Text.Json;
using CoilMatch.Silo.Common;
using CoilMatch.Silo.Live;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Live;

public sealed class LiveStreamTests(SiloApps<LiveStreamTests> apps) : SiloTest<LiveStreamTests>(apps)
{
    private sealed record Heard(string Id, string Event, LiveEvent Data);

    [Fact]
    public async Task An_edge_hears_of_changed_pairings_in_their_order_and_of_nothing_else()
    {
        var couple = await Couple.In(App);
        await using var stream = await Open();
        var start = await stream.Next();
        Assert.False(start.Data.Resumed);

        await App.CreateInstitution($"unheard-{Guid.NewGuid():N}");
        var asked = await couple.Request();
        var first = await stream.NextChange();
        Assert.Equal([asked.Id], first.Data.Pairings);
        await couple.Accept(asked);
        var second = await stream.NextChange();
        Assert.Equal([asked.Id], second.Data.Pairings);
        Assert.All([first, second], one => Assert.True(one.Data.Resumed));
        Assert.NotEqual(first.Id, second.Id);
    }

    [Fact]
    public async Task After_a_break_it_goes_on_exactly_after_the_last_event_that_was_heard()
    {
        var couple = await Couple.In(App);
        var before = await couple.Request();
        string lastHeard;
        await using (var stream = await Open())
        {
            lastHeard = (await stream.Next()).Id;
        }

        await couple.Accept(before);
        var other = await Couple.In(App);
        var missed = await other.Request();
        await using var again = await Open($"?after={lastHeard}");
        Assert.True((await again.Next()).Data.Resumed);
        var heard = new HashSet<Guid>();
        while (heard.Count < 2) heard.UnionWith((await again.NextChange()).Data.Pairings);

        Assert.Equal(new HashSet<Guid> { before.Id, missed.Id }, heard);
    }

    [Fact]
    public async Task A_place_of_another_database_begins_anew_and_says_so()
    {
        await using var stream = await Open($"?after={ulong.MaxValue}-1");
        Assert.False((await stream.Next()).Data.Resumed);
        await using var nonsense = await Open("?after=nonsense");
        Assert.False((await nonsense.Next()).Data.Resumed);
    }

    [Fact]
    public async Task An_edge_hears_whose_inbox_changed()
    {
        await using var stream = await Open();
        await stream.Next();
        var person = Guid.NewGuid();

        await App.InDatabase(db => db.Database.ExecuteSqlAsync($"select pg_notify({NotificationMaker.Bell}, {person.ToString()})", Cancellation));

        Assert.Equal([person], (await stream.NextChange()).Data.People);
    }

    [Fact]
    public async Task Nobody_but_an_edge_may_listen()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        await (await secretariat.GetAsync("/live", Cancellation)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
        using var nobody = App.CreateClient();
        await (await nobody.GetAsync("/live", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    private async Task<Listener> Open(string query = "")
    {
        var edge = App.AsEdge();
        var answer = await edge.GetAsync($"/live{query}", HttpCompletionOption.ResponseHeadersRead, Cancellation);
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType?.MediaType);
        return new Listener(edge, new StreamReader(await answer.Content.ReadAsStreamAsync(Cancellation)));
    }

    /// <summary>Reads a stream of events as an edge does, line by line.</summary>
    private sealed class Listener(HttpClient edge, StreamReader lines) : IAsyncDisposable
    {
        internal async Task<Heard> Next()
        {
            var fields = new Dictionary<string, string>();
            while (await lines.ReadLineAsync(Cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(15), Cancellation) is { } line)
            {
                if (line.Length == 0 && fields.Count > 0)
                    return new Heard(fields["id"], fields["event"], JsonSerializer.Deserialize<LiveEvent>(fields["data"], Json.Options)!);
                if (line.Split(": ", 2) is [var name, var value]) fields[name] = value;
            }

            throw new EndOfStreamException();
        }

        internal async Task<Heard> NextChange()
        {
            while (true)
            {
                if (await Next() is { Event: LiveStream.ChangedEvent } heard) return heard;
            }
        }

        public ValueTask DisposeAsync()
        {
            lines.Dispose();
            edge.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
