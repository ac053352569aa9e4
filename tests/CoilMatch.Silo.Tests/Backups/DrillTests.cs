using System.Security.Cryptography;
using CoilMatch.Silo.Documents;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Documents;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Backups;

/// <summary>The drill: an installation is backed up, lost, and restored, and it is the same again.</summary>
public sealed class DrillTests(SiloFixture fixture)
{
    private const string UnreadSql =
        "select p.reader || ' ' || count(c.seq) from feed_positions p left join changes c on (c.tx, c.seq) > (p.tx, p.seq) group by p.reader order by 1";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_restored_installation_has_every_row_and_file_and_its_people_are_still_signed_in()
    {
        await using var old = await Place.CreateAsync(fixture);
        var key = await NewKey(old);
        await File.WriteAllTextAsync(old.SigningKey, ECDsa.Create(ECCurve.NamedCurves.nistP256).ExportPkcs8PrivateKeyPem(), Cancellation);
        Guid pairing;
        DocumentView document;
        string token;
        await using (var silo = old.Start(SiloApp.WithTimers))
        {
            var couple = await Couple.In(silo);
            pairing = (await couple.Accept(await couple.Request())).Id;
            document = await couple.European.Add(pairing, SampleFiles.Pdf(), "Agreement – 协议.pdf", "?kind=AGREEMENT");
            await couple.Asian.Add(pairing, "tabs\tand\nlines \\ and \\."u8.ToArray(), "odd\tname \\n.txt");
            var gone = await couple.European.Add(pairing, "taken away"u8.ToArray(), "gone.txt");
            using (var removed = await couple.European.DeleteAsync($"/documents/{gone.Id}", Cancellation)) await removed.Read<PairingView>();
            token = couple.European.DefaultRequestHeaders.Authorization!.Parameter!;
            await Eventually.Holds(async () => (await old.Ask("select 1::text from pg_tables where tablename ilike 'qrtz_triggers'")).Count == 1);
        }

        var before = await old.Sums();
        Assert.Contains("access_tokens", before.Keys);
        Assert.Contains(before, one => one.Key.Equals("qrtz_triggers", StringComparison.OrdinalIgnoreCase) && !one.Value.StartsWith("0 ", StringComparison.Ordinal));
        var made = (await old.Run(key, "backup", old.At("backup"))).Result;
        Assert.Equal((2, 0, 0), (made.Blobs, made.Lost.Count, made.Damaged.Count));
        Assert.Equal(before, await old.Sums());

        await using var restored = await Place.CreateAsync(fixture);
        var result = (await restored.Run(key, "restore", old.At("backup"))).Result;
        Assert.Equal((made.Rows, made.TakenAt, false), (result.Rows, result.TakenAt, result.Notes!.Renumbered));
        Assert.Equal(before, await restored.Sums());
        Assert.Equal(old.Files().Where(file => file.Key.StartsWith("documents", StringComparison.Ordinal)), restored.Files());
        Assert.Equal(await File.ReadAllTextAsync(old.SigningKey, Cancellation), await File.ReadAllTextAsync(restored.SigningKey, Cancellation));

        var last = (await restored.Ask("select max(seq)::text from changes"))[0];
        await using var again = restored.Start(SiloApp.WithTimers);
        using var european = again.WithToken(token);
        Assert.Equal(pairing, (await european.Get<PairingView>($"/pairings/{pairing}")).Id);
        Assert.Equal(SampleFiles.Pdf(), await european.GetByteArrayAsync(document.Address(), Cancellation));
        await european.Add(pairing, "one more"u8.ToArray(), "more.txt");
        Assert.Equal(["1"], await restored.Ask($"select (min(seq) - {last})::text from changes where seq > {last}"));
    }

    [Fact]
    public async Task A_server_that_has_not_come_as_far_gets_a_feed_whose_readers_go_on_where_they_were()
    {
        await using var old = await Place.CreateAsync(fixture);
        var key = await NewKey(old);
        await using (var silo = old.Start())
        {
            await Couple.In(silo);
            await Eventually.Holds(async () => (await old.Ask(UnreadSql)).TrueForAll(one => one.EndsWith(" 0", StringComparison.Ordinal)), Patience);
        }

        await old.Ask("update feed_positions set (tx, seq) = (select tx, seq from changes order by tx, seq limit 1 offset case reader when 'webhooks' then 1 else 3 end)");
        var unread = await old.Ask(UnreadSql);
        Assert.DoesNotContain(unread, one => one.EndsWith(" 0", StringComparison.Ordinal));
        await old.Run(key, "backup", old.At("backup"));

        await using var server = await PrivatePostgres.StartAsync();
        using (var idle = new NpgsqlConnection(server.ConnectionString)) NpgsqlConnection.ClearPool(idle);
        await using var restored = new Place(fixture, server.ConnectionString);
        var result = (await restored.Run(key, "restore", old.At("backup"))).Result;
        Assert.True(result.Notes!.Renumbered);
        Assert.Equal(unread, await restored.Ask(UnreadSql));
        Assert.Equal(["0"], await restored.Ask("select count(*)::text from changes where tx >= pg_snapshot_xmin(pg_current_snapshot())"));
        Assert.Equal(
            await old.Ask("select seq || ' ' || event || ' ' || data from changes order by seq"),
            await restored.Ask("select seq || ' ' || event || ' ' || data from changes order by seq"));

        await using (var silo = restored.Start())
            await Eventually.Holds(async () => (await restored.Ask(UnreadSql)).TrueForAll(one => one.EndsWith(" 0", StringComparison.Ordinal)), Patience);
        NpgsqlConnection.ClearAllPools();
    }

