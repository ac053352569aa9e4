using System.Net;
using CoilMatch.Silo.People;
using CoilMatch.Silo.Security;
using CoilMatch.Silo.Tests.Fixture;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace CoilMatch.Silo.Tests.Security;

public sealed class SessionTests(SiloApps<SessionTests> apps) : SiloTest<SessionTests>(apps)
{
    private static readonly object Newcomer = new { email = "newcomer@uni.example", subject = "n", issuer = "https://login.example" };

    [Fact]
    public async Task Without_a_session_nobody_is_me()
    {
        using var client = App.CreateClient();
        await (await client.GetAsync("/me", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task The_first_sign_in_creates_the_person_and_the_second_finds_it()
    {
        var first = await App.StartSession(" First.Time@Uni.Example ");
        var second = await App.StartSession("first.time@uni.example", subject: " First.Time@Uni.Example ");
        Assert.Equal(first.PersonId, second.PersonId);
        Assert.NotEqual(first.Token, second.Token);

        using var client = App.WithToken(second.Token);
        var me = await client.Get<PersonView>("/me");
        Assert.Equal("first.time@uni.example", me.Email);
        Assert.Empty(me.Memberships);
    }

    [Fact]
    public async Task Two_first_sign_ins_at_once_make_one_person()
    {
        var sessions = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => App.StartSession("twin@uni.example")));
        Assert.Single(sessions.Select(session => session.PersonId).Distinct());
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours()
    {
        var session = await App.StartSession("long@uni.example");
        using var client = App.WithToken(session.Token);
        var start = App.Clock.GetUtcNow();
        App.Clock.Set(start + AccessToken.SessionLength - TimeSpan.FromSeconds(1));
        Assert.True((await client.GetAsync("/me", Cancellation)).IsSuccessStatusCode);
        App.Clock.Set(start + AccessToken.SessionLength);
        var answer = await client.GetAsync("/me", Cancellation);
        App.Clock.Set(start);
        await answer.IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task Signing_out_ends_this_session_only()
    {
        var kept = await App.StartSession("out@uni.example");
        var ended = await App.StartSession("out@uni.example");
        using var leaving = App.WithToken(ended.Token);
        Assert.Equal(HttpStatusCode.NoContent, (await leaving.DeleteAsync("/sessions/current", Cancellation)).StatusCode);
        await (await leaving.GetAsync("/me", Cancellation)).IsRefused(HttpStatusCode.Unauthorized, "signed-out");
        using var staying = App.WithToken(kept.Token);
        Assert.True((await staying.GetAsync("/me", Cancellation)).IsSuccessStatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("edge-key-of-the-test")]
    [InlineData("edge-key-of-the-tests ; x")]
    public async Task Only_the_edge_opens_sessions(string? key)
    {
        using var client = App.CreateClient();
        if (key is not null) client.DefaultRequestHeaders.Add(EdgeKey.Header, key);
        var answer = await client.PostAsJsonAsync("/sessions", Newcomer, Cancellation);
        await answer.IsRefused(HttpStatusCode.Unauthorized, "signed-out");
    }

    [Fact]
    public async Task A_signed_in_person_is_not_the_edge()
    {
        using var secretariat = await App.SignedInAs("secretariat");
        await (await secretariat.PostAsJsonAsync("/sessions", Newcomer, Cancellation)).IsRefused(HttpStatusCode.Forbidden, "forbidden");
    }

    [Fact]
    public async Task An_address_that_now_belongs_to_another_identity_is_refused()
    {
        await App.StartSession("reused@uni.example", subject: "one");
        using var edge = App.AsEdge();
        var answer = await edge.PostAsJsonAsync(
            "/sessions", new { email = "reused@uni.example", subject = "two", issuer = "https://login.example" }, Cancellation);
        await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "other-identity");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("a@b")]
    [InlineData("a b@c.example")]
    [InlineData("a@c.example\nbcc: d@e.example")]
    public async Task What_is_no_mail_address_opens_no_session(string email)
    {
        using var edge = App.AsEdge();
        var answer = await edge.PostAsJsonAsync("/sessions", new { email, subject = "s", issuer = "i" }, Cancellation);
        Assert.Equal("email", (await answer.IsRefused(HttpStatusCode.UnprocessableEntity, "email")).Field);
    }

    [Fact]
    public async Task The_table_holds_no_token_only_its_hash()
    {
        var session = await App.StartSession("hash@uni.example");
        var hashes = await App.InDatabase(db => db.AccessTokens.Select(token => token.Hash).ToListAsync(Cancellation));
        Assert.Contains(hashes, hash => hash.SequenceEqual(AccessToken.HashOf(session.Token)));
        Assert.All(hashes, hash => Assert.Equal(32, hash.Length));
        Assert.True(session.Token.Length >= 43);
    }

    [Fact]
    public async Task Reading_with_a_token_writes_nothing_to_the_feed()
    {
        var session = await App.StartSession("reader@uni.example");
        using var client = App.WithToken(session.Token);
        var before = await App.InDatabase(db => db.Changes.CountAsync(row => row.AggregateId == session.PersonId, Cancellation));
        for (var i = 0; i < 3; i++) await client.GetAsync("/me", Cancellation);
        Assert.Equal(before, await App.InDatabase(db => db.Changes.CountAsync(row => row.AggregateId == session.PersonId, Cancellation)));
    }
}
