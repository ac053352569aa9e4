using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CoilMatch.Silo.Idempotency;
using CoilMatch.Silo.Pairings;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Storage;
using CoilMatch.Silo.Tests.Fixture;
using CoilMatch.Silo.Tests.Pairings;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Npgsql;
using Xunit;

namespace CoilMatch.Silo.Tests.Idempotency;

/// <summary>Writes that are sent again because nobody knows whether they arrived.</summary>
public sealed class KeyedWritesTests(SiloApps<KeyedWritesTests> apps, SiloFixture fixture) : SiloTest<KeyedWritesTests>(apps)
{
    private readonly PersonId writer = new(Guid.CreateVersion7());

    [Fact]
    public async Task The_same_change_sent_twice_with_one_key_is_made_once_and_answered_the_same()
    {
        var couple = await Couple.In(App, partnersSought: 3);
        var key = NewKey();
        using var first = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        var pairing = await first.Read<PairingView>();
        Assert.False(first.Headers.Contains(KeyedWrites.Replayed));

        using var again = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        Assert.Equal("true", Assert.Single(again.Headers.GetValues(KeyedWrites.Replayed)));
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await again.Content.ReadAsStringAsync(Cancellation));
        Assert.Equal(pairing.Id, (await again.Read<PairingView>()).Id);
        Assert.Equal(1, await PairingsOf(couple));

