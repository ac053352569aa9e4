using System.Text.Json.Nodes;
using CoilMatch.Silo.Blobs;
using CoilMatch.Silo.HandOver;
using CoilMatch.Silo.Notifications;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Documents;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using CoilMatch.Silo.Webhooks;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.HandOver;

public sealed class RoundTripTests(SiloFixture fixture)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_installation_moves_with_everything_and_its_next_export_is_the_same_to_the_byte()
    {
        await using var old = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        var couple = await Couple.In(old);
        var pairing = await couple.Accept(await couple.Request());
        var kept = await couple.European.Add(pairing.Id, SampleFiles.Pdf(), "Agreement – 协议.pdf", "?kind=AGREEMENT");
        await couple.Asian.Add(pairing.Id, SampleFiles.Pdf(), "The same once more.pdf");
        var gone = await couple.European.Add(pairing.Id, "taken away"u8.ToArray(), "gone.txt");
        using (var removed = await couple.European.DeleteAsync($"/documents/{gone.Id}", Cancellation)) await removed.Read<PairingView>();
        var office = await old.SignedInAs("office", couple.Europe);
        await office.Post<SavedWebhookView>($"/institutions/{couple.Europe.Id.Value}/webhooks", new { url = "https://systems.university.example/hook", states = Array.Empty<string>(), active = true });
        var before = await couple.European.Get<PairingView>($"/pairings/{pairing.Id}");
        await ToldOfAll(old);
        var archive = await old.Export();

        await using var moved = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        using var answer = await moved.Restore(archive);
        var restored = await answer.Read<RestoredView>();
        Assert.Equal(HandOverState.Restored, restored.File.State);
        Assert.Equal(1, restored.Tables.Single(table => table.Name == "pairings").Rows);

        Assert.Equal(archive, await moved.Export());
        await Eventually.Holds(async () => (await Waiting(moved)) == 0);
        Assert.Equal(archive, await moved.Export());

        // The same people sign in again, and find what they left.
        using var signedIn = moved.WithToken((await moved.StartSession($"lecturer.1@{couple.Europe.Domains[0]}")).Token);
        var view = await signedIn.Get<PairingView>($"/pairings/{pairing.Id}");
        Assert.Equal((before.State, before.Version), (view.State, view.Version));
        Assert.Equal(SampleFiles.Pdf(), await signedIn.GetByteArrayAsync(kept.Address(), Cancellation));
        Assert.Equal(2, (await moved.Services.GetRequiredService<IBlobs>().ListAsync("documents/", Cancellation)).Count);
    }

    [Fact]
    public async Task After_a_move_the_feed_goes_on_with_the_next_number_and_nobody_is_told_of_old_things_again()
    {
        await using var old = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        var couple = await Couple.In(old);
        var pairing = await couple.Request();
        await ToldOfAll(old);
        var (last, told) = await old.InDatabase(async db => (await db.Changes.MaxAsync(one => one.Seq, Cancellation), await db.Notifications.CountAsync(Cancellation)));
        Assert.NotEqual(0, told);
        var archive = await old.Export();

        await using var moved = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        using (var answer = await moved.Restore(archive)) await answer.Read<RestoredView>();
        using var asian = moved.WithToken((await moved.StartSession($"lecturer.2@{couple.Asia.Domains[0]}")).Token);
        await asian.Post<PairingView>($"/pairings/{pairing.Id}/answer", new { accept = true });
        await ToldOfAll(moved);

        var after = await moved.InDatabase(db => db.Changes.AsNoTracking().Where(one => one.Seq > last).OrderBy(one => one.Seq).ToListAsync(Cancellation));
        Assert.Equal(nameof(InstallationRestored), after[0].Event);
        Assert.Equal(Enumerable.Range(1, after.Count).Select(step => last + step), after.Select(one => one.Seq));
        var notifications = await moved.InDatabase(db => db.Notifications.AsNoTracking().OrderBy(one => one.ChangeSeq).ToListAsync(Cancellation));
        Assert.Equal(told, notifications.Count(one => one.ChangeSeq <= last));
        Assert.Contains(notifications, one => one.ChangeSeq > last);
        var mails = await moved.InDatabase(db => db.MailDeliveries.CountAsync(Cancellation));
        Assert.Equal(notifications.Count(one => one.ChangeSeq > last && one.Mail == MailChoice.AtOnce), mails);
    }

    [Fact]
    public async Task What_a_reader_of_the_feed_had_not_read_when_it_moved_is_read_in_the_new_place_and_only_that()
    {
        await using var old = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        var couple = await Couple.In(old);
        await ToldOfAll(old);
        var archive = await ReadersHeldBack(old, old.Export);
        var lines = Archives.Text(archive, "data/changes.jsonl").TrimEnd('\n').Split('\n').Select(line => JsonNode.Parse(line)!).ToList();
        Assert.Equal(["0", "0", "1", "1"], lines.Take(4).Select(line => (string?)line["tx"]));
        Assert.All(lines.Skip(4), line => Assert.Equal("2", (string?)line["tx"]));

        await using var moved = await SiloApp.StartAsync(fixture, SiloApp.WithTimers);
        using (var answer = await moved.Restore(archive)) await answer.Read<RestoredView>();
        await Eventually.Holds(async () => await Waiting(moved) == 0);
        Assert.Equal(lines.Count, await moved.InDatabase(db => db.Changes.CountAsync(one => one.AggregateType != nameof(HandOverFile), Cancellation)));
        Assert.Equal(couple.Ours.Id, (await moved.InDatabase(db => db.Listings.OrderBy(one => one.Id).FirstAsync(Cancellation))).Id.Value);
    }

    /// <summary>Does it while the reader for webhooks has read two changes and every other reader four, and none can read on.</summary>
    private static Task<T> ReadersHeldBack<T>(SiloApp app, Func<Task<T>> act) => app.InDatabase(async db =>
    {
        JoinedTransaction? hold = null;
        await Eventually.Holds(async () =>
        {
            if (hold is not null) await hold.DisposeAsync();
            var places = await db.Database.ExecuteSqlRawAsync(
                """
                update feed_positions set (tx, seq) = (select tx, seq from changes order by tx, seq limit 1 offset case reader when 'webhooks' then 1 else 3 end)
                """, Cancellation);
            hold = await db.JoinTransactionAsync(Cancellation);
            await db.Database.ExecuteSqlRawAsync("lock table feed_positions in exclusive mode", Cancellation);
            return await WaitingAsync(db) == places * (await db.Changes.CountAsync(Cancellation) - 4) + 2;
        });
        await using (hold) return await act();
    });

    /// <summary>Every reader of the feed is at its end.</summary>
    private static Task<TimeSpan> ToldOfAll(SiloApp app) => Eventually.Holds(async () => await Waiting(app) == 0);

    /// <summary>How many changes are still to be read, over all readers that write their place down.</summary>
    private static Task<int> Waiting(SiloApp app) => app.InDatabase(WaitingAsync);

    private static Task<int> WaitingAsync(SiloDbContext db) => db.Database
        .SqlQuery<int>($"""select count(*)::int as "Value" from changes c join feed_positions p on (c.tx, c.seq) > (p.tx, p.seq)""")
        .SingleAsync(Cancellation);
}