    [Fact]
    public async Task A_backup_taken_while_people_add_and_remove_documents_has_every_file_that_its_rows_point_to()
    {
        await using var silo = await SiloApp.StartAsync(fixture);
        await using var safe = await Place.CreateAsync(fixture);
        var key = await NewKey(safe);
        var couple = await Couple.In(silo);
        var pairing = await couple.Accept(await couple.Request());
        await using var old = new Place(fixture, silo.ConnectionString);
        Directory.CreateSymbolicLink(old.Blobs, silo.BlobFolder);

        using var enough = new CancellationTokenSource();
        var busy = Task.Run(async () =>
        {
            var kept = new Queue<DocumentView>();
            for (var number = 0; !enough.IsCancellationRequested; number++)
            {
                kept.Enqueue(await couple.European.Add(pairing.Id, Text(RandomNumberGenerator.GetBytes(20_000 + number)), $"{number}.txt"));
                if (kept.Count < 6) continue;
                using var removed = await couple.European.DeleteAsync($"/documents/{kept.Dequeue().Id}", Cancellation);
                await removed.Read<PairingView>();
            }
        }, Cancellation);
        await Eventually.Holds(async () => (await couple.European.DocumentsOf(pairing.Id)).Count >= 5);
        for (var number = 0; number < 5; number++)
        {
            var made = (await old.Run(key, "backup", safe.At($"backup-{number}"))).Result;
            Assert.Equal((0, 0), (made.Lost.Count, made.Damaged.Count));
            Assert.InRange(made.Blobs, 5, 7);
        }

        await enough.CancelAsync();
        await busy;
        await safe.Run(key, "restore", safe.At("backup-4"));
        var held = await safe.Ask("select (r->>'blob') || ' ' || (r->>'sha256') from documents, jsonb_array_elements(revisions) r where removed_at is null order by 1");
        Assert.Equal(held, safe.Files().Select(file => $"{file.Key} {Convert.ToHexStringLower(SHA256.HashData(Convert.FromBase64String(file.Value)))}"));
    }

    [Fact]
    public async Task What_is_removed_while_a_backup_is_taken_keeps_its_content_until_the_next_nightly_look()
    {
        await using var silo = await SiloApp.StartAsync(fixture);
        var couple = await Couple.In(silo);
        var pairing = await couple.Accept(await couple.Request());
        var (first, second) = (await couple.European.Add(pairing.Id, "one"u8.ToArray(), "1.txt"), await couple.European.Add(pairing.Id, "two"u8.ToArray(), "2.txt"));
        await using var source = NpgsqlDataSource.Create(silo.ConnectionString);
        await using (var backup = await source.OpenConnectionAsync(Cancellation))
        await using (await WorkLock.TakeAsync(backup, WorkLock.Contents, TimeSpan.FromSeconds(5), Cancellation))
        {
            using var removed = await couple.European.DeleteAsync($"/documents/{first.Id}", Cancellation);
            await removed.Read<PairingView>();
            Assert.Equal(2, Directory.GetFiles(Path.Combine(silo.BlobFolder, "documents"), "*", SearchOption.AllDirectories).Length);
        }

        using (var removed = await couple.European.DeleteAsync($"/documents/{second.Id}", Cancellation)) await removed.Read<PairingView>();
        Assert.Single(Directory.GetFiles(Path.Combine(silo.BlobFolder, "documents"), "*", SearchOption.AllDirectories));
        silo.Clock.Advance(TimeSpan.FromDays(30 * 365));
        await using var scope = silo.Services.CreateAsyncScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<UnownedContent>().DeleteAsync(Cancellation));
    }

    /// <summary>Plain text of no repetition.</summary>
    private static byte[] Text(byte[] bytes) => System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(bytes));

    private static async Task<string> NewKey(Place place)
    {
        var made = await place.Run("", "backup", "--new-key", place.At("key"));
        Assert.Equal("KEY_MADE", made.Result.Done);
        return place.At("key");
    }
}