        using var withoutKey = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), null);
        await withoutKey.IsRefused(HttpStatusCode.UnprocessableEntity, "already-requested");
    }

    [Fact]
    public async Task Another_silo_replays_what_the_first_one_answered()
    {
        await using var app = await SiloApp.StartAsync(fixture);
        await using var beside = app.StartBeside();
        var couple = await Couple.In(app);
        var key = NewKey();
        using var first = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        using var other = beside.CreateClient();
        other.DefaultRequestHeaders.Authorization = couple.European.DefaultRequestHeaders.Authorization;
        using var again = await Send(other, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        Assert.Equal(await first.Content.ReadAsStringAsync(Cancellation), await again.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Of_many_sent_at_once_with_one_key_one_works_and_the_others_wait_for_its_answer()
    {
        var couple = await Couple.In(App);
        var key = NewKey();
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ =>
            Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key)));
        var pairings = await Task.WhenAll(answers.Select(answer => answer.Read<PairingView>()));
        Assert.Single(pairings.DistinctBy(pairing => pairing.Id));
        Assert.Equal(7, answers.Count(answer => answer.Headers.Contains(KeyedWrites.Replayed)));
        Assert.Equal(1, await PairingsOf(couple));
    }

    [Fact]
    public async Task A_refused_change_leaves_nothing_so_that_its_key_still_works()
    {
        var couple = await Couple.In(App);
        var key = NewKey();
        using var refused = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs, "short"), key);
        await refused.IsRefused(HttpStatusCode.UnprocessableEntity, "length");
        Assert.False(await App.InDatabase(db => db.KeyedAnswers.AnyAsync(one => one.Key == HashOf(key), Cancellation)));

        using var made = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        await made.Read<PairingView>();
    }

    [Fact]
    public async Task A_key_is_good_for_one_change_of_one_person()
    {
        var couple = await Couple.In(App);
        var key = NewKey();
        using var profile = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        var pairing = await profile.Read<PairingView>();

        var otherText = Couple.Request(couple.Ours, couple.Theirs, Couple.Message + " Tell us.");
        using var otherBody = await Send(couple.European, HttpMethod.Post, "/pairings", otherText, key);
        await otherBody.IsRefused(HttpStatusCode.UnprocessableEntity, "key-reused");
        using var otherAddress = await Send(couple.European, HttpMethod.Post, $"/pairings/{pairing.Id}/withdraw", new JsonObject(), key);
        await otherAddress.IsRefused(HttpStatusCode.UnprocessableEntity, "key-reused");

        var answer = new JsonObject { ["accept"] = true };
        using var otherPerson = await Send(couple.Asian, HttpMethod.Post, $"/pairings/{pairing.Id}/answer", answer, key);
        Assert.Equal(pairing.Id, (await otherPerson.Read<PairingView>()).Id);
    }

    [Theory]
    [InlineData("short")]
    [InlineData("with a space and 22 characters")]
    [InlineData("0123456789012345678901234567890123456789012345678901234567890123456789")]
    public async Task What_is_no_key_is_refused_before_anything_happens(string key)
    {
        var couple = await Couple.In(App);
        using var answer = await Send(couple.European, HttpMethod.Post, "/pairings", Couple.Request(couple.Ours, couple.Theirs), key);
        Assert.Equal(IdempotencyKey.Header, (await answer.IsRefused(HttpStatusCode.BadRequest, "malformed")).Field);
        Assert.Equal(0, await PairingsOf(couple));
    }

    [Fact]
    public async Task A_secret_that_is_told_once_is_told_again_under_its_key_and_cannot_be_read_in_the_database()
    {
        using var person = await App.SignedInAs("nobody");
        var key = NewKey();
        var input = new JsonObject { ["label"] = "nightly script", ["days"] = 30 };
        using var first = await Send(person, HttpMethod.Post, "/tokens/mine", input, key);
        var token = (await first.Read<CreatedTokenView>()).Token;
        using var again = await Send(person, HttpMethod.Post, "/tokens/mine", input, key);
        Assert.Equal(token, (await again.Read<CreatedTokenView>()).Token);
        Assert.Single(await person.Get<List<AccessTokenView>>("/tokens"), one => one.Label == "nightly script");

        var row = await App.InDatabase(db => db.KeyedAnswers.AsNoTracking().SingleAsync(one => one.Key == HashOf(key), Cancellation));
        Assert.DoesNotContain(token, Encoding.UTF8.GetString(row.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_is_forgotten_after_a_day()
    {
        using var person = await App.SignedInAs("nobody");
        var key = NewKey();
        var input = new JsonObject { ["label"] = "script", ["days"] = 30 };
        using var first = await Send(person, HttpMethod.Post, "/tokens/mine", input, key);
        var now = App.Clock.GetUtcNow();
        await App.InDatabase(db => db.DeleteOldKeysAsync(now.AddHours(23), Cancellation));
        using var again = await Send(person, HttpMethod.Post, "/tokens/mine", input, key);
        Assert.True(again.Headers.Contains(KeyedWrites.Replayed));

        await App.InDatabase(db => db.DeleteOldKeysAsync(now.AddHours(25), Cancellation));
        using var anew = await Send(person, HttpMethod.Post, "/tokens/mine", input, key);
        Assert.NotEqual((await first.Read<CreatedTokenView>()).Token, (await anew.Read<CreatedTokenView>()).Token);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public async Task A_sender_who_left_before_the_answer_was_written_leaves_nothing_behind(bool leaves, bool kept)
    {
        using var left = new CancellationTokenSource();
        var key = NewKey();
        await WriteAsync(key, async (_, _) =>
        {
            if (leaves) await left.CancelAsync();
        }, left.Token);
        Assert.Equal(kept, await App.InDatabase(db => db.KeyedAnswers.AnyAsync(one => one.Key == HashOf(key), Cancellation)));
    }

    [Fact]
    public async Task A_change_whose_connection_is_cut_unseen_is_unavailable_and_is_made_when_it_is_sent_again()
    {
        var key = NewKey();
        var failure = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(key, CutAsync, Cancellation));
        Assert.True(failure.IsDatabaseAway(), failure.ToString());
        Assert.False(await App.InDatabase(db => db.KeyedAnswers.AnyAsync(one => one.Key == HashOf(key), Cancellation)));

        var times = 0;
        await WriteAsync(key, (_, _) => Task.FromResult(times++), Cancellation);
        await WriteAsync(key, (_, _) => Task.FromResult(times++), Cancellation);
        Assert.Equal(1, times);
    }

    /// <summary>Ends the connection of a use case, which takes no notice of it.</summary>
    private static async Task CutAsync(HttpContext request, SiloDbContext db)
    {
        var own = (await db.Database.SqlQuery<int>($"select pg_backend_pid() as \"Value\"").ToListAsync(Cancellation))[0];
        await using (var source = NpgsqlDataSource.Create(db.Database.GetConnectionString()!))
        await using (var end = source.CreateCommand($"select pg_terminate_backend({own}, 5000)"))
            Assert.True((bool)(await end.ExecuteScalarAsync(Cancellation))!);
        await Assert.ThrowsAnyAsync<Exception>(() => db.Database.SqlQuery<int>($"select 1 as \"Value\"").ToListAsync(Cancellation));
    }

    /// <summary>A keyed write of one person, past the network.</summary>
    private async Task WriteAsync(string key, Func<HttpContext, SiloDbContext, Task> work, CancellationToken left)
    {
        await using var scope = App.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<SiloDbContext>();
        var caller = scope.ServiceProvider.GetRequiredService<Caller>();
        caller.ReadFor(writer, []);
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider, RequestAborted = left };
        context.Request.Method = HttpMethods.Post;
        context.Request.Headers[IdempotencyKey.Header] = key;
        context.SetEndpoint(new RouteEndpoint(_ => Task.CompletedTask, RoutePatternFactory.Parse("/anything"), 0, null, null));
        var writes = new KeyedWrites(
            async request =>
            {
                await work(request, db);
                await request.Response.WriteAsync("{}", Cancellation);
            },
            NullLogger<KeyedWrites>.Instance);
        await writes.InvokeAsync(context, caller, db, App.Clock);
    }

    private Task<int> PairingsOf(Couple couple) => App.InDatabase(db =>
        db.Pairings.CountAsync(one => one.ListingId == new Silo.Listings.ListingId(couple.Ours.Id), Cancellation));

    private static byte[] HashOf(string key) => SHA256.HashData(Encoding.ASCII.GetBytes(key));

    private static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16)) + ".0";

    private static async Task<HttpResponseMessage> Send(HttpClient client, HttpMethod method, string path, JsonObject body, string? key)
    {
        using var request = new HttpRequestMessage(method, path) { Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json") };
        if (key is not null) request.Headers.Add(IdempotencyKey.Header, key);
        return await client.SendAsync(request, Cancellation);
    }
}
